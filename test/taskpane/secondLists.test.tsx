import { act } from 'react';
import { MemoryGateway, tableOf } from '../support/memoryGateway';
import { openInJsdom, type PaneInJsdom } from '../support/paneInJsdom';
import { WORKED } from './clients';

jest.setTimeout(60_000);

let gateway: MemoryGateway;
let pane: PaneInJsdom;
beforeEach(async () => {
  gateway = new MemoryGateway(tableOf(WORKED));
  pane = await openInJsdom(gateway);
});
afterEach(() => pane.close());

const row = (): HTMLElement => pane.box.querySelector<HTMLElement>('[data-section="tools"]')!;
const text = (): string => (row().textContent ?? '').replace(/\u00a0/g, ' ');

test('a purchase list is chosen, what was read of it adds up, and its tool appears', async () => {
  expect(row().querySelector('[data-tool="purchases"]')).toBeNull();
  const { ids } = pane.pane.context.store.get().reading!;
  const cells = [
    ['Cliente', 'Fecha', 'Importe'],
    [ids[0], '2026-01-05', 100],
    [ids[0], '2026-02-05', 50.5],
    ['', '2026-03-01', 12],
  ];
  const place = {
    kind: 'sheet',
    id: 's2',
    name: 'Ventas',
    sheetId: 's2',
    sheetName: 'Ventas',
    address: 'A1:C4',
  } as const;
  gateway.secondLists.push({ ...place, rows: 4, columns: 3, cells });
  await pane.click('Lista de compras…');
  await pane.settle();
  await pane.choose('Lista de compras', 'sheet s2');
  await pane.click('Leer la lista');
  await pane.settle();
  expect(text()).toContain(
    'Un cliente con compras en Ventas!A1:C4: 3 líneas que suman 162,5, del 05/01/2026 al 05/02/2026',
  );
  const lines = [...row().querySelectorAll('[data-list-read] tbody tr')].map(({ textContent }) => textContent);
  expect(lines.at(-1)).toBe('Total3162,5');
  expect(lines).toHaveLength(3);
  expect(text()).toContain('Columnas: cliente en «Cliente», fecha en «Fecha» e importe en «Importe».');
  // A column without a figure says so before it is written, and is left out.
  await pane.click('Columnas de «Compras de clientes»…');
  await pane.settle();
  const columns = row().querySelector<HTMLElement>('[data-tool-columns="purchases"]')!;
  expect(columns.querySelector('[data-blank="tool_purchases_alive"]')!.textContent).toContain(
    'menos de 20 clientes han vuelto a comprar',
  );
  expect(columns.querySelector('[data-blank="tool_purchases_r"]')).toBeNull();
  expect([...columns.querySelectorAll<HTMLInputElement>('input')].map(({ checked }) => checked)).toEqual([
    ...Array.from({ length: 10 }, () => false),
    ...Array.from({ length: 3 }, () => true),
  ]);
  await act(async () => columns.querySelector<HTMLInputElement>('input')!.click());
  await pane.click('Escribir junto a los clientes');
  expect(gateway.written.at(-1)!.columns[0]!.column).toBe('tool_purchases_alive');
  expect(row().querySelector('[data-left-blank="tool_purchases_alive"]')!.textContent).toContain(
    '«Prob. de seguir activo» está vacía: menos de 20 clientes han vuelto a comprar',
  );
  // The classification's next write makes it anew, and says that it is blank as well.
  const { write } = await import('../../src/taskpane/commands');
  await act(async () => write(pane.pane.context));
  await pane.settle();
  expect(pane.box.querySelector('footer [data-stands-blank="tool_purchases_alive"]')!.textContent).toContain(
    'está vacía: menos de 20 clientes han vuelto a comprar',
  );
  await pane.click('Compras de clientes');
  expect(gateway.printed.at(-1)).toMatchObject({ tool: { id: 'purchases', settings: { source: { name: 'Ventas' } } } });
  gateway.secondLists[0] = { ...gateway.secondLists[0]!, cells: [['Nada', 'Fecha']] };
  await pane.click('Lista de compras…');
  await pane.settle();
  await pane.click('Leer otra vez');
  await pane.settle();
  expect(text()).toContain('ninguna de sus primeras filas dice el cliente');
});

test('a list of relations is chosen in the same way, and network value appears; where the list has lost a column, a report opens it and says so', async () => {
  expect(row().querySelector('[data-tool="network"]')).toBeNull();
  const { ids } = pane.pane.context.store.get().reading!;
  const cells = [
    ['Prescriptor', 'Influido', 'Peso'],
    [ids[0], ids[1], 0.5],
    [ids[0], ids[2], 0.25],
    [ids[0], ids[0], 0.1],
    ['nadie', ids[2], 0.1],
  ];
  const address = { sheetId: 's3', sheetName: 'Red', address: 'A1:C5' };
  gateway.secondLists.push({ kind: 'table', id: 't3', name: 'Red', ...address, rows: 5, columns: 3, cells });
  await pane.click('Lista de relaciones…');
  await pane.settle();
  await pane.choose('Lista de relaciones', 'table t3');
  await pane.click('Leer la lista');
  await pane.settle();
  expect(text()).toContain('En Red!A1:C5, 2 de 4 líneas relacionan a clientes de la tabla.');
  expect(text()).toContain('Clientes que influyen en otros: 1; clientes influidos: 2.');
  expect(text()).toContain('Columnas: quien influye en «Prescriptor», el influido en «Influido» y peso en «Peso».');
  const lines = [...row().querySelectorAll('[data-list-read] tbody tr')].map(({ textContent }) => textContent);
  expect(lines).toEqual([
    'En uso2',
    'De una empresa sobre sí misma1',
    'Con una empresa que no está en la tabla de clientes1',
    'Total4',
  ]);
  await pane.click('Valor en red');
  const source = { kind: 'table', id: 't3', name: 'Red' };
  expect(gateway.printed.at(-1)).toMatchObject({ tool: { id: 'network', settings: { source, damping: 1 } } });
  await pane.click('Cerrar la lista de relaciones');
  gateway.secondLists[0] = { ...gateway.secondLists[0]!, cells: [['Prescriptor', 'Nota']] };
  const { store } = pane.pane.context;
  await act(async () => store.dispatch({ type: 'cellsChanged', sheetId: 's3' }));
  await pane.click('Hacer de nuevo «Valor en red»');
  await pane.settle();
  expect(text()).toContain(
    '«Red» no se puede leer como lista de relaciones: ninguna de sus primeras filas dice en quién',
  );
});

test('a list of contracts: what a column is can be said, bad dates are named by cell, and it can be left again', async () => {
  const { ids } = pane.pane.context.store.get().reading!;
  const cells = [
    ['Cuenta', 'Desde', 'Hasta', 'Cuota'],
    [ids[0], 43_831, '', 10],
    [ids[0], 44_000, 44_500, 10],
    [ids[1], 43_831, 'pronto', 10],
    ['nadie', 43_831, 44_900, 10],
  ];
  const address = { sheetId: 's4', sheetName: 'Altas', address: 'B3:E7' };
  gateway.secondLists.push({ kind: 'table', id: 't4', name: 'Altas', ...address, rows: 5, columns: 4, cells });
  await pane.click('Lista de contratos…');
  await pane.settle();
  await pane.choose('Lista de contratos', 'table t4');
  await pane.click('Leer la lista');
  await pane.settle();
  expect(text()).toContain('ninguna de sus primeras filas dice el cliente');
  await pane.choose('cliente', 'Cuenta');
  await pane.click('Leer la lista');
  await pane.settle();
  expect(text()).toContain('3 contratos con fechas en Altas!B3:E7, de 4 líneas; sin fin: 1.');
  expect(text()).toContain('De las 2 empresas con contratos están en la tabla de clientes 1.');
  expect(text()).toContain('No están en la tabla: nadie.');
  expect(text()).toContain('D6: «pronto» no es una fecha que se pueda leer');
  const source = { kind: 'table', id: 't4', name: 'Altas', headers: { client: 'Cuenta' } };
  expect((await gateway.readState()).tools.contracts).toEqual({ source });
  await pane.click('Contratos');
  await pane.settle();
  const { tool, sheets } = gateway.printed.at(-1)!;
  expect(tool).toMatchObject({ id: 'contracts', settings: { source } });
  expect(JSON.stringify(sheets)).toContain('Altas!B3:E7');
  await pane.click('Dejar la lista');
  await pane.settle();
  expect((await gateway.readState()).tools.contracts).not.toHaveProperty('source');
});
