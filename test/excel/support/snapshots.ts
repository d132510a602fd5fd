import type { AnswerOf, RequestOf } from '../../../src/excel';
import { headingOf, planSave, readHistory, type History } from '../../../src/tools';
import { inputsOf } from '../../tools/support';
import { clientCells, HEADER, type Book } from './book';

const read = async (book: Book) => {
  const sheets = await book.gateway.readHeaded((first) => headingOf(first)?.what ?? null);
  const of = (kind: string) => sheets.find((one) => one.kind === kind) ?? null;
  const cells = (kind: string) => {
    const found = of(kind);
    return found && { sheet: found.sheetName, rows: found.rows };
  };
  return { of, standing: { history: cells('history'), schemes: cells('schemes') } };
};

/** What the pane asks for when so many clients are to be remembered as of a day. */
export async function snapshotRequest(book: Book, date: string, clients = 6): Promise<RequestOf<'appendRows'>> {
  const { of, standing } = await read(book);
  const { classification } = inputsOf([HEADER, ...clientCells(clients)] as (string | number)[][]);
  const plan = planSave(classification, date, standing, { language: 'es' });
  if ('refused' in plan) throw new Error(plan.refused);
  return {
    appends: plan.appends.map(({ what, ...append }) => {
      const found = of(what);
      return { ...append, sheetId: found?.sheetId ?? null, first: found?.rows[0] ?? [] };
    }),
  };
}

export const remember = async (book: Book, date: string, clients = 6): Promise<AnswerOf<'appendRows'>> =>
  book.gateway.appendRows(await snapshotRequest(book, date, clients));

/** The history as it stands in the workbook. */
export async function historyOf(book: Book): Promise<History> {
  const { standing } = await read(book);
  return readHistory(standing.history, standing.schemes);
}
