import type { IWorkbookData, IWorksheetData } from '@univerjs/core';

/**
 * Sizes of a new sheet. The grid grows as cells are written: Univer walks every row of the grid when it calculates,
 * so a grid of Excel's million rows would make each calculation take 100 ms.
 */
const NEW_SHEET = {
  rowCount: 1000,
  columnCount: 26,
  defaultColumnWidth: 64,
  defaultRowHeight: 20,
} as const satisfies Partial<IWorksheetData>;

/** Univer's data of a workbook with one empty sheet. */
export function emptyWorkbook(): Partial<IWorkbookData> {
  return {
    id: 'workbook',
    name: 'Workbook',
    sheetOrder: ['sheet1'],
    sheets: { sheet1: { id: 'sheet1', name: 'Sheet1', ...NEW_SHEET } },
    styles: {},
  };
}
