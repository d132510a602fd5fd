import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  FUNCTION_NAMES_COMPATIBILITY,
  FUNCTION_NAMES_DATE,
  FUNCTION_NAMES_ENGINEERING,
  FUNCTION_NAMES_FINANCIAL,
  FUNCTION_NAMES_INFORMATION,
  FUNCTION_NAMES_LOGICAL,
  FUNCTION_NAMES_LOOKUP,
  FUNCTION_NAMES_MATH,
  FUNCTION_NAMES_STATISTICAL,
  FUNCTION_NAMES_TEXT,
} from '@univerjs/engine-formula';
import { DECLARATIONS, functionsMetadata, LONGEST_DESCRIPTION } from '../../src/functions';
import { MACRO_NAMES } from './macroNames';

/**
 * An id stands in saved workbooks and can never change after a release, so it is held here against all that Excel could
 * take it for (Microsoft: "Custom functions naming and localization").
 */
const NAMESPACE = 'CEC';
const ids = DECLARATIONS.map(({ id }) => id);
const BUILT_IN = new Set(
  [
    FUNCTION_NAMES_COMPATIBILITY,
    FUNCTION_NAMES_DATE,
    FUNCTION_NAMES_ENGINEERING,
    FUNCTION_NAMES_FINANCIAL,
    FUNCTION_NAMES_INFORMATION,
    FUNCTION_NAMES_LOGICAL,
    FUNCTION_NAMES_LOOKUP,
    FUNCTION_NAMES_MATH,
    FUNCTION_NAMES_STATISTICAL,
    FUNCTION_NAMES_TEXT,
  ].flatMap((names) => Object.values(names as Record<string, string>)),
);
/** Kept all the same; `src/workbench/host/README.md` says why. */
const KEPT = ['CODE', 'RANK', 'SHARE'];

/** Cells as A1 (up to XFD1048576) and as R1C1, where row or column may be left out. */
const isCell = (name: string): boolean =>
  /^R\d*C\d*$|^[RC]\d*$/i.test(name) || (/^[A-Z]{1,3}\d{1,7}$/i.test(name) && column(name) <= 16_384);
const column = (name: string): number =>
  [...name.replace(/\d/g, '').toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

test('what counts as a cell', () => {
  expect(
    ['A1', 'XFD1048576', 'CLV2', 'R1C1', 'RC', 'R', 'C12', 'R1048576C16384'].filter((name) => !isCell(name)),
  ).toEqual([]);
  expect(['CLV', 'RANK', 'XFE1', 'RISK', 'CODE', 'CEC.CODE'].filter(isCell)).toEqual([]);
});

test('ids have the characters and the length that Excel takes, and are told apart by them alone', () => {
  expect(ids.length).toBeGreaterThan(20);
  for (const id of ids) {
    // Microsoft's two pages disagree on the underscore: capitals, digits and full stops are safe by both.
    expect(id).toMatch(/^[A-Z][A-Z0-9.]{2,}$/);
    expect(`${NAMESPACE}.${id}`.length).toBeLessThanOrEqual(64);
  }
  expect(new Set(ids.map((id) => id.replaceAll('.', '_'))).size).toBe(ids.length);
});

test('no id, and no part of the name in a formula, is a cell', () => {
  expect([NAMESPACE, ...ids].flatMap((id) => id.split('.')).filter(isCell)).toEqual([]);
});

test('an id that Excel knows already, in its functions or its old macros, is one of those that are kept on purpose', () => {
  expect(BUILT_IN.size).toBeGreaterThan(350);
  expect(MACRO_NAMES.size).toBeGreaterThan(350);
  expect(ids.filter((id) => BUILT_IN.has(id) || MACRO_NAMES.has(id)).sort()).toEqual(KEPT);
  expect([BUILT_IN.has(NAMESPACE), MACRO_NAMES.has(NAMESPACE)]).toEqual([false, false]);
  const table = readFileSync(join(process.cwd(), 'src', 'workbench', 'host', 'README.md'), 'utf8');
  for (const id of KEPT) expect(table).toContain(`CEC.${id}`);
});

test.each(['es', 'en'] as const)(
  'names, descriptions and words are short enough for any function wizard (%s)',
  (language) => {
    const { functions } = functionsMetadata(language, 'https://example.test');
    for (const { id, name, description, parameters } of functions) {
      expect(name).toBe(id);
      expect([id, description.length <= LONGEST_DESCRIPTION]).toEqual([id, true]);
      for (const parameter of parameters) {
        expect([id, parameter.name, parameter.description.length]).toEqual([
          id,
          parameter.name,
          Math.min(parameter.description.length, LONGEST_DESCRIPTION),
        ]);
        expect(parameter.description).toMatch(/[.…]$/);
      }
    }
    // What does not fit is cut between words, not within them, and the meaning stays whole.
    const service = functions.find(({ id }) => id === 'SERVICE')!.parameters.find(({ name }) => /^servic/.test(name))!;
    const [meaning, words] = service.description.split(/ (?:Palabras|Words): /);
    expect(meaning).toMatch(/^(Uno de los once servicios de la política|One of the eleven services of the policy)\.$/);
    const option = language === 'es' ? 'Felicitaciones de cumpleaños' : 'Birthday greetings';
    expect(words!.split(', ')).toContain(option);
  },
);
