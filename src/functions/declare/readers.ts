import { kindOf } from '../run/cells';
import type { Localised } from './localised';
import { FunctionProblem, type PossibleProblem } from './problems';

/** What a number may be. */
export interface NumberRule {
  readonly min?: number;
  readonly above?: number;
  readonly max?: number;
  readonly whole?: true;
}

/** A number out of a cell that is neither empty nor an error. */
export function readNumber(cell: unknown, rule: NumberRule, parameter: Localised): number {
  if (typeof cell !== 'number') throw new FunctionProblem(typeof cell === 'boolean' ? 'truth' : 'text', { parameter });
  const { min, above, max, whole } = rule;
  if (min !== undefined && cell < min) throw new FunctionProblem('belowMinimum', { parameter, limit: min });
  if (above !== undefined && cell <= above) throw new FunctionProblem('notAbove', { parameter, limit: above });
  if (max !== undefined && cell > max) throw new FunctionProblem('aboveMaximum', { parameter, limit: max });
  if (whole && !Number.isInteger(cell)) throw new FunctionProblem('notWhole', { parameter });
  return cell;
}

/** A cell with a CEC code as exports have it, text of four digits from 1 to 4, as the number that it is; others as they are. */
export function codeCell(cell: unknown): unknown {
  return typeof cell === 'string' && /^\s*[1-4]{4}\s*$/.test(cell) ? Number(cell) : cell;
}

/** Problems that reading a number by a rule can meet. */
export function numberProblems({ min, above, max, whole }: NumberRule): PossibleProblem[] {
  const limits = [
    ['belowMinimum', min],
    ['notAbove', above],
    ['aboveMaximum', max],
  ] as const;
  return [
    'text',
    'truth',
    ...limits.flatMap(([id, limit]) => (limit === undefined ? [] : [{ id, params: { limit } }])),
    ...(whole ? (['notWhole'] as const) : []),
  ];
}

/** TRUE/FALSE, or 1/0: an empty cell is 0 on the desktop. */
export function readTruth(cell: unknown, parameter: Localised): boolean {
  if (cell === true || cell === 1) return true;
  if (cell === false || cell === 0) return false;
  throw new FunctionProblem('notTruth', { parameter });
}

/** A choice by its id or its word in either language; case and accents do not matter. */
export interface Option<T> {
  readonly id: T;
  readonly es: string;
  readonly en: string;
}

export function readOption<T extends string>(cell: unknown, options: readonly Option<T>[], parameter: Localised): T {
  if (kindOf(cell) === 'text') {
    const wanted = plain(cell as string);
    const found = options.find(({ id, es, en }) => [id, es, en].some((word) => plain(word) === wanted));
    if (found) return found.id;
  }
  throw new FunctionProblem('unknownOption', { parameter, options: listed(options) });
}

/** Letters and digits only, without accents. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}+.%]/gu, '')
    .toLowerCase();
}

/** The words of options in a sentence. */
export const listed = (options: readonly Option<string>[]): Localised => ({
  es: options.map(({ es }) => es).join(', '),
  en: options.map(({ en }) => en).join(', '),
});

export const optionProblem = (options: readonly Option<string>[]): PossibleProblem => ({
  id: 'unknownOption',
  params: { options: listed(options) },
});
