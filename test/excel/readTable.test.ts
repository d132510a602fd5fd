import { fill, openBook, type Book, clientList, selectCells } from './support/book';

let book: Book;
beforeEach(async () => {
  book = await openBook();
});
afterEach(() => book.close());

test('hidden rows and merged cells are told', async () => {
  await fill(book, [['Cartera', '', '', '', '', '', ''], ...clientList(30)]);
  await book.run(async (_, sheet) => {
    sheet.getRange('A1:G1').merge();
    sheet.getRange('A5:A7').rowHidden = true;
    sheet.getRange('A12:A12').rowHidden = true;
    sheet.getRange('A:A').columnHidden = true;
    sheet.getRange('B3').select();
  });
  const table = await book.gateway.findClientTable();
  expect(table.hiddenRows).toBe(4);
  expect(table.raw.hiddenRows).toEqual([4, 5, 6, 11]);
  expect(table.raw.merged).toEqual([{ row: 0, column: 0, rowCount: 1, columnCount: 7 }]);
});

test('a filtered table is read whole', async () => {
  await fill(book, clientList(30), { table: true });
  await book.run(async (_, sheet) => {
    sheet.tables.getItem('Clientes').columns.getItem('Facturación').filter.applyCustomFilter('>200000');
  });
  const table = await book.gateway.findClientTable();
  expect(table.hiddenRows).toBeGreaterThan(0);
  expect(table.raw.cells).toEqual(clientList(30));
});

test('reading is told step by step and can be cancelled', async () => {
  await fill(book, clientList(200));
  const stop = new AbortController();
  const steps: string[] = [];
  const progress = ({ phase }: { phase: string }): void => {
    steps.push(phase);
    stop.abort();
  };
  await expect(book.gateway.findClientTable({ progress, signal: stop.signal })).rejects.toMatchObject({
    id: 'cancelled',
  });
  expect(steps).toEqual(['reading']);
});

test('a block that proves too large for one message is halved', async () => {
  const wide = clientList(600).map((row, i) => [...row, i === 0 ? 'Notas' : 'x'.repeat(400)]);
  await fill(book, wide);
  book.host.setOptions({ payloadLimit: 60_000 });
  const { raw } = await book.gateway.findClientTable();
  expect(raw.cells).toEqual(wide);
  expect(book.messages.some(({ error }) => error === undefined)).toBe(true);
});

test.each([8, 3000])(
  'what number formats show of %i clients’ turnover is read: its currency, cell by cell',
  async (clients) => {
    await fill(book, clientList(clients));
    await book.run(async (_, sheet) => {
      const euros = Array.from({ length: clients }, () => ['#,##0.00 [$€-C0A]']);
      sheet.getRange(`C2:C${clients + 1}`).numberFormat = euros;
      sheet.getRange('C5').numberFormat = [['[$$-409]#,##0.00']];
    });
    await selectCells(book, 'A1');
    const { raw } = await book.gateway.findClientTable();
    const { names, cells } = raw.currencyCells!;
    const shown = Array.from(cells.get(2)!, (code) => names[code - 1] ?? null);
    expect(shown).toEqual([null, ...Array.from({ length: clients }, (_, i) => (i === 3 ? '$' : '€'))]);
    expect([...cells.keys()]).toEqual([2]);
  },
);
