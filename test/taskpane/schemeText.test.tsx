import { schemeFromJson } from '../../src/method';
import { MemoryGateway, tableOf } from '../support/memoryGateway';
import { openInJsdom, type PaneInJsdom } from '../support/paneInJsdom';
import { WORKED } from './clients';

let user: PaneInJsdom;
let saved: string[];
beforeEach(async () => {
  user = await openInJsdom(new MemoryGateway(tableOf(WORKED)));
  saved = [];
  Object.assign(user.pane.context, {
    saveFile: (_: string, text: string) => saved.push(text),
    openFile: () => Promise.resolve(null),
  });
  await user.click('Modelos, idioma y ayuda');
});
afterEach(() => user.close());

const scheme = () => user.pane.context.store.get().scheme!;

test('an exported scheme is a file and, for an Excel that gives none, a text to copy', async () => {
  expect(user.box.querySelector('[data-exported]')).toBeNull();
  await user.click('Exportar');
  const field = user.box.querySelector<HTMLTextAreaElement>('[data-exported] textarea')!;
  expect(saved).toEqual([field.value]);
  expect(schemeFromJson(field.value)).toMatchObject({ name: scheme().name });
  // jsdom copies nothing, as some hosts do: the text is selected for the keyboard.
  await user.click('Copiar el texto');
  expect(user.text()).toContain('El texto está elegido: cópielo con Ctrl+C');
  expect(field.selectionEnd! - field.selectionStart!).toBe(field.value.length);
});

test('a scheme comes in as pasted text, too; what is none says so and changes nothing', async () => {
  await user.click('Exportar');
  const { value } = user.box.querySelector<HTMLTextAreaElement>('[data-exported] textarea')!;
  const before = scheme();
  await user.click('Importar');
  await user.choose('O pegue aquí el texto de un modelo', 'no es un modelo');
  await user.click('Tomar el texto pegado');
  expect(scheme()).toBe(before);
  await user.choose('O pegue aquí el texto de un modelo', value);
  await user.click('Tomar el texto pegado');
  expect(scheme().id).not.toBe(before.id);
  expect(scheme().profiles).toEqual(before.profiles);
});
