import type { Language } from '../../locales/words';
import type { CellResult, Declaration, Example, ExampleArgument, ExampleResult } from '../declare';

/** An error as an example states it. */
export type StatedError = { readonly error: string };

const isLocalised = (value: unknown): value is Readonly<Record<Language, string>> =>
  typeof value === 'object' && value !== null && 'es' in value;

/**
 * An example's arguments as Excel hands them over in a language. Where the answer is words, the English example asks
 * for English with the last argument: Spanish is what every formula gives without it.
 */
export function exampleArguments(declaration: Declaration, example: Example, language: Language): unknown[] {
  const args = example.args.map((argument) => argumentIn(argument, language));
  const names = Object.keys(declaration.parameters);
  const position = names.indexOf('language');
  if (position < 0 || language === 'es' || !speaks(example.gives)) return args;
  while (args.length < position) args.push(null);
  args[position] = language;
  return args;
}

function argumentIn(argument: ExampleArgument, language: Language): unknown {
  return typeof argument === 'object' && argument !== null && 'word' in argument ? argument.word[language] : argument;
}

/** Whether an answer holds words that differ by language. */
function speaks(gives: ExampleResult): boolean {
  return Array.isArray(gives) ? gives.some((cells: readonly unknown[]) => cells.some(isLocalised)) : isLocalised(gives);
}

/** What an example gives in a language, as a grid. */
export function exampleResult({ gives }: Example, language: Language): (CellResult | StatedError)[][] {
  const grid = (Array.isArray(gives) ? gives : [[gives]]) as readonly (readonly unknown[])[];
  return grid.map((cells) =>
    cells.map((cell) => (isLocalised(cell) ? cell[language] : (cell as CellResult | StatedError))),
  );
}
