import { act } from 'react';
import { ExcelProblem } from '../../src/excel';
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

test('a tool’s columns are written beside the clients, each with why; the classification’s stay, and its next write takes them along', async () => {
  await pane.click('Columnas de «Valor de clientes»…');
  await pane.settle();
  const panel = (): HTMLElement => pane.box.querySelector<HTMLElement>('[data-tool-columns="value"]')!;
  expect(panel().textContent).toContain('sin margen solo son ventas futuras');
  const boxes = (): HTMLInputElement[] => [...panel().querySelectorAll<HTMLInputElement>('input')];
  expect(boxes().map(({ checked }) => checked)).toEqual([true, true]);
  await act(async () => boxes()[1]!.click());
  await pane.click('Escribir junto a los clientes');
  const request = gateway.written.at(-1)!;
  expect(request).toMatchObject({ toolsOnly: true, whenOccupied: 'refuse' });
  expect(request.columns.map(({ column }) => column)).toEqual(['tool_value_clv']);
  expect(request.columns[0]!.header).toMatch(/^Ventas futuras \(5 años, sin margen, .* anual/);
  expect(['code', 'tool_schemes_x', 'tool_value_group'].map((column) => request.leaves!(column))).toEqual([
    true,
    true,
    false,
  ]);
  expect(text()).toContain('Escrito junto a los clientes: «Valor CLV»');
  expect(row().querySelector('[data-did]')).not.toBeNull();
  // At the foot as after every change: the section may have been scrolled away.
  expect(pane.box.querySelector('footer [data-undoable="writeColumns"]')!.textContent).toContain(
    'columnas escritas en',
  );
  // No code was written yet: there is nothing to write again.
  expect(pane.box.querySelector('[data-primary]')!.textContent).toBe('Escribir columnas');
});

test('where cells are in the way, the tool’s columns are offered another place, not the classification', async () => {
  gateway.faults.set('writeColumns', new ExcelProblem('occupied', { address: 'H1' }));
  await pane.click('Columnas de «Valor de clientes»…');
  await pane.settle();
  await pane.click('Escribir junto a los clientes');
  expect(text()).toContain('H1');
  await pane.click('Insertar columnas');
  expect(gateway.written.at(-1)).toMatchObject({ toolsOnly: true, whenOccupied: 'insertColumns' });
});

test('the classification’s next write makes the tool’s columns anew; undone, they are as they were', async () => {
  await pane.click('Columnas de «Valor de clientes»…');
  await pane.settle();
  await pane.click('Escribir junto a los clientes');
  const { context } = pane.pane;
  expect(context.store.get().standing).toBeNull();
  const { write } = await import('../../src/taskpane/commands');
  await act(async () => write(context));
  const columns = gateway.written.at(-1)!.columns.map(({ column }) => column);
  expect(columns.slice(0, 1)).toEqual(['code']);
  expect(columns.slice(-2)).toEqual(['tool_value_clv', 'tool_value_group']);
  await pane.click('Deshacer');
  expect(context.store.get().table!.binding!.columns.map(({ column }) => column)).toEqual([
    'tool_value_clv',
    'tool_value_group',
  ]);
});
