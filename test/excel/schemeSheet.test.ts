import { schemeFromJson, schemeToJson, type Scheme } from '../../src/method';
import { schemeSheet } from '../../src/tools';
import { classifyAndWrite, clientCells, fill, HEADER, openBook, requestFor, type Book } from './support/book';

/** A scheme on a sheet, for another workbook: written, read back, made again, taken back. */
let book: Book;
let scheme: Scheme;
beforeEach(async () => {
  book = await openBook();
  await fill(book, [HEADER, ...clientCells(12)]);
  ({ scheme } = requestFor(await book.gateway.findClientTable()));
});
afterEach(() => book.close());

const write = (of: Scheme = scheme, language: 'es' | 'en' = 'es') =>
  book.gateway.writeSchemeSheet(schemeSheet(of, language));
const goTo = (name: string): Promise<void> =>
  book.run(async (context) => context.workbook.worksheets.getItem(name).activate());
const read = async (): Promise<Scheme> => schemeFromJson(await book.gateway.readSchemeText());

test('what is read from the sheet is the scheme, names with signs that Excel would take for something else too', async () => {
  const [profile] = scheme.profiles;
  const awkward: Scheme = { ...scheme, name: "=1+1 {x} “ñ” 'a", profiles: [{ ...profile!, name: '00123' }] };
  const made = await write(awkward);
  expect(made).toMatchObject({ how: 'new', left: null });
  // No other sheet has one.
  await goTo('Sheet1');
  await expect(book.gateway.readSchemeText()).rejects.toMatchObject({ id: 'noScheme', params: { sheet: 'Sheet1' } });
  await goTo(made.sheetName);
  expect(await read()).toEqual(awkward);
});

test('people read the criteria with their intervals above the text, and only that is printed', async () => {
  const { sheet } = schemeSheet(scheme, 'es');
  const shown = sheet.cells.filter(({ row }) => row < sheet.print.area.rowCount).map(({ value }) => String(value));
  expect(shown).toContain('Facturación');
  expect(shown.some((text) => /^4: más de .* · 3: /.test(text))).toBe(true);
  expect(shown.join()).not.toContain('cec4444/scheme');
});

test('it is found wherever it was pasted: moved down, in one cell, among other words', async () => {
  await book.run(async (context) => {
    const { worksheets } = context.workbook;
    const moved = worksheets.add('Movido');
    const lines = ['Modelo', ...schemeToJson(scheme).trimEnd().split('\n'), 'Fin {'];
    moved.getRangeByIndexes(6, 3, lines.length, 1).values = lines.map((line) => [`'${line}`]);
    moved.getRange('A1').values = [['otra cosa }']];
    worksheets.add('Junto').getRange('C3').values = [[`Ahí va: ${schemeToJson(scheme)} y nada más`]];
    worksheets.add('Roto').getRange('A1:A2').values = [['{"format": "cec4444/scheme",'], ['"version": 2']];
    worksheets.add('Vacío');
  });
  for (const name of ['Movido', 'Junto']) {
    await goTo(name);
    expect(await read()).toEqual(scheme);
  }
  for (const name of ['Roto', 'Vacío']) {
    await goTo(name);
    await expect(book.gateway.readSchemeText()).rejects.toMatchObject({ id: 'noScheme', params: { sheet: name } });
  }
});

test('a sheet of that name that is not ours stays, and the scheme’s own is made anew in its place', async () => {
  const name = `Modelo ${scheme.name}`;
  await book.run(async (context) => {
    context.workbook.worksheets.add(name).getRange('B2').values = [['mine']];
  });
  const before = await book.dump();
  const made = await write();
  expect(made).toMatchObject({ how: 'new', sheetName: `${name} 2` });
  await book.run(async (context) => {
    context.workbook.worksheets.getItem(made.sheetName).name = 'Mi modelo';
  });
  expect(await write({ ...scheme, name: 'Otro nombre' })).toMatchObject({ how: 'anew', sheetName: 'Mi modelo' });
  // Another scheme has a sheet of its own.
  expect(await write({ ...scheme, id: 's2' })).toMatchObject({ how: 'new', sheetName: `${name} 2` });
  await goTo('Mi modelo');
  expect(await read()).toMatchObject({ id: scheme.id, name: 'Otro nombre' });
  await goTo('Sheet1');
  for (let k = 0; k < 3; k++) expect(await book.gateway.undoLastWrite()).toMatchObject({ what: 'writeSchemeSheet' });
  expect(await book.dump()).toEqual(before);
});

test('cells that somebody has put on it are theirs: Undo refuses, and says where', async () => {
  const { sheetName } = await write();
  await book.run(async (context) => {
    context.workbook.worksheets.getItem(sheetName).getRange('H2').values = [['mine']];
  });
  const before = await book.dump();
  await expect(book.gateway.undoLastWrite()).rejects.toMatchObject({
    id: 'editedSince',
    params: { what: 'writeSchemeSheet' },
  });
  expect(await book.dump()).toEqual(before);
});

test('the columns that are written stay to be undone after it', async () => {
  const before = await book.dump();
  await classifyAndWrite(book);
  await write();
  expect(book.gateway.undoable()).toMatchObject({ what: 'writeSchemeSheet', earlier: 1 });
  await book.gateway.undoLastWrite();
  await book.gateway.undoLastWrite();
  expect(await book.dump()).toEqual(before);
});
