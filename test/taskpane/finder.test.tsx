import { act } from 'react';
import { ExcelProblem } from '../../src/excel';
import { mountPane, type MountedPane } from '../../src/taskpane';
import { localDesk } from '../../src/taskpane/desk/localDesk';
import { MemoryGateway, tableOf } from '../support/memoryGateway';
import { WORKED } from './clients';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
let pane: MountedPane;
let box: HTMLElement;
let gateway: MemoryGateway;

async function settle(ms = 0): Promise<void> {
  await act(() => new Promise((resolve) => setTimeout(resolve, ms)));
  for (let k = 0; k < 8; k++) await act(() => new Promise((resolve) => setTimeout(resolve, 0)));
}

async function openFinder(language: 'es' | 'en' = 'es', cells: readonly (readonly unknown[])[] | null = WORKED) {
  gateway = new MemoryGateway(cells && tableOf(cells), null);
  box = document.body.appendChild(document.createElement('div'));
  await act(async () => {
    pane = mountPane(box, { gateway, language, theme: 'light', desk: localDesk(() => '2026-11-22') });
    await pane.opened;
  });
  await settle();
  await click(language === 'es' ? 'Funciones' : 'Functions');
  for (let k = 0; k < 100 && !box.querySelector('[data-finder]'); k++) await settle(20);
}
afterEach(async () => {
  await act(() => pane.unmount());
  box.remove();
});

const text = (): string => box.textContent ?? '';
const told = (element: HTMLElement): string => element.getAttribute('aria-label') ?? element.textContent ?? '';
const buttons = (): HTMLElement[] => [...box.querySelectorAll<HTMLElement>('button, a')];
function button(name: string): HTMLElement {
  const found = buttons().find((each) => told(each) === name);
  if (!found) throw new Error(`No button ${name}; there are: ${buttons().map(told).join(' | ')}`);
  return found;
}
async function click(name: string): Promise<void> {
  await act(async () => button(name).click());
  await settle();
}
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
  expect(names()).toHaveLength(23);
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
  [new ExcelProblem('occupied', { reason: 'cell', cell: 'D4', address: 'D4' }), 'La celda D4 no está vacía.'],
  [new ExcelProblem('occupied', { reason: 'spill', cell: 'D4', address: 'D6' }), 'D6 no está vacía'],
  [new ExcelProblem('occupied', { reason: 'merged', cell: 'D4', address: 'D5:E5' }), 'celdas combinadas (D5:E5)'],
  [new ExcelProblem('occupied', { reason: 'table', cell: 'D4', address: 'Ventas' }), 'en la tabla Ventas'],
  [new ExcelProblem('occupied', { reason: 'sheetEnd', cell: 'D4', address: 'D4' }), 'la hoja se acaba'],
  [new ExcelProblem('protectedSheet', { sheet: 'Hoja1' }), 'La hoja Hoja1 está protegida.'],
  [new ExcelProblem('protectedSheet', {}), 'protegida'],
  [new ExcelProblem('editMode'), 'Hay una celda en edición.'],
  [new ExcelProblem('apiMissing', { api: 'CustomFunctionsRuntime' }), 'no admite funciones de complementos'],
  [new ExcelProblem('hostGone'), 'Excel no responde.'],
  [new Error('whatever'), 'whatever'],
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
  gateway.faults.set('insertFormula', new ExcelProblem('other', {}, false));
  await search('score');
  await click('Insertar en la celda activa');
  expect(noteOf('SCORE')).toContain('No se ha podido dejar la celda como estaba');
  expect(noteOf('SCORE')).not.toContain('No se ha escrito nada');
});

test('what the user has changed since is not undone, and said', async () => {
  await openFinder();
  gateway.takeBackFault = new ExcelProblem('changedSince', { address: 'D4' });
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
  expect(names()).toHaveLength(23);
  await search('score');
  const escape = (): Promise<void> =>
    act(async () => {
      const field = box.querySelector('[data-finder] input')!;
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
  await escape();
  expect(names()).toHaveLength(23);
  await escape();
  expect(box.querySelector('[data-finder]')).toBeNull();
});
