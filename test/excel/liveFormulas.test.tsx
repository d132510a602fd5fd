import { excelGateway, type WorkbookGateway, type WriteRequest } from '../../src/excel';
import { isHelper, parameterNames, type OutputColumn } from '../../src/method';
import { addinFunctionsInJsdom, type FunctionsInJsdom } from '../workbench/support/functionsInJsdom';
import { AWKWARD_CLIENTS } from '../support/awkwardClients';
import { ALL_COLUMNS, FORMULA_SCHEMES } from '../support/formulaCases';
import { clientCells, HEADER, requestFor } from './support/book';

/** Live formulas in cells: the add-in's functions through Microsoft's own runtime, reading the parameters sheet. */
let book: FunctionsInJsdom;
let gateway: WorkbookGateway;
const CLIENTS = 12;
const HEADERS = [...HEADER, 'Segmento acordado'];
/** What people agreed on: another segment, none, a word that is none. */
const AGREED: readonly unknown[] = ['Innecesario', ' VITAL', '', 'promising', '?', '*', 7];

beforeAll(async () => {
  book = await addinFunctionsInJsdom();
  gateway = excelGateway();
  await Excel.run(async (context) => {
    const cells: unknown[][] = [HEADERS, ...clientCells(CLIENTS).map((row, i) => [...row, AGREED[i] ?? ''])];
    // A client without turnover, and one at nought: what is missing is not nothing.
    cells[3]![2] = '';
    cells[4]![2] = 0;
    const range = context.workbook.worksheets.getFirst().getRangeByIndexes(0, 0, cells.length, HEADERS.length);
    range.values = cells;
    range.getCell(0, 0).select();
    await context.sync();
  });
}, 180_000);
afterAll(() => book.close());

const COLUMNS: readonly OutputColumn[] = [
  'code',
  'total',
  'weighted',
  'rank',
  'segment',
  'computedSegment',
  'strategy',
  'blocked',
];
const weights = { values: [0.1, 0.3, 0.5, 0.1] as [number, number, number, number], validUntil: null };

async function request(openCut: boolean): Promise<WriteRequest> {
  return requestFor(await gateway.findClientTable(), {
    output: 'live',
    columns: COLUMNS,
    scheme: (scheme) => {
      const [first, ...rest] = scheme.profiles[0]!.criteria;
      // An open lower end: everyone has at least digit 2, also at nought.
      const cuts: [number | null, number, number] = [openCut ? null : 20_000, 50_000, 90_000];
      return {
        ...scheme,
        profiles: [
          {
            ...scheme.profiles[0]!,
            criteria: [
              { ...first, bands: { ...first.bands, cuts } },
              ...rest,
            ] as (typeof scheme.profiles)[0]['criteria'],
            weights,
          },
        ],
      };
    },
  });
}

async function shown(columns: number): Promise<unknown[][]> {
  await book.functions.settled();
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const range = sheet.getRangeByIndexes(1, HEADERS.length, CLIENTS, columns).load('values,formulas');
    await context.sync();
    return range.values as unknown[][];
  });
}

const engineSays = ({ columns }: WriteRequest): unknown[][] => {
  const people = columns.filter(({ column }) => !['idOrder', 'rankKey', 'rankTie'].includes(column));
  return Array.from({ length: CLIENTS }, (_, row) => people.map(({ cells }) => cells[row]));
};

test('live formulas come to the engine’s values, with an open cut, a missing value, a nought and agreed segments', async () => {
  const asked = await request(true);
  await gateway.writeColumns(asked);
  const wanted = engineSays(asked);
  const [agreed, computed] = (['segment', 'computedSegment'] as const).map((one) => COLUMNS.indexOf(one));
  expect(wanted.filter((row) => row[agreed!] !== row[computed!]).length).toBeGreaterThan(1);
  expect(await shown(wanted[0]!.length)).toEqual(wanted);
  const formulas = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const range = sheet.getRangeByIndexes(1, HEADERS.length, 1, wanted[0]!.length).load('formulas');
    await context.sync();
    return range.formulas.flat().join();
  });
  for (const name of ['CEC.DIGIT', 'CEC.SCORE', 'CEC.SEGMENT', 'CEC.BLOCKED']) expect(formulas).toContain(name);
}, 120_000);

test('an edited weight and an edited cut reach every row; nonsense leaves blanks', async () => {
  const asked = await request(false);
  await gateway.writeColumns(asked);
  const wanted = engineSays(asked);
  expect(await shown(wanted[0]!.length)).toEqual(wanted);
  const names = parameterNames(asked.scheme);
  const edit = (name: string, value: unknown): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.names.getItem(name).getRange().values = [[value]];
      await context.sync();
    });
  await edit(names.band(0, 0, 'cut3'), 200_000);
  const scheme = structuredClone(asked.scheme) as typeof asked.scheme;
  scheme.profiles[0]!.criteria[0]!.bands.cuts = [20_000, 50_000, 200_000];
  const edited = engineSays(requestFor(asked.table, { output: 'live', columns: COLUMNS, scheme: () => scheme }));
  expect(edited).not.toEqual(wanted);
  expect(await shown(wanted[0]!.length)).toEqual(edited);
  await edit(names.profile(0, 'weight1'), 0.2);
  const { columns } = asked;
  const weighted = columns.findIndex(({ column }) => column === 'weighted');
  expect((await shown(wanted[0]!.length)).map((row) => row[weighted])).toEqual(
    Array.from({ length: CLIENTS }, () => ''),
  );
}, 120_000);

test('ranks as values: the last write’s, said by their header, without helper columns; the next write refreshes them', async () => {
  const read = (): Promise<unknown[][]> =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getUsedRange().load('formulas');
      await context.sync();
      return range.formulas as unknown[][];
    });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    const range = sheet.getRangeByIndexes(0, 0, CLIENTS + 1, HEADER.length);
    range.values = [HEADER, ...clientCells(CLIENTS)] as unknown[][];
    sheet.activate();
    range.getCell(0, 0).select();
    await context.sync();
  });
  const choices = { output: 'live', ranks: 'values', columns: ['code', 'rank'] } as const;
  const write = async (): Promise<unknown[]> => {
    const table = await gateway.findClientTable();
    const asked = requestFor(table, choices);
    await gateway.writeColumns(asked);
    await book.functions.settled();
    return asked.columns.find(({ column }) => column === 'rank')!.cells as unknown[];
  };
  const first = await write();
  const before = await read();
  const [code, rank] = ['Código CEC', 'N.º de prioridad (última escritura)'].map((header) =>
    before[0]!.indexOf(header),
  );
  expect(before.slice(1).map((row) => row[rank!])).toEqual(first);
  expect(String(before[1]![code!])).toMatch(/^=/);
  expect(before[0]!.filter((header) => /clave|empate|orden/i.test(String(header)))).toEqual([]);
  const { bindings } = await gateway.readState();
  const binding = bindings.at(-1)!;
  expect(binding).toMatchObject({ output: 'live', ranks: 'values' });

  // The last client becomes the first: its code follows at once, its rank with the next write.
  const last = first.indexOf(CLIENTS);
  await Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getActiveWorksheet().getRangeByIndexes(last + 1, 2, 1, 1);
    cells.values = [[9_999_999]];
    await context.sync();
  });
  await book.functions.settled();
  const sheetId = (await gateway.findClientTable()).place.sheetId;
  const standing = (await gateway.readResults(binding.id, sheetId))!;
  expect(standing.ranks).toBe('values');
  const cellsOf = (column: string): readonly unknown[] =>
    standing.columns.find((each) => each.column === column)!.cells;
  expect(String(cellsOf('code')[last + 1])).toMatch(/^4/);
  expect(cellsOf('rank').slice(1)).toEqual(first);
  const second = await write();
  expect(second[last]).toBeLessThan(CLIENTS);
  expect((await read()).slice(1).map((row) => row[rank!])).toEqual(second);

  // As formulas again, under their usual header.
  await gateway.writeColumns(requestFor(await gateway.findClientTable(), { ...choices, ranks: 'formulas' }));
  await book.functions.settled();
  const after = await read();
  expect(after[0]![rank!]).toBe('N.º de prioridad');
  expect(String(after[1]![rank!])).toContain('COUNTIF');
  expect((await gateway.readState()).bindings.at(-1)!.ranks).toBeUndefined();
}, 120_000);

test('#NAME? that stays after somebody without the add-in has saved is cured by writing again, and by nothing less', async () => {
  const { binding, place } = await gateway.findClientTable();
  const standing = async (): Promise<unknown[]> => {
    await book.functions.settled();
    const { columns } = (await gateway.readResults(binding!.id, place.sheetId))!;
    return columns.find(({ column }) => column === 'digit1')!.cells.slice(1);
  };
  const digits = await standing();
  // Our formulas show an error of a function as a blank.
  const blank = new Set(['']);
  book.functions.savedElsewhere();
  expect(new Set(await standing())).toEqual(blank);
  book.functions.askAgain();
  expect(new Set(await standing())).toEqual(blank);
  await gateway.writeColumns(
    requestFor(await gateway.readBoundTable(binding!.id), { output: 'live', columns: ['code', 'rank'] }),
  );
  expect(await standing()).toEqual(digits);
  // Excel spells a function that it does not know its own way.
  await Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getActiveWorksheet().getUsedRange().load('formulas');
    await context.sync();
    cells.formulas = cells.formulas.map((row: unknown[]) =>
      row.map((cell) => String(cell).replace(/CEC\.([A-Z]+)\(/g, '_xldudf_CEC_$1(')),
    );
    await context.sync();
  });
  expect(new Set(await standing())).toEqual(blank);
  await gateway.writeColumns(
    requestFor(await gateway.readBoundTable(binding!.id), { output: 'live', columns: ['code', 'rank'] }),
  );
  expect(await standing()).toEqual(digits);
}, 120_000);

/** What a cell of a test holds, as a user types it. */
const typed = (cell: unknown): unknown => (typeof cell === 'object' && cell !== null ? '=NA()' : cell);

describe.each(Object.entries(FORMULA_SCHEMES))('%s', (name, scheme) => {
  test('live formulas come to the engine’s values on clients at every edge', async () => {
    const size = AWKWARD_CLIENTS.length - 1;
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      const range = sheet.getRangeByIndexes(0, 0, size + 1, AWKWARD_CLIENTS[0]!.length);
      range.values = AWKWARD_CLIENTS.map((row) => row.map(typed));
      sheet.activate();
      range.getCell(0, 0).select();
      await context.sync();
    });
    const asked = requestFor(await gateway.findClientTable(), {
      output: 'live',
      columns: ALL_COLUMNS,
      scheme: () => ({ ...scheme(), id: name }),
    });
    await gateway.writeColumns(asked);
    await book.functions.settled();
    const cells = await Excel.run(async (context) => {
      const range = context.workbook.worksheets
        .getActiveWorksheet()
        .getRangeByIndexes(1, AWKWARD_CLIENTS[0]!.length, size, asked.columns.length)
        .load('values');
      await context.sync();
      return range.values as unknown[][];
    });
    asked.columns.forEach(({ column, cells: wanted }, k) => {
      if (isHelper(column)) return;
      const found = cells.map((row) => row[k]);
      expect({ column, found: found.map(rounded) }).toEqual({ column, found: wanted.map(rounded) });
    });
  }, 120_000);
});

/** Formulas and the engine add in different orders: the last digits of a score may differ. */
const rounded = (cell: unknown): unknown => (typeof cell === 'number' ? Number(cell.toPrecision(12)) : cell);

test('the check of this Excel sees a function answer, and how an empty cell reaches it', async () => {
  const { results, left } = await gateway.checkExcel();
  expect(left).toBeNull();
  expect(results.find(({ id }) => id === 'functions')).toMatchObject({ outcome: 'expected', finding: 'answered' });
  expect(results.find(({ id }) => id === 'emptyCell')).toMatchObject({ outcome: 'seen', finding: 'zero' });
});
