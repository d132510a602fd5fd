import { MemoryGateway, tableOf } from '../support/memoryGateway';
import { openInJsdom } from '../support/paneInJsdom';

const tableWith = (turnover: string): unknown[][] => [
  ['Código', turnover, 'Cuota', 'Margen %', 'Años'],
  ...Array.from({ length: 24 }, (_, i): unknown[] => [
    ...[`C${i + 10}`, 1000 + 370 * ((i * 7) % 24), ((i % 10) + 1) / 12, 0.02 + (i % 6) / 15, i % 8],
  ]),
];

test.each([
  ['Facturación (€)', 'Facturación (€)'],
  ['Facturación (miles de euros)', 'Facturación (miles de euros)'],
  ['Facturación', 'Facturación'],
])('the segment table heads turnover as the column %s does', async (header, shown) => {
  const user = await openInJsdom(new MemoryGateway(tableOf(tableWith(header))));
  const heads = [...user.box.querySelectorAll('[data-total]')].map((total) =>
    [...total.closest('table')!.querySelectorAll('thead th')].map((head) => head.textContent),
  );
  expect(heads[0]![3]).toBe(shown);
  await user.close();
});

const withCurrencies = (marks: (row: number) => number) => {
  const table = tableOf(tableWith('Facturación') as never);
  const cells = Uint8Array.from({ length: 25 }, (_, row) => (row === 0 ? 0 : marks(row)));
  const currencyCells = { names: ['€', '$'], cells: new Map([[1, cells]]) };
  return { ...table, raw: { ...table.raw, currencyCells } };
};

test('where the header says none, the cells do', async () => {
  const user = await openInJsdom(new MemoryGateway(withCurrencies((row) => (row < 4 ? 0 : 1))));
  expect(user.text()).toContain('Facturación (€)');
  expect(user.text()).not.toContain('varias monedas');
  await user.close();
});

test('several currencies are named above the sums, with a way to their rows, and none heads them', async () => {
  const gateway = new MemoryGateway(withCurrencies((row) => (row === 5 ? 2 : 1)));
  const user = await openInJsdom(gateway);
  expect(user.text()).toContain('La facturación está en varias monedas: € (23) y $ (1).');
  expect(user.text()).not.toContain('Facturación (€)');
  await user.click('Ver filas');
  expect(gateway.selected).toEqual([[5]]);
  await user.close();
});

test('a line above the table says it, the clients say where, and the user may say otherwise and take it back', async () => {
  const table = tableOf(tableWith('Facturación') as never);
  const gateway = new MemoryGateway({
    ...table,
    raw: { ...table.raw, firstRow: 2, above: [['Amounts in USD thousand'], ['']] },
  });
  const user = await openInJsdom(gateway);
  expect(user.text()).toContain('Facturación (USD thousand)');
  await user.click(/^Clientes/);
  expect(user.text()).toContain('Lo dice «Amounts in USD thousand», en la fila 1.');
  const field = user.field('Moneda de la facturación') as HTMLInputElement;
  expect(field.value).toBe('USD thousand');
  await user.choose('Moneda de la facturación', 'EUR');
  expect(user.text()).toContain('Facturación (EUR)');
  expect(user.text()).toContain('La ha dicho usted.');
  await user.choose('Moneda de la facturación', '');
  expect(user.text()).not.toContain('Facturación (');
  await user.click('Como dice la tabla');
  expect(user.text()).toContain('Facturación (USD thousand)');
  await user.close();
});
