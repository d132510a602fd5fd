import { act } from 'react';
import { defaultColumns, schemeFromJson, schemeToJson, type OutputColumn, type Scheme } from '../../src/method';
import { tableOf } from '../support/memoryGateway';
import { paneEachTest } from '../support/paneOfTests';
import { WORKED } from './clients';
import { chooseOutput, writePlain } from './outputActions';

const user = paneEachTest();

const scheme = () => user.state().scheme!;

test('changes that are not in the columns yet are said, until they are written', async () => {
  await writePlain(user);
  expect(user.text()).not.toContain('aún no están en las columnas');
  await user.click(/^2\.º dígito: Cuota de cliente/);
  await user.choose('Límite del dígito 4', '60 %');
  expect(user.text()).toContain('Hay cambios que aún no están en las columnas.');
  await user.click('Volver a escribir las columnas');
  expect(user.text()).not.toContain('aún no están en las columnas');
});

describe.each(['values', 'plain'] as const)('changes of what no column shows, beside %s', (output) => {
  const UNWRITTEN = 'Hay cambios que aún no están en las columnas';
  const change = async (changed: Partial<Scheme>): Promise<void> => {
    await act(async () => user.context.store.dispatch({ type: 'schemeChanged', scheme: { ...scheme(), ...changed } }));
    await user.settle();
  };
  const cheaper = (): Partial<Scheme> => {
    const { rules } = scheme();
    return { rules: { ...rules, discount: { ...rules.discount, table: [0, 0.01, 0.02, 0.5] } } };
  };
  const visitless = (): Partial<Scheme> => {
    const { policy } = scheme();
    return { policy: { ...policy, visits: { ...policy.visits, vital: 99 } } };
  };
  /** What is written beside the code and what comes of itself, by ids of columns. */
  const writeWith = async (...more: string[]): Promise<void> => {
    await chooseOutput(user, output);
    const { columns } = user.state();
    const all = [...(columns ?? defaultColumns(scheme())), ...more] as OutputColumn[];
    await act(async () => user.context.store.dispatch({ type: 'columnsChosen', columns: all }));
    await user.click(/^(Escribir columnas|Volver a escribir)/);
  };

  test('discounts and the service policy are missing from no column', async () => {
    await writeWith();
    await change(cheaper());
    await change(visitless());
    expect(user.text()).not.toContain(UNWRITTEN);
  });

  test('discounts are missing from the column of discounts, and the block’s limits from the blocks', async () => {
    await writeWith('discount');
    await change(visitless());
    expect(user.text()).not.toContain(UNWRITTEN);
    await change(cheaper());
    expect(user.text()).toContain(UNWRITTEN);
  });

  test('the block’s limit is missing from a sheet that holds it, whatever the columns say', async () => {
    await writeWith();
    const columns = user.lastWrite().columns.map(({ column }) => column);
    const { rules } = scheme();
    await change({ rules: { ...rules, block: { ...rules.block, threshold: 3 } } });
    const shown = output === 'plain' || columns.includes('blocked');
    expect(user.text().includes(UNWRITTEN)).toBe(shown);
  });
});

test('reading again what was written finds nothing unwritten, however the workbook orders it', async () => {
  await user.click('Escribir columnas');
  const schemes = user.gateway.state.schemes.map((each) => schemeFromJson(schemeToJson(each)));
  user.gateway.state = { ...user.gateway.state, schemes };
  user.gateway.table = { ...tableOf(WORKED), binding: user.gateway.state.bindings[0]! };
  await user.click('Volver a leer la hoja');
  expect(user.text()).not.toContain('Hay cambios que aún no están en las columnas');
});

test('another scheme than the one that was written is not in the columns, unless it says the same', async () => {
  await user.click('Escribir columnas');
  await user.click('Modelos, idioma y ayuda');
  await user.click('Propuesta general');
  expect(user.state().scheme!.name).toBe('Propuesta general');
  expect(user.text()).not.toContain('Hay cambios que aún no están en las columnas');
  await user.click('Empresa informática');
  expect(user.text()).toContain('Hay cambios que aún no están en las columnas');
  await user.click('Guardar en el libro');
  expect(user.text()).toContain('Hay cambios que aún no están en las columnas');
});
