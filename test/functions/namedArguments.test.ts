import { DOCUMENTED, type DocumentedFunction } from '../../src/functions';
import { exampleArguments } from '../../src/functions/help/examples';
import { LANGUAGES, type Language } from '../../src/locales/words';
import { CellError, functionOf } from './callables';

/**
 * Every parameter of every function with values that it does not take, alone and in the shape that the example has:
 * what the cell says of them names the argument, by the word that the help and Excel's own list of arguments use.
 */
const grid = (value: unknown, rows: number, columns: number): unknown[][] =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));

const changed = (argument: unknown, change: (value: unknown) => unknown): unknown =>
  Array.isArray(argument) ? argument.map((each) => changed(each, change)) : change(argument);
const ofNumbers =
  (change: (value: number) => number) =>
  (value: unknown): unknown =>
    typeof value === 'number' ? change(value) : value;

/** Bad values made of what the example gives. */
const badOnes = (argument: unknown): unknown[] => [
  -1,
  0.5,
  45,
  80,
  -1e9,
  'abc',
  true,
  [[null]],
  grid(-1, 7, 7),
  grid('abc', 2, 5),
  ...(Array.isArray(argument)
    ? [
        ...[() => null, () => 'abc', () => true, ofNumbers(() => 1e6)].map((change) => changed(argument, change)),
        ...[(v: number) => -v - 1, (v: number) => v * 70, (v: number) => v + 0.5, (v: number) => v % 7].map((change) =>
          changed(argument, ofNumbers(change)),
        ),
        [...(argument as unknown[])].reverse(),
        (argument as unknown[][]).map((cells) => [...cells].reverse()),
        ...(argument.length > 1 ? [(argument as unknown[]).slice(0, -1)] : []),
      ]
    : []),
];

const isError = (gives: unknown): boolean => typeof gives === 'object' && gives !== null && 'error' in gives;
const exampleOf = (declaration: DocumentedFunction, language: Language): unknown[] => {
  const example = declaration.examples.find(({ gives }) => !isError(gives))!;
  const args = exampleArguments(declaration, example, language);
  const count = Object.keys(declaration.parameters).length;
  return Array.from({ length: count }, (_, k) => args[k] ?? null);
};

async function errorsOf(custom: (...args: unknown[]) => unknown, args: unknown[]): Promise<CellError[]> {
  try {
    const answer = (await custom(...args)) as unknown[][];
    return answer.flat().filter((place): place is CellError => place instanceof CellError);
  } catch (error) {
    if (error instanceof CellError) return [error];
    throw error;
  }
}

/** Nothing that an argument can be blamed for. */
const OF_NO_ARGUMENT: Readonly<Record<Language, RegExp>> = {
  es: /^(El resultado es demasiado grande|Los rangos no tienen el mismo tamaño|El resultado pasaría)/,
  en: /^(The result is too large|The ranges differ in size|The answer would pass)/,
};

describe.each(DOCUMENTED.map((declaration) => [declaration.id, declaration] as const))('%s', (id, declaration) => {
  test.each(LANGUAGES)('a bad argument is named by its word (%s)', async (language) => {
    const custom = functionOf(id, language);
    const names = Object.values(declaration.parameters).map(({ name }) => name[language]);
    const base = exampleOf(declaration, language);
    const unnamed: string[] = [];
    let met = 0;
    for (const [k, name] of names.entries()) {
      for (const bad of badOnes(base[k])) {
        const args = base.map((argument, j) => (j === k ? bad : argument));
        for (const { message } of await errorsOf(custom, args)) {
          met++;
          if (OF_NO_ARGUMENT[language].test(message)) continue;
          if (!message.includes(name)) unnamed.push(`${name} = ${JSON.stringify(bad)}: ${message}`);
        }
      }
    }
    expect(met).toBeGreaterThan(0);
    expect([...new Set(unnamed)]).toEqual([]);
  });
});
