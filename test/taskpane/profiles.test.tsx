import { act } from 'react';
import { tellStory } from '../../src/taskpane/commands';
import { withWeights } from '../../src/method';
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
  expect(text()).toContain('¿Para qué clientes será «Potenciales»?');
  expect(text()).toContain('Sería para 15 clientes, con estos criterios:');
  expect(text()).not.toContain('en lugar');
  // Thinking of a profile changes nobody's code.
  expect(scheme().profiles).toHaveLength(1);
  await pane.click('Crear el perfil');
  expect(scheme().profiles.map(({ name, kind }) => [name, kind])).toEqual([
    [scheme().name, null],
    ['Potenciales', 'potential'],
  ]);
  expect(text()).toContain('Potenciales15 clientes');
  expect(pane.pane.context.store.get().profile).toBe(1);
});

test('beside profiles with weights it begins with equal ones, which is said before it is made', async () => {
  await open(WITH_KINDS);
  await pane.click('Perdidos');
  expect(text()).not.toContain('pesos iguales');
  await pane.click('Dejarlo');
  act(() => {
    const { context } = pane.pane;
    const weighted = withWeights(scheme(), 0, [0.7, 0.1, 0.1, 0.1]);
    context.store.dispatch({ type: 'schemeChanged', scheme: weighted });
  });
  await pane.settle(50);
  await pane.click('Perdidos');
  expect(text()).toContain('Empieza con pesos iguales');
  await pane.click('Crear el perfil');
  expect(scheme().profiles.map(({ weights }) => weights?.values)).toEqual([
    [0.7, 0.1, 0.1, 0.1],
    [0.25, 0.25, 0.25, 0.25],
  ]);
});

test('what the table lacks is named, with what stands in its place left to change', async () => {
  await open(WITH_KINDS);
  await pane.click('Potenciales');
  expect(text()).toContain('en lugar de n.º de empleados, que la tabla no tiene');
  expect(text()).toContain('en lugar de n.º de competidores, que la tabla no tiene');
  await pane.click('Dejarlo');
  expect(scheme().profiles).toHaveLength(1);
});

test('a profile for a status of which the table has no column says why it is for nobody, and what to do', async () => {
  await open(WORKED);
  await pane.click('Perdidos');
  await pane.click('Crear el perfil');
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
  await pane.click('Crear el perfil');
  expect(text()).toContain('Perdidos1 cliente');
  expect(text()).not.toContain('Todavía no es para ningún cliente');
});

test('a copy is for nobody until somebody says for whom; two profiles for the same are refused with a sentence', async () => {
  await open(WITH_KINDS);
  const { name } = scheme();
  const codes = () => [...pane.pane.context.store.get().judgement!.profiles];
  const before = codes();
  await pane.click(`Copiar «${name}»`);
  expect(text()).toContain(`¿Para qué clientes será «${name} (copia)»?`);
  expect(text()).toContain('mientras no lo diga, no es para nadie');
  await pane.click('Crear el perfil');
  expect(scheme().profiles).toHaveLength(1);
  await pane.choose('Situación', 'current');
  expect(text()).toContain('Sería para 9 clientes, con estos criterios:');
  expect(codes()).toEqual(before);
  await pane.click('Crear el perfil');
  expect(scheme().profiles.map(({ kind }) => kind)).toEqual([null, 'current']);
  // A copy of the copy: nobody's by itself, either.
  await pane.click(`Copiar «${name} (copia)»`);
  expect(scheme().profiles).toHaveLength(2);
  const situations = () => [...panel().querySelectorAll<HTMLSelectElement>('[data-new-profile] select')];
  expect(situations().map(({ value }) => value)).toEqual(['*']);
  await pane.click('Dejarlo');
  // A preset whose situation has a profile waits for a word, too.
  await pane.click('Actuales');
  expect(situations().map(({ value }) => value)).toEqual(['*']);
  await pane.click('Crear el perfil');
  expect(scheme().profiles).toHaveLength(2);
  await pane.click('Dejarlo');
  await pane.click('Potenciales');
  await pane.click('Crear el perfil');
  const last = [...panel().querySelectorAll<HTMLSelectElement>('select')].at(-1)!;
  expect(last.value).toBe('potential');
});

test('whom an existing profile is for cannot become what another is for', async () => {
  await open(WITH_KINDS);
  for (const preset of ['Potenciales', 'Perdidos']) {
    await pane.click(preset);
    await pane.click('Crear el perfil');
  }
  await pane.choose('Situación', 'lost');
  expect(text()).toContain('ya es para esos clientes');
  expect(scheme().profiles.map(({ kind }) => kind)).toEqual([null, 'potential', 'lost']);
  await pane.choose('Situación', 'satisfied');
  expect(text()).not.toContain('ya es para esos clientes');
  expect(scheme().profiles[1]!.kind).toBe('satisfied');
});

test('satisfied clients count as current ones while no profile is for them, which is said where they are counted', async () => {
  await open(WITH_KINDS);
  await pane.click('Actuales');
  await pane.click('Crear el perfil');
  await pane.choose('Situación', 'current');
  expect(text()).toContain('Los satisfechos son también clientes actuales');
  await pane.click('Satisfechos');
  await pane.click('Crear el perfil');
  expect(text()).not.toContain('Los satisfechos son también clientes actuales');
});

test('a client’s card says by which profile it is judged and why; its name stands beside the code', async () => {
  await open(WITH_KINDS);
  await pane.click('Perdidos');
  await pane.click('Crear el perfil');
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
  await pane.click('Crear el perfil');
  await pane.click('Eliminar');
  expect(scheme().profiles).toHaveLength(1);
  expect([...panel().querySelectorAll('button')].some(({ textContent }) => textContent === 'Eliminar')).toBe(false);
});

test('one that lacks criteria leaves its own clients without code, goes to what is to be chosen, and stops nobody else', async () => {
  const head = ['Cliente', 'Situación', 'Facturación', 'Cuota de cliente', 'Margen %', 'Años de relación', 'Empleados'];
  const buyers = [1, 2, 3, 4, 5, 6].map((k) => [`A${k}`, 'Actual', 1000 * k, 0.1 * k, 0.05 * k, k, 10 * k]);
  // Of prospects this firm knows how many they employ, and nothing else.
  const prospects = [300, 20].map((staff, k) => [`P${k}`, 'Potencial', '', '', '', '', staff]);
  await open([head, ...buyers, ...prospects]);
  const { store } = pane.pane.context;
  const before = [...store.get().judgement!.code];
  await pane.click('Potenciales');
  const wanting = text().split('por elegir').length - 1;
  await pane.click('Crear el perfil');
  await pane.settle(80);
  const places = scheme().profiles[1]!.criteria.flatMap(({ source }, k) => (source.kind === 'open' ? [k] : []));
  expect(places).toHaveLength(wanting);
  expect(wanting).toBeGreaterThan(0);
  // Everybody else has the code that they had.
  const { judgement } = store.get();
  judgement!.profiles.forEach((profile, i) => expect(judgement!.code[i]).toBe(profile === 0 ? before[i] : 0));
  // The view is where the first of them is chosen, and it is open.
  expect(store.get().screen.criterion).toBe(places[0]);
  expect(document.activeElement?.getAttribute('data-place-of')).toBe(String(places[0]));
  expect(pane.text()).toMatch(/Al perfil «Potenciales» le faltan? (el criterio|los criterios) /);
  // From the general profile, the way on leads there.
  await act(async () => store.dispatch({ type: 'profileChosen', profile: 0 }));
  await pane.click('Elija un criterio');
  expect(store.get().profile).toBe(1);
  expect(store.get().screen.criterion).toBe(places[0]);
});
