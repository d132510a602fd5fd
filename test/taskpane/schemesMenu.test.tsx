import { act } from 'react';
import { paneOfTests } from '../support/paneOfTests';
import { WORKED } from './clients';

const user = paneOfTests();
const { open, text, button, click, field, choose, settle, scheme } = user;

test('Escape closes the menu and goes back to its button', async () => {
  await open(WORKED);
  await click('Modelos, idioma y ayuda');
  const inside = field('Nombre');
  inside.focus();
  await act(async () => inside.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
  expect(user.box.querySelector('[data-panel="schemes"]')).toBeNull();
  expect(document.activeElement).toBe(button('Modelos, idioma y ayuda'));
});

test('the name that the pane gave to a scheme follows the language; one’s own name stays; so do unsaved choices', async () => {
  await open(WORKED);
  await click('Modelos, idioma y ayuda');
  await click(/^2\.º dígito: Cuota de cliente/);
  await choose('Límite del dígito 4', '60 %');
  await choose('Idioma', 'en');
  expect(scheme()).toMatchObject({ name: 'General scheme', language: 'en' });
  expect(field('Name').value).toBe('General scheme');
  expect(scheme().profiles[0]!.criteria[1]!.bands.cuts).toEqual([0.1, 0.25, 0.6]);
  expect(text()).toContain('Lacklustre');
  await choose('Language', 'es');
  expect(scheme().name).toBe('Modelo general');
  const named = field('Nombre') as HTMLInputElement;
  await choose('Nombre', 'Clientes del norte');
  expect(named.value).toBe('Clientes del norte');
  await choose('Idioma', 'en');
  expect(scheme().name).toBe('Clientes del norte');
});

test('schemes: saved, duplicated, chosen, deleted; the language changes everything that is read', async () => {
  await open(WORKED);
  await click('Modelos, idioma y ayuda');
  await click('Guardar en el libro');
  const [first] = user.gateway.state.schemes;
  await click('Duplicar');
  expect(user.gateway.state.schemes.map(({ name }) => name)).toEqual(['Modelo general', 'Modelo general (2)']);
  await choose('Modelos del libro', first!.id);
  expect(scheme().id).toBe(first!.id);
  await click('Borrar');
  await click('Borrarlo');
  expect(user.gateway.state.schemes.map(({ name }) => name)).toEqual(['Modelo general (2)']);
  await choose('Idioma', 'en');
  expect(text()).toContain('Write columns');
  expect(scheme().language).toBe('en');
  await click('Write columns');
  expect(user.gateway.written[0]!.columns[0]!.header).toBe('CEC code');
});

test('a saved scheme that was changed since is marked in the list, until it is saved', async () => {
  await open(WORKED);
  await click('Modelos, idioma y ayuda');
  await click('Guardar en el libro');
  const shown = (): string[] =>
    [...(field('Modelos del libro') as unknown as HTMLSelectElement).options].map(({ text: label }) => label);
  expect(shown()).toEqual(['Modelo general']);
  await click(/^2\.º dígito: Cuota de cliente/);
  await choose('Límite del dígito 4', '60 %');
  expect(shown()).toEqual(['Modelo general (con cambios sin guardar)']);
  await click('Guardar en el libro');
  expect(shown()).toEqual(['Modelo general']);
});

test('the profile that the pane named follows the language with its scheme', async () => {
  await open(WORKED);
  await act(async () => user.context.store.dispatch({ type: 'languageChosen', language: 'en' }));
  await settle();
  expect(scheme().name).toBe('General scheme');
  expect(scheme().profiles[0]!.name).toBe('General scheme');
});

const CUTS = (): unknown => scheme().profiles[0]!.criteria[1]!.bands.cuts;
const savedCuts = (id: string): unknown =>
  user.gateway.state.schemes.find((each) => each.id === id)!.profiles[0]!.criteria[1]!.bands.cuts;

/** Columns are written by the first proposal; then a cut is moved and nothing is saved. */
async function writtenThenEdited(): Promise<{ readonly first: string; readonly cuts: unknown }> {
  await open(WORKED);
  await click('Escribir columnas');
  const { id } = scheme();
  const cuts = CUTS();
  await click('Modelos, idioma y ayuda');
  await click(/^2\.º dígito: Cuota de cliente/);
  await choose('Límite del dígito 4', '60 %');
  expect(CUTS()).not.toEqual(cuts);
  return { first: id, cuts };
}

test('a copy holds the changes that are not saved; the scheme that the columns were written by stays as it is', async () => {
  const { first, cuts } = await writtenThenEdited();
  const edited = CUTS();
  await click('Duplicar');
  expect(scheme().id).not.toBe(first);
  expect(CUTS()).toEqual(edited);
  expect(savedCuts(scheme().id)).toEqual(edited);
  expect(savedCuts(first)).toEqual(cuts);
  await choose('Modelos del libro', first);
  expect(CUTS()).toEqual(cuts);
  expect(text()).not.toContain('(sin guardar)');
});

test('a copy of a scheme that has got another name is called by that name', async () => {
  await open(WORKED);
  await click('Escribir columnas');
  await click('Modelos, idioma y ayuda');
  await choose('Nombre', 'Con otra cuota');
  await click('Duplicar');
  expect(user.gateway.state.schemes.map(({ name }) => name)).toEqual(['Modelo general', 'Con otra cuota']);
});

test.each([
  ['another scheme of the workbook', () => choose('Modelos del libro', user.gateway.state.schemes[1]!.id)],
  ['a new one', () => click('Empresa informática')],
])('changes left for %s wait in the menu, and come back with what can be taken back of them', async (_, leave) => {
  const { first, cuts } = await writtenThenEdited();
  await click('Duplicar');
  await choose('Modelos del libro', first);
  await choose('Límite del dígito 4', '70 %');
  const edited = CUTS();
  await leave();
  expect(scheme().id).not.toBe(first);
  expect(savedCuts(first)).toEqual(cuts);
  const left = [...field('Modelos del libro').querySelectorAll('option')].find(
    ({ textContent }) => textContent === 'Modelo general (sin guardar)',
  )!;
  await choose('Modelos del libro', left.value);
  expect(scheme().id).toBe(first);
  expect(CUTS()).toEqual(edited);
  await act(async () => user.context.store.dispatch({ type: 'choiceUndone' }));
  expect(CUTS()).toEqual(cuts);
});

test('another scheme is adopted as it was compared; changes of the one at hand wait in the menu', async () => {
  const { first, cuts } = await writtenThenEdited();
  await click('Duplicar');
  const copy = scheme().id;
  await choose('Límite del dígito 4', '70 %');
  const edited = CUTS();
  await choose('Comparar con', first);
  await settle(20);
  await click('Adoptar «Modelo general»');
  expect(user.gateway.state.activeSchemeId).toBe(first);
  expect([CUTS(), savedCuts(first)]).toEqual([cuts, cuts]);
  expect(savedCuts(copy)).not.toEqual(edited);
  expect(text()).toContain('Modelo general (2) (sin guardar)');
});

test('that a scheme goes from the workbook says that its unsaved changes go too, and they do', async () => {
  const { first } = await writtenThenEdited();
  await click('Duplicar');
  await choose('Límite del dígito 4', '70 %');
  await click('Borrar');
  expect(text()).toContain('se van los cambios que no ha guardado');
  await click('Borrarlo');
  expect(scheme().id).toBe(first);
  expect(text()).not.toContain('(sin guardar)');
});

test('written and saved, an adopted scheme asks for nothing more', async () => {
  await writtenThenEdited();
  await click('Duplicar');
  await choose('Límite del dígito 4', '70 %');
  await choose('Comparar con', user.gateway.state.schemes[0]!.id);
  await settle(20);
  await click('Adoptar «Modelo general (2)» (guardar y dejarlo activo)');
  expect(text()).toContain('Escriba las columnas para que lo sigan');
  await click('Volver a escribir las columnas');
  expect(text()).toContain('«Modelo general (2)» es ahora el modelo activo del libro.');
  expect(text()).not.toContain('para que lo sigan');
  expect(button('Guardado en el libro').disabled).toBe(true);
});

test('profiles that were added and taken away again leave nothing that is not in the columns', async () => {
  const rows = WORKED.map((row, k) => [
    ...row,
    ['Situación', 'Actual', 'Potencial', 'Actual', 'Perdido'][k] ?? 'Actual',
  ]);
  await open(rows);
  await click('Escribir columnas');
  await click('Perfiles de criterios…');
  for (const preset of ['Potenciales', 'Actuales']) {
    await click(preset);
    await click('Crear el perfil');
  }
  expect(text()).toContain('Hay cambios que aún no están en las columnas');
  await click('Ver cuáles');
  expect(text()).toContain('Los códigos con criterios distintos se comparan por el total');
  await click('Eliminar');
  await click('Eliminar');
  expect(scheme().profiles).toHaveLength(1);
  expect(text()).not.toContain('Hay cambios que aún no están en las columnas');
});
