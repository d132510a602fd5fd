import type { ExcelProblem } from '../../src/excel';
import { clientCells, classifyAndWrite, fill, HEADER, openBook, requestFor, type Book } from './support/book';

/** Another workbook's window is in front: names lose their ranges, nothing is selected, names cannot be added. */
let book: Book;
beforeEach(async () => {
  book = await openBook();
});
afterEach(() => book.close());

const list = [HEADER, ...clientCells(20)];
const behind = (is: boolean): void => book.host.setOptions({ behind: is });
const problemOf = (work: Promise<unknown>): Promise<ExcelProblem | null> =>
  work.then(
    () => null,
    (error: ExcelProblem) => error,
  );

test.each([{ table: true }, { table: false }])(
  'columns are found by what their names say (table: $table)',
  async (where) => {
    await fill(book, list, where);
    await classifyAndWrite(book);
    const before = await book.dump();
    behind(true);
    const table = await book.gateway.readBoundTable('b1');
    expect(table.binding?.id).toBe('b1');
    expect(table.raw.cells).toEqual(list);
    expect((await book.gateway.readResults('b1', table.place.sheetId))?.columns.length).toBeGreaterThan(5);
    // Written again over the same columns: no name changes, so that none has to be added.
    const report = await book.gateway.writeColumns(requestFor(table));
    expect(report.added).toEqual([]);
    behind(false);
    const after = await book.dump();
    expect(after['names']).toEqual(before['names']);
    expect(after['sheets']).toEqual(before['sheets']);
    behind(true);
    expect(await book.gateway.undoLastWrite()).toMatchObject({ what: 'writeColumns', parametersLeft: false });
    behind(false);
    expect(await book.dump()).toEqual(before);
  },
);

test('numbers of a parameters sheet are read by what their names say, a sheet with a quote in its name too', async () => {
  await fill(book, list);
  const request = requestFor(await book.gateway.findClientTable(), { output: 'plain' });
  await book.gateway.writeColumns({
    ...request,
    formulas: { ...request.formulas!, parameters: { ...request.formulas!.parameters, name: 'Parámetros de l’Àlex 1' } },
  });
  await book.run(async (context) => {
    context.workbook.worksheets.getLast().name = "It's CEC";
  });
  const names = request.formulas!.parameters.names.filter(({ area }) => area.rowCount * area.columnCount === 1);
  const wanted = names.map(({ name }) => name);
  const before = await book.gateway.readParameters(wanted);
  expect([...before.values()]).not.toContain(null);
  behind(true);
  expect(await book.gateway.readParameters(wanted)).toEqual(before);
});

test('a name whose cells are gone is gone, in front or behind', async () => {
  await fill(book, list);
  const request = await classifyAndWrite(book);
  await book.run(async (_, sheet) => {
    sheet.getRange('H:H').delete('Left');
  });
  for (const is of [false, true]) {
    behind(is);
    const results = await book.gateway.readResults('b1', request.table.place.sheetId);
    expect(results?.columns.map(({ column }) => column)).not.toContain(request.columns[0]!.column);
  }
});

test('a first write waits, and says what is in its way where nobody comes back', async () => {
  await fill(book, list);
  const request = requestFor(await book.gateway.findClientTable());
  const before = await book.dump();
  behind(true);
  expect(await problemOf(book.gateway.writeColumns(request))).toMatchObject({
    id: 'otherWorkbook',
    workbookUntouched: true,
  });
  expect(await problemOf(book.gateway.findClientTable())).toMatchObject({ id: 'noSelection' });
  behind(false);
  expect(await book.dump()).toEqual(before);
  const writing = book.gateway.writeColumns(request);
  behind(true);
  setTimeout(() => behind(false), 2);
  await writing;
});

test.each([
  ['InactiveWorkbook', null],
  ['InvalidSelection', null],
])('%s is waited out', async (code, id) => {
  await fill(book, list);
  book.host.setOptions({ faults: { syncs: [{ atSync: 1, code }] } });
  expect(await problemOf(book.gateway.findClientTable())).toBe(id);
});

test('what stays in the way is said by its own sentence', async () => {
  await fill(book, list);
  const syncs = [1, 2, 3, 4].map((atSync) => ({ atSync, code: 'InactiveWorkbook' }));
  book.host.setOptions({ faults: { syncs } });
  expect(await problemOf(book.gateway.findClientTable())).toMatchObject({ id: 'otherWorkbook' });
});
