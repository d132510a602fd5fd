import { clientCells, fill, HEADER, openBook, requestFor, type Book } from './support/book';

/** What a command may send: messages, and bytes of the largest in either direction. */
async function cost<T>(book: Book, command: () => Promise<T>): Promise<{ result: T; syncs: number; largest: number }> {
  const sent = book.messages.length;
  const result = await command();
  const messages = book.messages.slice(sent).filter(({ calls }) => calls.length > 0);
  const largest = Math.max(...messages.flatMap(({ requestBytes, responseBytes }) => [requestBytes, responseBytes]));
  return { result, syncs: new Set(messages.map(({ sync }) => sync)).size, largest };
}

const MEGABYTE = 1_000_000;

test.each([
  { clients: 91, read: 4, write: 7, again: 7 },
  { clients: 10_000, read: 6, write: 8, again: 11 },
])('$clients clients cost at most $read, $write and $again messages, none near 5 MB', async ({ clients, ...most }) => {
  const book = await openBook();
  await fill(book, [HEADER, ...clientCells(clients)], { table: true });
  const read = await cost(book, () => book.gateway.findClientTable());
  const written = await cost(book, () => book.gateway.writeColumns(requestFor(read.result)));
  const again = await cost(book, () => book.gateway.writeColumns(requestFor(read.result)));
  const syncs = { read: read.syncs, write: written.syncs, again: again.syncs };
  expect(written.result.syncs).toBe(written.syncs);
  for (const name of ['read', 'write', 'again'] as const)
    expect({ name, most: syncs[name] <= most[name], syncs }).toMatchObject({ most: true });
  expect(Math.max(read.largest, written.largest, again.largest)).toBeLessThan(2 * MEGABYTE);
  book.close();
});

test('clients as plain formulas cost a few short messages: Excel itself copies the formulas down', async () => {
  const book = await openBook();
  await fill(book, [HEADER, ...clientCells(500)]);
  const request = requestFor(await book.gateway.findClientTable(), { output: 'plain' });
  const written = await cost(book, () => book.gateway.writeColumns(request));
  expect(written.syncs).toBeLessThanOrEqual(24);
  // As text in every row they would be a megabyte.
  expect(written.largest).toBeLessThan(0.3 * MEGABYTE);
  book.close();
});

test('100,000 clients are read and written in messages well below 5 MB', async () => {
  const book = await openBook();
  const clients = 100_000;
  const header = ['Id cliente', 'Facturación', 'Cuota de cliente', 'Margen', 'Años'];
  const cells = clientCells(clients).map(([id, , ...rest]) => [id, ...rest.slice(0, 4)]);
  await book.run(async (context, sheet) => {
    sheet.getRangeByIndexes(0, 0, 1, 5).values = [header];
    for (let from = 0; from < clients; from += 20_000) {
      sheet.getRangeByIndexes(1 + from, 0, 20_000, 5).values = cells.slice(from, from + 20_000);
      await context.sync();
    }
    sheet.getRange('A1').select();
  });
  const read = await cost(book, () => book.gateway.findClientTable());
  expect(read.result.raw.cells).toHaveLength(clients + 1);
  expect(read.result.raw.cells[clients]).toEqual(cells[clients - 1]);
  expect(read.syncs).toBeLessThanOrEqual(16);

  const request = requestFor(read.result, { columns: ['code', 'segment'] });
  const phases = new Set<string>();
  const progress = ({ phase }: { phase: string }): void => void phases.add(phase);
  const written = await cost(book, () => book.gateway.writeColumns(request, { progress }));
  expect(written.result).toMatchObject({ rows: clients, added: ['code', 'segment'] });
  expect(written.syncs).toBeLessThanOrEqual(20);
  expect(Math.max(read.largest, written.largest)).toBeLessThan(2 * MEGABYTE);
  expect([...phases]).toEqual(['checking', 'writing', 'formatting']);
  const last = await book.run(async (context, sheet) => {
    const range = sheet.getRangeByIndexes(clients, 5, 1, 2);
    range.load('values');
    await context.sync();
    return range.values;
  });
  expect(last).toEqual([request.columns.map((column) => column.cells[clients - 1])]);
  book.close();
}, 300_000);
