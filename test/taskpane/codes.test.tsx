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
  await pane.click('Llevar o exportar el código…');
});
afterEach(() => pane.close());

const panel = (part: string): HTMLElement => pane.box.querySelector<HTMLElement>(`[data-codes="${part}"]`)!;
const text = (part = 'carry'): string => (panel(part).textContent ?? '').replace(/\u00a0/g, ' ');
const orders = (...more: unknown[][]) => tableOf([['Pedido', 'Código de cliente'], ...more], 'Pedidos');

test('the selected list is looked at first, then written: unknown codes are named, and Undo is beside it', async () => {
  gateway.table = {
    ...orders(['P1', 'C01'], ['P2', 'C99'], ['P3', 'C02']),
    place: { ...orders().place, sheetId: 'sheet-2' },
  };
  await pane.click('Ver la lista seleccionada');
  expect(text()).toContain('Pedidos!A1:Z1: 2 de 3 filas son de clientes de la tabla.');
  expect(text()).toContain('Sin cliente, se queda en blanco: C99');
  expect(gateway.carried).toEqual([]);
  await pane.click('Escribir «Código CEC» y «Segmento» a su derecha');
  const [{ headerRow, columns }] = gateway.carried as [(typeof gateway.carried)[number]];
  expect(headerRow).toBe(0);
  expect(columns.map(({ header }) => header)).toEqual(['Código CEC', 'Segmento']);
  expect(columns[1]!.cells[1]).toBe('');
  expect(String(columns[0]!.cells[0])).toMatch(/^[1-4]{4}$/);
  expect(text()).toContain('Escrito en Pedidos!H1:I9.');
  await act(async () => panel('carry').querySelector<HTMLElement>('[data-did]')!.click());
  expect(gateway.carried).toEqual([]);
});

test('the client table itself, and a list without codes, are refused with what to do', async () => {
  await pane.click('Ver la lista seleccionada');
  expect(text()).toContain('Seleccione una celda de la otra lista');
  gateway.table = {
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
  expect(text()).toContain('no hay ningún código de cliente de la tabla');
  expect(gateway.carried).toEqual([]);
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
