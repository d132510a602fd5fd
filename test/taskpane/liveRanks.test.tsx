import { paneEachTest } from '../support/paneOfTests';
import { many } from './clients';
import { chooseOutput } from './outputActions';

const user = paneEachTest();

const priority = (): string => (user.field('Prioridad como') as HTMLSelectElement).value;
const rankColumn = () => user.lastWrite().columns.find(({ column }) => column === 'rank')!;

describe('ranks beside live formulas', () => {
  test('below 2,000 clients they are formulas, and the user may say otherwise', async () => {
    await chooseOutput(user, 'live');
    expect(priority()).toBe('formulas');
    await user.choose('Prioridad como', 'values');
    await user.click('Escribir columnas');
    expect(user.lastWrite().formulas).toMatchObject({ output: 'live', ranks: 'values' });
    expect(rankColumn().header).toBe('N.º de prioridad (última escritura)');
    expect(rankColumn().cells[0]).toEqual(expect.any(Number));
    expect(user.lastWrite().columns.map(({ column }) => column)).not.toContain('rankKey');
  });

  test('from 2,000 on they are the last write’s, which header and pane say; a user’s word stays', async () => {
    await user.open(many(2_000));
    await chooseOutput(user, 'live');
    expect(priority()).toBe('values');
    await user.click('Escribir columnas');
    expect(user.lastWrite().formulas).toMatchObject({ output: 'live', ranks: 'values' });
    expect(rankColumn().header).toBe('N.º de prioridad (última escritura)');
    expect(user.text()).toContain('El n.º de prioridad es el de la última escritura');
    // The next write refreshes them.
    await user.click('Volver a escribir las columnas');
    expect(user.lastWrite().formulas).toMatchObject({ ranks: 'values' });
    await chooseOutput(user, 'live');
    await user.choose('Prioridad como', 'formulas');
    await user.click('Volver a escribir las columnas');
    expect(user.lastWrite().formulas).toMatchObject({ ranks: 'formulas' });
    expect(rankColumn().header).toBe('N.º de prioridad');
    expect(user.text()).not.toContain('El n.º de prioridad es el de la última escritura');
    // Opened anew, they are what stands.
    user.gateway.table = { ...user.gateway.table!, binding: user.gateway.state.bindings[0]! };
    await user.reopen();
    await user.click('Volver a escribir las columnas');
    expect(user.lastWrite().formulas).toMatchObject({ ranks: 'formulas' });
  });

  test('formulas of Excel alone count everyone in any number', async () => {
    await user.open(many(2_000));
    await chooseOutput(user, 'plain');
    expect(() => user.field('Prioridad como')).toThrow();
    await user.click('Escribir columnas');
    expect(user.lastWrite().columns.map(({ column }) => column)).toContain('rankKey');
  });
});
