import { TOOL_IDS, toolFields, toolSheets, type Inputs } from '../../src/tools';
import { readRelations } from '../../src/value';
import { moneyText } from '../../src/tools/currency';
import { inputsOf } from './support';

/** A table of every figure that tools say amounts of, its turnover under this header. */
function table(turnover: string): Inputs {
  const header = [
    'Código',
    'Cliente',
    turnover,
    'Cuota',
    'Margen bruto (%)',
    'Años',
    'Impagados',
    'Clientes referidos',
  ];
  const rows = Array.from({ length: 30 }, (_, i) => [
    ...[`C${i + 10}`, `Cliente ${i}`, 1000 + 370 * i, ((i * 17) % 90) / 100, i % 7 === 0 ? -0.1 : 0.3],
    ...[i % 8, i % 4, i % 3],
  ]);
  const edges = Array.from({ length: 12 }, (_, i) => ['C10', `C${i + 11}`, 0.2]);
  const relations = { reading: readRelations(edges, { from: 0, to: 1, weight: 2 }), place: 'Relaciones' };
  const inputs = inputsOf([header, ...rows]);
  // Another scheme, by which clients have other segments and codes.
  const { scheme } = inputs.classification;
  const segmentation = { ...scheme.segmentation, reading: 'percentile' as const, amounts: 'propose' as const };
  const other = { ...scheme, id: 'other', name: 'Otro', segmentation };
  return { ...inputs, relations, schemes: [scheme, other] };
}

/** All that a tool says: cells, charts, and what can be told to it. */
function wordsOfTools(inputs: Inputs): string[] {
  return (['es', 'en'] as const).flatMap((language) =>
    // Purchases come from a list of their own.
    TOOL_IDS.filter((id) => id !== 'purchases').flatMap((id) => [
      ...toolSheets(id, inputs, language).flatMap(({ sheet }) => [
        ...sheet.cells.map(({ value }) => String(value)),
        JSON.stringify(sheet.charts),
      ]),
      JSON.stringify(toolFields(id, null, inputs, language)),
    ]),
  );
}

const ANY = /€|\beuros?\b|GBP|£/i;

test('every tool says the currency of the table, and no other', () => {
  const words = wordsOfTools(table('Facturación (GBP)'));
  expect(words.filter((text) => /€|\beuros?\b/i.test(text))).toEqual([]);
  expect(words).toEqual(expect.arrayContaining(['Facturación (GBP)', 'Turnover (GBP)', 'Valor neto (GBP)']));
  expect(words.join('\n')).toMatch(/La cartera vale hoy [\d.]+ GBP de margen/);
  expect(words.join('\n')).toMatch(/The portfolio is worth [\d,]+ GBP/);
  expect(words.join('\n')).toMatch(/ventas bloqueadas \(facturan [\d.]+ GBP al año\)/);
  expect(words.join('\n')).toContain('Importes al año (GBP).');
});

test('a table that names no currency gets amounts without one', () => {
  const words = wordsOfTools(table('Facturación'));
  expect(words.filter((text) => ANY.test(text))).toEqual([]);
  expect(words).toEqual(expect.arrayContaining(['Facturación', 'Turnover', 'Importe', 'Amount']));
});

test.each([
  ['€', '-1.235 €', '-€1,235'],
  ['US$', '-1.235 US$', '-US$1,235'],
  ['GBP', '-1.235 GBP', '-1,235 GBP'],
  ['miles de euros', '-1.235 miles de euros', '-1,235 miles de euros'],
  ['$000', '-1.235 ($000)', '-1,235 ($000)'],
])('an amount in %s', (currency, es, en) => {
  const inputs = table(`Facturación ${currency}`);
  expect(moneyText(-1234.6, inputs, 'es')).toBe(es);
  expect(moneyText(-1234.6, inputs, 'en')).toBe(en);
  expect(moneyText(-0.2, table('Facturación'), 'en')).toBe('0');
});
