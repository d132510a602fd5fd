import type { LongWork, UndoableChange } from '../../../../src/excel';
import { clientCells, HEADER, requestFor, type Book, type openBook } from '../book';

/** A list with a subtotal, a formula beside it and a format of its own, so that there is something to break. */
export const clients = (count: number): unknown[][] => [HEADER, ...clientCells(count)];

export interface Situation {
  readonly name: string;
  /** What kind of change it is. */
  readonly what: UndoableChange;
  /** How it is carried out and undone. */
  readonly work?: LongWork;
  /** A workbook of its own, where the command needs one. */
  readonly options?: Parameters<typeof openBook>[1];
  /** Brings the workbook to where the command starts. */
  prepare(book: Book): Promise<void>;
  command(book: Book): Promise<unknown>;
}

export const write = async (book: Book, choices: Parameters<typeof requestFor>[1] = {}): Promise<unknown> =>
  book.gateway.writeColumns(requestFor(await book.gateway.findClientTable(), choices));

export async function note(book: Book, address: string, value: unknown): Promise<void> {
  await book.run(async (_, sheet) => {
    sheet.getRange(address).values = [[value]];
  });
}

export async function addClients(book: Book, table: boolean): Promise<void> {
  await book.run(async (context, sheet) => {
    const row = 1 + 12;
    sheet.getRangeByIndexes(row, 0, 3, HEADER.length).values = clientCells(3, 500);
    await context.sync();
    if (table) sheet.tables.getItem('Clientes').resize(sheet.getRangeByIndexes(0, 0, row + 3, HEADER.length + 11));
  });
}

export const otherCut: Parameters<typeof requestFor>[1] = {
  output: 'plain',
  columns: ['code', 'rank', 'segment'],
  scheme: (scheme) => ({ ...scheme, segmentation: { ...scheme.segmentation, shareCut: 0.35 } }),
};
export const withWeights: typeof otherCut = {
  ...otherCut,
  columns: ['code', 'weighted', 'segment'],
  scheme: (scheme) => ({
    ...scheme,
    profiles: [{ ...scheme.profiles[0]!, weights: { values: [0.1, 0.3, 0.5, 0.1], validUntil: null } }],
  }),
};
