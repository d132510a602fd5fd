import type { AnswerOf, RequestOf } from '../../../src/excel';
import type { Language } from '../../../src/locales';
import { sheetAnchors } from '../../../src/sheet';
import { toolSheets, type Inputs, type ToolId } from '../../../src/tools';
import { readPurchases, readRelations } from '../../../src/value';
import { inputsOf } from '../../tools/support';
import { clientCells, HEADER, type Book } from './book';

/** Inputs of a tool from so many clients of the usual list, with some purchases of the first of them, and who influences whom. */
export function inputsOfClients(clients: number, from = 1): Inputs {
  const inputs = inputsOf([HEADER, ...clientCells(clients, from)] as (string | number)[][]);
  const { ids } = inputs.classification.portfolio;
  const lines = ids
    .slice(0, 20)
    .flatMap((id, k) => [45_000, 45_040 + k, 45_100 + 3 * k].map((day) => [id, day, 10 * (k + 1)]));
  const reading = readPurchases(lines, { client: 0, date: 1, amount: 2 });
  const edges = ids.slice(1, 30).map((id, k) => [ids[k >> 1], id, 0.1 + 0.02 * k]);
  const relations = { reading: readRelations(edges, { from: 0, to: 1, weight: 2 }), place: 'Relaciones' };
  return { ...inputs, purchases: { reading, place: 'Compras' }, relations };
}

/** The same clients with a contract each, of which every third has ended, and sales by product family: what only one tool reads. */
export function withContracts(inputs: Inputs): Inputs {
  const { classification } = inputs;
  const { portfolio } = classification;
  const text = (header: string, of: (i: number) => string) => ({
    kind: 'text' as const,
    header,
    sourceColumn: portfolio.columns.length,
    values: portfolio.ids.map((_, i) => of(i)),
  });
  const family = (header: string, k: number) => ({
    kind: 'number' as const,
    header,
    sourceColumn: 100 + k,
    values: Float64Array.from(portfolio.ids, (_, i) => ((i + k) % 3 === 0 ? 0 : 150 + i)),
    reasons: new Uint8Array(portfolio.size),
  });
  const columns = [
    ...portfolio.columns,
    ...['Ventas equipos', 'Ventas redes', 'Ventas software'].map(family),
    text('Inicio de contrato', (i) => `${2017 + (i % 7)}-03-01`),
    text('Fin de contrato', (i) => (i % 3 === 0 ? `${2019 + (i % 6)}-05-15` : '')),
  ];
  return { ...inputs, classification: { ...classification, portfolio: { ...portfolio, columns } } };
}

/** The same clients, each with its place among competitors: the matrices of these are longer. */
export const withPositions = (clients: number): Inputs =>
  inputsOf([
    [...HEADER, 'Posición competitiva'],
    ...clientCells(clients).map((line, k) => [...line, ['débil', 'media', 'buena'][k % 3]]),
  ] as (string | number)[][]);

/** Puts something below a tool's block, as its owner would. @returns the first row below it, zero-based */
export const below = (book: Book, tool: ToolId, put: (sheet: Excel.Worksheet, row: number) => void): Promise<number> =>
  book.run(async (context) => {
    const block = context.workbook.names.getItem(sheetAnchors(tool).block).getRange();
    block.load('rowIndex,rowCount');
    await context.sync();
    const row = block.rowIndex + block.rowCount;
    put(block.worksheet, row);
    return row;
  });

/** What the pane asks for: the tool's sheets, with the notes of the one that stands. */
export async function printRequest(
  book: Book,
  tool: ToolId,
  inputs: Inputs,
  language: Language = 'es',
): Promise<RequestOf<'printSheets'>> {
  const notes = await book.gateway.readNotes(tool);
  return { sheets: toolSheets(tool, { ...inputs, notes }, language), notes, tool: { id: tool, settings: {} } };
}

export const print = async (
  book: Book,
  tool: ToolId,
  inputs: Inputs,
  language: Language = 'es',
): Promise<AnswerOf<'printSheets'>> => book.gateway.printSheets(await printRequest(book, tool, inputs, language));
