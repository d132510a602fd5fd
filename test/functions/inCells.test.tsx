import vectors from '../vectors/method.json';
import { DOCUMENTED } from '../../src/functions';
import { formulaText } from '../../src/functions/help';
import { CONCEPTS } from '../../src/functions/help/concepts';
import { exampleResult } from '../../src/functions/help/examples';
import type { FunctionHost } from '../../src/workbench/functions';
import type { ExcelHost } from '../../src/workbench/host';
import { addinFunctionsInJsdom, type FunctionsInJsdom } from '../workbench/support/functionsInJsdom';

/** The functions in the cells of a headless workbook, through the real custom-functions runtime. */
let book: FunctionsInJsdom;
let host: ExcelHost;
let functions: FunctionHost;

beforeAll(async () => {
  book = await addinFunctionsInJsdom();
  ({ host, functions } = book);
});
afterAll(() => book.close());

/** Rows that each example has for itself and its spill. */
const STEP = 12;
const WIDTH = 6;

async function put(cells: readonly { row: number; column: number; formula: unknown }[]): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    for (const { row, column, formula } of cells) sheet.getCell(row, column).formulas = [[formula]];
    await context.sync();
  });
  await functions.settled();
}

async function read(row: number, column: number, rows: number, columns: number): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRangeByIndexes(row, column, rows, columns).load('values');
    await context.sync();
    return range.values as unknown[][];
  });
}

test('every documented example gives in a cell what its page says', async () => {
  const examples = DOCUMENTED.flatMap((declaration) =>
    declaration.examples.map((example) => ({ declaration, example })),
  );
  await put(
    examples.map(({ declaration, example }, k) => ({
      row: k * STEP,
      column: 0,
      formula: formulaText(declaration, example, 'en'),
    })),
  );
  const cells = await read(0, 0, examples.length * STEP, WIDTH);
  examples.forEach(({ declaration, example }, k) => {
    const name = `${declaration.id}: ${example.asks.en}`;
    exampleResult(example, 'en').forEach((line, i) =>
      line.forEach((wanted, j) => {
        const found = cells[k * STEP + i]![j];
        // The engine keeps twelve digits.
        if (typeof wanted === 'number')
          expect([name, Number(Number(found).toPrecision(9))]).toEqual([name, Number(wanted.toPrecision(9))]);
        else expect([name, found]).toEqual([name, typeof wanted === 'object' ? wanted.error : wanted]);
      }),
    );
  });
}, 180_000);

test('the vectors of payback, worked out from the cells of a sheet', async () => {
  const [top, cases] = [2000, vectors.payback];
  await put(
    cases.flatMap(({ initial, net, discount }, k) => {
      const row = top + k;
      const cells = [initial, discount, ...net].map((formula, column) => ({ row, column, formula }));
      const [line, last] = [row + 1, 'CDEF'[net.length - 1]];
      return [...cells, { row, column: 7, formula: `=CEC.PAYBACK(A${line},C${line}:${last}${line},B${line})` }];
    }),
  );
  const cells = await read(top, 7, cases.length, 1);
  cases.forEach(({ expected }, k) => {
    const [found] = cells[k]!;
    if (expected === null) expect(found).toBe('');
    else expect(found).toBeCloseTo(expected, 9);
  });
}, 60_000);

/** The first cell of an address, zero-based. */
function cornerOf(at: string): { row: number; column: number } {
  const [, letters, digits] = /^([A-Z])(\d+)/.exec(at)!;
  return { row: Number(digits) - 1, column: letters!.charCodeAt(0) - 65 };
}

/** The function over the cells of its plain formula. */
const SAME: Readonly<Record<string, string>> = {
  DIGIT: '=CEC.DIGIT(A2,F2:F4)',
  CODE: '=CEC.CODE(B2:E2,{2,2,2,2;3,3,3,3;4,4,4,4},"high","from")',
  SCORE: '=CEC.SCORE(B2:E2,H2:K2)',
  LOYALTY: '=CEC.LOYALTY(A2)',
  SHARE: '=CEC.SHARE(A2,B2)',
  PARETO: '=INDEX(CEC.PARETO(A2:A13),1)',
  SEGMENTCUT: '=CEC.SEGMENTCUT(A2:A13)',
  SEGMENT: '=CEC.SEGMENT(A2,B2,F1,F2,"en")',
  ALERTS: '=IF(ISNUMBER(SEARCH("total −2",CEC.ALERTS(A2,B2,,"en"))),"total −2 or more","")',
  STRATEGY: '=CEC.STRATEGY(4243,,,"en")',
  RANK: '=INDEX(CEC.RANK(A2:A5),1)',
  BLOCKED: '=CEC.BLOCKED(A2)',
  DISCOUNT: '=CEC.DISCOUNT(A2)',
  SERVICE: '=CEC.SERVICE(A2,"Visits a year",,"en")',
  CLV: '=CEC.CLV(A2,B2,C2)',
  CLVTOTAL: '=CEC.CLVTOTAL(A2,B2,C2,,,I2,,D2,E2,F2,G2,0,0,H2,1)',
  CLVSIMPLE: '=CEC.CLVSIMPLE(A2,B2,C2,D2,E2)',
  REFERENCE: '=CEC.REFERENCE(A2:A4,B2:B4,C2:C4,D2:D4,F2)',
  ALIVE: '=CEC.ALIVE(B2:E2,A2,G2,H2)',
  LIFETIME: '=CEC.LIFETIME({0.5,10,1.7,60},3,B2-5,B2,"median","Pareto/NBD")',
  SPEND: '=CEC.SPEND(D2:F2,A2,B2)',
  NPS: '=CEC.NPS(A2:A9)',
  VALUESEGMENT: '=CEC.VALUESEGMENT(A2,A2:A11)',
  NETWORK: '=INDEX(CEC.NETWORK(B2:B3,D2:E3),1)',
  TRUST: '=CEC.TRUST(A2,B2,F1,,"en")',
  PAYMENTRISK: '=CEC.PAYMENTRISK(A2,B2,C2,D2,E2,,"en")',
  KAM: '=CEC.KAM(B2:G2,B1:G1)',
};

test('plain formulas give without the add-in what their pages say, and what the function gives', async () => {
  const plain = DOCUMENTED.flatMap(({ id, help }) => ('none' in help.plain ? [] : [{ id, ...help.plain }]));
  for (const { id, formula, cells, gives } of plain) {
    const inWords = (value: unknown): unknown =>
      typeof value === 'object' && value !== null ? (value as { en: string }).en : value;
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      for (const { at, values } of cells) {
        const { row, column } = cornerOf(at);
        const grid = values.map((line) => line.map(inWords));
        sheet.getRangeByIndexes(row, column, grid.length, grid[0]!.length).values = grid;
      }
      const result = sheet.getRange('Z1:Z2');
      result.formulas = [[formula.en], [SAME[id]]];
      await context.sync();
      await functions.settled();
      result.load('values');
      await context.sync();
      const found = result.values.map(([value]) => value as unknown);
      const wanted = inWords(gives);
      const round = (value: unknown): unknown => (typeof value === 'number' ? Number(value.toPrecision(9)) : value);
      expect([id, ...found.map(round)]).toEqual([id, round(wanted), round(wanted)]);
      sheet.delete();
      await context.sync();
    });
  }
}, 120_000);

test('the formulas of the ideas that name no cells compute', async () => {
  const formulas = CONCEPTS.flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks)).flatMap((block) =>
    block.kind === 'formula' && !/[A-Z]\d/.test(block.text.en) ? [block.text.en] : [],
  );
  expect(formulas.length).toBeGreaterThan(8);
  const column = 40;
  await put(formulas.map((formula, k) => ({ row: k * STEP, column, formula })));
  const cells = await read(0, column, formulas.length * STEP, 1);
  formulas.forEach((formula, k) => {
    const found = cells[k * STEP]![0];
    expect([formula, found === '' || String(found).startsWith('#')]).toEqual([formula, false]);
  });
}, 180_000);

test('a column in one call, errors and empty cells at their places', async () => {
  const column = 20;
  await put([
    { row: 0, column, formula: 0.45 },
    { row: 1, column, formula: '=1/0' },
    { row: 2, column, formula: 'text' },
    { row: 3, column, formula: '=""' },
    { row: 0, column: column + 1, formula: '=CEC.DIGIT(U1:U4,{0.1,0.25,0.5})' },
  ]);
  expect(await read(0, column + 1, 4, 1)).toEqual([[3], ['#DIV/0!'], ['#VALUE!'], ['#N/A']]);
}, 180_000);

test('the sentence of an error reaches its cell', async () => {
  const column = 30;
  await put([{ row: 0, column, formula: '=CEC.DIGIT("12",{0.1,0.25,0.5})' }]);
  const sheet = host.workbook.engine.activeSheet();
  expect((await read(0, column, 1, 1))[0]![0]).toBe('#VALUE!');
  expect(functions.reasonAt(sheet, 0, column)).toEqual({
    kind: 'said',
    sentence: 'The argument “value” must be a number and is text; text is not converted.',
  });
}, 180_000);
