/** The ExcelApi levels that the pinned Office.js library knows, oldest first. */
export const API_LEVELS = [
  '1.1',
  '1.2',
  '1.3',
  '1.4',
  '1.5',
  '1.6',
  '1.7',
  '1.8',
  '1.9',
  '1.10',
  '1.11',
  '1.12',
  '1.13',
  '1.14',
  '1.15',
] as const;
export type ApiLevel = (typeof API_LEVELS)[number];
export const DEFAULT_API_LEVEL: ApiLevel = '1.15';

/**
 * The requirement sets that `Office.context.requirements.isSetSupported` answers from.
 * `CustomFunctions` is not a public set: the custom-functions runtime asks for it to decide how it sends its
 * results, and 1.9 is the form that Excel's newest builds use. Nor is `DelayForCellEdit`: without it `Excel.run` leaves
 * its option `delayForCellEdit` out. `DialogApi` is left out because the workbench
 * refuses dialogs; an add-in that asks first can then choose another way.
 */
export function requirementSets(apiLevel: ApiLevel): Readonly<Record<string, string>> {
  return {
    ExcelApi: apiLevel,
    SharedRuntime: '1.1',
    RibbonApi: '1.1',
    AddinCommands: '1.1',
    CustomFunctionsRuntime: '1.3',
    CustomFunctions: '1.9',
    DelayForCellEdit: '1.1',
    Settings: '1.1',
  };
}
