import { act } from 'react';
import { ExcelProblem, type WrittenCells } from '../../src/excel';
import type { OutputColumn } from '../../src/method';
import { classifyAgain } from '../../src/taskpane';
import { MemoryGateway, tableOf } from '../support/memoryGateway';
import { paneOfTests } from '../support/paneOfTests';
import { WORKED } from './clients';

const user = paneOfTests();
const { open, text, button, click, choose, settle, scheme } = user;

test('opening has already done it: clients, four criteria and the portfolio are there, and nothing is written', async () => {
  await open(WORKED);
  expect(text()).toContain('11 clientes en Clientes!A1:Z12');
  expect(scheme().profiles[0]!.criteria.map(({ key }) => key)).toEqual(['turnover', 'share', 'years', 'unpaid']);
  expect(text()).toContain('Facturación anual (sin IVA)');
  expect(text()).toContain('Vital2');
  expect(text()).toContain('Escribir columnas');
  expect(user.gateway.written).toEqual([]);
  expect(user.gateway.state.schemes).toEqual([]);
});

test('one button writes the usual columns; the scheme is saved with them; Undo takes them back', async () => {
  await open(WORKED);
  await click('Escribir columnas');
  expect(user.gateway.written).toHaveLength(1);
  const [request] = user.gateway.written;
  expect(request!.columns.map(({ header }) => header)).toEqual(
    expect.arrayContaining(['Código CEC', 'Puntuación total', 'N.º de prioridad', 'Segmento', 'Observaciones']),
  );
  expect(request!.columns.every(({ cells }) => cells.length === 11)).toBe(true);
  expect(request!.headerRow).toBe(0);
  expect([...request!.clientRows]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  expect(user.gateway.state.activeSchemeId).toBe(scheme().id);
  expect(text()).toContain('11 clientes en Clientes!H1:S41');
  await click('Deshacer');
  expect(user.gateway.written).toEqual([]);
  expect(text()).toContain('Deshecho: 11 filas vuelven a estar como antes.');
});

test('after a write the options fold, and the place of the columns shows them on the sheet', async () => {
  await open(WORKED);
  await click('Qué columnas y dónde');
  expect(button('Qué columnas y dónde').getAttribute('aria-expanded')).toBe('true');
  await click('Escribir columnas');
  expect(button('Qué columnas y dónde').getAttribute('aria-expanded')).toBe('false');
  await click('Clientes!H1:S41');
  expect(user.gateway.shown).toEqual(['binding-1']);
  user.gateway.faults.set('selectColumns', new ExcelProblem('columnsGone'));
  await click('Clientes!H1:S41');
  expect(text()).toContain('Las columnas que se escribieron ya no están en el libro.');
});

test('the ribbon writes nothing either while typed weights wait', async () => {
  await open(WORKED);
  await click('Escribir columnas');
  const tick = [...user.box.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')][0]!;
  await act(async () => tick.click());
  await settle();
  await choose('Peso de Cuota de cliente (%)', '50');
  await act(() => classifyAgain(user.context));
  await settle();
  expect(user.gateway.written).toHaveLength(1);
  expect(text()).toContain('No se ha escrito nada.');
  expect(text()).toContain('Los pesos deben sumar 1 (o 100 %); suman 1,25.');
});

test.each(['values', 'plain'] as const)(
  'the ribbon classifies again by what the pane shows, saved or not (%s)',
  async (output) => {
    await open(WORKED);
    await click('Qué columnas y dónde');
    await choose('Se escriben como', output);
    await click('Escribir columnas');
    user.gateway.table = { ...user.gateway.table!, binding: user.gateway.state.bindings[0]! };
    await click('Modelos, idioma y ayuda');
    await click('Empresa informática');
    const proposed = scheme();
    await act(() => classifyAgain(user.context));
    await settle();
    expect(user.gateway.written).toHaveLength(2);
    expect(user.gateway.written.at(-1)!.scheme).toMatchObject({ id: proposed.id, name: proposed.name });
    expect(scheme().id).toBe(proposed.id);
  },
);

test('what went wrong can be closed, and Undo stays as long as it is possible', async () => {
  await open(WORKED);
  await click('Escribir columnas');
  user.gateway.faults.set('undoLastWrite', new ExcelProblem('alreadyUndone'));
  await click('Deshacer');
  expect(text()).toContain('Ya está deshecho todo lo que se ha hecho en esta sesión.');
  await click('Cerrar');
  expect(text()).not.toContain('Ya está deshecho');
  await click('Volver a leer la hoja');
  button('Deshacer');
  // Columns for agreed segments have an Undo of their own; after it the write has its own again.
  await click(/^Clientes/);
  await click('Añadir las columnas');
  await click('Deshacer');
  await click('Deshacer');
  expect(user.gateway.written).toHaveLength(0);
  expect(text()).toContain('Deshecho: 11 filas vuelven a estar como antes.');
});

test('after an undo the pane says what can be undone next, the newest first', async () => {
  await open(WORKED);
  await click('Escribir columnas');
  await click('Volver a escribir las columnas');
  await click('Deshacer');
  expect(text()).toContain('Se puede deshacer: columnas escritas en Clientes!H1:S41.');
  await click('Deshacer');
  expect(user.gateway.written).toHaveLength(0);
  expect(text()).not.toContain('Se puede deshacer');
});

test('a write keeps its scheme by itself: nothing is saved after it that could fail', async () => {
  await open(WORKED);
  user.gateway.faults.set('saveState', new Error('must not be asked'));
  await click('Escribir columnas');
  expect(user.gateway.faults.has('saveState')).toBe(true);
  expect(user.gateway.state.schemes).toHaveLength(1);
});

test('without a share of customer the pane says once that there are no segments, and the sheet is not filled with it', async () => {
  await open(WORKED.map(([name, turnover, , ...rest]) => [name, turnover, ...rest]));
  expect(text()).toContain('Sin segmentos: la tabla no tiene la cuota de cliente');
  await click('Escribir columnas');
  const columns = user.gateway.written[0]!.columns;
  expect(columns.map(({ column }) => column)).not.toEqual(expect.arrayContaining(['segment']));
  const remarks = columns.find(({ column }) => column === 'remarks')!.cells;
  expect(remarks.some((cell) => String(cell).includes('segmento'))).toBe(false);
});

test('with no table the pane teaches, and the sample is one button away', async () => {
  await open(null);
  expect(text()).toContain('Elija su tabla de clientes');
  expect(user.box.querySelector('[data-note="error"]')).toBeNull();
  expect(text()).toContain('Aquí no hay ninguna tabla de clientes (Hoja1).');
  await click('Insertar una tabla vacía para sus datos');
  expect(user.gateway.templates).toHaveLength(1);
  await click('Insertar una tabla de ejemplo en una hoja nueva');
  expect(text()).toContain('11 clientes');
});

test('with too few columns recognised the others are to be chosen, and the write button waits', async () => {
  await open([
    ['Cliente', 'Facturación'],
    ['A', 1],
    ['B', 2],
  ]);
  expect(text()).toContain('Faltan 3 criterios por elegir.');
  expect(text()).not.toContain('--scheme');
  expect(user.box.querySelector('[data-note="error"]')).toBeNull();
  expect((button('Escribir columnas') as HTMLButtonElement).disabled).toBe(true);
});

test.each([
  [new ExcelProblem('occupied', { address: 'H1:S12' }), ['Insertar columnas', 'Escribir en una hoja nueva']],
  [new ExcelProblem('protectedSheet', { sheet: 'A' }), ['Escribir en una hoja nueva', 'Volver a intentarlo']],
  [new ExcelProblem('editMode'), ['Volver a intentarlo']],
  [new ExcelProblem('payload'), ['Volver a intentarlo']],
] as const)('%s: what happened to the workbook, why, and ways on', async (problem, ways) => {
  await open(WORKED);
  user.gateway.faults.set('writeColumns', problem);
  await click('Escribir columnas');
  expect(text()).toContain('No se ha escrito nada. El libro está como estaba.');
  expect(user.gateway.state.schemes).toEqual([]);
  for (const way of ways) button(way);
  await click(ways[0]);
  expect(user.gateway.written).toHaveLength(1);
  if (problem.id === 'occupied') expect(user.gateway.written[0]!.whenOccupied).toBe('insertColumns');
  expect(text()).not.toContain('No se ha escrito nada');
});

test('a workbook that could not be put back is never called untouched', async () => {
  await open(WORKED);
  user.gateway.faults.set('writeColumns', new ExcelProblem('hostGone').withWorkbookTouched());
  await click('Escribir columnas');
  expect(text()).toContain('No se ha podido dejar el libro como estaba');
  expect(text()).not.toContain('El libro está como estaba');
});

test('a changed sheet is said, and read again on request', async () => {
  await open(WORKED);
  user.gateway.table = tableOf([...WORKED, ['C12', 7000, 90000, 1, 0, 1, 'Sur']]);
  await act(async () => user.gateway.change());
  expect(text()).toContain('La hoja ha cambiado desde que se leyó.');
  await click('Volver a leer la hoja');
  expect(text()).toContain('12 clientes');
  expect(text()).not.toContain('La hoja ha cambiado');
});

test('what writing would change is told before, and after it which clients changed', async () => {
  await open(WORKED, 'en');
  await click('Write columns');
  expect(text()).not.toContain('if you write now');
  await click(/^Digit 1: Annual turnover/);
  await choose('Cut of digit 4', '170000');
  expect(text()).toContain('Changes if you write now: 1 code and 1 score.');
  await click('Show which');
  const list = (): string | undefined => user.box.querySelector('[data-changes]')?.textContent;
  expect(list()).toBe('C03: 4324 → 3324');
  // The line is told when it changes; a list of twenty, with every cut that moves, would drown it.
  expect(user.box.querySelector('[data-changes]')!.closest('[aria-live]')).toBeNull();
  expect(button('Hide').closest('[aria-live="polite"]')).not.toBeNull();
  expect(button('Hide').getAttribute('aria-expanded')).toBe('true');
  await click('Write the columns again');
  expect(text()).not.toContain('if you write now');
  await click('Show which');
  expect(list()).toBe('C03: 4324 → 3324');
  await click('Undo');
  expect(list()).toBeUndefined();
});

test('the options scroll above the button, and Escape closes them and gives the focus back', async () => {
  await open(WORKED, 'en');
  await click('Which columns and where');
  const options = user.box.querySelector('[data-options]')!;
  expect(options.contains(button('Write columns'))).toBe(false);
  const tick = options.querySelector<HTMLInputElement>('input')!;
  tick.focus();
  await act(async () => tick.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
  await settle();
  expect(user.box.querySelector('[data-options]')).toBeNull();
  expect(document.activeElement).toBe(button('Which columns and where'));
});

/** The columns as they were written, with other values in the second client's cells. */
const writtenBut = (
  columns: MemoryGateway['written'][number]['columns'],
  changed: Readonly<Record<string, unknown>>,
): WrittenCells => ({
  language: 'es',
  output: 'values',
  ranks: 'formulas',
  row: 0,
  columns: columns.map(({ column, header, cells }) => ({
    column: column as OutputColumn,
    cells: [header, ...cells].map((cell, k) => (k === 2 && column in changed ? changed[column] : cell)),
  })),
});

test('on opening again, cells of our columns that are not what the model gives are said before anything is done', async () => {
  await open(WORKED);
  await click('Escribir columnas');
  const { columns } = user.gateway.written[0]!;
  const { state } = user.gateway;
  const table = { ...(await user.gateway.readBoundTable()), binding: state.bindings[0]! };
  const openAgain = async (results: WrittenCells): Promise<void> => {
    const next = new MemoryGateway(table, tableOf(WORKED));
    next.state = state;
    next.results = results;
    await user.openOver(next);
    await settle();
  };
  await openAgain(writtenBut(columns, { code: 1111, segment: 'Insulso' }));
  expect(text()).toContain(
    '2 celdas de las columnas escritas no dicen lo que da ahora este modelo: se escribieron con otro modelo',
  );
  expect(text()).toContain('Cambios si escribe ahora: 1 código y 1 segmento');
  await click('Ver cuáles');
  expect(text()).toContain('C02: 1111 Insulso → ');
  await click('Ver filas');
  expect(user.gateway.selected.at(-1)).toEqual([2]);
  await openAgain(writtenBut(columns, {}));
  expect(text()).not.toContain('nuestras columnas');
  expect(text()).not.toContain('si escribe ahora');
});

test('why cells of our columns differ is said where this pane has written them', async () => {
  await open(WORKED);
  await click('Escribir columnas');
  const { columns } = user.gateway.written[0]!;
  const table = { ...(await user.gateway.readBoundTable()), binding: user.gateway.state.bindings[0]! };
  const readAgain = async (cells: typeof table.raw.cells, results: WrittenCells): Promise<void> => {
    user.gateway.table = { ...table, raw: { ...table.raw, cells } };
    user.gateway.results = results;
    await click('Volver a leer la hoja');
    await settle(50);
  };
  await readAgain(table.raw.cells, writtenBut(columns, { code: 1111 }));
  expect(text()).toContain('no dice lo que da ahora este modelo: la ha cambiado alguien desde que se escribió.');
  // Our own columns stand as they were written: it is the table that has moved on.
  const other = table.raw.cells.map((row, k) =>
    k === 2 ? row.map((cell) => (typeof cell === 'number' ? cell * 9 : cell)) : row,
  );
  await readAgain(other, writtenBut(columns, {}));
  expect(text()).toContain('los datos de la tabla han cambiado desde que se escribieron. Al volver');
  expect(text()).not.toContain('las ha cambiado alguien');
  await readAgain(table.raw.cells, writtenBut(columns, {}));
  expect(text()).not.toContain('de las columnas escritas');
});
