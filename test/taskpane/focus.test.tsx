import { act } from 'react';
import { ExcelProblem } from '../../src/excel';
import { paneEachTest } from '../support/paneOfTests';
import { WORKED } from './clients';

const user = paneEachTest();

/** As with Tab and Enter: the control has the focus when it is used. */
async function press(name: string): Promise<void> {
  await act(async () => user.button(name).focus());
  await user.click(name);
}
const focused = (): string => document.activeElement?.textContent ?? '';

test('writing takes the focus to Cancel, then to the cells written; Undo gives it back to the button', async () => {
  let go = (): void => {};
  const write = user.gateway.writeColumns.bind(user.gateway);
  user.gateway.writeColumns = async (...request) => {
    await new Promise<void>((resolve) => (go = resolve));
    return write(...request);
  };
  await press('Escribir columnas');
  expect(focused()).toBe('Cancelar');
  go();
  await user.settle();
  expect(document.activeElement).toBe(user.box.querySelector('[data-written-place]'));
  await press('Deshacer');
  expect(focused()).toBe('Escribir columnas');
});

test('a write that is refused takes the focus to its ways on', async () => {
  user.gateway.faults.set('writeColumns', new ExcelProblem('occupied', { address: 'H1' }));
  await press('Escribir columnas');
  await user.settle(50);
  const note = user.box.querySelector('footer [data-note=error]');
  expect(note?.contains(document.activeElement)).toBe(true);
});

test('a write that was started elsewhere leaves the focus where it is', async () => {
  await act(async () => (document.activeElement as HTMLElement | null)?.blur());
  await user.click('Escribir columnas');
  expect(user.gateway.written).toHaveLength(1);
  expect(document.activeElement).toBe(document.body);
});

test('an inserted function keeps the focus on its button, and gets it back from Undo', async () => {
  await user.click('Funciones');
  for (let k = 0; k < 100 && !user.box.querySelector('[data-finder]'); k++) await user.settle(20);
  const opener = user.box.querySelector<HTMLElement>('[data-function=SCORE] button')!;
  await act(async () => opener.click());
  const insert = user.button('Insertar en la celda activa');
  await act(async () => insert.focus());
  const insertFormula = user.gateway.insertFormula.bind(user.gateway);
  let go = (): void => {};
  user.gateway.insertFormula = async (request) => {
    await new Promise<void>((resolve) => (go = resolve));
    return insertFormula(request);
  };
  await act(async () => insert.click());
  expect(insert.disabled).toBe(false);
  expect(document.activeElement).toBe(insert);
  go();
  await user.settle(150);
  expect(document.activeElement).toBe(insert);
  await press('Deshacer');
  await user.settle(50);
  expect(document.activeElement).toBe(insert);
});

test('removing columns takes the focus from the menu to the answers; kept, to the columns; removed, to Undo, then to the button', async () => {
  await user.click('Escribir columnas');
  user.gateway.table = { ...user.gateway.table!, binding: user.gateway.state.bindings[0]! };
  user.gateway.edited = { cells: 1, address: 'I5' };
  await user.click('Modelos, idioma y ayuda');
  await press('Quitar las columnas');
  await user.settle(50);
  expect(focused()).toBe('Quitarlas de todos modos');
  await press('Dejarlas');
  expect(document.activeElement).toBe(user.box.querySelector('[data-written-place]'));
  await user.click('Modelos, idioma y ayuda');
  await press('Quitar las columnas');
  await user.settle(50);
  await press('Quitarlas de todos modos');
  expect(document.activeElement?.matches('[data-removed] [data-did]')).toBe(true);
  await press('Deshacer');
  expect(focused()).toBe('Volver a escribir las columnas');
});

test('what is added or offered in the clients keeps the focus there: on its Undo, or where it was refused', async () => {
  await user.click(/^Clientes/);
  await user.settle(20);
  user.gateway.faults.set('addDecisionColumns', new ExcelProblem('occupied', { address: 'H3' }));
  await press('Añadir las columnas');
  expect(document.activeElement?.closest('[data-decisions]')).not.toBeNull();
  await press('Añadir las columnas');
  expect(document.activeElement?.matches('[data-decisions] [data-did]')).toBe(true);
  await press('Deshacer');
  expect(document.activeElement).not.toBe(document.body);
  await press('Añadir las columnas');
  // Another command makes room for the offer of a list.
  await user.click('Volver a leer la hoja');
  await press('Ofrecer los segmentos como lista en «Segmento acordado»');
  expect(document.activeElement?.matches('[data-decisions] [data-did]')).toBe(true);
});

test('converted texts leave the focus on their Undo', async () => {
  const texts = WORKED.map((row, k) =>
    row.map((cell, c) => (c === 1 && (k === 2 || k === 5) ? `${String(cell)},5` : cell)),
  );
  await user.open(texts);
  await user.click(/^Clientes/);
  await user.settle(20);
  await user.click('Convertirlos…');
  await user.settle(20);
  await press('Convertir 2 celdas');
  await user.settle(50);
  expect(document.activeElement?.matches('[data-converted] [data-did]')).toBe(true);
});
