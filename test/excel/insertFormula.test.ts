import type { ExcelProblem, RequestOf } from '../../src/excel';
import type { WorkbookDump } from '../../src/workbench/host';
import { openBook, typeInto, type Book, selectCells } from './support/book';

let book: Book;
beforeEach(async () => {
  book = await openBook();
});
afterEach(() => book.close());

/** A formula whose answer is one cell, and one whose answer is a column of three. */
const ONE: RequestOf<'insertFormula'> = { formula: '=SUM({4,2,4,3})', rows: 1, columns: 1 };
const COLUMN: RequestOf<'insertFormula'> = { formula: '=TRANSPOSE({4,2,3})', rows: 3, columns: 1 };

const put = (address: string, value: unknown): Promise<void> =>
  book.run(async (_, sheet) => {
    sheet.getRange(address).values = [[value]];
  });

/** A refused insertion: its problem, after checking that it changed nothing. */
async function refused(request: RequestOf<'insertFormula'>): Promise<unknown> {
  const before = await book.dump();
  const problem = await book.gateway.insertFormula(request).then(
    () => null,
    (error: unknown) => error,
  );
  expect(await book.dump()).toEqual(before);
  return problem;
}

test('goes into the active cell, says where, is read and taken back', async () => {
  await selectCells(book, 'D4:E9');
  const before = await book.dump();
  const inserted = await book.gateway.insertFormula(ONE);
  expect(inserted).toMatchObject({ sheetName: 'Sheet1', address: 'D4', local: '=SUM({4,2,4,3})' });
  expect(await inserted.read()).toEqual([[13]]);
  await inserted.takeBack();
  expect(await book.dump()).toEqual(before);
});

test('an answer that spills is read whole', async () => {
  await selectCells(book, 'B2');
  const inserted = await book.gateway.insertFormula(COLUMN);
  expect(await inserted.read()).toEqual([[4], [2], [3]]);
  await inserted.takeBack();
  expect((await refused({ ...COLUMN, formula: '=1/' })) as ExcelProblem).toMatchObject({ workbookUntouched: true });
});

test('a cell formatted as text computes, and is text again when it is taken back', async () => {
  await book.run(async (_, sheet) => {
    (sheet.getRange('D4') as { numberFormat: unknown }).numberFormat = '@';
  });
  await selectCells(book, 'D4');
  const before = await book.dump();
  const inserted = await book.gateway.insertFormula(ONE);
  expect(await inserted.read()).toEqual([[13]]);
  await inserted.takeBack();
  expect(await book.dump()).toEqual(before);
});

describe('is refused, and nothing is written', () => {
  beforeEach(() => selectCells(book, 'D4'));

  test('where the cell holds something, a formula that shows nothing included', async () => {
    await put('D4', '=IF(1=1,"","")');
    expect(await refused(ONE)).toMatchObject({ id: 'formulaCell', params: { address: 'D4' } });
  });

  test('where the answer would meet a filled cell; that cell is named', async () => {
    await put('D6', 'mine');
    expect(await refused(COLUMN)).toMatchObject({
      id: 'formulaAnswer',
      params: { address: 'D6' },
    });
    await book.gateway.insertFormula(ONE);
  });

  test('where another formula has spilled into the cell', async () => {
    await put('D2', '=TRANSPOSE({4,2,3})');
    expect(await refused(ONE)).toMatchObject({ id: 'formulaCell', params: { address: 'D4' } });
  });

  test('where cells of the answer are merged', async () => {
    await book.run(async (_, sheet) => sheet.getRange('D5:E5').merge());
    expect(await refused(COLUMN)).toMatchObject({
      id: 'formulaMerged',
      params: { address: expect.stringMatching(/^D5/) },
    });
  });

  test.each(['D2:E8', 'B3:C5', 'D1:E3'])('where a table at %s holds the cell or would take it in', async (address) => {
    await book.run(async (_, sheet) => {
      sheet.tables.add(address, true).name = 'Ventas';
    });
    expect(await refused(ONE)).toMatchObject({ id: 'formulaTable', params: { cell: 'D4', table: 'Ventas' } });
  });

  test('but not beside a table whose cells it does not touch', async () => {
    await book.run(async (_, sheet) => {
      sheet.tables.add('A1:B3', true);
      sheet.tables.add('E6:F8', true);
    });
    expect(await book.gateway.insertFormula(ONE)).toMatchObject({ address: 'D4' });
  });

  test('at the end of the sheet, where the answer would fall off', async () => {
    await selectCells(book, 'D1048575');
    expect(await refused(COLUMN)).toMatchObject({ id: 'formulaSheetEnd' });
  });

  test('on a protected sheet', async () => {
    await book.run(async (_, sheet) => sheet.protection.protect());
    expect(await refused(ONE)).toMatchObject({ id: 'protectedSheet', params: { sheet: 'Sheet1' } });
  });

  test('while a cell is being edited', async () => {
    book.host.setEditMode(true);
    const problem = await book.gateway.insertFormula(ONE).catch((error: unknown) => error);
    book.host.setEditMode(false);
    expect(problem).toMatchObject({ id: 'editMode', workbookUntouched: true });
  });

  test('in an Excel without custom functions', async () => {
    book.close();
    book = await openBook({}, { functions: () => false });
    expect(await refused(ONE)).toMatchObject({ id: 'noFunctions', workbookUntouched: true });
  });
});

test.each([
  { code: 'GeneralException', when: 'before' },
  { code: 'GeneralException', when: 'after' },
] as const)('whose nth message fails ($when it is done) leaves the workbook as it was, for every n', async (fault) => {
  let failed = 0;
  for (let n = 1; ; n++) {
    const other = await openBook();
    await other.run(async (_, sheet) => sheet.getRange('C3').select());
    const before: WorkbookDump = await other.dump();
    other.host.setOptions({ faults: { syncs: [{ atSync: n, ...fault }] } });
    const problem = await other.gateway.insertFormula(COLUMN).then(
      () => null,
      (error: ExcelProblem) => error,
    );
    other.host.setOptions({ faults: {} });
    if (problem) {
      failed++;
      expect({ n, untouched: problem.workbookUntouched }).toEqual({ n, untouched: true });
      expect({ n, after: await other.dump() }).toEqual({ n, after: before });
    }
    other.close();
    if (!problem) break;
  }
  expect(failed).toBe(3);
});

test('a formula that cannot be taken back is said not to be', async () => {
  await selectCells(book, 'C3');
  const broken = Array.from({ length: 20 }, (_, i) => ({
    atSync: i + 3,
    code: 'GeneralException',
    when: i ? 'before' : 'after',
  }));
  book.host.setOptions({ faults: { syncs: broken as never } });
  await expect(book.gateway.insertFormula(ONE)).rejects.toMatchObject({ workbookUntouched: false });
});

test('is not taken back once the user has changed the cell', async () => {
  await selectCells(book, 'D4');
  const inserted = await book.gateway.insertFormula(ONE);
  await put('D4', 'mine');
  const before = await book.dump();
  await expect(inserted.takeBack()).rejects.toMatchObject({
    id: 'editedSince',
    params: { address: 'D4', what: 'insertFormula' },
  });
  expect(await book.dump()).toEqual(before);
  await put('D4', '');
  await inserted.takeBack();
});

test('is no news of the sheet, nor is taking it back; what the user does then is', async () => {
  await selectCells(book, 'D4');
  const told: string[] = [];
  const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 80));
  const stop = await book.gateway.watch(({ kind }) => told.push(kind));
  const inserted = await book.gateway.insertFormula(COLUMN);
  await settled();
  await inserted.takeBack();
  await settled();
  expect(told.filter((kind) => kind === 'cells')).toEqual([]);
  typeInto(book, [3, 3], 'mine');
  await settled();
  expect(told).toContain('cells');
  await stop();
});
