import { act } from 'react';
import { sampleCells } from '../../src/entry/sample';
import { chooseList } from '../../src/taskpane/commands/chooseList';
import { MemoryGateway, tableOf } from '../support/memoryGateway';
import { openInJsdom } from '../support/paneInJsdom';
import { paneEachTest } from '../support/paneOfTests';

jest.setTimeout(60_000);

const opened = paneEachTest();

test('the example clients have purchases to add; anybody else’s have none', async () => {
  await opened.click('Lista de compras…');
  await opened.settle();
  expect(opened.said).not.toContain('compras de ejemplo');

  const gateway = new MemoryGateway(tableOf(sampleCells('es')));
  const pane = await openInJsdom(gateway);
  await pane.click('Lista de compras…');
  await pane.settle();
  await pane.click('Añadir las compras de ejemplo');
  await pane.settle();
  const [made] = gateway.templates;
  expect(made!.columns.map(({ header }) => header)).toEqual(['Código de cliente', 'Fecha', 'Factura', 'Importe']);
  expect(made!.rows.length).toBeGreaterThan(2000);
  pane.close();
});

test('a list that was put in and read from the panel stands among those to choose from', async () => {
  await opened.click('Lista de compras…');
  await opened.settle();
  expect(opened.said).toContain('En el libro no hay otra tabla');
  const { context } = opened;
  const { ids } = context.store.get().reading!;
  const cells = [
    ['Cliente', 'Fecha', 'Importe'],
    [ids[0], '2026-01-05', 100],
  ];
  const list = {
    kind: 'sheet',
    id: 's2',
    name: 'Ventas',
    sheetId: 's2',
    sheetName: 'Ventas',
    address: 'A1:C2',
  } as const;
  opened.gateway.secondLists.push({ ...list, rows: 2, columns: 3, cells });
  await act(async () => chooseList(context, 'purchases', list));
  await opened.settle();
  expect(opened.said).toContain('Un cliente con compras en Ventas!A1:C2');
});
