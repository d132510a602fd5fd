import type { PrintReport, PrintRequest } from '../../../src/excel';
import type { Language } from '../../../src/locales';
import { toolSheets, type Inputs, type ToolId } from '../../../src/tools';
import { inputsOf } from '../../tools/support';
import { clientCells, HEADER, type Book } from './book';

/** Inputs of a tool from so many clients of the usual list. */
export const inputsOfClients = (clients: number, from = 1): Inputs =>
  inputsOf([HEADER, ...clientCells(clients, from)] as (string | number)[][]);

/** What the pane asks for: the tool's sheets, with the notes of the one that stands. */
export async function printRequest(
  book: Book,
  tool: ToolId,
  inputs: Inputs,
  language: Language = 'es',
): Promise<PrintRequest> {
  const notes = await book.gateway.readNotes(tool);
  return { sheets: toolSheets(tool, { ...inputs, notes }, language), notes, tool: { id: tool, settings: {} } };
}

export const print = async (
  book: Book,
  tool: ToolId,
  inputs: Inputs,
  language: Language = 'es',
): Promise<PrintReport> => book.gateway.printSheets(await printRequest(book, tool, inputs, language));
