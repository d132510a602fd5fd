import { readFileSync, writeFileSync } from 'node:fs';
import { openWorkbook, patchWorkbook, readCells, type SheetEdit } from '../../src/files';

/** A workbook that was written, read again by our own reader. */
export const opened = (file: string): ReturnType<typeof openWorkbook> => openWorkbook(readFileSync(file));
export const sheetNames = (file: string): string[] => opened(file).sheets.map(({ name }) => name);
export const cellsOf = (file: string, sheet: string): unknown[][] =>
  readCells(opened(file).sheet(sheet)) as unknown[][];

/** Edits a file where it lies, as its user would between two runs. */
export function edited(file: string, ...sheets: SheetEdit[]): void {
  writeFileSync(file, patchWorkbook(readFileSync(file), { sheets }));
}
