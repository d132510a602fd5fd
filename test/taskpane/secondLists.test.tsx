import { act } from 'react';
import { paneEachTest } from '../support/paneOfTests';

jest.setTimeout(60_000);

const opened = paneEachTest();

test('a purchase list is chosen, what was read of it adds up, and its tool appears', async () => {
  expect(opened.reports.querySelector('[data-tool="purchases"]')).toBeNull();
  const { ids } = opened.state().reading!;
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
  opened.gateway.secondLists.push({ ...place, rows: 4, columns: 3, cells });
  await opened.click('Lista de compras…');
  await opened.settle();
  await opened.choose('Lista de compras', 'sheet s2');
  await opened.click('Leer la lista');
  await opened.settle();
  expect(opened.said).toContain(
    'Un cliente con compras en Ventas!A1:C4: 3 líneas que suman 162,50, del 05/01/2026 al 05/02/2026',
  );
  const lines = [...opened.reports.querySelectorAll('[data-list-read] tbody tr')].map(({ textContent }) => textContent);
  expect(lines.at(-1)).toBe('Total3162,50');
  expect(lines).toHaveLength(3);
  expect(opened.said).toContain('Columnas: cliente en «Cliente», fecha en «Fecha» e importe en «Importe».');
  // A column without a figure says so before it is written, and is left out.
  await opened.click('Columnas de «Compras de clientes»…');
  await opened.settle();
  const columns = opened.reports.querySelector<HTMLElement>('[data-tool-columns="purchases"]')!;
  expect(columns.querySelector('[data-blank~="tool_purchases_alive"]')!.textContent).toContain(
    'menos de 20 clientes han vuelto a comprar',
  );
  expect(columns.querySelector('[data-blank~="tool_purchases_r"]')).toBeNull();
  expect([...columns.querySelectorAll<HTMLInputElement>('input')].map(({ checked }) => checked)).toEqual([
    ...Array.from({ length: 18 }, () => false),
    ...Array.from({ length: 3 }, () => true),
  ]);
  await act(async () => columns.querySelector<HTMLInputElement>('input')!.click());
  await opened.click('Escribir junto a los clientes');
  expect(opened.gateway.written.at(-1)!.columns[0]!.column).toBe('tool_purchases_alive');
  expect(opened.reports.querySelector('[data-left-blank="tool_purchases_alive"]')!.textContent).toContain(
    '«Prob. de seguir activo» está vacía: menos de 20 clientes han vuelto a comprar',
  );
  // The classification's next write makes it anew, and says that it is blank as well.
  const { write } = await import('../../src/taskpane/commands');
  await act(async () => write(opened.context));
  await opened.settle();
  expect(opened.box.querySelector('footer [data-stands-blank="tool_purchases_alive"]')!.textContent).toContain(
    'está vacía: menos de 20 clientes han vuelto a comprar',
  );
  await opened.click('Compras de clientes');
  expect(opened.gateway.printed.at(-1)).toMatchObject({
    tool: { id: 'purchases', settings: { source: { name: 'Ventas' } } },
  });
  opened.gateway.secondLists[0] = { ...opened.gateway.secondLists[0]!, cells: [['Nada', 'Fecha']] };
  await opened.click('Lista de compras…');
  await opened.settle();
  await opened.click('Leer otra vez');
  await opened.settle();
  expect(opened.said).toContain('ninguna de sus primeras filas dice el cliente');
});

test('lines in another currency stand apart, with their sum and cells, and the currency is chosen below', async () => {
  const { ids } = opened.state().reading!;
  const cells = [
    ['Cliente', 'Fecha', 'Importe'],
    [ids[0], '2026-01-05', 100],
    [ids[0], '2026-02-05', 50],
    [ids[1], '2026-02-06', 1000],
    [ids[1], '2026-02-07', '1.234'],
  ];
  const formats = ['General', '#,##0 "€"', '#,##0 "€"', '[$$-409]#,##0', '#,##0 "€"'].map((one) => ['', '', one]);
  const place = { kind: 'sheet', id: 's9', name: 'Divisas', sheetId: 's9', sheetName: 'Divisas' } as const;
  opened.gateway.secondLists.push({ ...place, address: 'A1:C5', rows: 5, columns: 3, cells, formats });
  await opened.click('Lista de compras…');
  await opened.settle();
  await opened.choose('Lista de compras', 'sheet s9');
  await opened.click('Leer la lista');
  await opened.settle();
  expect(opened.said).toContain('1 línea está en $ y no se suma a las demás: 1.000 $. Celda: C4 «1.000 $».');
  expect(opened.said).toContain('Abajo puede elegir qué moneda se analiza.');
  const rows = () =>
    [...opened.reports.querySelectorAll('[data-list-read] tbody tr')].map(({ textContent }) => textContent);
  expect(rows()).toEqual([
    'En compras: días de cliente con saldo positivo2150 €',
    'Sin importe que se pueda leer10 €',
    'Total3150 €',
    'En $, aparte11.000 $',
    'Todas las líneas4',
  ]);
  await opened.choose('Importes escritos como texto', ',');
  await opened.settle();
  expect(rows()).toContain('Total31.384 €');
  await opened.choose('Moneda que se analiza', '=$');
  await opened.settle();
  expect(rows()).toContain('Total11.000 $');
  expect(opened.state().workbook.tools.purchases).toMatchObject({
    source: { currency: '$', decimal: ',' },
  });
});

test('a list of relations is chosen in the same way, and network value appears; where the list has lost a column, a report opens it and says so', async () => {
  expect(opened.reports.querySelector('[data-tool="network"]')).toBeNull();
  const { ids } = opened.state().reading!;
  const cells = [
    ['Prescriptor', 'Influido', 'Peso'],
    [ids[0], ids[1], 0.5],
    [ids[0], ids[2], 0.25],
    [ids[0], ids[0], 0.1],
    ['nadie', ids[2], 0.1],
  ];
  const address = { sheetId: 's3', sheetName: 'Red', address: 'A1:C5' };
  opened.gateway.secondLists.push({ kind: 'table', id: 't3', name: 'Red', ...address, rows: 5, columns: 3, cells });
  await opened.click('Lista de relaciones…');
  await opened.settle();
  await opened.choose('Lista de relaciones', 'table t3');
  await opened.click('Leer la lista');
  await opened.settle();
  expect(opened.said).toContain('En Red!A1:C5, 2 de 4 líneas relacionan a clientes de la tabla.');
  expect(opened.said).toContain('Clientes que influyen en otros: 1; clientes influidos: 2.');
  expect(opened.said).toContain(
    'Columnas: quien influye en «Prescriptor», el influido en «Influido» y peso en «Peso».',
  );
  const lines = [...opened.reports.querySelectorAll('[data-list-read] tbody tr')].map(({ textContent }) => textContent);
  expect(lines).toEqual([
    'En uso2',
    'De una empresa sobre sí misma1',
    'Con una empresa que no está en la tabla de clientes1',
    'Total4',
  ]);
  await opened.click('Valor en red');
  const source = { kind: 'table', id: 't3', name: 'Red' };
  expect(opened.gateway.printed.at(-1)).toMatchObject({ tool: { id: 'network', settings: { source, damping: 1 } } });
  await opened.click('Cerrar la lista de relaciones');
  opened.gateway.secondLists[0] = { ...opened.gateway.secondLists[0]!, cells: [['Prescriptor', 'Nota']] };
  const { store } = opened.context;
  await act(async () => store.dispatch({ type: 'cellsChanged', sheetId: 's3' }));
  await opened.click('Hacer de nuevo «Valor en red»');
  await opened.settle();
  expect(opened.said).toContain(
    '«Red» no se puede leer como lista de relaciones: ninguna de sus primeras filas dice en quién',
  );
});

test('a company that would owe all its value is told of once, with the way to share 99 % of it', async () => {
  const { ids } = opened.state().reading!;
  const cells = [
    ['Prescriptor', 'Influido', 'Peso'],
    [ids[0], ids[1], 0.7],
    [ids[2], ids[1], 0.6],
  ];
  const address = { sheetId: 's3', sheetName: 'Red', address: 'A1:C3' };
  opened.gateway.secondLists.push({ kind: 'table', id: 't3', name: 'Red', ...address, rows: 3, columns: 3, cells });
  await opened.click('Lista de relaciones…');
  await opened.settle();
  await opened.choose('Lista de relaciones', 'table t3');
  await opened.click('Leer la lista');
  await opened.settle();
  await opened.click('Valor en red');
  await opened.settle();
  const said = opened.reports.querySelector('[data-made="network"]')!.textContent;
  expect(said.split('1 empresa debería a otras el 100 % o más de su valor')).toHaveLength(2);
  expect(said).toContain('Corrija sus pesos en la lista, o elija «Escalar al 99 %');
});

test('a list of who refers whom is no dead end: its one weight is asked for where it was read, and said to be a judgement', async () => {
  const { ids } = opened.state().reading!;
  const cells = [
    ['Referrer', 'Referred', 'Since'],
    [ids[0], ids[1], 2019],
    [ids[0], ids[1], 2020],
    [ids[1], ids[2], 2020],
  ];
  const address = { sheetId: 's5', sheetName: 'Referidos', address: 'A1:C4' };
  opened.gateway.secondLists.push({
    kind: 'table',
    id: 't5',
    name: 'Referidos',
    ...address,
    rows: 4,
    columns: 3,
    cells,
  });
  await opened.click('Lista de relaciones…');
  await opened.settle();
  await opened.choose('Lista de relaciones', 'table t5');
  await opened.click('Leer la lista');
  await opened.settle();
  expect(opened.said).toContain('En Referidos!A1:C4, 2 de 3 líneas relacionan a clientes de la tabla.');
  expect(opened.said).toContain('La lista no dice pesos: todas las relaciones tienen el que se diga en los ajustes');
  expect(opened.said).toContain('Con las mismas dos empresas que otra1');
  expect(opened.said).toContain('Es un juicio suyo, y así se dirá junto a las cifras.');
  await opened.choose('Peso de todas las relaciones', '20 %');
  await opened.settle();
  expect(opened.state().workbook.tools.network).toMatchObject({
    weight: 0.2,
    source: { id: 't5' },
  });
  await opened.click('Qué es cada columna…');
  expect(opened.said).toContain('Ninguna: todas las relaciones pesan igual');
});

test('a list of contracts: what a column is can be said, bad dates are named by cell, and it can be left again', async () => {
  const { ids } = opened.state().reading!;
  const cells = [
    ['Cuenta', 'Desde', 'Hasta', 'Cuota'],
    [ids[0], 43_831, '', 10],
    [ids[0], 44_000, 44_500, 10],
    [ids[1], 43_831, 'pronto', 10],
    ['nadie', 43_831, 44_900, 10],
  ];
  const address = { sheetId: 's4', sheetName: 'Altas', address: 'B3:E7' };
  opened.gateway.secondLists.push({ kind: 'table', id: 't4', name: 'Altas', ...address, rows: 5, columns: 4, cells });
  await opened.click('Lista de contratos…');
  await opened.settle();
  await opened.choose('Lista de contratos', 'table t4');
  await opened.click('Leer la lista');
  await opened.settle();
  expect(opened.said).toContain('ninguna de sus primeras filas dice el cliente');
  await opened.choose('cliente', 'Cuenta');
  await opened.click('Leer la lista');
  await opened.settle();
  expect(opened.said).toContain('3 contratos con fechas en Altas!B3:E7, de 4 líneas; sin fin: 1.');
  expect(opened.said).toContain('De las 2 empresas con contratos están en la tabla de clientes 1.');
  expect(opened.said).toContain('No están en la tabla: nadie.');
  expect(opened.said).toContain('D6: «pronto» no es una fecha que se pueda leer');
  const source = { kind: 'table', id: 't4', name: 'Altas', headers: { client: 'Cuenta' } };
  expect((await opened.gateway.readState()).tools.contracts).toEqual({ source });
  await opened.click('Contratos');
  await opened.settle();
  const { tool, sheets } = opened.gateway.printed.at(-1)!;
  expect(tool).toMatchObject({ id: 'contracts', settings: { source } });
  expect(JSON.stringify(sheets)).toContain('Altas!B3:E7');
  expect(opened.said).not.toContain('El resultado ha cambiado');
  cells[3]![2] = 44_700;
  await opened.click('Leer otra vez');
  await opened.settle();
  expect(opened.said).toContain('El resultado ha cambiado');
  await opened.click('Dejar la lista');
  await opened.settle();
  expect((await opened.gateway.readState()).tools.contracts).not.toHaveProperty('source');
});

test('a total below the list is no line: it stands apart with its sum, and is said', async () => {
  const { ids } = opened.context.store.get().reading!;
  const cells = [
    ['Cliente', 'Fecha', 'Importe'],
    [ids[0], '2026-01-05', 100],
    [ids[1], '2026-02-05', 50],
    ['', '', ''],
    ['TOTAL', '', 150],
  ];
  const place = { kind: 'sheet', id: 's31', name: 'Con total', sheetId: 's31', sheetName: 'Con total' } as const;
  opened.gateway.secondLists.push({ ...place, address: 'A1:C5', rows: 5, columns: 3, cells });
  await opened.click('Lista de compras…');
  await opened.settle();
  await opened.choose('Lista de compras', 'sheet s31');
  await opened.click('Leer la lista');
  await opened.settle();
  expect(opened.said).toContain('1 línea es un total de la lista y no cuenta como línea: 150. Celda: C5.');
  const lines = [...opened.reports.querySelectorAll('[data-list-read] tbody tr')].map(({ textContent }) => textContent);
  expect(lines.slice(-3)).toEqual(['Total2150', 'Totales de la lista, aparte1150', 'Todas las líneas3']);
});

test('of more companies than are named the last one named has no «y» before it', async () => {
  const contracts = Array.from({ length: 13 }, (_, k) => [`Empresa ${k + 1}`, '2026-01-05', '']);
  const cells = [['Cliente', 'Inicio', 'Fin'], ...contracts];
  const place = { kind: 'sheet', id: 's32', name: 'Otros', sheetId: 's32', sheetName: 'Otros' } as const;
  opened.gateway.secondLists.push({ ...place, address: 'A1:C14', rows: 14, columns: 3, cells });
  await opened.click('Lista de contratos…');
  await opened.settle();
  await opened.choose('Lista de contratos', 'sheet s32');
  await opened.click('Leer la lista');
  await opened.settle();
  expect(opened.said).toContain('Empresa 9, Empresa 10 y 3 más');
});
