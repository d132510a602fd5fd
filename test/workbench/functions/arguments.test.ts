import * as fc from 'fast-check';
import type { GivenArgument } from '../../../src/workbench/functions/arguments';
import { planCalls, takesArguments } from '../../../src/workbench/functions/arguments';
import type { CellReason } from '../../../src/workbench/functions';
import { readFunctionsMetadata } from '../../../src/workbench/functions/metadata';
import type { FunctionMetadata } from '../../../src/workbench/functions/metadata';
import { isError } from '../../../src/workbench/functions/values';

type Parameter = Partial<FunctionMetadata['parameters'][number]>;
const define = (...parameters: Parameter[]): FunctionMetadata =>
  readFunctionsMetadata({
    functions: [
      { id: 'F', name: 'F', parameters: parameters.map((parameter, index) => ({ name: `p${index}`, ...parameter })) },
    ],
  }).functions[0]!;

const desktop = { blanks: 'zero', errorsReachAny: false } as const;
const web = { blanks: 'null', errorsReachAny: true } as const;
const one = (value: NonNullable<GivenArgument>[number][number]): GivenArgument => [[value]];

const refused = (reason: CellReason) => ({ error: '#VALUE!', reason });

const calls = (definition: FunctionMetadata, given: GivenArgument[], rules: typeof desktop | typeof web = desktop) => {
  const plan = planCalls(definition, given, rules);
  return isError(plan) ? plan : plan.calls;
};

describe('arguments of a custom function', () => {
  test('are coerced to the declared type of a scalar parameter', () => {
    const definition = define({ type: 'number' }, { type: 'string' }, { type: 'boolean' }, { type: 'any' });
    expect(calls(definition, [one('12.5'), one(3), one(1), one(true)])).toEqual([[12.5, '3', true, true]]);
    expect(calls(definition, [one(null), one(null), one(null), one(null)])).toEqual([[0, '', false, 0]]);
    expect(calls(definition, [one(true), one(false), one('TRUE'), one('x')])).toEqual([[1, 'FALSE', true, 'x']]);
  });

  test('text that is no number, and text that is no truth value, give #VALUE! without a call', () => {
    expect(calls(define({ type: 'number' }), [one('abc')])).toEqual([
      refused({ kind: 'argumentType', parameter: 'p0', type: 'number' }),
    ]);
    expect(calls(define({ type: 'number' }), [one(' ')])).toEqual([
      refused({ kind: 'argumentType', parameter: 'p0', type: 'number' }),
    ]);
    expect(calls(define({ type: 'boolean' }), [one('yes')])).toEqual([
      refused({ kind: 'argumentType', parameter: 'p0', type: 'boolean' }),
    ]);
  });

  test('an empty cell is 0 as on the desktop, or null as on the web', () => {
    expect(calls(define({ dimensionality: 'matrix' }), [[[null, 1]]])).toEqual([[[[0, 1]]]]);
    expect(calls(define({ dimensionality: 'matrix' }), [[[null, 1]]], web)).toEqual([[[[null, 1]]]]);
    expect(calls(define({}), [one(null)], web)).toEqual([[null]]);
  });

  test('a left-out optional argument is null, a left-out required one refuses', () => {
    const definition = define({}, { optional: true });
    expect(calls(definition, [one(1)])).toEqual([[1, null]]);
    expect(calls(definition, [one(1), null])).toEqual([[1, null]]);
    expect(calls(definition, [null, one(1)])).toEqual([refused({ kind: 'missingArgument', parameter: 'p0' })]);
    expect(calls(definition, [])).toEqual(refused({ kind: 'missingArgument', parameter: 'p0' }));
    expect(calls(definition, [one(1), one(2), one(3)])).toEqual(refused({ kind: 'tooManyArguments', most: 2 }));
  });

  test('errors are passed on, a waiting argument before the others', () => {
    const definition = define({}, {});
    expect(calls(definition, [one({ error: '#N/A' }), one(1)])).toEqual([{ error: '#N/A' }]);
    expect(calls(definition, [one({ error: '#N/A' }), one({ error: '#BUSY!' })])).toEqual([{ error: '#BUSY!' }]);
    expect(calls(define({ dimensionality: 'matrix' }), [[[1, { error: '#DIV/0!' }]]])).toEqual([{ error: '#DIV/0!' }]);
  });

  test('errors reach a parameter of type any when the metadata allows it, never #BUSY!', () => {
    const definition = define({ type: 'any' }, { type: 'number' });
    const reached = { code: '#N/A', type: 'CustomFunctionError' };
    expect(calls(definition, [one({ error: '#N/A' }), one(1)], web)).toEqual([[reached, 1]]);
    expect(calls(definition, [one(1), one({ error: '#N/A' })], web)).toEqual([{ error: '#N/A' }]);
    expect(calls(definition, [one({ error: '#BUSY!' }), one(1)], web)).toEqual([{ error: '#BUSY!' }]);
  });

  test('a scalar parameter given a range is lifted, single rows and columns repeat', () => {
    const definition = define({ type: 'number' }, { type: 'number' });
    const plan = planCalls(definition, [[[1], [2]], [[10, 20, 30]]], desktop);
    expect(plan).toEqual({
      rows: 2,
      columns: 3,
      calls: [
        [1, 10],
        [1, 20],
        [1, 30],
        [2, 10],
        [2, 20],
        [2, 30],
      ],
    });
  });

  test('a range that is too short leaves #N/A', () => {
    const plan = calls(define({}, {}), [
      [[1], [2], [3]],
      [[4], [5]],
    ]);
    expect(plan).toEqual([[1, 4], [2, 5], { error: '#N/A' }]);
  });

  test('repeating parameters arrive as one array', () => {
    const scalars = define({}, { repeating: true, type: 'number' });
    expect(calls(scalars, [one('a'), one(1), one(2)])).toEqual([['a', [1, 2]]]);
    expect(calls(scalars, [one('a')])).toEqual([['a', []]]);
    expect(calls(scalars, [one('a'), [[1, 2]]])).toEqual([refused({ kind: 'oneCell', parameter: 'p1' })]);
    const ranges = define({ repeating: true, dimensionality: 'matrix' });
    expect(calls(ranges, [[[1, 2]], one(3)])).toEqual([[[[[1, 2]], [[3]]]]]);
  });

  test('every lifted grid has as many calls as its shape says (property)', () => {
    const size = fc.integer({ min: 1, max: 6 });
    fc.assert(
      fc.property(size, size, size, size, (rows, columns, rows2, columns2) => {
        const grid = (r: number, c: number) => Array.from({ length: r }, () => Array<number>(c).fill(1));
        const plan = planCalls(define({}, {}), [grid(rows, columns), grid(rows2, columns2)], desktop);
        if (isError(plan)) throw new Error('no plan');
        expect(plan.calls).toHaveLength(Math.max(rows, rows2) * Math.max(columns, columns2));
      }),
    );
  });

  test('the number of arguments is checked as Excel checks it', () => {
    expect(takesArguments(define({}, { optional: true }), 1)).toBe(true);
    expect(takesArguments(define({}, { optional: true }), 3)).toBe(false);
    expect(takesArguments(define({}, { repeating: true }), 9)).toBe(true);
    expect(takesArguments(define({}), 0)).toBe(false);
  });
});

describe('functions metadata', () => {
  test('names the path of what is wrong', () => {
    const wrong = { functions: [{ id: 'A', name: 'A', parameters: [{ name: 'x', type: 'text' }] }] };
    expect(() => readFunctionsMetadata(wrong)).toThrow(/functions\.0\.parameters\.0\.type/);
    expect(() => readFunctionsMetadata({ functions: [{ id: '1', name: 'A', parameters: [] }] })).toThrow(/0\.id/);
  });

  test('refuses parameter addresses, which the workbench does not send', () => {
    const asks = { id: 'A', name: 'A', parameters: [], options: { requiresParameterAddresses: true } };
    expect(() => readFunctionsMetadata({ functions: [asks] })).toThrow(/requiresParameterAddresses/);
  });
});
