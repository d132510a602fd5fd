import type { Language } from '../../locales/words';
import type { Declaration } from '../declare';
import { FunctionProblem, PROBLEMS, type PossibleProblem } from '../declare/problems';
import { sentenceOf } from '../run/outcome';

export interface ErrorLine {
  readonly code: string;
  readonly sentence: string;
}

/** What any function may meet; and, where ranges are combined element by element, ranges that differ in size. */
const ALWAYS: readonly PossibleProblem[] = ['tooBig', 'tooLarge'];
const OF_RANGES: readonly PossibleProblem[] = ['outside'];

/** One line per error that a function may give, of its arguments first; what only a call can say is left as dots. */
export function errorLines({ parameters, problems, each }: Declaration, language: Language): ErrorLine[] {
  const lines = [
    ...Object.values(parameters).flatMap(({ name, problems: own }) =>
      own.map((problem) => lineOf(problem, { parameter: name }, language)),
    ),
    ...[...problems, ...ALWAYS, ...(each ? OF_RANGES : [])].map((problem) => lineOf(problem, {}, language)),
  ];
  const seen = new Map(lines.map((line) => [`${line.code} ${line.sentence}`, line]));
  return [...seen.values()].sort((a, b) => CODES.indexOf(a.code) - CODES.indexOf(b.code));
}

const CODES = ['#N/A', '#VALUE!', '#NUM!', '#DIV/0!'];

function lineOf(problem: PossibleProblem, params: Record<string, unknown>, language: Language): ErrorLine {
  const { id, params: known } = typeof problem === 'string' ? { id: problem, params: {} } : problem;
  const sentence = sentenceOf(new FunctionProblem(id, { ...params, ...known }), language);
  return { code: PROBLEMS[id].code, sentence: sentence.replace(/\{\w+\}/g, '…') };
}
