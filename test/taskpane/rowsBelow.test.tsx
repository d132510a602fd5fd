import { act } from 'react';
import { ExcelProblem, type ClientTable } from '../../src/excel';
import type { OutputBinding } from '../../src/method';
import { MemoryGateway, tableOf } from '../support/memoryGateway';
import { openInJsdom, type PaneInJsdom } from '../support/paneInJsdom';
import { WORKED } from './clients';

let gateway: MemoryGateway;
let user: PaneInJsdom;
const open = async (below: ClientTable['below'], change: Partial<ClientTable> = {}): Promise<void> => {
  const table = tableOf(WORKED);
  gateway = new MemoryGateway({ ...table, below, ...change });
  user = await openInJsdom(gateway);
};
afterEach(() => user.close());

test('clients below the table are told, shown, taken in, and not forgotten after a write', async () => {
  await open([
    { row: 13, cells: 7, last: 13 },
    { row: 15, cells: 1, last: 15 },
  ]);
  expect(user.text()).toContain('2 notas');
  await user.click(/^Clientes/);
  expect(user.text()).toContain('La fila 14 tiene datos debajo de la tabla y no está en ella');
  await user.click('Ver filas');
  expect(gateway.selected).toEqual([[13]]);
  await user.click('Escribir columnas');
  expect(user.text()).toContain('Hay 1 fila con datos debajo de la tabla: en ella no se ha escrito nada');
  gateway.table = tableOf([...WORKED, [], ['C12', 7000, 90000, 1, 0, 1, 'Sur']]);
  await user.click('Incluirla');
  expect(gateway.wider).toBe(14);
  expect(user.text()).toContain('12 clientes');
  expect(user.text()).not.toContain('debajo de la tabla');
});

test('rows that are many are told by the first and the last of them', async () => {
  await open([
    { row: 13, cells: 7, last: 13 },
    { row: 15, cells: 7, last: 30 },
    { row: 16, cells: 7, last: 30 },
  ]);
  await user.click(/^Clientes/);
  expect(user.text()).toContain('Las filas 14 y 16–31 tienen datos debajo de la tabla y no están en ella');
  await user.click('Incluirlas');
  expect(gateway.wider).toBe(31);
});

test('rows that follow are told to their end, also where the last that was looked at has gaps', async () => {
  await open([
    { row: 15, cells: 7, last: 30 },
    { row: 16, cells: 7, last: 30 },
    { row: 17, cells: 2, last: 30 },
  ]);
  await user.click(/^Clientes/);
  expect(user.text()).toContain('Las filas 16–31 tienen datos debajo de la tabla y no están en ella');
});

describe('what goes on right below a part of a list', () => {
  const next = [{ row: 12, cells: 7, last: 14 }];
  const { place } = tableOf(WORKED);
  const partBefore: OutputBinding = {
    id: 'b1',
    schemeId: 's1',
    rulesVersion: '',
    place: { kind: 'range', anchor: '_CEC_b1_part' },
    idHeader: null,
    output: 'values',
    language: 'es',
    columns: [],
  };

  test.each([{ place: { ...place, found: 'selection' } as const }, { binding: partBefore }])(
    'is no news where the user selected it',
    async (change) => {
      await open(next, change);
      expect(user.text()).not.toContain('2 notas');
    },
  );

  test('is told where the user did not', async () => {
    await open(next);
    expect(user.text()).toContain('2 notas');
    await user.click(/^Clientes/);
    expect(user.text()).toContain('Las filas 13–15 tienen datos');
  });
});

test('written again after a change, the clients are read first; before the first write every cell is compared', async () => {
  await open([]);
  await act(async () => gateway.change());
  await user.click('Escribir columnas');
  expect(gateway.written.at(-1)).toMatchObject({ recheck: true });
  const [header, first, ...rest] = WORKED;
  const changed = [header!, first!.map((cell, k) => (k === 1 ? 999_999 : cell)), ...rest];
  gateway.table = tableOf(changed);
  await act(async () => gateway.change());
  await user.click('Volver a escribir las columnas');
  expect(gateway.written).toHaveLength(2);
  expect(gateway.written[1]!.table.raw.cells[1]![1]).toBe(999_999);
  expect(gateway.written[1]).toMatchObject({ recheck: false });
  expect(user.text()).not.toContain('La hoja ha cambiado desde que se leyó');
});

test('what has changed since the reading is said until the sheet is read again, whatever is written meanwhile', async () => {
  await open([]);
  await act(async () => gateway.change());
  await user.click('Escribir columnas');
  expect(gateway.written).toHaveLength(1);
  expect(user.text()).toContain('La hoja ha cambiado desde que se leyó');
  gateway.faults.set('writeColumns', new ExcelProblem('tableChanged', { address: 'A13:G13' }));
  await user.click('Volver a escribir las columnas');
  expect(user.text()).toContain('La tabla ha cambiado (A13:G13) desde que se leyó. Vuelva a leerla');
  await user.click('Volver a leer la hoja');
  expect(user.text()).not.toContain('ha cambiado');
});
