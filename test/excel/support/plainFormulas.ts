import type { OutputColumn } from '../../../src/method';
import type { WorkbookDump } from '../../../src/workbench/host';
import { HEADER, type Book } from './book';

/** Clients that formulas stand beside. */
export const CLIENTS = 30;

export type CellDump = Record<string, { value?: unknown; formula?: string }>;
export const cellsOf = (dump: WorkbookDump, sheet: string): CellDump =>
  (dump['sheets'] as unknown as { name: string; cells: CellDump }[]).find(({ name }) => name === sheet)!.cells;

/** Values of columns beside the clients, as the sheet has worked them out. */
export async function shown(book: Book, columns: number, from = HEADER.length, rows = CLIENTS): Promise<unknown[][]> {
  return book.run(async (context, sheet) => {
    const range = sheet.getRangeByIndexes(1, from, rows, columns);
    range.load('values');
    await context.sync();
    return range.values as unknown[][];
  });
}

/** Rows of what was asked to be written, column by column. */
export const transposed = (columns: readonly { readonly cells: readonly unknown[] }[]): unknown[][] =>
  columns[0]!.cells.map((_, row) => columns.map(({ cells }) => cells[row]));

export const EVERY: readonly OutputColumn[] = [
  'code',
  'total',
  'rank',
  'abc',
  'segment',
  'strategy',
  'blocked',
  'remarks',
];

export const WITH_DIGITS: readonly OutputColumn[] = [...EVERY, 'digit1', 'digit2', 'digit3', 'digit4'];

/** Hidden columns of the first sheet. */
export const hiddenColumns = (dump: WorkbookDump): string[] =>
  Object.entries((dump['sheets'] as unknown as { lines: Record<string, unknown> }[])[0]!.lines).flatMap(
    ([line, state]) => (state === 'hidden' ? [line] : []),
  );

/** Edits a cell of the parameters sheet by its name. */
export async function put(book: Book, name: string, value: unknown): Promise<void> {
  await book.run(async (context) => {
    context.workbook.names.getItem(name).getRange().values = [[value]];
  });
}
