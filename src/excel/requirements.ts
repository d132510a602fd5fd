/**
 * The ExcelApi requirement level that this room needs, and the members that need the most. Everything else it calls
 * is 1.9 or older. SharedRuntime 1.1, which the add-in declares, is only offered by builds that have this level, so
 * nothing is lost by it (excel-platform.md, "Requirement sets").
 */
export const EXCEL_API_LEVEL = '1.13';

export const LEVEL_NEEDS = {
  '1.13': [
    // Grows a table over empty cells without pushing the user's cells aside, as `table.columns.add` would.
    'Table.resize',
    'Range.getMergedAreasOrNullObject',
  ],
  '1.9': ['Range.getTables', 'AutoFilter.isDataFiltered', 'WorksheetCollection.onChanged'],
  '1.8': ['Range.dataValidation'],
  '1.7': ['Workbook.getActiveCell', 'Range.getSurroundingRegion', 'Worksheet.getRangeByIndexes'],
  '1.6': ['ConditionalFormatCollection.add'],
  '1.4': ['Workbook.settings', 'NamedItemCollection.add', 'Range.getUsedRangeOrNullObject'],
} as const;

/** Whether this Excel can run custom functions at all; the iPad's, for one, cannot. */
export const runsFunctions = (): boolean =>
  typeof Office === 'undefined' || Office.context.requirements.isSetSupported('CustomFunctionsRuntime', '1.1');
