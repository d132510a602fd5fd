import { act } from 'react';
import { ExcelProblem } from '../../src/excel';
import { DECLARATIONS } from '../../src/functions';
import { MemoryGateway, tableOf } from '../support/memoryGateway';
import { openInJsdom, type PaneInJsdom } from '../support/paneInJsdom';
import { WORKED } from './clients';

let user: PaneInJsdom;
let box: HTMLElement;
let gateway: MemoryGateway;

async function openFinder(language: 'es' | 'en' = 'es', cells: readonly (readonly unknown[])[] | null = WORKED) {
  gateway = new MemoryGateway(cells && tableOf(cells), null);
  user = await openInJsdom(gateway, language);
  ({ box } = user);
  await click(language === 'es' ? 'Funciones' : 'Functions');
  for (let k = 0; k < 100 && !box.querySelector('[data-finder]'); k++) await settle(20);
}
afterEach(() => user.close());

const text = (): string => user.text();
const button = (name: string): HTMLElement => user.button(name);
const click = (name: string): Promise<void> => user.click(name);
const settle = (ms?: number): Promise<void> => user.settle(ms);
async function search(query: string): Promise<void> {
  const field = box.querySelector<HTMLInputElement>('[data-finder] input')!;
  const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!;
  await act(async () => {
    setter.call(field, query);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await settle();
}
const names = (): string[] =>
  [...box.querySelectorAll('[data-function]')].map((each) => each.getAttribute('data-function')!);
const noteOf = (id: string): string => box.querySelector(`[data-function=${id}] [data-note]`)?.textContent ?? '';

test('takes the page’s place, lists every function, and gives the page back', async () => {
  await openFinder();
  expect(names()).toHaveLength(DECLARATIONS.length);
  expect(text()).toContain('¿Qué dígito merece este cliente en este criterio?');
  expect(text()).not.toContain('Escribir columnas');
  expect(document.activeElement).toBe(box.querySelector('[data-finder] input'));
  expect(button('Ayuda de CEC.SCORE').getAttribute('href')).toBe('help/es/SCORE.html');
  await click('Volver a la clasificación');
  expect(text()).toContain('Escribir columnas');
  expect(document.activeElement).toBe(button('Funciones'));
});

test('finds by what is asked, opens the best find, and inserts its example', async () => {
  await openFinder();
  await search('puntuacion');
  expect(names()[0]).toBe('SCORE');
  expect(text()).toContain('Total del código 4243');
  expect(text()).toContain('=CEC.SCORE(4243)');
  await click('Insertar en la celda activa');
  await settle(150);
  expect(gateway.formulas).toEqual([{ formula: '=CEC.SCORE(4243)', rows: 1, columns: 1 }]);
  expect(noteOf('SCORE')).toContain('Escrito en Clientes!D4. Da 16.');
  await click('Deshacer');
  expect(gateway.formulas).toEqual([]);
  expect(noteOf('SCORE')).toBe('Deshecho: Clientes!D4 está como antes.');
});

test('an answer that spills asks for room and is told cell by cell, in the reader’s signs', async () => {
  await openFinder();
  await search('red influencia');
  gateway.answers.push([['#BUSY!'], ['']], [[1702.1276595744], [2340.42553191]]);
  await click('Insertar en la celda activa');
  expect(noteOf('NETWORK')).toContain('calculando…');
  await settle(400);
  expect(gateway.formulas[0]).toEqual({
    formula: '=CEC.NETWORK({1000;2000},{0,0.3;0.2,0})',
    rows: 2,
    columns: 1,
  });
  expect(noteOf('NETWORK')).toContain('Da 1702,12766 · 2340,42553.');
});

test('an Excel that does not know the function yet is said', async () => {
  await openFinder();
  await search('score');
  gateway.answers.push([['#NAME?']]);
  await click('Insertar en la celda activa');
  await settle(150);
  expect(noteOf('SCORE')).toContain('#¿NOMBRE?');
  button('Deshacer');
});

test('the row’s own button inserts without opening it', async () => {
  await openFinder('en', null);
  await click('Insert an example of CEC.SEGMENT at the active cell');
  await settle(150);
  expect(gateway.formulas[0]!.formula).toBe('=CEC.SEGMENT(0.15,180000,150000,,"en")');
  expect(noteOf('SEGMENT')).toContain('Written to Clientes!D4.');
});

test.each([
  [new ExcelProblem('formulaCell', { address: 'D4' }), 'La celda D4 no está vacía.'],
  [new ExcelProblem('formulaAnswer', { address: 'D6' }), 'D6 no está vacía'],
  [new ExcelProblem('formulaMerged', { address: 'D5:E5' }), 'celdas combinadas (D5:E5)'],
  [new ExcelProblem('formulaTable', { cell: 'D4', table: 'Ventas' }), 'en la tabla Ventas'],
  [new ExcelProblem('formulaSheetEnd'), 'la hoja se acaba'],
  [new ExcelProblem('protectedSheet', { sheet: 'Hoja1' }), 'La hoja Hoja1 está protegida.'],
  [new ExcelProblem('protectedSheet', {}), 'protegida'],
  [new ExcelProblem('editMode'), 'Hay una celda en edición.'],
  [new ExcelProblem('noFunctions'), 'no admite funciones de complementos'],
  [new ExcelProblem('hostGone'), 'Excel no responde.'],
  [new Error('whatever'), 'Ha fallado el complemento, no su tabla.'],
] as const)('%s: nothing was written, and why', async (problem, why) => {
  await openFinder();
  gateway.faults.set('insertFormula', problem);
  await search('score');
  await click('Insertar en la celda activa');
  expect(noteOf('SCORE')).toMatch(/^No se ha escrito nada\. /);
  expect(noteOf('SCORE')).toContain(why);
  await click('Insertar en la celda activa');
  await settle(150);
  expect(noteOf('SCORE')).toContain('Escrito en');
});

test('a cell that could not be put back is never called untouched', async () => {
  await openFinder();
  gateway.faults.set('insertFormula', new ExcelProblem('other').withWorkbookTouched());
  await search('score');
  await click('Insertar en la celda activa');
  expect(noteOf('SCORE')).toContain('No se ha podido dejar la celda como estaba');
  expect(noteOf('SCORE')).not.toContain('No se ha escrito nada');
});

test('what the user has changed since is not undone, and said', async () => {
  await openFinder();
  gateway.takeBackFault = new ExcelProblem('editedSince', { address: 'D4', what: 'insertFormula' });
  await search('score');
  await click('Insertar en la celda activa');
  await settle(150);
  await click('Deshacer');
  expect(noteOf('SCORE')).toBe('No se ha deshecho nada. La celda D4 ha cambiado desde entonces y no se toca.');
});

test('nothing found is said, with a way back to all; Escape empties the search, then closes', async () => {
  await openFinder();
  await search('xyzzy');
  expect(text()).toContain('Ninguna función coincide con «xyzzy».');
  await click('Ver todas');
  expect(names()).toHaveLength(DECLARATIONS.length);
  await search('score');
  const escape = (): Promise<void> =>
    act(async () => {
      const field = box.querySelector('[data-finder] input')!;
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
  await escape();
  expect(names()).toHaveLength(DECLARATIONS.length);
  await escape();
  expect(box.querySelector('[data-finder]')).toBeNull();
});

test('where Excel takes no functions the finder says so at once, and what to use instead', async () => {
  await openFinder();
  expect(text()).not.toContain('Este Excel no admite funciones de complementos');
  await click('Volver a la clasificación');
  gateway.functions = false;
  await click('Funciones');
  expect(text()).toContain('Este Excel no admite funciones de complementos');
  expect(text()).toContain('En la ayuda de cada función está la fórmula de Excel que hace lo mismo');
});
