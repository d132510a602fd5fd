import { MemoryGateway, tableOf } from '../support/memoryGateway';
import { openInJsdom } from '../support/paneInJsdom';

jest.setTimeout(60_000);

test('where the numbers stand as text, that and its way stand in the open place, before anything else', async () => {
  const clients = Array.from({ length: 9 }, (_, i) => [
    `C${i + 10}`,
    `${1234 + 97 * i},50 €`,
    `${i + 1} %`,
    `${11 + i},5`,
  ]);
  const gateway = new MemoryGateway(tableOf([['Cliente', 'Facturación', 'Cuota', 'Margen'], ...clients]));
  const pane = await openInJsdom(gateway);
  await pane.settle(50);
  const place = (): string => pane.box.querySelector('[data-empty-place="0"]')!.textContent ?? '';
  expect(place()).toContain('Los números de esta tabla están escritos como texto');
  expect(place()).toContain('9 números escritos como texto en «Facturación»');
  expect(place()).not.toContain('en otro sitio de la hoja');
  await pane.click('Convertirlos…');
  await pane.click('Convertir 9 celdas');
  expect(gateway.converted).toHaveLength(1);
  await pane.close();
});

test('a note that others come before is still the same button', async () => {
  const rows = Array.from({ length: 9 }, (_, i) => [`C${i + 10}`, 1000 + i, i < 4 ? `${i + 11},5` : i + 11]);
  const header = ['Cliente', 'Facturación', 'Margen'];
  const gateway = new MemoryGateway(tableOf([header, ...rows]));
  const pane = await openInJsdom(gateway);
  await pane.settle(50);
  const convert = (): Element =>
    [...pane.box.querySelectorAll('button')].find((b) => b.textContent === 'Convertirlos…')!;
  await pane.click(/^Clientes/);
  await pane.settle(20);
  const before = convert();
  expect(before).toBeDefined();
  // A row of totals: that is said before the texts.
  gateway.table = tableOf([header, ...rows, ['Total', 9036, '']]);
  await pane.click('Volver a leer la hoja');
  await pane.settle(50);
  expect(pane.box.textContent).toContain('totales o subtotales');
  expect(convert()).toBe(before);
  await pane.close();
});
