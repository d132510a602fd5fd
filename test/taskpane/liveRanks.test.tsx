import { MemoryGateway, tableOf } from '../support/memoryGateway';
import { openInJsdom, type PaneInJsdom } from '../support/paneInJsdom';
import { many, WORKED } from './clients';
import { chooseOutput } from './outputActions';

let gateway: MemoryGateway;
let user: PaneInJsdom;
beforeEach(async () => {
  gateway = new MemoryGateway(tableOf(WORKED));
  user = await openInJsdom(gateway);
});
afterEach(() => user.close());

const lastWrite = () => gateway.written.at(-1)!;

const priority = (): string => (user.field('Prioridad como') as HTMLSelectElement).value;
const rankColumn = () => lastWrite().columns.find(({ column }) => column === 'rank')!;

describe('ranks beside live formulas', () => {
  test('below 2,000 clients they are formulas, and the user may say otherwise', async () => {
    await chooseOutput(user, 'live');
    expect(priority()).toBe('formulas');
    await user.choose('Prioridad como', 'values');
    await user.click('Escribir columnas');
    expect(lastWrite().formulas).toMatchObject({ output: 'live', ranks: 'values' });
    expect(rankColumn().header).toBe('N.º de prioridad (última escritura)');
    expect(rankColumn().cells[0]).toEqual(expect.any(Number));
    expect(lastWrite().columns.map(({ column }) => column)).not.toContain('rankKey');
  });

  test('from 2,000 on they are the last write’s, which header and pane say; a user’s word stays', async () => {
    await user.close();
    gateway = new MemoryGateway(tableOf(many(2_000)));
    user = await openInJsdom(gateway);
    await chooseOutput(user, 'live');
    expect(priority()).toBe('values');
    await user.click('Escribir columnas');
    expect(lastWrite().formulas).toMatchObject({ output: 'live', ranks: 'values' });
    expect(rankColumn().header).toBe('N.º de prioridad (última escritura)');
    expect(user.text()).toContain('El n.º de prioridad es el de la última escritura');
    // The next write refreshes them.
    await user.click('Volver a escribir las columnas');
    expect(lastWrite().formulas).toMatchObject({ ranks: 'values' });
    await chooseOutput(user, 'live');
    await user.choose('Prioridad como', 'formulas');
    await user.click('Volver a escribir las columnas');
    expect(lastWrite().formulas).toMatchObject({ ranks: 'formulas' });
    expect(rankColumn().header).toBe('N.º de prioridad');
    expect(user.text()).not.toContain('El n.º de prioridad es el de la última escritura');
    // Opened anew, they are what stands.
    await user.close();
    gateway.table = { ...gateway.table!, binding: gateway.state.bindings[0]! };
    user = await openInJsdom(gateway);
    await user.click('Volver a escribir las columnas');
    expect(lastWrite().formulas).toMatchObject({ ranks: 'formulas' });
  });

  test('formulas of Excel alone count everyone in any number', async () => {
    await user.close();
    gateway = new MemoryGateway(tableOf(many(2_000)));
    user = await openInJsdom(gateway);
    await chooseOutput(user, 'plain');
    expect(() => user.field('Prioridad como')).toThrow();
    await user.click('Escribir columnas');
    expect(lastWrite().columns.map(({ column }) => column)).toContain('rankKey');
  });
});
