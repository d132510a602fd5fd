/** .xlsx and .csv in and out, without Excel: bytes in, bytes out; runs in Node and in the browser. */
export {
  areaAddress,
  areaContains,
  areasOverlap,
  cellAddress,
  columnLetters,
  MAX_COLUMNS,
  MAX_ROWS,
  parseArea,
  type Area,
} from './addresses';
export { csvSheet } from './csv/csvSheet';
export { readCsv, type CsvContent, type CsvFound, type CsvGiven } from './csv/readCsv';
export { writeCsv, type CsvOptions } from './csv/writeCsv';
export { percentCells, readFormulas, readNumberFormats } from './readRange';
export * from './reading';
export { readKeptPart, withKeptPart } from './keptPart';
export { newWorkbook, patchWorkbook } from './patchWorkbook';
export { placeOfName, printSheet, type PrintedSheet, readNotes } from './print/printSheet';
export { addedChart, editOfSheet, formatOf, namesOfSheet } from './print/sheetEdit';
export { FILE_PROBLEMS, FileProblem, type FileProblemId } from './problems';
export { serialOfDay } from '../portfolio';
export { shiftFormula } from './read/formulas';
export type { CellLook } from './read/looks';
export { A4, areaOfBuiltIn, type PageEdge, type PageMargins, type PageSetup } from './read/pageSetup';
export type { ReadFormat, ReadValidation } from './read/rules';
export type { CellValue } from './read/sheetContent';
export type { DefinedName, SheetVisibility } from './read/structure';
export type * from './write/edits';
export { quoteSheetName } from './write/references';
export { historyWorkbook } from './historyWorkbook';
export { networkWorkbook } from './networkWorkbook';
export { purchasesWorkbook, sampleWorkbook } from './sampleWorkbook';
