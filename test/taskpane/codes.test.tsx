import { act } from 'react';
import { ExcelProblem } from '../../src/excel';
import { tableOf } from '../support/memoryGateway';
import { paneEachTest } from '../support/paneOfTests';

jest.setTimeout(60_000);

const pane = paneEachTest();
beforeEach(async () => {
  await pane.click('Llevar o exportar el código…');
});

const panel = (part: string): HTMLElement => pane.box.querySelector<HTMLElement>(`[data-codes="${part}"]`)!;
const text = (part = 'carry'): string => (panel(part).textContent ?? '').replace(/\u00a0/g, ' ');
const orders = (...more: unknown[][]) => tableOf([['Pedido', 'Código de cliente'], ...more], 'Pedidos');

test('the selected list is looked at first, then written: unknown codes are named, and Undo is beside it', async () => {
  pane.gateway.table = {
    ...orders(['P1', 'C01'], ['P2', 'C99'], ['P3', 'C02']),
    place: { ...orders().place, sheetId: 'sheet-2' },
  };
  await pane.click('Ver la lista seleccionada');
  expect(text()).toContain('Pedidos!A1:Z1: 2 de 3 filas son de clientes de la tabla.');
  expect(text()).toContain('Sin cliente, se queda en blanco: C99');
  expect(pane.gateway.carried).toEqual([]);
  await pane.click('Escribir «Código CEC» y «Segmento» a su derecha');
  const [{ headerRow, columns }] = pane.gateway.carried as [(typeof pane.gateway.carried)[number]];
  expect(headerRow).toBe(0);
  expect(columns.map(({ header }) => header)).toEqual(['Código CEC', 'Segmento']);
  expect(columns[1]!.cells[1]).toBe('');
  expect(String(columns[0]!.cells[0])).toMatch(/^[1-4]{4}$/);
  expect(text()).toContain('Escrito en Pedidos!H1:I9.');
  await act(async () => panel('carry').querySelector<HTMLElement>('[data-did]')!.click());
  expect(pane.gateway.carried).toEqual([]);
});

test('the client table itself, and a list without codes, are refused with what to do', async () => {
  await pane.click('Ver la lista seleccionada');
  expect(text()).toContain('Seleccione una celda de la otra lista');
  pane.gateway.table = {
    ...tableOf(
      [
        ['A', 'B'],
        ['x', 1],
        ['y', 2],
      ],
      'Otra',
    ),
    place: { ...orders().place, sheetId: 'sheet-3', sheetName: 'Otra' },
  };
  await pane.click('Ver la lista seleccionada');
  expect(text()).toContain('no se ha encontrado ningún código de cliente de la tabla');
  expect(pane.gateway.carried).toEqual([]);
});

test('another list of the sheet can be chosen, and columns are put in where there is no room', async () => {
  const table = orders(['P1', 'C01'], ['P2', 'C02']);
  pane.gateway.table = { ...table, place: { ...table.place, sheetId: 'sheet-2' } };
  const beside = { sheetId: 'sheet-2', sheetName: 'Pedidos', address: 'E1:E4', first: ['Código'] };
  pane.gateway.selection.lists = [{ ...beside, address: 'A1:Z3', first: ['Pedido', 'Código de cliente'] }, beside];
  await pane.click('Ver la lista seleccionada');
  await pane.choose('Lista', 'E1:E4');
  expect(text()).toContain('Pedidos!E1:E4: 2 de 2 filas son de clientes de la tabla.');
  pane.gateway.faults.set('carryColumns', new ExcelProblem('occupied', { address: 'F1' }));
  await pane.click('Escribir «Código CEC» y «Segmento» a su derecha');
  expect(pane.box.textContent).toContain('no están vacías. Inserte columnas para hacer sitio.');
  expect(pane.box.textContent).not.toContain('Escribir en una hoja nueva');
  pane.gateway.faults.clear();
  await pane.click('Insertar columnas');
  expect(pane.gateway.carried.map(({ whenOccupied }) => whenOccupied)).toEqual(['insertColumns']);
  expect(text()).toContain('Escrito en Pedidos!');
});

test('the column is offered where none has codes, and an empty sheet says what to do', async () => {
  const table = tableOf(
    [
      ['Ref.', 'Texto'],
      ['C01', 'x'],
      ['a', 'y'],
      ['b', 'z'],
    ],
    'Notas',
  );
  pane.gateway.table = { ...table, place: { ...table.place, sheetId: 'sheet-2' } };
  await pane.click('Ver la lista seleccionada');
  expect(text()).toContain('no se ha encontrado ningún código de cliente de la tabla. Elija la columna');
  await pane.choose('Códigos de cliente', 'Ref.');
  expect(text()).toContain('1 de 3 filas son de clientes de la tabla.');
  pane.gateway.selectedList = async () => ({ sheetName: 'Vacía', table: null, column: null, lists: [] });
  await pane.click('Ver la lista seleccionada');
  expect(text()).toContain('En la hoja Vacía no hay otra lista que la de clientes.');
});

test('the export is text to copy, with four signs of code', async () => {
  await pane.click('Ver el CSV');
  const csv = panel('export').querySelector('textarea')!.value;
  const [head, first] = csv.split('\n');
  expect(head).toMatch(/^[^;]+;Código CEC;Segmento(;Bloqueo de ventas)?$/);
  expect(panel('export').querySelector('[data-left-out]')!.textContent).toContain(
    'Fuera, por no tener nada en ningún cliente: ',
  );
  expect(first).toMatch(/^C01;[1-4]{4};/);
});

test('says that the columns beside the clients are of an earlier time, before another code travels', async () => {
  const ahead = (): Element | null => pane.box.querySelector('[data-ahead]');
  await pane.click('Escribir columnas');
  expect(ahead()).toBeNull();
  await pane.click(/^1.º dígito: Facturación anual/);
  await pane.choose('Límite del dígito 4', '170000');
  expect(ahead()!.textContent).toContain('Vuelva a escribir las columnas');
});
