import { type Inputs, runTool, setTool, toolColumns, toolFields, type ToolField } from '../../src/tools';
import { finished } from '../../src/value/finished';
import { purchaseHeader, readPurchaseSteps, repeatRate } from '../../src/value';
import { inputsOf, rowOf, schemeOf } from './support';

/** Retention that contracts or purchases show, taken over for the value by formula. */

const scheme = () => ({
  ...schemeOf({ turnover: 'Facturación', others: ['A', 'B', 'C'] }),
  referenceDate: '2026-01-01',
});
/** Two years of contracts, of which 80 of 100 were renewed the first time and 72 the second. */
const COHORT = [100, 80, 72].flatMap((left, t, all) =>
  Array.from({ length: left - (all[t + 1] ?? 0) }, () => ['2023-07-01', t === 2 ? '' : `${2023 + t + 1}-07-01`]),
);
const plain = (rows: readonly (readonly string[])[] = COHORT): Inputs =>
  inputsOf(
    [
      ['Id', 'Cliente', 'Facturación', 'A', 'B', 'C', 'Inicio de contrato', 'Fin de contrato'],
      ...rows.map(([from, to], i) => [`C${i}`, `Cliente ${i}`, 1200, 1, 2, 3, from!, to!]),
    ],
    scheme,
  );
/** Forty clients who bought in 2024; the first thirty bought again in 2025. */
const LIST = [
  ['Cliente', 'Fecha', 'Importe'],
  ...Array.from({ length: 40 }, (_, k) => [`C${k}`, k ? '2024-03-05' : '2024-01-01', 10]),
  ...Array.from({ length: 30 }, (_, k) => [`C${k}`, k ? '2025-06-01' : '2025-12-31', 10]),
  ['NEW', '2025-07-01', 10],
];
function reading(lines: readonly (readonly unknown[])[] = LIST.slice(1)) {
  const columns = purchaseHeader(LIST)!.columns;
  return finished(readPurchaseSteps(lines, columns), undefined);
}
const withPurchases = (): Inputs => ({
  ...plain([
    ['', ''],
    ['', ''],
  ]),
  ...{ purchases: { reading: reading(), place: 'Ventas!A1:C72' } },
});
const retention = (inputs: Inputs, settings: unknown): ToolField =>
  toolFields('value', settings, inputs, 'es')
    .flatMap(({ fields }) => fields)
    .find(({ key }) => key === 'retention')!;
const words = (inputs: Inputs, settings: unknown): string[] =>
  runTool('value', settings, inputs, 'es').sheets.flatMap(({ sheet }) => sheet.cells.map(({ value }) => String(value)));

test('the repeat rate counts who bought in one year and again in the next, and needs two whole years and twenty clients', () => {
  expect(repeatRate(reading())).toEqual({ clients: 40, again: 30, rate: 0.75 });
  expect(repeatRate(reading(LIST.slice(2)))).toBeNull();
  expect(repeatRate(reading(LIST.slice(1).filter(([id]) => Number(String(id).slice(1)) < 19)))).toBeNull();
});

test('what contracts show is offered, taken with a press, told wherever it counts, and gone when a rate is typed', () => {
  const inputs = plain();
  const offer = retention(inputs, null).offers!;
  expect(offer.map(({ value }) => value)).toEqual(['contracts']);
  expect(offer[0]!.label).toMatch(/^Usar \d\d(?:,\d)?\s%, medida en los contratos$/);
  const taken = setTool('value', null, inputs, offer[0]!);
  const rate = (taken as { measured: { rate: number } }).measured.rate;
  expect(rate).toBeGreaterThan(0.85);
  expect(rate).toBeLessThan(0.95);
  const field = retention(inputs, taken);
  expect(field).toMatchObject({ value: rate, offers: [] });
  expect(field.about).toContain('100 contratos');
  const cells = words(inputs, taken);
  expect(cells.join('\n')).toContain('retención: medida en los contratos');
  expect(cells).toContainEqual(expect.stringContaining('medida en 100 contratos: la parte de los activos'));
  expect(cells.find((text) => text.startsWith('Supuestos: '))).not.toContain('retención');
  const [sheet] = runTool('value', taken, inputs, 'es').sheets;
  expect(rowOf(sheet!.sheet, 'Tasa de retención').slice(0, 5)).toEqual([rate, 0, 0, 0, 100]);
  const [column] = toolColumns('value', taken, inputs, { wanted: ['tool_value_clv'], language: 'es' });
  expect(column!.header).toMatch(/, retención \d\d(?:,\d)?\s% medida en contratos\)$/);

  const typed = setTool('value', taken, inputs, { key: 'retention', value: '0.7' });
  expect(typed).not.toHaveProperty('measured');
  expect(retention(inputs, typed)).toMatchObject({ value: 0.7 });
  expect(words(inputs, typed).find((text) => text.startsWith('Supuestos: '))).toContain('retención');
});

test('what purchases show likewise; what cannot be measured is refused', () => {
  const inputs = withPurchases();
  const taken = setTool('value', null, inputs, { key: 'retention.measured', value: 'purchases' });
  expect(taken).toMatchObject({ measured: { from: 'purchases', rate: 0.75, of: 40 } });
  expect(retention(inputs, taken).about).toContain('75 % de 40 clientes'.replace(' ', '\u00a0'));
  expect(setTool('value', null, inputs, { key: 'retention.measured', value: 'contracts' })).toBeNull();
  expect(setTool('value', null, plain(), { key: 'retention.measured', value: 'purchases' })).toBeNull();
});

test('of two measured retentions each says what it is of and when it applies, and that of more clients comes first', () => {
  const both = (clients: number): Inputs => ({
    ...plain(COHORT.slice(0, clients)),
    purchases: { reading: reading(), place: 'Ventas!A1:C72' },
  });
  // All 100 have contracts, and 40 purchases.
  const field = retention(both(100), null);
  expect(field.offers!.map(({ value }) => value)).toEqual(['contracts', 'purchases']);
  expect(field.about).toMatch(/^Hay dos retenciones medidas.*Va primero la de los contratos/);
  const [contracts, purchases] = field.offers!.map(({ about }) => about!.replaceAll('\u00a0', ' '));
  expect(contracts).toMatch(
    /^\d\d(,\d)? %: lo que se espera que siga, dentro de un año, de los contratos activos, según 100 contratos de la tabla de clientes vistos el 01\/01\/2026\. Sirve donde.* Ahí están 100 de los 100 clientes de la tabla\.$/,
  );
  expect(purchases).toMatch(
    /^75 %: de los 40 clientes de Ventas!A1:C72 que compraron del 01\/01\/2024 al 31\/12\/2024, los que volvieron a comprar hasta el 31\/12\/2025\. Sirve donde.* Ahí están 40 de los 100 clientes/,
  );
  // With contracts in a table half of which has none, the purchases come first.
  const rows = COHORT.map((row, i) => (i < 30 || i > 90 ? row : ['', '']));
  const few: Inputs = { ...plain(rows), purchases: { reading: reading(), place: 'Ventas!A1:C72' } };
  const other = retention(few, null);
  expect(other.offers!.map(({ value }) => value)).toEqual(['purchases', 'contracts']);
  expect(other.about).toMatch(/Va primero la de las compras/);
  // One that was taken says itself what it is, and the other is offered still.
  const taken = setTool('value', null, few, { key: 'retention.measured', value: 'purchases' });
  expect(retention(few, taken).about).toContain('Medida: ');
  expect(retention(few, taken).offers!.map(({ value }) => value)).toEqual(['contracts']);
});
