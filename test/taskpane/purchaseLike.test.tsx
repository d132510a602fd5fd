import { clientTableOf } from '../../src/tools';
import { MemoryGateway, tableOf } from '../support/memoryGateway';
import { openInJsdom } from '../support/paneInJsdom';

jest.setTimeout(60_000);

const ORDERS = [
  ['Pedido', 'Cliente', 'Fecha', 'Importe', 'Margen'],
  ...Array.from({ length: 12 }, (_, k) => [`P${k}`, `Cliente ${k % 4}`, `2026-0${1 + (k % 9)}-10`, 100 + k, 0.1]),
];

const CLIENTS = {
  ...{ kind: 'sheet' as const, id: 'sheet-2', name: 'Clientes', sheetId: 'sheet-2', sheetName: 'Clientes' },
  ...{ address: 'A1:B5', rows: 5, columns: 2, cells: [] },
};

test('a list of purchases opened as the client table says so, with both ways on', async () => {
  const gateway = new MemoryGateway(tableOf(ORDERS, 'Pedidos'));
  gateway.secondLists.push(CLIENTS);
  const pane = await openInJsdom(gateway);
  await pane.settle(50);
  expect(pane.text()).toContain(
    'Parece una lista de compras y no una tabla de clientes: 12 filas de 4 clientes («Cliente» se repite), con una fecha en «Fecha» y un importe en «Importe».',
  );
  expect(pane.text()).toContain('si no hay tal tabla, haga una de ella, sumada por cliente.');
  await pane.click('Usarla como lista de compras');
  await pane.settle();
  expect(pane.pane.context.store.get().workbook.tools['purchases']).toMatchObject({ source: { name: 'Pedidos' } });
  expect(pane.text()).toContain('Guardada como lista de compras de este libro.');
  await pane.close();
});

test('where it is all that the workbook has, that is said and nothing is offered that leads nowhere', async () => {
  const gateway = new MemoryGateway(tableOf(ORDERS, 'Pedidos'));
  // A remark beside the list, on its own sheet, is no client table.
  gateway.secondLists.push({ ...CLIENTS, id: 'sheet-1', name: 'Pedidos', sheetId: 'sheet-1', sheetName: 'Pedidos' });
  const pane = await openInJsdom(gateway);
  await pane.settle(50);
  expect(pane.text()).toContain('En este libro no hay otra lista: haga de ella la tabla de clientes');
  expect(pane.text()).not.toContain('Usarla como lista de compras');
  gateway.secondLists.push(CLIENTS);
  await pane.click('Volver a leer la hoja');
  await pane.settle(50);
  expect(pane.text()).not.toContain('En este libro no hay otra lista');
  pane.button('Usarla como lista de compras');
  await pane.close();
});

test('the client table is made from the list: what would be written first, then it is read, and the list is kept', async () => {
  const gateway = new MemoryGateway(tableOf(ORDERS, 'Pedidos'));
  const pane = await openInJsdom(gateway);
  await pane.settle(50);
  expect(pane.text()).not.toContain('comparten código');
  await pane.click('Hacer de ella la tabla de clientes…');
  await pane.settle(50);
  const preview = pane.box.querySelector('[data-client-table]')!.textContent!;
  expect(preview).toContain('una tabla con 4 clientes, una fila cada uno, sumados de 12 líneas');
  expect(gateway.templates).toEqual([]);
  const draft = clientTableOf(ORDERS, 'es');
  if ('refused' in draft) throw new Error(draft.refused);
  gateway.table = tableOf([draft.columns.map(({ header }) => header), ...draft.rows], 'Clientes');
  await pane.click('Hacer la tabla y leerla');
  await pane.settle(50);
  const [made] = gateway.templates;
  expect(made).toMatchObject({ sheetName: 'Clientes', rows: draft.rows, isExample: false });
  expect(pane.pane.context.store.get().workbook.tools['purchases']).toMatchObject({ source: { name: 'Pedidos' } });
  expect(pane.text()).toContain('4 clientes en Clientes!');
  expect(pane.box.querySelector('[data-undoable="insertTemplate"]')!.textContent).toContain('hoja nueva «Clientes»');
  await pane.close();
});

test('clients who came once, or all on one day: it may be a list of purchases, with the same ways on', async () => {
  const once = ORDERS.map((row, r) => (r === 0 ? row.slice(1, 4) : [`Cliente ${r}`, row[2]!, row[3]!]));
  const gateway = new MemoryGateway(tableOf(once, 'Pedidos'));
  gateway.secondLists.push(CLIENTS);
  const pane = await openInJsdom(gateway);
  await pane.settle(50);
  expect(pane.text()).toContain('Puede ser una lista de compras y no una tabla de clientes: 12 filas');
  pane.button('Hacer de ella la tabla de clientes…');
  await pane.click('Usarla como lista de compras');
  await pane.settle();
  expect(pane.pane.context.store.get().workbook.tools['purchases']).toMatchObject({ source: { name: 'Pedidos' } });
  await pane.close();
});
