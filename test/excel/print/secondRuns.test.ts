import {
  newWorkbook,
  openWorkbook,
  patchWorkbook,
  placeOfName,
  printSheet,
  readCells,
  readNotes,
} from '../../../src/files';
import { noteAnchors } from '../../../src/sheet';
import { type Inputs, TOOL_IDS, type ToolId, toolSheets } from '../../../src/tools';
import { openBook } from '../support/book';
import { inputsOfClients, print, withContracts } from '../support/reports';

jest.setTimeout(60_000);

/**
 * Every tool made a second time after the data changed: in its place, with what the user noted, beside a sheet of the same
 * name that is somebody else's; by the command line and by the add-in.
 */

const NOTE = 'Llamar en enero';
const THEIRS = 'de otra persona';
const CHANGED = 46;
/** Tools on whose sheets something can be noted with these clients, among others: none may fall silent. */
const NOTED: readonly ToolId[] = ['overview', 'policy', 'watching', 'decisions', 'profitability', 'guide'];

/** Clients with everything that any tool reads. */
const fed = (clients: number): Inputs => {
  const inputs = inputsOfClients(clients);
  const { scheme } = inputs.classification;
  const other = { ...scheme, id: 'other', segmentation: { ...scheme.segmentation, shareCut: 0.5 } };
  return { ...withContracts(inputs), schemes: [other] };
};
const [first, second] = [fed(40), fed(CHANGED)];
test.each(TOOL_IDS)('by the command line, %s', (tool) => {
  const titles = toolSheets(tool, first, 'es').map(({ sheet }) => sheet.name);
  let book = openWorkbook(
    newWorkbook([
      { sheet: 'Clientes' },
      ...titles.map((sheet) => ({ sheet, cells: [{ row: 0, column: 0, values: [[THEIRS]] }] })),
    ]),
  );
  const made = (inputs: Inputs): string[] =>
    toolSheets(tool, { ...inputs, notes: readNotes(book, tool) }, 'es').map(({ id, sheet }) => {
      const printed = printSheet(book, id, sheet);
      book = printed.workbook;
      expect(printed.left).toBeNull();
      return printed.sheet;
    });
  const names = made(first);
  expect(names).toEqual(titles.map((title) => `${title} 2`));
  const places = noteAnchors(tool).flatMap((anchors) => placeOfName(book.names, anchors.notes) ?? []);
  const sheets = places.map(({ sheet, area }) => ({
    sheet,
    cells: [{ row: area.row, column: area.column, values: [[NOTE]] }],
  }));
  if (sheets.length > 0) {
    book = openWorkbook(patchWorkbook(book, { sheets }));
  }
  const notes = readNotes(book, tool);
  expect([...notes.values()]).toEqual(places.map(() => NOTE).slice(0, notes.size));
  expect(notes.size > 0).toBe(places.length > 0);
  if (NOTED.includes(tool)) expect(notes.size).toBeGreaterThan(0);
  const all = book.sheets.map(({ name }) => name);
  expect(made(second)).toEqual(names);
  expect(book.sheets.map(({ name }) => name)).toEqual(all);
  expect(readNotes(book, tool)).toEqual(notes);
  expect(JSON.stringify(names.map((name) => readCells(book.sheet(name))))).toContain(`${CHANGED} clientes de`);
  for (const title of titles) expect(readCells(book.sheet(title))).toEqual([[THEIRS]]);
});

test.each(TOOL_IDS)('by the add-in, %s', async (tool) => {
  const book = await openBook();
  const titles = toolSheets(tool, first, 'es').map(({ sheet }) => sheet.name);
  await book.run(async (context) => {
    for (const title of titles) context.workbook.worksheets.add(title).getRange('A1').values = [[THEIRS]];
    await context.sync();
  });
  const names = titles.map((title) => `${title} 2`);
  expect((await print(book, tool, first)).sheets.map(({ sheetName }) => sheetName)).toEqual(names);
  const there = await book.run(async (context) => {
    const places = noteAnchors(tool).map((anchors) => context.workbook.names.getItemOrNullObject(anchors.notes));
    await context.sync();
    const standing = places.filter(({ isNullObject }) => !isNullObject);
    for (const place of standing) place.getRange().getCell(0, 0).values = [[NOTE]];
    await context.sync();
    return standing.length;
  });
  const notes = await book.gateway.readNotes(tool);
  expect(notes.size > 0).toBe(there > 0);
  if (NOTED.includes(tool)) expect(notes.size).toBeGreaterThan(0);
  const { sheets } = await print(book, tool, second);
  expect(sheets.map(({ sheetName, how, left }) => [sheetName, how, left])).toEqual(
    names.map((name) => [name, 'anew', null]),
  );
  expect(await book.gateway.readNotes(tool)).toEqual(notes);
  const theirs = await book.run(async (context) => {
    const ranges = titles.map((title) => context.workbook.worksheets.getItem(title).getUsedRange());
    ranges.forEach((range) => range.load('values'));
    await context.sync();
    return ranges.map(({ values }) => values as unknown);
  });
  expect(theirs).toEqual(titles.map(() => [[THEIRS]]));
  book.close();
});
