import { decimalMark, errorNamed, type Language } from '../../locales/words';
import { fill, type Localised } from '../declare/localised';
import { kindOf } from './cells';
import { FunctionProblem, isProblemId, type ProblemId, type ProblemParams, PROBLEMS } from '../declare/problems';

/**
 * Makes the host's error value. Excel shows the sentence with `#VALUE!` and `#N/A`; it is given with every error.
 */
export interface ErrorMaker {
  (code: string, sentence: string): unknown;
}

/** A refusal of this room or of the rooms below, as this room's; anything else is a fault of ours, and said so. */
export function asProblem(thrown: unknown): FunctionProblem {
  if (thrown instanceof FunctionProblem) return thrown;
  const { id, params } = (thrown ?? {}) as { id?: unknown; params?: never };
  // The rooms below carry at least what the sentence here says: a test holds them to it.
  return isProblemId(id) ? new FunctionProblem(id as never, params as never) : new FunctionProblem('unexpected');
}

/**
 * The sentence of a problem; parameters that differ by language are `Localised` themselves. A sentence of the rooms below,
 * which know no arguments, begins with the name of the argument where one is known and they do not say it themselves:
 * "El argumento «orden»: las letras…", but "Los límites deben…". Numbers are written as the language writes them.
 */
export function sentenceOf(
  {
    id,
    params,
    cell,
  }: { readonly id: ProblemId; readonly params: ProblemParams } & Partial<Pick<FunctionProblem, 'cell'>>,
  language: Language,
): string {
  const inWords = (value: unknown): unknown => (isLocalised(value) ? value[language] : written(value, language));
  const spoken = Object.fromEntries(Object.entries(params).map(([key, value]) => [key, inWords(value)]));
  const { [language]: text } = PROBLEMS[id];
  const { parameter } = spoken;
  const isSaid = parameter === undefined || text.includes('{parameter}') || names(text, String(parameter));
  const sentence = fill(isSaid ? text : OF_ARGUMENT[language] + beginningSmall(text), spoken);
  if (!cell) return sentence;
  const holds = kindOf(cell.holds) === 'empty' ? null : written(cell.holds, language);
  return `${sentence} ${fill(holds === null ? AT_EMPTY_CELL[language] : AT_CELL[language], { ...cell, holds })}`;
}

const AT_CELL = {
  es: 'Es la celda {nth} de {count}: «{holds}».',
  en: 'It is cell {nth} of {count}: “{holds}”.',
} as const;
const AT_EMPTY_CELL = { es: 'Es la celda {nth} de {count}.', en: 'It is cell {nth} of {count}.' } as const;

const OF_ARGUMENT = { es: 'El argumento «{parameter}»: ', en: 'The argument “{parameter}”: ' } as const;

/** Whether a sentence begins with an argument's very word behind its article. */
const names = (text: string, word: string): boolean => new RegExp(`^(?:El|La|Los|Las|The) ${word}\\b`).test(text);

/** A number with the region's decimal mark, an error as its Excel names it; anything else as it is. */
const written = (value: unknown, language: Language): unknown => {
  if (typeof value === 'string') return errorNamed(value, language);
  return typeof value === 'number' ? String(value).replace('.', decimalMark(language)) : value;
};

const beginningSmall = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

export function errorOf(problem: FunctionProblem, language: Language, makeError: ErrorMaker): unknown {
  return makeError(PROBLEMS[problem.id].code, sentenceOf(problem, language));
}

function isLocalised(value: unknown): value is Localised {
  return typeof value === 'object' && value !== null && 'es' in value && 'en' in value;
}
