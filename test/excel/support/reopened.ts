import { openWorkbook } from '../../../src/files';
import { loadWorkbook } from '../../../src/workbench/page/workbookFile/loadWorkbook';
import { saveWorkbook } from '../../../src/workbench/page/workbookFile/saveWorkbook';
import { takeSnapshot } from '../../../src/workbench/page/workbookFile/snapshot';
import { openBook, type Book } from './book';

/** The file of a workbook; all of it can be kept. */
export function saved({ host: { workbook } }: Book): Uint8Array {
  const { bytes, lost } = saveWorkbook(workbook, { file: null, snapshot: takeSnapshot(workbook) });
  expect(lost).toEqual([]);
  return bytes;
}

/** Opens a saved workbook with the settings that it was saved with, as the workbench does. */
export async function reopened(bytes: Uint8Array, { host }: Book): Promise<Book> {
  const book = await openBook();
  await loadWorkbook(book.host.workbook, openWorkbook(bytes));
  for (const [key, value] of host.workbook.settings) book.host.workbook.settings.set(key, value);
  return book;
}
