/// <reference types="custom-functions-runtime" />
import type { FunctionHost } from '../../../src/workbench/functions';
import type { ExcelHost } from '../../../src/workbench/host';
import { functionsInJsdom, type FunctionsInJsdom } from '../support/functionsInJsdom';
import { until } from '../support/inProcessOffice';

const any = { name: 'x', type: 'any' };
const number = { name: 'n', type: 'number' };
const range = { name: 'r', type: 'any', dimensionality: 'matrix' };
const metadata = {
  functions: [
    { id: 'TWICE', name: 'TWICE', parameters: [number] },
    { id: 'SOON', name: 'SOON', parameters: [number] },
    { id: 'ECHO', name: 'ECHO', parameters: [{ ...any, optional: true }] },
    { id: 'SHAPE', name: 'SHAPE', parameters: [range] },
    { id: 'BLOCK', name: 'BLOCK', parameters: [number], result: { dimensionality: 'matrix' } },
    { id: 'FAIL', name: 'FAIL', parameters: [{ name: 'code', type: 'string' }] },
    { id: 'TICK', name: 'TICK', parameters: [number], options: { stream: true, cancelable: true } },
    { id: 'WHERE', name: 'WHERE', parameters: [], options: { requiresAddress: true } },
    { id: 'MISSING', name: 'MISSING', parameters: [] },
    { id: 'MIXED', name: 'MIXED', parameters: [], result: { dimensionality: 'matrix' } },
  ],
};

let book: FunctionsInJsdom;
let host: ExcelHost;
let functions: FunctionHost;
let cancelled = 0;
const ticks = new Map<number, CustomFunctions.StreamingInvocation<number>>();

beforeAll(async () => {
  book = await functionsInJsdom(metadata, associate);
  ({ host, functions } = book);
});
afterAll(() => book.close());

function associate(): void {
  CustomFunctions.associate('TWICE', (value: number) => value * 2);
  CustomFunctions.associate('SOON', async (value: number) => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    return value + 0.5;
  });
  CustomFunctions.associate('ECHO', (value: unknown) => JSON.stringify(value));
  CustomFunctions.associate('SHAPE', (values: unknown[][]) => JSON.stringify(values));
  CustomFunctions.associate('BLOCK', (size: number) =>
    Array.from({ length: size }, (_, row) => Array.from({ length: size }, (_, column) => row * size + column)),
  );
  CustomFunctions.associate('FAIL', (code: string) => {
    if (code === 'throw') throw new Error('unexpected');
    throw new CustomFunctions.Error(code as CustomFunctions.ErrorCode, `because ${code}`);
  });
  CustomFunctions.associate('MIXED', () => [
    [1],
    [new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidNumber, 'too small')],
    [new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable)],
    [new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, 'too few')],
  ]);
  CustomFunctions.associate('TICK', (start: number, invocation: CustomFunctions.StreamingInvocation<number>) => {
    ticks.set(start, invocation);
    invocation.onCanceled = () => cancelled++;
    invocation.setResult(start);
  });
  CustomFunctions.associate('WHERE', (invocation: CustomFunctions.Invocation) => invocation.address ?? '');
}

const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();

/** Writes formulas, waits until their functions have answered, and reads the cells of an area. */
async function evaluate(address: string, formulas: unknown[][], area = address): Promise<unknown[][]> {
  await Excel.run(async (context) => {
    sheet(context).getRange(address).formulas = formulas;
    await context.sync();
  });
  await functions.settled();
  return read(area);
}
async function read(area: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const cells = sheet(context).getRange(area).load('values');
    await context.sync();
    return cells.values as unknown[][];
  });
}
const clear = () =>
  Excel.run(async (context) => {
    sheet(context).getRange('A1:Z60').clear();
    await context.sync();
  });
afterEach(clear);

test('formulas of a file are worked out that was read before its functions were known, long ones too', async () => {
  const long = `IFERROR(IF(TRUE,IF(ISNUMBER(21),CEC.TWICE(21),"${'x'.repeat(60)}"),""),"")`;
  const formulas = [['=IFERROR(CEC.TWICE(4),"")'], [`=${long}`], [`=1+${long}`]];
  functions = await book.registerAfter(async () => {
    await Excel.run(async (context) => {
      sheet(context).getRange('A1:A3').formulas = formulas;
      await context.sync();
    });
    expect((await read('A1:A2')).flat()).toEqual(['', '']);
  });
  await functions.settled();
  expect(await read('A1:A3')).toEqual([[8], [42], [43]]);
});

describe('custom functions in the cells of a headless workbook, through the real runtime', () => {
  test('synchronous and promised answers arrive, cells that depend on them follow', async () => {
    expect(await evaluate('A1:A4', [['=CEC.TWICE(21)'], ['=CEC.SOON(A1)'], ['=A2+1'], ['=CEC.TWICE(A3)&"!"']])).toEqual(
      [[42], [42.5], [43.5], ['87!']],
    );
  });

  test('a waiting cell shows #BUSY!, and so does what refers to it', async () => {
    await Excel.run(async (context) => {
      const range = sheet(context).getRange('A1:A2');
      range.formulas = [['=CEC.SOON(777)'], ['=A1&"x"']];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['#BUSY!'], ['#BUSY!']]);
    });
    await functions.settled();
    expect(await read('A1:A2')).toEqual([[777.5], ['777.5x']]);
  });

  test('cells are not taken for settled because the thread was held up', async () => {
    const write = (address: string, formula: string) =>
      Excel.run(async (context) => {
        sheet(context).getRange(address).formulas = [[formula]];
        await context.sync();
      });
    await write('A1', '=CEC.SOON(4711)');
    while (functions.waiting > 0) await new Promise((resolve) => setTimeout(resolve));
    // The answer has come and waits on a timer of the engine; another calculation begins and ends before it.
    await write('B1', '=1+1');
    const end = Date.now() + 400;
    while (Date.now() < end);
    await functions.settled();
    expect(await read('A1')).toEqual([[4711.5]]);
  });

  test('fifty equal calls are one invocation in one message', async () => {
    const before = { ...functions.statistics };
    await evaluate(
      'A1:A50',
      Array.from({ length: 50 }, () => ['=CEC.SOON(1234)']),
    );
    expect(functions.statistics.invocations - before.invocations).toBe(1);
    expect(functions.statistics.batches - before.batches).toBe(1);
  });

  test('fifty different calls travel in one message', async () => {
    const before = { ...functions.statistics };
    const values = await evaluate(
      'A1:A50',
      Array.from({ length: 50 }, (_, row) => [`=CEC.TWICE(${row + 5000})`]),
    );
    expect(values.at(-1)).toEqual([10098]);
    expect(functions.statistics.invocations - before.invocations).toBe(50);
    expect(functions.statistics.batches - before.batches).toBe(1);
  });

  test('arrays spill, and shrink again', async () => {
    expect(await evaluate('B2', [['=CEC.BLOCK(A1)']])).toEqual([['#VALUE!']]);
    expect(await evaluate('A1', [[2]], 'B2:D4')).toEqual([
      [0, 1, ''],
      [2, 3, ''],
      ['', '', ''],
    ]);
    expect(await evaluate('A1', [[1]], 'B2:C3')).toEqual([
      [0, ''],
      ['', ''],
    ]);
  });

  test('blank cells, booleans, texts and left-out arguments arrive as Excel sends them', async () => {
    await evaluate('A1:A3', [[true], ['text'], ['']]);
    const shapes = await evaluate('C1:C5', [
      ['=CEC.SHAPE(A1:A3)'],
      ['=CEC.SHAPE(A1)'],
      ['=CEC.ECHO()'],
      ['=CEC.ECHO(A3)'],
      ['=CEC.ECHO(TRUE)'],
    ]);
    expect(shapes).toEqual([['[[true],["text"],[0]]'], ['[[true]]'], ['null'], ['0'], ['true']]);
  });

  test('errors show their code, and every one its sentence', async () => {
    const codes = ['#N/A', '#VALUE!', '#DIV/0!', '#NUM!', '#NULL!', 'throw'];
    const shown = await evaluate('A1:A7', [...codes.map((code) => [`=CEC.FAIL("${code}")`]), ['=CEC.MISSING()']]);
    expect(shown.flat()).toEqual(['#N/A', '#VALUE!', '#DIV/0!', '#NUM!', '#NULL!', '#VALUE!', '#VALUE!']);
    const id = host.workbook.engine.activeSheet();
    const reasons = codes.slice(0, 5).map((code, row) => [functions.reasonAt(id, row, 0), `because ${code}`] as const);
    for (const [reason, sentence] of reasons) expect(reason).toEqual({ kind: 'said', sentence });
  });

  test('an error that no function has given says where it comes from', async () => {
    await evaluate('A1:A6', [
      ['=CEC.TWICE()'],
      ['=CEC.TWICE(1,2)'],
      ['=CEC.TWICE("a")'],
      ['=CEC.SHAPE(1/0)'],
      ['=CEC.TWICE(#REF!)'],
      ['=IFERROR(CEC.FAIL("#N/A"),5)'],
    ]);
    await evaluate('C1:D2', [
      ['=CEC.BLOCK(2)', ''],
      ['', 'taken'],
    ]);
    const id = host.workbook.engine.activeSheet();
    expect(Array.from({ length: 6 }, (_, row) => functions.reasonAt(id, row, 0))).toEqual([
      { kind: 'missingArgument', parameter: 'n' },
      { kind: 'tooManyArguments', most: 1 },
      { kind: 'argumentType', parameter: 'n', type: 'number' },
      { kind: 'fromElsewhere', error: '#DIV/0!' },
      { kind: 'lostReference' },
      undefined,
    ]);
    expect(functions.reasonAt(id, 0, 2)).toEqual({ kind: 'blockedSpill' });
    // Once the formula is another, so is the reason, and there is none without an error.
    await evaluate('A1:A2', [['=CEC.FAIL("#VALUE!")'], ['=CEC.TWICE(2)']]);
    expect(functions.reasonAt(id, 0, 0)).toEqual({ kind: 'said', sentence: 'because #VALUE!' });
    expect(functions.reasonAt(id, 1, 0)).toBeUndefined();
  });

  test('an error within an answer that spills says its own reason', async () => {
    await evaluate('A1', [['=CEC.MIXED()']]);
    const id = host.workbook.engine.activeSheet();
    expect(await read('A1:A4')).toEqual([[1], ['#NUM!'], ['#N/A'], ['#VALUE!']]);
    expect(functions.reasonAt(id, 0, 0)).toBeUndefined();
    expect(functions.reasonAt(id, 1, 0)).toEqual({ kind: 'inAnswer', error: '#NUM!' });
    expect(functions.reasonAt(id, 3, 0)).toEqual({ kind: 'said', sentence: 'too few' });
    expect(functions.reasonAt(id, 2, 0)).toEqual({ kind: 'fromElsewhere', error: '#N/A' });
  });

  test('errors in cells are passed on, a text that looks like one is a text', async () => {
    expect(
      await evaluate('A1:A4', [['=1/0'], ['=CEC.TWICE(A1)'], ['=CEC.SHAPE(A1:A1)'], ['=CEC.ECHO("#N/A")']]),
    ).toEqual([['#DIV/0!'], ['#DIV/0!'], ['#DIV/0!'], ['"#N/A"']]);
  });

  test('an invocation knows its cell when the function asks for it', async () => {
    expect(await evaluate('C3:C4', [['=CEC.WHERE()'], ['=CEC.WHERE()']])).toEqual([['Sheet1!C3'], ['Sheet1!C4']]);
  });

  test('a stream shows every value, and is cancelled when its formula goes away', async () => {
    expect(await evaluate('A1:B1', [['=CEC.TICK(100)', '=A1*2']])).toEqual([[100, 200]]);
    ticks.get(100)!.setResult(150);
    await until(async () => (await read('A1:B1'))[0]![1] === 300);
    const before = cancelled;
    await evaluate('A1', [['']]);
    await until(async () => cancelled === before + 1);
  });

  test('a stream whose arguments change is replaced', async () => {
    await evaluate('A1:B1', [[500, '=CEC.TICK(A1)']]);
    const before = cancelled;
    expect(await evaluate('A1', [[600]], 'B1')).toEqual([[600]]);
    await until(async () => cancelled === before + 1);
  });

  test('a stream that moves with its row goes on', async () => {
    await evaluate('A3', [['=CEC.TICK(900)']]);
    await Excel.run(async (context) => {
      sheet(context).getRange('1:1').insert('Down');
      await context.sync();
    });
    await functions.settled();
    await until(async () => (await read('A4'))[0]![0] === 900);
    ticks.get(900)!.setResult(901);
    await until(async () => (await read('A4'))[0]![0] === 901);
  });

  test('asking again calls every function anew', async () => {
    await evaluate('A1', [['=CEC.SOON(31)']]);
    const { invocations } = functions.statistics;
    functions.askAgain();
    await functions.settled();
    expect(functions.statistics.invocations).toBeGreaterThan(invocations);
    expect(await read('A1')).toEqual([[31.5]]);
  });

  test('arguments above 5 MB are refused with a sentence, as Excel never runs such a call', async () => {
    for (const half of ['AA1:AZ125', 'AA126:AZ250']) {
      await Excel.run(async (context) => {
        sheet(context).getRange(half).values = Array.from({ length: 125 }, () => Array(26).fill('x'.repeat(900)));
        await context.sync();
      });
    }
    expect(await evaluate('A1', [['=CEC.SHAPE(AA1:AZ250)']])).toEqual([['#VALUE!']]);
    expect(functions.reasonAt(host.workbook.engine.activeSheet(), 0, 0)?.kind).toBe('tooLarge');
  });
});
