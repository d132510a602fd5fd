/**
 * The ExcelApi requirement level that the manifest declares: `Table.resize` (grows a table over empty cells without
 * pushing the user's cells aside, as `table.columns.add` would) and `Range.getMergedAreasOrNullObject` need it. Builds
 * that offer SharedRuntime 1.1, which the add-in declares too, have this level, so nothing is lost by it. A test reads
 * what every member that we use needs, and fails where one needs more and nothing asks first.
 */
export const EXCEL_API_LEVEL = '1.13';

/**
 * Whether this Excel makes one undo of all that a command sends (`mergeUndoGroup`). On the web the option has thrown
 * (office-js #6711, #6255), so it is not used there.
 */
export const mergesUndo = (): boolean =>
  typeof Office !== 'undefined' &&
  Office.context.requirements.isSetSupported('ExcelApi', '1.20') &&
  // By its value: hosts other than Office's own do not have the enumeration.
  String(Office.context.platform) !== 'OfficeOnline';

/** Webviews in which a download does nothing at all (office-js #503, #2700, #3385). */
const WITHOUT_FILES = new Set(['Mac', 'iOS', 'Android']);

/** Whether this Excel hands out files: on the web it does, on Windows as a rule. */
export const handsOutFiles = (): boolean =>
  typeof Office === 'undefined' || !WITHOUT_FILES.has(String(Office.context.platform));

/** Whether this Excel can run custom functions at all; the iPad's, for one, cannot. */
export const runsFunctions = (): boolean =>
  typeof Office === 'undefined' || Office.context.requirements.isSetSupported('CustomFunctionsRuntime', '1.1');
