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
