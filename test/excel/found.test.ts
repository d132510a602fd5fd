import { localDesk } from '../../src/taskpane/desk/localDesk';
import type { WrittenCells } from '../../src/excel';
import { inLanguage } from '../../src/locales';
import type { Scheme } from '../../src/method';
import { classifyAndWrite, clientCells, HEADER, openBook, type Book, type Cells } from './support/book';

/** What a workbook that is opened again says of our columns, before anything is done. */
let book: Book;
beforeEach(async () => (book = await openBook()));
afterEach(() => book.close());

async function filled(cells: Cells): Promise<void> {
  await book.run(async (_, sheet) => {
    const range = sheet.getRangeByIndexes(0, 0, cells.length, cells[0]!.length);
    range.values = cells as unknown[][];
    range.getCell(0, 0).select();
  });
}

async function found(scheme: Scheme) {
  const table = await book.gateway.findClientTable();
  const cells = (await book.gateway.readResults(table.binding!.id, table.place.sheetId)) as WrittenCells;
  const desk = localDesk(() => '2026-11-22');
  await desk.load(table.raw);
  await desk.read({});
  const judgement = await desk.judge(scheme);
  return { judgement, cells, result: await desk.found(cells) };
}

test.each(['values', 'plain'] as const)('columns that stand as they were written are found so (%s)', async (output) => {
  await filled([HEADER, ...clientCells(9)]);
  const { scheme } = await classifyAndWrite(book, { output });
  const { judgement, cells, result } = await found(scheme);
  expect(cells.columns.map(({ column }) => column)).toEqual(expect.arrayContaining(['code', 'rank', 'remarks']));
  expect(result).toMatchObject({ differing: 0, rows: [] });
  expect(result.standing).toMatchObject({ code: judgement.code, segment: judgement.segment, rank: judgement.rank });
  expect(result.standing!.score).toEqual(judgement.score);
});

test('cells that somebody has changed since are counted, and lead to their rows', async () => {
  await filled([HEADER, ...clientCells(9)]);
  const { scheme, columns } = await classifyAndWrite(book);
  const at = (wanted: string): number => HEADER.length + columns.findIndex(({ column }) => column === wanted);
  await book.run(async (_, sheet) => {
    sheet.getCell(3, at('code')).values = [[1111]];
    sheet.getCell(6, at('segment')).values = [['Otro']];
    sheet.getCell(6, at('remarks')).values = [['nota']];
  });
  const { result, judgement } = await found(scheme);
  expect(result).toMatchObject({ differing: 3, rows: [3, 6] });
  expect(result.standing!.code[2]).toBe(1111);
  expect(result.standing!.segment[5]).toBe(0);
  expect(result.standing!.code[5]).toBe(judgement.code[5]);
});

test('sorted with its columns, and with clients that share an id, nothing has changed', async () => {
  const cells = clientCells(9).map((row, i) => (i === 4 ? [clientCells(9)[3]![0], ...row.slice(1)] : row));
  await filled([HEADER, ...cells]);
  const { scheme } = await classifyAndWrite(book);
  await book.run(async (context, sheet) => {
    const used = sheet.getUsedRange().load('values');
    await context.sync();
    const [head, ...rows] = used.values;
    used.values = [head!, ...rows.reverse()];
  });
  const { result } = await found(scheme);
  expect(result).toMatchObject({ differing: 0 });
  const table = await book.gateway.findClientTable();
  const request = await classifyAndWrite(book);
  expect(request.table.binding?.id).toBe(table.binding!.id);
});

test('where the columns stand on another sheet, or are gone, there is nothing to compare', async () => {
  await filled([HEADER, ...clientCells(5)]);
  await classifyAndWrite(book);
  const table = await book.gateway.findClientTable();
  expect(await book.gateway.readResults(table.binding!.id, 'elsewhere')).toBeNull();
  expect(await book.gateway.readResults('nobody', table.place.sheetId)).toBeNull();
});

test('a column that is no longer wanted stays empty under its header, and its cells are not counted', async () => {
  await filled([HEADER, ...clientCells(9)]);
  const { scheme, columns } = await classifyAndWrite(book);
  const at = HEADER.length + columns.findIndex(({ column }) => column === 'remarks');
  await book.run(async (_, sheet) => {
    sheet.getRangeByIndexes(1, at, 9, 1).values = Array.from({ length: 9 }, () => ['']);
  });
  const { cells, judgement } = await found(scheme);
  const desk = localDesk(() => '2026-11-22');
  await desk.load((await book.gateway.findClientTable()).raw);
  await desk.read({});
  await desk.judge(judgement.scheme);
  const segments = cells.columns.map((each) =>
    each.column === 'segment' ? { ...each, cells: each.cells.map((cell, k) => (k === 0 ? cell : '')) } : each,
  );
  const emptied = { ...cells, columns: segments };
  // Wanted, its empty cells are what a write would fill; else it would leave them as they are.
  expect((await desk.found(emptied, ['code', 'segment'])).differing).toBe(9);
  expect((await desk.found(emptied, ['code'])).differing).toBe(0);
});

test('written in one language and opened in the other, names that the pane gave to profiles are no change', async () => {
  await filled([HEADER, ...clientCells(9)]);
  const general = 'General scheme';
  const { scheme } = await classifyAndWrite(book, {
    language: 'en',
    columns: ['code', 'segment', 'profile'],
    scheme: (proposed) => {
      const named = proposed.profiles.map((profile) => ({ ...profile, name: general }));
      return {
        ...proposed,
        name: general,
        profiles: [...named, { ...named[0]!, id: 'lost', name: 'Lost', kind: 'lost' }],
      };
    },
  });
  const spanish = inLanguage(scheme, 'es', []);
  expect(spanish.profiles.map(({ name }) => name)).toEqual(['Modelo general', 'Lost']);
  const { cells, result } = await found(spanish);
  expect(cells.columns.find(({ column }) => column === 'profile')!.cells).toContain(general);
  expect(result).toMatchObject({ differing: 0, rows: [] });
});
