import { DECLARATIONS } from '../../src/functions/cec';
import type { Declaration } from '../../src/functions/declare';
import { callable, type CustomFunction } from '../../src/functions/run/callable';
import type { Language } from '../../src/locales/words';

/** Stands for the runtime's error class. */
export class CellError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

const contexts = (language: Language) => ({
  makeError: (code: string, sentence: string) => new CellError(code, sentence),
  language: () => language,
});

export const declarationOf = (id: string): Declaration => DECLARATIONS.find((declaration) => declaration.id === id)!;

/** The function that is associated, by its id. */
export function functionOf(id: string, language: Language = 'es'): CustomFunction {
  return callable(declarationOf(id), contexts(language));
}

/** An error as a test compares it; everything else as it is. */
export const shown = (place: unknown): unknown =>
  place instanceof CellError || (typeof place === 'object' && place !== null && 'code' in place)
    ? { error: (place as CellError).code }
    : place;

/** What a call gives, as a grid: a thrown error is the one cell of it. */
export async function gridOf(custom: CustomFunction, ...args: unknown[]): Promise<unknown[][]> {
  try {
    return ((await custom(...args)) as unknown[][]).map((cells) => cells.map(shown));
  } catch (error) {
    if (!(error instanceof CellError)) throw error;
    return [[shown(error)]];
  }
}

/** The one value that a call gives. */
export async function valueOf(custom: CustomFunction, ...args: unknown[]): Promise<unknown> {
  const grid = await gridOf(custom, ...args);
  if (grid.length !== 1 || grid[0]!.length !== 1) throw new Error(`A grid: ${JSON.stringify(grid)}`);
  return grid[0]![0];
}

/** The sentence of the error that a call throws. */
export async function sentenceOf(custom: CustomFunction, ...args: unknown[]): Promise<string> {
  try {
    await custom(...args);
  } catch (error) {
    if (error instanceof CellError) return error.message;
    throw error;
  }
  throw new Error('No error');
}

/** A number as a vector has it, but for rounding. */
export const close = (actual: unknown, expected: number): void => {
  expect(typeof actual).toBe('number');
  expect(Math.abs((actual as number) - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
};
/** An error as a cell shows it. */
export const error = (code: string) => ({ error: code });
/** Values as a range one column wide. */
export const column = (values: readonly unknown[]): unknown[][] => values.map((value) => [value]);
