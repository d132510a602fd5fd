import { ExcelProblem } from '../../src/excel';
import { schemeFromJson, schemeJsonIn } from '../../src/method';
import { paneEachTest } from '../support/paneOfTests';

let saved: string[];
const user = paneEachTest();
beforeEach(async () => {
  saved = [];
  Object.assign(user.context, {
    saveFile: (_: string, text: string) => saved.push(text),
    openFile: () => Promise.resolve(null),
  });
  await user.click('Modelos, idioma y ayuda');
});

const field = () => user.box.querySelector<HTMLTextAreaElement>('[data-exported] textarea')!;

test('an exported scheme is a text to copy, a sheet and, where Excel hands out files, a file', async () => {
  expect(user.box.querySelector('[data-exported]')).toBeNull();
  await user.click('Exportar');
  expect(saved).toEqual([]);
  expect(schemeFromJson(field().value)).toMatchObject({ name: user.scheme().name });
  await user.click('Guardar como archivo');
  expect(saved).toEqual([field().value]);
  // jsdom copies nothing, as some hosts do: the text is selected for the keyboard.
  await user.click('Copiar el texto');
  expect(user.text()).toContain('El texto está elegido: cópielo con Ctrl+C');
  expect(field().selectionEnd! - field().selectionStart!).toBe(field().value.length);
});

test('where a download does nothing, none is offered', async () => {
  Object.assign(user.context, { saveFile: null });
  await user.click('Exportar');
  expect(() => user.button('Guardar como archivo')).toThrow();
  expect(field().value).toContain('cec4444/scheme');
});

test('on a sheet it says where it is, shows it, and takes it back', async () => {
  await user.click('Exportar');
  await user.click('Escribir en una hoja');
  const name = `Modelo ${user.scheme().name}`;
  expect(user.text()).toContain(`Está en la hoja nueva «${name}».`);
  const [{ id, sheet }] = user.gateway.schemeSheets as [(typeof user.gateway.schemeSheets)[number]];
  const lines = sheet.cells.filter(({ look }) => look === 'chartData').map(({ value }) => String(value));
  expect(schemeFromJson(lines.join('\n'))).toEqual(schemeFromJson(field().value));
  await user.click('Mostrarla');
  expect(user.gateway.sheetsShown).toEqual([id]);
  await user.click('Escribir en una hoja');
  expect(user.text()).toContain(`La hoja «${name}» lleva ahora este modelo.`);
  await user.click('Deshacer');
  expect(user.gateway.schemeSheets).toHaveLength(1);
  expect(user.text()).toContain('Deshecho: la hoja del modelo vuelve a estar como antes.');
});

test('a sheet that Excel does not let be written is said, with no way that writes columns', async () => {
  user.gateway.faults.set('writeSchemeSheet', new ExcelProblem('protectedBook'));
  await user.click('Exportar');
  await user.click('Escribir en una hoja');
  expect(user.text()).toContain('La estructura del libro está protegida');
  expect(user.box.querySelector('[data-scheme-sheet]')).toBeNull();
  expect(() => user.button('Escribir en una hoja nueva')).toThrow();
});

test('a scheme comes in as pasted text, too; what is none says so and changes nothing', async () => {
  await user.click('Exportar');
  const { value } = field();
  const before = user.scheme();
  await user.click('Importar');
  await user.choose('O pegue aquí el texto de un modelo', 'no es un modelo');
  await user.click('Tomar el texto pegado');
  expect(user.scheme()).toBe(before);
  await user.choose('O pegue aquí el texto de un modelo', value);
  await user.click('Tomar el texto pegado');
  expect(user.scheme().id).not.toBe(before.id);
  expect(user.scheme().profiles).toEqual(before.profiles);
});

test('one that came in and was not saved waits in the menu when another is chosen', async () => {
  await user.click('Exportar');
  const { value } = field();
  await user.click('Importar');
  await user.choose('O pegue aquí el texto de un modelo', value);
  await user.click('Tomar el texto pegado');
  const brought = user.scheme();
  await user.click('Empresa informática');
  expect(user.scheme().id).not.toBe(brought.id);
  await user.choose('Modelos del libro', `left:${brought.id}`);
  expect(user.scheme()).toEqual(brought);
  await user.click('Empresa informática');
  await user.choose('Modelos del libro', `left:${brought.id}`);
  expect(user.scheme()).toEqual(brought);
});

test('it comes in with the words of its sheet around it, and from the sheet in front', async () => {
  await user.click('Exportar');
  const { value } = field();
  const before = user.scheme();
  await user.click('Importar');
  await user.choose('O pegue aquí el texto de un modelo', `Modelo {General}\tx\n\n${value}\nFin }`);
  await user.click('Tomar el texto pegado');
  const pasted = user.scheme();
  expect(pasted.profiles).toEqual(before.profiles);
  expect(pasted.id).not.toBe(before.id);
  await user.click('Leer la hoja que está delante');
  expect(user.text()).toContain('En la hoja (Clientes) no hay ningún modelo.');
  expect(user.scheme()).toBe(pasted);
  user.gateway.schemeText = value;
  await user.click('Leer la hoja que está delante');
  expect(user.scheme().id).not.toBe(pasted.id);
  expect(user.scheme().profiles).toEqual(before.profiles);
});

test.each([
  ['nothing of the kind', 'a { b } c {"format": "other"}', null],
  ['braces and quotes within strings', 'x {"format":"cec4444/scheme","n":"}\\"{"} y', 1],
  ['one that does not end', 'x {"format":"cec4444/scheme","n":{', null],
])('a scheme’s text is found among others: %s', (_, text, found) => {
  const json = schemeJsonIn(text);
  expect(json === null ? null : Object.keys(JSON.parse(json) as object).length - 1).toBe(found);
});
