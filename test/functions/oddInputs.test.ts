import { DOCUMENTED, type DocumentedFunction } from '../../src/functions';
import type { Parameter } from '../../src/functions/declare';
import { type PossibleProblem, problemIdOf } from '../../src/functions/declare/problems';
import { errorLines } from '../../src/functions/help/errorLines';
import { exampleArguments } from '../../src/functions/help/examples';
import { functionOf, gridOf } from './callables';

/**
 * Every parameter of every function with every odd input, the other arguments being those of the first example. What
 * is expected follows from the parameter's declaration; where a declaration leaves it to the function, the answer must
 * be a value or an error that the help page lists.
 */
const REF = { code: '#REF!' };
const ODD: readonly [string, unknown][] = [
  ['0', 0],
  ['an empty cell of the web', [[null]]],
  ['""', ''],
  ['text', 'abc'],
  ['a number typed as text', '12'],
  ['TRUE', true],
  ['an error', REF],
  ['a negative number', -1],
  ['a fraction', 0.5],
  ['a huge number', 1e308],
];

type Expected = { readonly code: string } | 'empty' | 'leftOut' | 'sound';

const has = ({ problems }: Parameter, ...ids: string[]): boolean =>
  problems.some((problem) => ids.includes(problemIdOf(problem)));
const limitOf = ({ problems }: Parameter, id: string): number | undefined => {
  const found = problems.find((problem: PossibleProblem) => problemIdOf(problem) === id);
  return typeof found === 'object' ? (found.params.limit as number) : undefined;
};
const isTable = (parameter: Parameter): boolean => parameter.unit === 'table' && !has(parameter, 'blockShape');

function expectedOf(parameter: Parameter, input: unknown): Expected {
  const wantsOneCell =
    parameter.shape === 'each' ? !parameter.elements : !parameter.layout || has(parameter, 'oneValue');
  if (input === REF) return parameter.shape === 'whole' && parameter.errorsStay ? 'sound' : REF;
  if (input === '' || Array.isArray(input)) return emptyCell(parameter);
  if (isTable(parameter)) return 'sound';
  const takesTruth = has(parameter, 'notTruth');
  const takesWords = has(parameter, 'unknownOption');
  if (typeof input === 'string') return { code: '#VALUE!' };
  if (typeof input === 'boolean') return takesTruth ? 'sound' : { code: '#VALUE!' };
  if (takesTruth) return input === 0 ? 'sound' : { code: '#VALUE!' };
  if (takesWords) return has(parameter, 'truth') ? 'sound' : { code: '#VALUE!' };
  if (!wantsOneCell) return has(parameter, 'listShape', 'blockShape', 'rowsShape') ? { code: '#VALUE!' } : 'sound';
  return outsideLimits(parameter, input as number) ? { code: '#NUM!' } : 'sound';
}

function emptyCell(parameter: Parameter): Expected {
  if (parameter.shape !== 'each') return parameter.optional ? 'leftOut' : 'sound';
  if (parameter.elements && has(parameter, 'rowsShape')) return { code: '#VALUE!' };
  switch (parameter.missing) {
    case '#N/A':
    case '#DIV/0!':
      return { code: parameter.missing };
    case 'blank':
      return 'empty';
    case 'value':
      return parameter.missingValue === parameter.defaultValue ? 'leftOut' : 'sound';
  }
}

function outsideLimits(parameter: Parameter, input: number): boolean {
  const [min, above, max] = ['belowMinimum', 'notAbove', 'aboveMaximum'].map((id) => limitOf(parameter, id));
  return (
    (min !== undefined && input < min) ||
    (above !== undefined && input <= above) ||
    (max !== undefined && input > max) ||
    (has(parameter, 'notWhole') && !Number.isInteger(input))
  );
}

const baseline = (declaration: DocumentedFunction): unknown[] =>
  exampleArguments(
    declaration,
    declaration.examples.find(({ gives }) => !isError(gives))!,
    'es',
  );
const isError = (gives: unknown): boolean => typeof gives === 'object' && gives !== null && 'error' in gives;

const withArgument = (declaration: DocumentedFunction, k: number, input: unknown): unknown[] => {
  const args = baseline(declaration);
  while (args.length <= k) args.push(null);
  args[k] = input;
  return args;
};

const cases = DOCUMENTED.flatMap((declaration) =>
  Object.entries(declaration.parameters).map(
    ([key, parameter], k) => [declaration.id, key, declaration, parameter, k] as const,
  ),
);

describe.each(cases)('%s %s', (id, _key, declaration, parameter, k) => {
  const custom = functionOf(id);
  const declared = new Set(errorLines(declaration, 'es').map(({ code }) => code));

  test.each(ODD)('%s', async (_name, input) => {
    const answer = await gridOf(custom, ...withArgument(declaration, k, input));
    const expected = expectedOf(parameter, input);
    const places = answer.flat();
    if (expected === 'leftOut') {
      expect(answer).toEqual(await gridOf(custom, ...withArgument(declaration, k, null)));
    } else if (expected === 'empty') expect(places).toEqual(places.map(() => ''));
    else if (expected !== 'sound') expect(places).toEqual(places.map(() => ({ error: expected.code })));
    for (const place of places) {
      if (typeof place === 'object' && (place as { error: string }).error !== '#REF!') {
        expect([...declared]).toContain((place as { error: string }).error);
      } else expect(['number', 'string', 'boolean', 'object']).toContain(typeof place);
    }
    // A cell is a grid of one: both forms of the argument are the same argument.
    if (!Array.isArray(input)) {
      expect(await gridOf(custom, ...withArgument(declaration, k, [[input]]))).toEqual(answer);
    }
  });

  test('n × 1, 1 × n, n × m and mismatched ranges', async () => {
    const args = baseline(declaration);
    const single = args[k];
    const lifts = parameter.shape === 'each' && !parameter.elements && !Array.isArray(single) && single != null;
    if (!lifts) {
      // Taken whole: a shape that does not fit is refused with #VALUE!, and nothing else happens.
      const wrong = Array.from({ length: 7 }, () => Array.from({ length: 7 }, () => 1));
      const refuses = has(parameter, 'listShape', 'anyListShape', 'blockShape', 'rowsShape', 'oneValue');
      if (parameter.shape === 'choice' || refuses) {
        const answer = await gridOf(custom, ...withArgument(declaration, k, wrong));
        expect(answer).toEqual([[{ error: '#VALUE!' }]]);
      } else expect((await gridOf(custom, ...withArgument(declaration, k, wrong))).length).toBeGreaterThan(0);
      return;
    }
    const alone = (await gridOf(custom, ...args))[0]![0];
    for (const [rows, columns] of [
      [3, 1],
      [1, 3],
      [2, 3],
    ] as const) {
      const grid = Array.from({ length: rows }, () => Array.from({ length: columns }, () => single));
      const answer = await gridOf(custom, ...withArgument(declaration, k, grid));
      expect(answer).toEqual(grid.map((cells) => cells.map(() => alone)));
    }
    const other = Object.values(declaration.parameters).findIndex(
      (second, j) =>
        j !== k && second.shape === 'each' && !second.elements && args[j] != null && !Array.isArray(args[j]),
    );
    if (other < 0) return;
    const mismatched = withArgument(declaration, k, [[single], [single]]);
    mismatched[other] = [[args[other]], [args[other]], [args[other]]];
    expect(await gridOf(custom, ...mismatched)).toEqual([[alone], [alone], [{ error: '#N/A' }]]);
  });
});
