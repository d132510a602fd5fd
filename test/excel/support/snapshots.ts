import type { AnswerOf, RequestOf } from '../../../src/excel';
import { type Append, backCastPlan, headingOf, planSave, readHistory, type History } from '../../../src/tools';
import { readPurchases } from '../../../src/value';
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
  return requestOf(planSave(classification, date, standing, { language: 'es' }), of);
}

function requestOf(
  plan: { readonly refused: string } | { readonly appends: readonly Append[] },
  of: Awaited<ReturnType<typeof read>>['of'],
): RequestOf<'appendRows'> {
  if ('refused' in plan) throw new Error(plan.refused);
  return {
    appends: plan.appends.map(({ what, ...append }) => {
      const found = of(what);
      return { ...append, sheetId: found?.sheetId ?? null, first: found?.rows[0] ?? [] };
    }),
  };
}

/** What the pane asks for when the quarters of a purchase list are to be remembered: six clients, two purchases each. */
export async function quartersRequest(book: Book, hold: boolean): Promise<RequestOf<'appendRows'>> {
  const { of, standing } = await read(book);
  const { classification } = inputsOf([HEADER, ...clientCells(6)] as (string | number)[][]);
  const lines = classification.portfolio.ids.flatMap((id, k) => [
    [id, '2025-02-10', 1000 * (k + 1)],
    [id, '2025-10-10', 500 * (k + 1)],
  ]);
  const reading = readPurchases(lines, { client: 0, date: 1, amount: 2 });
  return requestOf(backCastPlan(classification, reading, standing, { hold, language: 'es', today: '2026-01-01' }), of);
}

export const remember = async (book: Book, date: string, clients = 6): Promise<AnswerOf<'appendRows'>> =>
  book.gateway.appendRows(await snapshotRequest(book, date, clients));

/** The history as it stands in the workbook. */
export async function historyOf(book: Book): Promise<History> {
  const { standing } = await read(book);
  return readHistory(standing.history, standing.schemes);
}
