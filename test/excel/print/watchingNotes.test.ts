import { classify, type Snapshot } from '../../../src/method';
import { sheetAnchors } from '../../../src/sheet';
import { type Inputs, NO_HISTORY } from '../../../src/tools';
import { pairOf, plainScheme, type WatchedClient, watchedPortfolio } from '../../support/snapshotPairs';
import { openBook, type Book } from '../support/book';
import { printRequest } from '../support/reports';

/** The notes of a tool whose list of clients is not its first sheet. */

const scheme = plainScheme();
const client = (id: string, turnover: number): WatchedClient => ({
  id,
  values: { turnover, share: 0.3, families: 3, years: 2, unpaid: 0 },
});
const BEFORE = [client('A', 60_000), client('B', 60_000)];
const AFTER = [client('A', 40_000), client('B', 30_000)];
const { before, after } = pairOf({ before: BEFORE, after: AFTER }, { before: scheme, after: scheme });

function inputs(snapshots: readonly Snapshot[]): Inputs {
  return {
    classification: classify(watchedPortfolio(AFTER), scheme),
    observations: [],
    place: 'Clientes!A1:H9',
    date: '2026-09-30',
    notes: new Map(),
    history: { ...NO_HISTORY, snapshots },
  };
}

const write = (book: Book, text: string): Promise<void> =>
  book.run(async (context) => {
    context.workbook.names.getItem(sheetAnchors('watching_2').notes).getRange().getCell(1, 0).values = [[text]];
    await context.sync();
  });

test('stay with their client on the second sheet, and one written meanwhile stops the writing', async () => {
  const book = await openBook();
  const both = inputs([before, after]);
  await book.gateway.printSheets(await printRequest(book, 'watching', both));
  await write(book, 'Llamar en enero');
  const [key] = [...(await book.gateway.readNotes('watching')).keys()];
  expect(['A', 'B']).toContain(key);
  const stale = await printRequest(book, 'watching', both);
  await write(book, 'Llamar en febrero');
  await expect(book.gateway.printSheets(stale)).rejects.toMatchObject({ id: 'reportChanged' });
  const { sheets } = await book.gateway.printSheets(await printRequest(book, 'watching', both));
  expect(sheets.map(({ how }) => how)).toEqual(['anew', 'anew']);
  expect([...(await book.gateway.readNotes('watching'))]).toEqual([[key, 'Llamar en febrero']]);
  // Nothing to compare: the first sheet alone is made, and the list keeps what stands on it.
  await book.gateway.printSheets(await printRequest(book, 'watching', inputs([])));
  expect([...(await book.gateway.readNotes('watching'))]).toEqual([[key, 'Llamar en febrero']]);
  book.close();
});
