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
