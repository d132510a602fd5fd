import { MemoryGateway, tableOf } from '../support/memoryGateway';
import { openInJsdom } from '../support/paneInJsdom';

jest.setTimeout(60_000);

const HEADER = ['Cliente', 'Facturación', 'Margen %', 'Años de relación', 'F1', 'F2', 'F3', 'Pedidos'];
const clients = Array.from({ length: 12 }, (_, i) => [
  ...[`C${i + 10}`, 1000 + 370 * i, 5 + i, 1 + i],
  ...[100 + i, i < 8 ? '' : 120 + i, 90 + i, 2 + i],
]);

test('a criterion that most clients lack is not proposed; the pane says so, and takes it with empty cells as zero', async () => {
  const pane = await openInJsdom(new MemoryGateway(tableOf([HEADER, ...clients])));
  await pane.settle(50);
  const keys = (): string[] => pane.pane.context.store.get().scheme!.profiles[0]!.criteria.map(({ key }) => key);
  expect(keys()).toEqual(['turnover', 'margin', 'years', 'orders']);
  expect(pane.pane.context.store.get().judgement!.summary.coded).toBe(12);
  expect(pane.text()).toContain(
    '«Familias compradas» no se propone como criterio: 8 de 12 clientes no tienen ese dato y se quedarían sin código. Puede tomarse si las celdas vacías de «F1» a «F3» valen cero.',
  );
  await pane.click('Tomarlo con las celdas vacías como cero');
  await pane.settle(50);
  expect(keys()).toEqual(['turnover', 'margin', 'years', 'families']);
  expect(pane.pane.context.store.get().judgement!.summary.coded).toBe(12);
  expect(pane.text()).not.toContain('no se propone como criterio');
  await pane.close();
});
