/// <reference types="custom-functions-runtime" />
import { associateFunctions, DECLARATIONS, functionsMetadata } from '../../src/functions';
import { formulaText } from '../../src/functions/help';
import { exampleResult } from '../../src/functions/help/examples';
import { registerAddinServices } from '../../src/workbench/container';
import { FunctionHost, readFunctionsMetadata } from '../../src/workbench/functions';
import type { ExcelHost } from '../../src/workbench/host';
import { createHeadlessEngine, createHost } from '../../src/workbench/host';
import { officeInJsdom } from '../workbench/support/inProcessOffice';

/** The functions in the cells of a headless workbook, through the real custom-functions runtime. */
let host: ExcelHost;
let functions: FunctionHost;

beforeAll(async () => {
  const engine = await createHeadlessEngine();
  host = createHost(engine);
  registerAddinServices(host, {
    isPaneVisible: () => true,
    setPaneVisible: () => {},
    loadsOnOpen: () => false,
    setLoadsOnOpen: () => {},
    updateRibbon: () => {},
  });
  const metadata = readFunctionsMetadata(JSON.parse(JSON.stringify(functionsMetadata('en', 'https://example.com'))));
  functions = new FunctionHost(host, engine.univer.__getInjector(), { metadata, namespace: 'CEC' });
  officeInJsdom(host);
  associateFunctions({ associate: (id, run) => CustomFunctions.associate(id, run) }, () => CustomFunctions.Error, 'en');
  await Office.onReady();
});
afterAll(() => {
  functions.dispose();
  host.dispose();
});

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
  const examples = DECLARATIONS.flatMap((declaration) =>
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
}, 60_000);

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
}, 60_000);

test('the sentence of an error reaches its cell', async () => {
  const column = 30;
  await put([{ row: 0, column, formula: '=CEC.DIGIT("12",{0.1,0.25,0.5})' }]);
  const sheet = host.workbook.engine.activeSheet();
  expect((await read(0, column, 1, 1))[0]![0]).toBe('#VALUE!');
  expect(functions.sentenceAt(sheet, 0, column)).toBe('value must be a number and is text; text is not converted.');
}, 60_000);
