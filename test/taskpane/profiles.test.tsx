import { act } from 'react';
import { tellStory } from '../../src/taskpane/commands';
import { sampleTable } from '../../src/portfolio';
import { MemoryGateway, tableOf } from '../support/memoryGateway';
import { openInJsdom, type PaneInJsdom } from '../support/paneInJsdom';
import { WORKED } from './clients';

jest.setTimeout(60_000);

let pane: PaneInJsdom;
const open = async (rows: readonly (readonly unknown[])[]): Promise<void> => {
  pane = await openInJsdom(new MemoryGateway(tableOf(rows)));
  await pane.settle(50);
  await pane.click('Perfiles de criterios…');
};
afterEach(() => pane.close());

const panel = (): HTMLElement => pane.box.querySelector<HTMLElement>('[data-profiles]')!;
const text = (): string => (panel().textContent ?? '').replace(/\u00a0/g, ' ');
const scheme = () => pane.pane.context.store.get().scheme!;
const SITUATIONS = ['Situación', 'Actual', 'Potencial', 'Actual', 'Perdido'];
const WITH_KINDS = WORKED.map((row, k) => [...row, SITUATIONS[k] ?? 'Actual']);

test('every preset has its sentence, and one of them makes a profile for its situation, with how many it is for', async () => {
  await open(sampleTable().cells.slice(3));
  expect(panel().querySelectorAll('[data-preset]')).toHaveLength(6);
  expect(text()).toContain('cuántos competidores les sirven');
  await pane.click('Potenciales');
  expect(scheme().profiles.map(({ name, kind }) => [name, kind])).toEqual([
    [scheme().name, null],
    ['Potenciales', 'potential'],
  ]);
  expect(text()).toContain('Potenciales15 clientes');
  expect(text()).not.toContain('en su lugar');
  expect(pane.pane.context.store.get().profile).toBe(1);
});

test('what the table lacks is named, with what stands in its place left to change', async () => {
  await open(WITH_KINDS);
  await pane.click('Potenciales');
  expect(text()).toContain('La tabla no tiene n.º de empleados, imagen de referencia y n.º de competidores');
});

test('a profile for a status of which the table has no column says why it is for nobody, and what to do', async () => {
  await open(WORKED);
  await pane.click('Perdidos');
  expect(text()).toContain('Perdidos0 clientes');
  expect(text()).toContain(
    'Todavía no es para ningún cliente: ninguna columna de la tabla dice la situación de cada uno.',
  );
  expect(text()).toContain('con «Perdido» donde corresponda y pulse «Volver a leer la hoja»');
  await pane.choose('Situación', 'current');
  expect(text()).not.toContain('Todavía no es para ningún cliente');
});

test('with a column of statuses nothing is said to be missing', async () => {
  await open(WITH_KINDS);
  await pane.click('Perdidos');
  expect(text()).toContain('Perdidos1 cliente');
  expect(text()).not.toContain('Todavía no es para ningún cliente');
});

test('a copy is for clients that no profile is for yet; two profiles for the same are refused with a sentence', async () => {
  await open(WITH_KINDS);
  const { name } = scheme();
  await pane.click(`Copiar «${name}»`);
  await pane.click(`Copiar «${name} (copia)»`);
  expect(scheme().profiles).toHaveLength(3);
  const situations = [...panel().querySelectorAll<HTMLSelectElement>('select')];
  expect(situations.map(({ value }) => value)).toEqual(['current', 'potential']);
  await pane.choose('Situación', 'potential');
  expect(text()).toContain('ya es para esos clientes');
  expect(scheme().profiles.map(({ kind }) => kind)).toEqual([null, 'current', 'potential']);
  await pane.choose('Situación', 'lost');
  expect(text()).not.toContain('ya es para esos clientes');
  expect(scheme().profiles[1]!.kind).toBe('lost');
});

test('satisfied clients count as current ones while no profile is for them, which is said where they are counted', async () => {
  await open(WITH_KINDS);
  await pane.click('Actuales');
  await pane.choose('Situación', 'current');
  expect(text()).toContain('Los satisfechos son también clientes actuales');
  await pane.click('Satisfechos');
  expect(text()).not.toContain('Los satisfechos son también clientes actuales');
});

test('a client’s card says by which profile it is judged and why; its name stands beside the code', async () => {
  await open(WITH_KINDS);
  await pane.click('Perdidos');
  const { context } = pane.pane;
  await act(() => tellStory(context, 3));
  await pane.settle(20);
  expect(pane.text()).toContain('Perfil de criterios: «Perdidos», por su situación (perdido).');
  await act(() => tellStory(context, 0));
  await pane.settle(20);
  expect(pane.text()).toContain('el general: ningún otro es para su familia ni su situación.');
  expect(pane.text()).toContain('PerdidoPerdidos');
});

test('deleted, its clients go back to the general one, which cannot be deleted', async () => {
  await open(WITH_KINDS);
  await pane.click('Perdidos');
  await pane.click('Eliminar');
  expect(scheme().profiles).toHaveLength(1);
  expect([...panel().querySelectorAll('button')].some(({ textContent }) => textContent === 'Eliminar')).toBe(false);
});
