import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbook, readCells } from '../../src/files';
import { schemeFromJson } from '../../src/method';
import { classifyFile, temporaryFolder } from '../support/cli';
import { recalculated, soffice } from '../support/libreOffice';

const folder = temporaryFolder();
afterAll(folder.remove);

const rows = (header: string, row: (i: number) => string, count = 24): string =>
  [header, ...Array.from({ length: count }, (_, i) => row(i))].join('\n');
const FAMILIES = ['Frescos', 'Lácteos', 'Bebidas', 'Congelados', 'Limpieza', 'Charcutería'];

/** Tables of the kinds that stopped the program before: by file name, with four criteria for each. */
const TABLES: Readonly<Record<string, { text: string; criteria: string; sources: readonly string[] }>> = {
  'english.csv': {
    text: rows(
      'Account,Annual revenue (GBP),Share of wallet (%),Gross margin (%),Customer since,Overdue invoices',
      (i) => `A-${i},${1000 + 311 * i},${(i * 17) % 90},${(i * 1.7) % 38},${2001 + i},${i % 4}`,
    ),
    criteria: 'Turnover,Share of wallet (%),Gross margin (%),Overdue invoices',
    sources: ['turnover', 'share', 'margin', 'unpaid'],
  },
  'families.csv': {
    text: rows(`Canal,${FAMILIES.join(',')}`, (i) =>
      ['Hotel', ...FAMILIES.map((_, k) => (i % (k + 2) ? ((i + 1) * (k + 3) * 137) % 4000 : 0))].join(','),
    ),
    criteria: 'Facturación,Familias,Frescos,Lácteos/Bebidas',
    sources: ['turnover', 'families', 'custom:Frescos', 'custom:Lácteos ÷ Bebidas'],
  },
  'desde.csv': {
    text: rows(
      'Código;Ventas netas;Fecha de alta;Pedidos;Deuda',
      (i) => `00${i};${1000 + 311 * i},50;${10 + (i % 15)}/0${1 + (i % 9)}/20${10 + (i % 14)};${i};${(i * 7) % 5}`,
    ),
    criteria: 'Ventas netas,years(Fecha de alta),Pedidos >= 5 10 20,Deuda <= 0 1 2',
    sources: ['turnover', 'years', 'orders', 'custom:Deuda'],
  },
  'two.csv': {
    text: rows('Cliente,Importe,Visitas', (i) => `Cliente ${i},${1000 + 137 * i},${i % 9}`),
    criteria: 'Importe,Visitas:low,Importe/Visitas,Importe-Visitas',
    sources: ['turnover', 'custom:Visitas', 'custom:Importe ÷ Visitas', 'custom:Importe − Visitas'],
  },
  'one.csv': {
    text: rows('Cliente,Importe', (i) => `Cliente ${i},${1000 + 137 * i}`),
    criteria: 'Importe,Importe:quartiles,Importe:pareto-count,Importe > 1200 2000 3000',
    sources: ['turnover', 'custom:Importe (2)', 'custom:Importe (3)', 'custom:Importe (4)'],
  },
};

describe.each(Object.entries(TABLES))('%s by --criteria', (name, { text, criteria, sources }) => {
  test('goes from opened to written, by the criteria named', async () => {
    const input = folder.write(name, text);
    const out = folder.path(`${name}-CEC.xlsx`);
    const saved = folder.path(`${name}.json`);
    const run = await classifyFile(input, '--criteria', criteria, '--out', out, '--save-scheme', saved);
    expect(run.error).toBe('');
    expect(run.code).toBe(0);
    const scheme = schemeFromJson(readFileSync(saved, 'utf8'));
    expect(scheme.profiles[0]!.criteria.map(({ key }) => key)).toEqual(sources);
    const cells = readCells(openWorkbook(readFileSync(out)).sheets[0]!);
    const code = cells[0]!.indexOf('Código CEC');
    expect(cells.slice(1).filter((row) => Number(row[code]) >= 1111).length).toBeGreaterThanOrEqual(18);
  });
});

test.each(['values', 'plain'])('two criteria of one name have two columns, also written again, as %s', async (as) => {
  const input = folder.write(
    'twice.csv',
    rows(
      'Cliente,Rentabilidad (%),Margen,Importe,Pedidos',
      (i) => `C${i},${i * 20},${i % 7},${1000 + 137 * i},${i % 9}`,
    ),
  );
  const out = folder.path(`twice-${as}.xlsx`);
  const criteria = 'Rentabilidad (%),Margen,Importe,Pedidos';
  const run = await classifyFile(input, '--criteria', criteria, '--output', as, '--out', out);
  expect(run.error).toBe('');
  const cells = readCells(openWorkbook(readFileSync(out)).sheets[0]!);
  expect(cells[0]).toEqual(expect.arrayContaining(['Dígito Margen (1)', 'Dígito Margen (2)']));
  const again = folder.path(`again-${as}.xlsx`);
  const second = await classifyFile(out, '--criteria', criteria, '--output', as, '--replace', '--out', again);
  expect(second.error).toBe('');
  expect(second.out).not.toContain('es suya');
  expect(readCells(openWorkbook(readFileSync(again)).sheets[0]!)[0]).toEqual(cells[0]);
});

test('what a refusal tells to type is taken', async () => {
  for (const name of ['families.csv', 'two.csv', 'one.csv']) {
    const input = folder.write(name, TABLES[name]!.text);
    const refused = await classifyFile(input, '--lang', 'en', '--out', folder.path(`typed-${name}.xlsx`));
    expect(refused.code).toBe(1);
    expect(refused.error).toContain('Four criteria are needed');
    const [, typed] = /--criteria "(.*)"/.exec(refused.error)!;
    const run = await classifyFile(input, '--criteria', typed!, '--out', folder.path(`typed-${name}.xlsx`));
    expect([run.error, run.code]).toEqual(['', 0]);
  }
});

test('headers with commas are quoted as in CSV, or given one by one', async () => {
  const input = folder.write(
    'commas.csv',
    rows('Cliente;"Ventas, netas";Visitas;Pedidos;"Dice ""sí"""', (i) => `C${i};${1000 + i};${i};${i % 7};${i % 3}`),
  );
  const out = folder.path('commas.xlsx');
  const line = '"Ventas, netas", Visitas ,Pedidos,"Dice ""sí"""';
  expect((await classifyFile(input, '--criteria', line, '--out', out)).error).toBe('');
  const single = ['Ventas, netas', 'Visitas', 'Pedidos', 'Dice "sí"'].flatMap((one) => ['--criterion', one]);
  expect((await classifyFile(input, ...single, '--out', out, '--force')).error).toBe('');
});

describe('what cannot be taken gets a sentence', () => {
  const input = (): string => folder.write('two.csv', TABLES['two.csv']!.text);
  test.each([
    ['three', 'Importe,Visitas,Importe/Visitas', 2, 'Four criteria are needed, and there are 3'],
    ['an unknown name', 'Importe,Visitas,Clima,Importe/Visitas', 1, '“Clima” is neither a criterion of the catalogue'],
    [
      'a criterion without a column',
      'Importe,Visitas,Margin,Importe/Visitas',
      1,
      'No column of the table is recognised as contribution margin',
    ],
    ['a column of text', 'Importe,Visitas,Cliente,Importe/Visitas', 1, 'The column “Cliente” holds text'],
    ['the same twice', 'Importe,Visitas,Visitas,Importe/Visitas', 1, 'Criteria 2 and 3 are the same: “Visitas”'],
    ['cuts that fall', 'Importe,Visitas > 9 5 1,Importe-Visitas,Importe/Visitas', 1, 'low to high'],
  ])('%s', async (_, criteria, code, sentence) => {
    const run = await classifyFile(input(), '--criteria', criteria, '--lang', 'en', '--out', folder.path('x.xlsx'));
    expect(run.error).toContain(sentence);
    expect(run.code).toBe(code);
    expect(existsSync(folder.path('x.xlsx'))).toBe(false);
  });

  test('two columns that a name may mean', async () => {
    const file = folder.write(
      'alike.csv',
      rows('Cliente,Visitas,visitas.,Importe', (i) => `C${i},${i},${i + 1},${i + 2}`),
    );
    const run = await classifyFile(file, '--criteria', 'Importe,VISITAS,Visitas,visitas.', '--lang', 'en');
    expect(run.error).toContain('may be more than one column: Visitas and visitas.');
  });

  test('a date that is none, and criteria beside a scheme', async () => {
    expect((await classifyFile(input(), '--date', '31/03/2026')).error).toContain('AAAA-MM-DD');
    expect((await classifyFile(input(), '--criteria', 'a,b,c,d', '--preset', 'it-company')).code).toBe(2);
  });
});

test('--date says up to when years are counted', async () => {
  const input = folder.write('desde.csv', TABLES['desde.csv']!.text);
  const saved = folder.path('dated.json');
  const args = ['--out', folder.path('dated.xlsx'), '--save-scheme', saved, '--force'];
  const run = await classifyFile(input, '--criteria', TABLES['desde.csv']!.criteria, '--date', '2026-03-31', ...args);
  expect(run.out).toContain('Los años se cuentan hasta el 31/03/2026');
  expect(schemeFromJson(readFileSync(saved, 'utf8')).referenceDate).toBe('2026-03-31');
});

(soffice ? test : test.skip)('plain formulas of computed criteria come to the values, by LibreOffice', async () => {
  for (const name of ['families.csv', 'desde.csv', 'two.csv']) {
    const input = folder.write(name, TABLES[name]!.text);
    const args = ['--criteria', TABLES[name]!.criteria, '--force', '--out'];
    const values = folder.path(`${name}-values.xlsx`);
    const plain = folder.path(`${name}-plain.xlsx`);
    expect((await classifyFile(input, ...args, values)).error).toBe('');
    expect((await classifyFile(input, ...args, plain, '--output', 'plain')).error).toBe('');
    const read = (file: string) => readCells(openWorkbook(readFileSync(file)).sheets[0]!);
    const [expected, found] = [read(values), read(recalculated(plain, folder.path('lo')))];
    for (const header of expected[0]!.filter((cell) => cell !== '')) {
      const column = (cells: typeof expected) => cells.slice(1).map((row) => row[cells[0]!.indexOf(header)]);
      expect([header, column(found)]).toEqual([header, column(expected)]);
    }
  }
});

/** Tables kept outside the repository, where they are at hand. */
const CASES = join(process.cwd(), '..', 'shared', 'cases');
const CHOSEN: Readonly<Record<string, string>> = {
  '01': 'Turnover,Share of wallet (%),Gross margin (%),Overdue invoices',
  '02': 'Turnover,Families,Fresh,Milk/Grocery',
  '03': 'Ventas netas,Margen €,years(Fecha de alta),Facturas impagadas',
  '04': 'Facturación,Cuota de cliente,Margen,Años de relación',
  '05': 'Facturación 2025,Margen,Familias,Crecimiento',
  '06': 'Facturación,Cuota,Familias,Impagados',
  '07': 'Facturación,Share of customer,Familias,Impagados',
  '08': 'Facturación,Cuota de cliente,Margen %,Años',
  '09': 'Facturación,Cuota,Familias,Impagados',
  '10': 'Importe,Visitas,Importe/Visitas,Importe-Visitas',
};
const cases = existsSync(CASES) ? readdirSync(CASES).filter((name) => name.endsWith('.csv')) : [];
if (cases.length) {
  test.each(cases)('%s of the shared cases goes from opened to written by --criteria', async (name) => {
    const out = folder.path(`case-${name}.xlsx`);
    const run = await classifyFile(join(CASES, name), '--criteria', CHOSEN[name.slice(0, 2)]!, '--out', out);
    expect([run.error, run.code, existsSync(out)]).toEqual(['', 0, true]);
  });
} else {
  test.skip(`the shared cases are not here (${CASES})`, () => undefined);
}

test('two growths are told apart by their columns, and both have their cuts in per cent', async () => {
  const input = folder.write(
    'growth.csv',
    rows(
      'Cliente,Ventas 2023,Ventas 2024,Ventas 2025,Pedidos',
      (i) => `C${i},${900 + 50 * i},${1000 + 60 * i},${1300 + 70 * i},${i % 9}`,
    ),
  );
  const criteria = 'Ventas 2025,growth(Ventas 2024;Ventas 2025),cagr(Ventas 2023;Ventas 2025;2),Pedidos';
  const run = await classifyFile(input, '--criteria', criteria, '--out', folder.path('growth.xlsx'));
  expect(run.error).toBe('');
  expect(run.out).toMatch(/Crecimiento de compras +4: más de 20\s%/);
  expect(run.out).toMatch(/Ventas 2023 → Ventas 2025 +4: más de 20\s%/);
});

describe('cells of a column that only a criterion reads', () => {
  const text = rows(
    'Código;Ventas netas;Margen %;Años;Impagados;Encuesta',
    (i) =>
      `00${i};${1000 + 311 * i};${5 + i};${i};${i % 4};${i === 4 ? 'sin contestar' : i === 6 ? '7,5 ptos' : 10 + i}`,
  );
  const bad = (column: string): RegExp => new RegExp(`2 celdas con texto en «${column}».*Filas 6 y 8`);

  it('are named where the criterion is chosen, with their rows', async () => {
    const file = folder.write('encuesta.csv', text);
    const chosen = await classifyFile(file, '--force', '--criteria', 'Ventas netas,Margen %,Años,Encuesta >= 12 18 25');
    expect(chosen.error).toBe('');
    expect(chosen.out).toMatch(bad('Encuesta'));
  });

  it('and not where no criterion reads it', async () => {
    const run = await classifyFile(folder.write('otra.csv', text), '--force');
    expect(run.error).toBe('');
    expect(run.out).not.toMatch(bad('Encuesta'));
  });
});
