import { act } from 'react';
import { MemoryGateway, tableOf } from '../support/memoryGateway';
import { openInJsdom, type PaneInJsdom } from '../support/paneInJsdom';
import { chooseScheme, duplicateScheme, saveScheme, startFrom } from '../../src/taskpane/commands/schemes';

const HEADER = ['Código', 'Clave', 'Nombre', 'Facturación', 'Cuota', 'Margen %', 'Años'];
const CLIENTS = Array.from({ length: 12 }, (_, i): unknown[] => [
  ...[`C${i + 100}`, `K${i}`, `Cliente ${i}`, 100 + i * i * 10, (i % 10) / 12, 0.02 + (i % 6) / 15, i % 8],
]);
const named = (id: string): MemoryGateway['table'] =>
  tableOf([HEADER.map((name) => (name === 'Clave' ? id : name)), ...CLIENTS] as never);

let gateway: MemoryGateway;
let user: PaneInJsdom;
afterEach(() => user.close());
const open = async (): Promise<void> => {
  user = await openInJsdom(gateway);
  await user.click(/^Clientes/);
};
const idOf = (): unknown => user.pane.context.store.get().reading!.matches.find(({ role }) => role === 'id')?.header;
const press = async (key: string): Promise<void> => {
  const event = new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true, cancelable: true });
  await act(async () => document.body.dispatchEvent(event));
  await user.settle();
};

test('a column chosen by hand holds when the workbook is opened again; gone, it is told and can be taken out', async () => {
  gateway = new MemoryGateway(named('Clave'));
  await open();
  expect(idOf()).toBe('Código');
  await user.choose('Id. de cliente', 'Clave');
  await act(() => saveScheme(user.pane.context));
  await user.close();
  await open();
  expect(idOf()).toBe('Clave');
  expect(user.field('Id. de cliente').value).toBe('Clave');
  const preset = (): Promise<void> => startFrom(user.pane.context, 'general');
  await act(preset);
  expect(user.pane.context.store.get().scheme!.readAs).toEqual({ columns: { id: 'Clave' } });
  await user.close();

  gateway.table = named('Otra');
  await open();
  expect(idOf()).toBe('Código');
  expect(user.text()).toContain('el modelo toma la columna «Clave», que no está en la tabla');
  await user.click('Quitar');
  expect(user.text()).not.toContain('«Clave»');
  expect(user.pane.context.store.get().scheme).not.toHaveProperty('readAs');
});

test('a choice taken back is read back too, and made again', async () => {
  gateway = new MemoryGateway(named('Clave'));
  await open();
  await user.choose('Id. de cliente', 'Clave');
  expect(idOf()).toBe('Clave');
  await press('z');
  expect(idOf()).toBe('Código');
  await press('y');
  expect(idOf()).toBe('Clave');
});

test('another scheme of the workbook brings its own reading of the table', async () => {
  gateway = new MemoryGateway(named('Clave'));
  await open();
  const { context } = user.pane;
  const first = context.store.get().scheme!.id;
  await act(() => duplicateScheme(context));
  const { id: copy } = context.store.get().scheme!;
  await user.choose('Id. de cliente', 'Clave');
  await act(() => saveScheme(context));
  await act(() => chooseScheme(context, first));
  expect(idOf()).toBe('Código');
  await act(() => chooseScheme(context, copy));
  expect(idOf()).toBe('Clave');
});
