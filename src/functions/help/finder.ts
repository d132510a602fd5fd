import type { Language } from '../../locales/words';
import { meaningWithWords } from '../declare/accepted';
import { fill } from '../declare/localised';
import { titleOf } from './concepts';
import { DOCUMENTED } from './documented';
import { type ErrorOfFunction, errorsByCode } from './errorLines';
import { exampleResult } from './examples';
import { API_SIGNS, formulaText, NAMESPACE, syntaxText } from './formulaText';
import type { DocumentedFunction, FunctionGroup } from './functionHelp';
import { HEADINGS, GROUP_NAMES } from './headings';
import { tellingWords } from './littleWords';
import { NO_SCHEME, ownExamples, type OwnScheme } from './ownExamples';
import { rangeText } from './rangeText';
import { searchWords } from './searchWords';
import { shownValue } from './shownCell';

/** An example that can be put into a cell and computes anywhere. */
export interface FoundExample {
  readonly asks: string;
  /** As the reader's language writes it. */
  readonly shown: string;
  /** As Excel's API takes it. */
  readonly formula: string;
  readonly gives: readonly (readonly string[])[];
}

/** A function as somebody who looks for one reads it. */
export interface FoundFunction {
  readonly id: string;
  /** With the namespace, as it is typed. */
  readonly name: string;
  readonly summary: string;
  readonly answers: string;
  readonly syntax: string;
  readonly result: string;
  readonly how: string;
  /** Pages that explain what it is about. */
  readonly concepts: readonly { readonly id: string; readonly title: string }[];
  readonly parameters: readonly { readonly name: string; readonly meaning: string; readonly need: string }[];
  /** What the cell may show instead of a result, and why. */
  readonly errors: readonly ErrorOfFunction[];
  /** Where Excel itself tells the reason of an error. */
  readonly errorsShown: string;
  readonly examples: readonly FoundExample[];
}

export interface FoundRoom {
  readonly id: FunctionGroup;
  readonly name: string;
  readonly functions: readonly FoundFunction[];
}

/** Letters and figures without case and accents. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** What is looked through, from what weighs most: the name, what it says of itself in the language, all else. */
function searchTexts(documented: DocumentedFunction, language: Language): readonly string[] {
  const { id, summary, help } = documented;
  return [`${NAMESPACE}.${id}`, `${summary[language]} ${help.answers[language]}`, searchWords(documented)].map(plain);
}

/**
 * The functions that hold the words of a query, by group: those that hold all of them first, then the best finds;
 * functions in their group and groups by their best. More than half of the words must be there. Words are found from
 * their start, in either language; without words, everything in its own order.
 * @param own the reader's own scheme: functions that have to be told of it are shown with it
 */
export function findFunctions(query: string, language: Language, own: OwnScheme = NO_SCHEME): FoundRoom[] {
  const words = tellingWords(
    plain(query)
      .replace(/^=/, '')
      .split(/[\s()¿?¡!,;]+/)
      .filter((word) => word !== ''),
  );
  const rated = DOCUMENTED.map((documented) => {
    const texts = searchTexts(documented, language);
    const ratings = words.map((word) => ratingOf(word, texts)).filter((rating) => rating < Infinity);
    return { documented, missing: words.length - ratings.length, rating: ratings.reduce((sum, each) => sum + each, 0) };
  }).filter(({ missing }) => missing === 0 || missing < words.length / 2);
  rated.sort((a, b) => a.missing - b.missing || a.rating - b.rating);
  const groups = new Map<FunctionGroup, FoundFunction[]>();
  for (const { documented } of rated) {
    const { group } = documented.help;
    groups.set(group, [...(groups.get(group) ?? []), foundFunction(documented, language, own)]);
  }
  return [...groups].map(([id, functions]) => ({ id, name: GROUP_NAMES[id][language], functions }));
}

/** The place of the first text that holds a word, whole words before beginnings; Infinity where none does. */
function ratingOf(word: string, texts: readonly string[]): number {
  const ratings = texts.map((text, place) => {
    const begun = beginningWith(word, text);
    if (begun.length > 0) return begun.includes(word) ? place : place + 0.5;
    // What is typed with other signs in it, such as "cec.score" or "80/95".
    if (/[^\p{L}\p{N}]/u.test(word)) return text.includes(word) ? place : Infinity;
    // "Clientes" where it says "cliente".
    const one = word.replace(/e?s$/, '');
    return one.length > 3 && one !== word && beginningWith(one, text).length > 0 ? place + 0.5 : Infinity;
  });
  return Math.min(...ratings);
}

const beginningWith = (start: string, text: string): readonly string[] =>
  text.split(/[^\p{L}\p{N}]+/u).filter((each) => each.startsWith(start));

function foundFunction(documented: DocumentedFunction, language: Language, own: OwnScheme): FoundFunction {
  const { id, summary, help, parameters, result } = documented;
  const examples = [...ownExamples(documented, own), ...documented.examples];
  return {
    id,
    name: `${NAMESPACE}.${id}`,
    summary: summary[language],
    answers: help.answers[language],
    syntax: syntaxText(documented, language),
    result: result.meaning[language],
    how: help.how[language].replace(/:$/, '.'),
    concepts: help.concepts.map((concept) => ({ id: concept, title: titleOf(concept)[language] })),
    parameters: Object.values(parameters).map((parameter) => ({
      name: parameter.name[language],
      meaning: meaningWithWords(parameter, language),
      need: [
        rangeText(parameter, language),
        parameter.optional
          ? fill(HEADINGS.optional[language], { value: parameter.byDefault?.[language] ?? '–' })
          : HEADINGS.required[language],
      ]
        .filter((part) => part !== '')
        .join(' · '),
    })),
    errors: errorsByCode(documented, language),
    errorsShown: HEADINGS.errorsShown[language],
    examples: examples.map((example) => ({
      asks: example.asks[language],
      shown: formulaText(documented, example, language),
      formula: formulaText(documented, example, language, API_SIGNS),
      gives: exampleResult(example, language).map((cells) =>
        cells.map((cell) => shownValue(typeof cell === 'object' ? cell.error : cell, language)),
      ),
    })),
  };
}
