import { ACCOUNT_PROBLEMS } from '../../src/accounts';
import { CLI_PROBLEMS } from '../../src/cli/problems';
import { EXCEL_PROBLEMS, UNDOABLE_CHANGES } from '../../src/excel';
import { FILE_PROBLEMS } from '../../src/files';
import { PROBLEMS as FUNCTION_PROBLEMS } from '../../src/functions/declare/problems';
import { resources as en } from '../../src/locales/en';
import { resources as es } from '../../src/locales/es';
import { METHOD_PROBLEMS } from '../../src/method';
import { PORTFOLIO_PROBLEMS } from '../../src/portfolio';
import { VALUE_PROBLEMS } from '../../src/value';

type Carried = Readonly<Record<string, Readonly<Record<string, string>>>>;

function leaves(value: object, path: string): [string, string][] {
  return Object.entries(value).flatMap(([key, inside]: [string, string | object]): [string, string][] =>
    typeof inside === 'string' ? [[path + key, inside]] : leaves(inside, `${path}${key}.`),
  );
}
const SENTENCES = { es: new Map(leaves(es, '')), en: new Map(leaves(en, '')) };
const namedIn = (text: string, brace = /\{\{\(?(\w+)/g): string[] => [...text.matchAll(brace)].map(([, name]) => name!);

/** Every form of a sentence: with plurals there are two. */
function formsOf(id: string, language: 'es' | 'en'): string[] {
  return [id, `${id}_one`, `${id}_other`].flatMap((key) => SENTENCES[language].get(key) ?? []);
}

/**
 * What is wrong between what an id carries and what its sentences say: a name in a sentence that nobody carries, or
 * something carried that no sentence shows, unless it is declared silent.
 * @param derived names that are made of what is carried
 */
function parted(
  id: string,
  carried: Carried[string],
  texts: readonly string[],
  derived: readonly string[] = [],
): string[] {
  if (texts.length === 0) return [`${id}: no sentence`];
  const named = new Set(texts.flatMap((text) => namedIn(text)));
  return [
    ...[...named].filter((name) => !(name in carried) && !derived.includes(name)).map((name) => `${id}: says ${name}`),
    ...Object.entries(carried)
      .filter(([name, type]) => named.has(name) === type.startsWith('silent '))
      .map(([name]) => `${id}: carries ${name}`),
  ];
}

/** Sentences that are not `<group>.<id>`. */
const ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  'refused.method.placesEmpty': ['pane.criteria.toChoose'],
  'excel.problem.stateTooNew': ['refused.method.schemeTooNew'],
  'excel.problem.editedSince': [
    ...UNDOABLE_CHANGES.map((what) => `undo.changed.${what}`),
    'finder.problem.editedSince',
  ],
  // The same, in the words of the place where it happens.
  'excel.problem.protectedSheet': [
    'excel.problem.protectedSheet',
    'removal.protectedSheet',
    'report.protectedSheet',
    'finder.problem.protectedSheet',
  ],
  'excel.problem.tableChanged': ['excel.problem.tableChanged', 'removal.tableChanged'],
};
/** Said besides, or made of what is carried. */
const DERIVED: Readonly<Record<string, readonly string[]>> = { 'refused.method.tooFewCriteria': ['count'] };

describe.each(['es', 'en'] as const)('a refusal says exactly what it carries, in %s', (language) => {
  test.each<[string, Carried]>([
    ['refused.portfolio', PORTFOLIO_PROBLEMS],
    ['refused.method', METHOD_PROBLEMS],
    ['files', FILE_PROBLEMS],
    ['cli.problem', CLI_PROBLEMS],
    ['excel.problem', EXCEL_PROBLEMS],
  ])('%s', (group, problems) => {
    const wrong = Object.entries(problems).flatMap(([id, carried]) => {
      const path = `${group}.${id}`;
      const texts = (ELSEWHERE[path] ?? [path]).flatMap((sentence) => formsOf(sentence, language));
      return parted(path, carried, texts, DERIVED[path]);
    });
    expect(wrong).toEqual([]);
  });

  test('a function’s sentence says only what the rooms below carry under its id', () => {
    const below: Carried = { ...METHOD_PROBLEMS, ...VALUE_PROBLEMS, ...ACCOUNT_PROBLEMS };
    const wrong = Object.entries(FUNCTION_PROBLEMS).flatMap(([id, sentence]) => {
      const named = namedIn(sentence[language], /\{(\w+)\}/g);
      // Both languages name the same: what is carried is read from the Spanish by the compiler.
      if (
        named.sort().join() !==
        namedIn(sentence.es, /\{(\w+)\}/g)
          .sort()
          .join()
      )
        return [`${id}: languages part`];
      return id in below ? named.filter((name) => !(name in below[id]!)).map((name) => `${id}: says ${name}`) : [];
    });
    expect(wrong).toEqual([]);
  });
});

test('what a value formula or a rule for accounts refuses has a sentence of a function, or no function lets it come', () => {
  // Their functions ask for these limits in the declaration of the parameter, before anything is computed.
  const GUARDED = [
    'retentionOutside',
    'discountTooLow',
    'growthTooLow',
    'yearsNotWhole',
    'probabilityOutside',
    'countNegative',
    'delayNegative',
    'hopsNotWhole',
    'scoreOutside',
    'outlayNegative',
    'receivableNotPositive',
    'answersOutside',
    'fractionOutside',
  ];
  const ids = Object.keys({ ...VALUE_PROBLEMS, ...ACCOUNT_PROBLEMS });
  expect(ids.filter((id) => !(id in FUNCTION_PROBLEMS)).sort()).toEqual([...GUARDED].sort());
});
