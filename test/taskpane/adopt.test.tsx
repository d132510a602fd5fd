import type { OutputBinding } from '../../src/method';
import { EMPTY_STATE } from '../../src/method';
import { MemoryGateway, tableOf } from '../support/memoryGateway';
import { openInJsdom, type PaneInJsdom } from '../support/paneInJsdom';
import { WORKED } from './clients';

const binding: OutputBinding = {
  id: 'b1',
  schemeId: 's1',
  rulesVersion: '',
  place: { kind: 'table', tableId: '1', tableName: 'Clientes' },
  idHeader: null,
  output: 'values',
  language: 'es',
  columns: [{ column: 'code', anchor: '_CEC_b1_code' }],
};
const STANDING = WORKED.map((row, k) => [...row, k === 0 ? 'Código CEC' : '']);

let user: PaneInJsdom;
afterEach(() => user.close());

test('columns that lost their names to Ctrl+Z are told, written into again, or taken away', async () => {
  const gateway = new MemoryGateway({ ...tableOf(STANDING), binding, unnamed: 1 });
  gateway.state = { ...EMPTY_STATE, bindings: [binding] };
  user = await openInJsdom(gateway);
  expect(user.text()).toContain('Excel ha perdido con qué encontrarlas');
  await user.click('Quitarlas');
  expect(gateway.adopted).toHaveLength(1);
  expect(gateway.adopted[0]!.columns.length).toBeGreaterThan(10);
  await user.click('Escribir columnas');
  expect(gateway.written.at(-1)?.adopt).toBe(true);
});

test('columns that are found by their names are no news', async () => {
  const gateway = new MemoryGateway({ ...tableOf(STANDING), binding, unnamed: 0 });
  gateway.state = { ...EMPTY_STATE, bindings: [binding] };
  user = await openInJsdom(gateway);
  expect(user.text()).not.toContain('Excel ha perdido');
});

test('the menu takes columns that lost their names over before it takes them away', async () => {
  const gateway = new MemoryGateway({ ...tableOf(STANDING), binding, unnamed: 1 });
  gateway.state = { ...EMPTY_STATE, bindings: [binding] };
  user = await openInJsdom(gateway);
  await user.click('Modelos, idioma y ayuda');
  await user.click('Quitar las columnas');
  await user.settle(20);
  expect(gateway.adopted).toHaveLength(1);
  expect(gateway.removed).toHaveLength(1);
});
