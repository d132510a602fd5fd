import { readFileSync } from 'node:fs';
import { openWorkbook, readCells } from '../../../src/files';
import { formulaWords } from '../../../src/locales';
import { parameterNames, parametersSheet, parseScheme, type Scheme, schemeFromParameters } from '../../../src/method';
import { temporaryFolder } from '../../support/cli';
import { AWKWARD_CLIENTS } from '../../support/awkwardClients';
import { ALL_COLUMNS, FORMULA_SCHEMES } from '../../support/formulaCases';
import { recalculated, soffice } from '../../support/libreOffice';
import { engineSays, parametersOf, plainWorkbook, sheetSays, withEdits } from '../../support/plainWorkbook';
import { recalculatedByUniver } from '../../support/univerWorkbook';

const folder = temporaryFolder();
afterAll(folder.remove);

const example = FORMULA_SCHEMES['the worked example with weights and loyalty']!;
const clients = AWKWARD_CLIENTS.map((row) => row.map((cell) => (cell === true ? 'true' : cell)));
const made = plainWorkbook(folder.path('source.xlsx'), clients, example, ALL_COLUMNS);
const names = parameterNames(example());

/** Edits that a user may make, each by the names of the cells. */
const SOUND: Readonly<Record<string, Readonly<Record<string, string | number>>>> = {
  'a turnover cut': { [names.band(0, 2, 'cut3')]: 50000 },
  'a rule turned round': { [names.band(0, 3, 'rule')]: 'desde' },
  'an open cut': { [names.band(0, 2, 'cut1')]: '' },
  'weights in percent': { weight1: 40, weight2: 30, weight3: 20, weight4: 10 },
  'loyalty inclusive and relative': { loyaltyMode: 'inclusivo', loyaltyRelative: 'sí', factor2: 0.25 },
  'segments, block and missing data': { shareCut: 0.15, amount: 55000, blockDigit: 2, missing: 'dígito 1' },
};
interface Broken {
  readonly edits: Readonly<Record<string, string | number | null>>;
  readonly problem: readonly [name: string, id: string];
  readonly blank: readonly string[];
  readonly said: string;
}
const UNSOUND: Readonly<Record<string, Broken>> = {
  'weights that sum to 1.1': {
    edits: { weight1: 0.2 },
    problem: ['weight1', 'weightsSum'],
    blank: ['weighted', 'weightedLoyalty', 'rank'],
    said: 'Pesos: Los pesos deben sumar 1 (o 100)',
  },
  'crossed cuts': {
    edits: { [names.band(0, 1, 'cut1')]: 0.3 },
    problem: [names.band(0, 1, 'cut2'), 'cutsNotAscending'],
    blank: ['digit2', 'code', 'total', 'rank'],
    said: 'Cuota: Los límites deben ir de menor a mayor',
  },
  'a word where a number belongs': {
    edits: { [names.band(0, 2, 'cut2')]: 'mucho' },
    problem: [names.band(0, 2, 'cut2'), 'notNumber'],
    blank: ['digit3', 'code', 'total', 'rank'],
    said: 'Facturación: Hay algo que no es un número',
  },
  'a hole between the cuts': {
    edits: { [names.band(0, 0, 'cut2')]: '' },
    problem: [names.band(0, 0, 'cut2'), 'cutsBlankInside'],
    blank: ['digit1', 'code', 'total'],
    said: 'Familias: Solo puede quedar vacío el límite del extremo abierto',
  },
  'a rule that is no rule': {
    edits: { [names.band(0, 3, 'rule')]: 'igual a' },
    problem: [names.band(0, 3, 'rule'), 'choiceUnknown'],
    blank: ['digit4', 'code', 'blocked'],
    said: 'Impagados: Elija una palabra de la lista',
  },
  'a deleted name': {
    edits: { [names.band(0, 0, 'cut1')]: null },
    problem: [names.band(0, 0, 'cut1'), 'nameMissing'],
    blank: ['digit1', 'code', 'total'],
    said: 'Familias: Falta un nombre de la hoja de parámetros',
  },
  'a deleted share cut': {
    edits: { shareCut: null },
    problem: ['shareCut', 'nameMissing'],
    blank: [],
    said: 'Cuota alta: más de: Falta un nombre de la hoja de parámetros',
  },
};

/** Short names of the tables above: fields of the profile or of the scheme. */
function fullName(short: string): string {
  if (short.startsWith('CEC_')) return short;
  const ofScheme = ['shareCut', 'amount', 'blockDigit', 'missing'].includes(short);
  return ofScheme ? names.scheme(short as 'amount') : names.profile(0, short as 'loyaltyMode');
}
const full = <T>(edits: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(edits).map(([short, value]) => [fullName(short), value]));

type Cells = readonly (readonly unknown[])[];
const byLibreOffice = (bytes: Uint8Array, name: string): Cells => {
  const file = folder.write(`${name.replace(/\W+/g, '-')}.xlsx`, bytes);
  return readCells(openWorkbook(readFileSync(recalculated(file, folder.path('lo')))).sheets[0]!);
};
const engines: [string, boolean, (bytes: Uint8Array, name: string) => Cells | Promise<Cells>][] = [
  ['LibreOffice', soffice !== null, byLibreOffice],
  ['the workbench’s engine', true, recalculatedByUniver],
];

describe('the parameters sheet', () => {
  test('is read back as the scheme that it was made of', async () => {
    for (const make of Object.values(FORMULA_SCHEMES)) {
      const workbook = await plainWorkbook(folder.path('round.xlsx'), clients, make, ALL_COLUMNS);
      expect(parametersOf(workbook.bytes, workbook.scheme)).toEqual({ scheme: workbook.scheme, problems: [] });
    }
  });

  test('has names that Excel takes, each once', () => {
    const scheme = { ...example(), id: 'Área 51: ñandú' };
    const { names: defined } = parametersSheet(settled(scheme), formulaWords(scheme, 'es'));
    const all = defined.map(({ name }) => name);
    expect(all.filter((name) => !/^CEC_[A-Za-z0-9_]{1,200}$/.test(name))).toEqual([]);
    expect(new Set(all.map((name) => name.toLowerCase())).size).toBe(all.length);
    expect(all).toContain('CEC_Area_51_nandu_default_c1_cut1');
  });

  test('begins every label with a capital letter', () => {
    for (const make of Object.values(FORMULA_SCHEMES)) {
      const { cells } = parametersSheet(settled(make()), formulaWords(settled(make()), 'en'));
      const labels = cells.filter(({ look }) => look === 'label').map(({ value }) => String(value));
      expect(labels.filter((label) => label.charAt(0) !== label.charAt(0).toUpperCase())).toEqual([]);
    }
  });

  test('lies on cells of its own: no two in one place, every name over a cell', () => {
    for (const make of Object.values(FORMULA_SCHEMES)) {
      const scheme = settled(make());
      const layout = parametersSheet(scheme, formulaWords(scheme, 'en'));
      const places = layout.cells.map(({ row, column }) => `${row},${column}`);
      expect(new Set(places).size).toBe(places.length);
      expect(layout.names.filter(({ area }) => !places.includes(`${area.row},${area.column}`))).toEqual([]);
    }
  });

  test('that is gone leaves the scheme as it was, with every name said', () => {
    const scheme = settled(example());
    const read = schemeFromParameters(scheme, formulaWords(scheme, 'es'), () => null);
    expect(read.scheme).toEqual(scheme);
    expect(new Set(read.problems.map(({ id }) => id))).toEqual(new Set(['nameMissing']));
    expect(read.problems.length).toBeGreaterThan(20);
  });

  describe.each(engines)('worked out by %s', (engine, here, work) => {
    // The workbench's engine takes seconds for each workbook: two edits of each kind are enough for it.
    const some = <T>(all: readonly T[]): readonly T[] => (engine === 'LibreOffice' ? all : all.slice(0, 2));

    (here ? test : test.skip).each(some(Object.entries(SOUND)))(
      '%s edited: as the engine with it',
      async (name, edits) => {
        const workbook = await made;
        const bytes = withEdits(workbook.bytes, full(edits));
        const { scheme, problems } = parametersOf(bytes, workbook.scheme);
        expect(problems).toEqual([]);
        expect(parseScheme(JSON.parse(JSON.stringify(scheme)))).toEqual(scheme);
        const now = engineSays(workbook, scheme);
        expect(now).not.toEqual(engineSays(workbook, workbook.scheme));
        expect(sheetSays(workbook, await work(bytes, name))).toEqual(now);
      },
    );

    (here ? test : test.skip).each(some(Object.entries(UNSOUND)))('%s: blanks and the reason', async (name, broken) => {
      const workbook = await made;
      const bytes = withEdits(workbook.bytes, full(broken.edits));
      const { scheme, problems } = parametersOf(bytes, workbook.scheme);
      expect(scheme).toEqual(workbook.scheme);
      const [cell, id] = broken.problem;
      expect(problems.map((problem) => [problem.name, problem.id])).toContainEqual([fullName(cell), id]);
      const says = sheetSays(workbook, await work(bytes, name));
      for (const column of broken.blank) expect(new Set(says[column])).toEqual(new Set(['']));
      for (const remark of says.remarks!) expect(remark).toContain(broken.said);
      const errors = Object.values(says)
        .flat()
        .filter((value) => String(value).startsWith('#'));
      expect(errors).toEqual([]);
    });
  });
});

(soffice ? test : test.skip)(
  'without a date to count up to, its own sentence is said and no client lacks anything',
  async () => {
    const make = FORMULA_SCHEMES['sums side by side and apart, a count, years since a day']!;
    const workbook = await plainWorkbook(folder.path('undated.xlsx'), clients, make, ['code', 'digit4', 'remarks']);
    const date = parameterNames(workbook.scheme).scheme('referenceDate');
    const bytes = withEdits(workbook.bytes, { [date]: 'mañana' });
    const before = sheetSays(workbook, byLibreOffice(workbook.bytes, 'dated')).remarks!;
    const { remarks, digit4 } = sheetSays(workbook, byLibreOffice(bytes, 'undated'));
    expect(new Set(digit4)).toEqual(new Set(['']));
    expect(before.some((remark) => String(remark).includes('Años: '))).toBe(true);
    for (const remark of remarks!) {
      expect(remark).toContain(formulaWords(workbook.scheme, 'es').problem('notDate'));
      expect(remark).not.toContain('Años: ');
    }
  },
);

/** Amounts that a portfolio would have settled. */
function settled(scheme: Scheme): Scheme {
  const amounts = [{ family: null, amount: 1000 }];
  const profiles = scheme.profiles;
  return { ...scheme, profiles, segmentation: { ...scheme.segmentation, amounts } };
}
