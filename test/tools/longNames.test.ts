import { linesIn } from '../../src/sheet';
import { toolSheets } from '../../src/tools';
import { inputsOf, sampleInputs, schemeOf } from './support';

/** A name has the lines that it takes in its column, as far as that leaves a list a list. */

const SHORT = 'Aceros Ebro';
const LONG = 'Construcciones y Reformas Integrales del Bidasoa, S. Coop.';
const LONGEST = `${'Distribuciones y Suministros Industriales '.repeat(5).slice(0, 197)} SL`;
const ENDLESS = 'Distribuciones '.repeat(80).trim();
const inputs = inputsOf(
  [
    ['Id', 'Cliente', 'Facturación', 'Cuota', 'Margen', 'Años'],
    ...[SHORT, LONG, ENDLESS, LONGEST].map((name, k) => [
      `C${k}`,
      name,
      1000 * (k + 1),
      0.2 * (k + 1),
      0.1 * (k + 1),
      2 * k + 1,
    ]),
  ],
  () => schemeOf({ turnover: 'Facturación', share: 'Cuota', others: ['Margen', 'Años'] }),
);

test.each(['certainty', 'policy', 'decisions', 'value'] as const)('in the lists of %s', (tool) => {
  const lists = toolSheets(tool, inputs, 'es').filter(({ sheet }) =>
    sheet.cells.some(({ value }) => value === ENDLESS),
  );
  expect(lists.length).toBeGreaterThan(0);
  for (const { sheet } of lists) {
    const of = (name: string) => {
      const { row, look } = sheet.cells.find(({ value }) => value === name)!;
      return { look, height: sheet.heights.find((line) => line.row === row)?.height };
    };
    const [short, long, longest, endless] = [of(SHORT), of(LONG), of(LONGEST), of(ENDLESS)];
    expect(long.height).toBeGreaterThanOrEqual(30);
    expect(long.look).not.toBe(short.look);
    // Two hundred letters are read whole, and not in more than a few lines where their column is wide.
    expect(longest.look).toBe(long.look);
    expect(longest.height).toBeGreaterThan(long.height!);
    expect(longest.height).toBeLessThanOrEqual(14 * 15);
    // What would take half a page stays in its line, whole in its cell.
    expect(endless.look).toBe(short.look);
  }
});

test('the sample’s names stay in the look of their column', () => {
  const [, list] = toolSheets('certainty', sampleInputs(), 'es');
  expect(list!.sheet.cells.filter(({ look }) => look === 'longLabel')).toEqual([]);
});

test.each(['certainty', 'policy', 'decisions', 'value', 'supply'] as const)('codes in the lists of %s', (tool) => {
  const [short, long] = ['C1', 'ES48001-000012345678'];
  const cells = [
    ['Id', 'Cliente', 'Facturación', 'Cuota', 'Margen', 'Años'],
    ...[short, long].map((id, k) => [id, `Cliente ${k}`, 1000 * (k + 1), 0.2 * (k + 1), 0.1 * (k + 1), 2 * k + 1]),
  ];
  const told = inputsOf(cells, () => schemeOf({ turnover: 'Facturación', share: 'Cuota', others: ['Margen', 'Años'] }));
  const found = toolSheets(tool, told, 'es').flatMap(({ sheet }) =>
    sheet.cells.filter(({ value, look }) => value === long && look !== 'input').map((cell) => ({ sheet, cell })),
  );
  expect(found.length).toBeGreaterThan(0);
  for (const { sheet, cell } of found) {
    expect(['longLabel', 'wrapped']).toContain(cell.look);
    expect(sheet.heights.find(({ row }) => row === cell.row)!.height).toBeGreaterThanOrEqual(30);
  }
});

test('letters count as wide as they are: a usual name keeps to its line, the same in capitals does not', () => {
  const name = 'Distribuciones Arrasate e Hijos, S.L.';
  expect(linesIn(name, 34)).toBe(1);
  expect(linesIn(name.toUpperCase(), 34)).toBe(2);
  expect(linesIn('W'.repeat(30), 34)).toBe(2);
  expect(linesIn('Electroencefalografista', 24)).toBe(1);
  expect(linesIn('ELECTROENCEFALOGRAFISTA', 24)).toBe(2);
  expect(linesIn('東'.repeat(20), 34)).toBe(2);
  expect(linesIn('', 34)).toBe(1);
  expect(linesIn('uno\ndos', 34)).toBe(2);
});

test('the gaps that are worth most name a long client as far as it can be read, the list of all gaps whole', () => {
  const products = ['Ventas equipos', 'Ventas redes', 'Ventas software'];
  const rows = Array.from({ length: 19 }, (_, k) => [
    ...[`C${k}`, k === 8 ? LONGEST : `Cliente ${k}`, 1000, 0.5, 0.2, 3, k % 2 ? 'Norte' : 'Sur'],
    ...(k === 8 ? [1000, 0, 300] : [400, 300, 300]),
  ]);
  const table = [['Id', 'Cliente', 'Facturación', 'Cuota', 'Margen', 'Años', 'Zona', ...products], ...rows];
  const told = inputsOf(table, () => schemeOf({ turnover: 'Facturación', share: 'Cuota', others: ['Margen', 'Años'] }));
  const [report, list] = toolSheets('families', told, 'es');
  const named = report!.sheet.cells.filter(({ value }) => String(value).startsWith('Distribuciones'));
  expect(named.length).toBeGreaterThan(0);
  for (const { value } of named) expect(value).toBe('Distribuciones y Suministros…');
  expect(list!.sheet.cells.filter(({ value }) => value === LONGEST)).toHaveLength(named.length);
});
