import { sheetAnchors } from '../../../src/sheet';
import type { WorkbookDump } from '../../../src/workbench/host';
import { type Book } from './book';

export interface DumpedSheet {
  readonly name: string;
  readonly cells: Readonly<Record<string, { readonly value?: unknown }>>;
  readonly charts: readonly { readonly name: string; readonly series: readonly { readonly values: string }[] }[];
}
export const sheetsOf = (dump: WorkbookDump): readonly DumpedSheet[] => dump['sheets'] as unknown as DumpedSheet[];
export const named = async (book: Book, name: string): Promise<DumpedSheet> =>
  sheetsOf(await book.dump()).find((sheet) => sheet.name === name)!;

export const onSheet = <T>(
  book: Book,
  name: string,
  task: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T,
): Promise<T> => book.run(async (context) => task(context.workbook.worksheets.getItem(name), context));

/** The cells of the notes column, first of them the row of the first client. */
export async function notesCell(book: Book, tool: string): Promise<string> {
  return book.run(async (context) => {
    const range = context.workbook.names.getItem(sheetAnchors(tool).notes).getRange();
    const cell = range.getCell(0, 0);
    cell.load('address');
    await context.sync();
    return cell.address.replace(/^.*!/, '');
  });
}
