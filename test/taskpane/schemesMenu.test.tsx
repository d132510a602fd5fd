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

test('the profile that the pane named follows the language with its scheme', async () => {
  await open(WORKED);
  await act(async () => user.context.store.dispatch({ type: 'languageChosen', language: 'en' }));
  await settle();
  expect(scheme().name).toBe('General scheme');
  expect(scheme().profiles[0]!.name).toBe('General scheme');
});
