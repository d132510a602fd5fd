import type { Language } from '../../locales/words';
import type { Declaration } from '../declare';
import { blamedFor } from '../declare/blamed';
import type { Localised } from '../declare/localised';
import {
  ERROR_CODES,
  type ErrorCode,
  type PossibleProblem,
  problemIdOf,
  type ProblemId,
  type ProblemParams,
  PROBLEMS,
} from '../declare/problems';
import { sentenceOf } from '../run/outcome';
import { ERROR_WORDS } from './units';

export interface ErrorLine {
  readonly code: ErrorCode;
  readonly sentence: string;
}

/** What any function may meet; and, where ranges are combined element by element, ranges that differ in size. */
const ALWAYS: readonly PossibleProblem[] = ['tooBig', 'tooLarge'];
const OF_RANGES: readonly PossibleProblem[] = ['outside'];

/**
 * One line per error that a function may give. Arguments that can meet the same problem share its line; what only a
 * call can say is left as dots.
 */
export function errorLines(declaration: Declaration, language: Language): ErrorLine[] {
  const { parameters, problems, each } = declaration;
  const met = [
    ...Object.values(parameters).flatMap(({ name, problems: own }) => own.map((problem) => meeting(problem, name))),
    ...problems.map((problem) => meeting(problem, blamedFor(declaration, problemIdOf(problem)))),
    ...[...ALWAYS, ...(each ? OF_RANGES : [])].map((problem) => meeting(problem)),
  ];
  const shared = grouped(met);
  const lines = [...shared.values()].map((group) => lineOf(group, language));
  return lines.sort((a, b) => ERROR_CODES.indexOf(a.code) - ERROR_CODES.indexOf(b.code));
}

/** What may stand in the cell, as the language's Excel writes it, with everything that it may mean. */
export interface ErrorOfFunction {
  readonly shown: string;
  readonly causes: readonly string[];
}

export function errorsByCode(declaration: Declaration, language: Language): ErrorOfFunction[] {
  const lines = errorLines(declaration, language);
  return [...new Set(lines.map(({ code }) => code))].map((code) => ({
    shown: ERROR_WORDS[code]![language],
    causes: lines.filter((line) => line.code === code).map(({ sentence }) => sentence),
  }));
}

interface Meeting {
  readonly id: ProblemId;
  readonly parameter: Localised | null;
  readonly params: ProblemParams;
}

function meeting(problem: PossibleProblem, name: Localised | null = null): Meeting {
  const { id, params: known } = typeof problem === 'string' ? { id: problem, params: {} } : problem;
  const { parameter = name, ...params } = known as { parameter?: Localised } & ProblemParams;
  return { id, parameter, params };
}

const keyOf = ({ id, params }: Meeting): string => `${id} ${JSON.stringify(params)}`;

function grouped(met: readonly Meeting[]): Map<string, Meeting[]> {
  const groups = new Map<string, Meeting[]>();
  for (const one of met) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}

/** Sentences have quotes around an argument's name and say "the argument": of several each has its own, and it is one of them. */
const BETWEEN_NAMES = { es: ['», «', '» o «'], en: ['”, “', '” or “'] } as const;

function oneOf(names: readonly string[], language: Language): string {
  const [comma, or] = BETWEEN_NAMES[language];
  return [names.slice(0, -1).join(comma), ...names.slice(-1)].filter((part) => part !== '').join(or);
}

function lineOf(group: readonly Meeting[], language: Language): ErrorLine {
  const [{ id, params }] = group as [Meeting];
  const names = new Set(group.flatMap(({ parameter }) => (parameter ? [parameter[language]] : [])));
  const parameter = names.size ? { parameter: oneOf([...names], language) } : {};
  const sentence = sentenceOf({ id, params: { ...parameter, ...params } }, language);
  return { code: PROBLEMS[id].code, sentence: sentence.replace(/\{\w+\}/g, '…') };
}
