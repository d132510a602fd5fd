import { ExcelProblem } from '../../src/excel';
import { tableOf } from '../support/memoryGateway';
import { paneEachTest } from '../support/paneOfTests';
import { WORKED } from './clients';

const user = paneEachTest();

/** As read from the workbook: with what was written beside it. */
function bind(): void {
  user.gateway.table = { ...user.gateway.table!, binding: user.gateway.state.bindings[0]! };
}

async function write(): Promise<void> {
  await user.click('Escribir columnas');
  bind();
}

async function remove(): Promise<void> {
  await user.click('Modelos, idioma y ayuda');
  await user.click('Quitar las columnas');
  await user.settle(20);
}

test('the menu takes columns away only where there are some; it says what it did, and Undo brings them back', async () => {
  await user.click('Modelos, idioma y ayuda');
  expect(() => user.button('Quitar las columnas')).toThrow();
  await user.click('Modelos, idioma y ayuda');
  await write();
  await remove();
  expect(user.gateway.removed).toHaveLength(1);
  const { expected, scheme, confirmed } = user.gateway.removed[0]!;
  expect(confirmed).toBeNull();
  expect(scheme!.id).toBe(user.state().scheme!.id);
  expect(expected!.map(({ column }) => column)).toEqual(user.gateway.written[0]!.columns.map(({ column }) => column));
  expect(user.text()).toContain('Se han quitado las columnas de Clientes!H1:S41. Sus demás celdas no se han tocado.');
  expect(user.button('Escribir columnas')).toBeTruthy();
  expect(user.state()).toMatchObject({ written: null, standing: null, screen: { schemes: false } });
  expect(user.state().table!.binding).toBeNull();
  await user.click('Deshacer');
  expect(user.state().table!.binding?.id).toBe('binding-1');
  expect(user.button('Volver a escribir las columnas')).toBeTruthy();
  expect(user.text()).not.toContain('Se han quitado');
  expect(user.text()).toContain('Deshecho: las columnas vuelven a estar en 11 filas.');
});

test('it compares with what their own scheme gives, not with what the pane shows', async () => {
  await write();
  const [binding] = user.gateway.state.bindings;
  const columns = [{ column: 'code', anchor: 'x' }];
  user.gateway.state = { ...user.gateway.state, bindings: [{ ...binding!, columns }] };
  bind();
  const { code } = user.state().judgement!;
  await user.click(/^2\.º dígito: Cuota de cliente/);
  await user.choose('Límite del dígito 4', '20 %');
  await user.choose('Límite del dígito 3', '15 %');
  expect([...user.state().judgement!.code]).not.toEqual([...code]);
  const shown = user.state().judgement;
  await remove();
  expect(user.gateway.removed[0]!.expected![0]!.cells).toEqual([...code].map((each) => each || ''));
  // The judgement shown stays what it was.
  expect([...(await user.context.desk.list({ ...user.state().list, language: 'es' }))]).toHaveLength(11);
  expect([...user.state().judgement!.code]).toEqual([...shown!.code]);
});

test('edited cells are asked about; kept, they stay; given up, exactly these are', async () => {
  await write();
  user.gateway.edited = { cells: 2, address: 'I5' };
  await remove();
  expect(user.text()).toContain(
    '2 celdas de nuestras columnas (la primera, I5) no contienen lo que da su modelo: las ha cambiado alguien, o han cambiado los datos.',
  );
  expect(user.state().table!.binding).not.toBeNull();
  await user.click('Ver la celda');
  expect(user.gateway.selected.at(-1)).toEqual([4]);
  await user.click('Dejarlas');
  expect(user.text()).not.toContain('celdas de nuestras columnas');
  await remove();
  await user.click('Quitarlas de todos modos');
  expect(user.gateway.removed.at(-1)!.confirmed).toMatchObject({ cells: 2, address: 'I5' });
  expect(user.text()).toContain('Se han quitado las columnas');
});

test('columns of formulas leave a parameters sheet that serves nothing; the numbers live in the pane again', async () => {
  await user.click('Qué columnas y dónde');
  await user.choose('Se escriben como', 'plain');
  await write();
  expect(user.state().scheme!.home).toBe('sheet');
  await remove();
  expect(user.text()).toContain('La hoja de parámetros ya no cambia nada; puede borrarla.');
  expect(user.state()).toMatchObject({ output: 'values', scheme: { home: 'settings' } });
  await user.click('Deshacer');
  expect(user.state()).toMatchObject({ output: 'plain', scheme: { home: 'sheet' } });
});

test('a scheme that lacks a column compares nothing, and everything is asked about', async () => {
  await write();
  const [first, ...rest] = WORKED;
  const without = [[...first!.slice(0, 2), 'Otra cosa', ...first!.slice(3)], ...rest];
  user.gateway.table = { ...tableOf(without), binding: user.gateway.state.bindings[0]! };
  user.gateway.edited = { cells: 44, address: 'H2' };
  await remove();
  expect(user.gateway.removed[0]!.expected).toBeNull();
  expect(user.text()).toContain('No se puede comprobar si alguien ha cambiado algo en nuestras columnas');
  expect(user.text()).toContain('Al quitarlas se vaciarían 44 celdas (la primera, H2).');
});

test('a filter in the way is lifted once the user says so', async () => {
  await write();
  user.gateway.faults.set('removeColumns', new ExcelProblem('filtered', { name: 'Clientes' }));
  await remove();
  expect(user.text()).toContain('No se ha quitado nada.');
  expect(() => user.button('Escribir en una hoja nueva')).toThrow();
  await user.click('Quitar el filtro y volver a ponerlo');
  expect(user.text()).toContain('Se han quitado las columnas');
});

test.each([
  [
    new ExcelProblem('protectedSheet', { sheet: 'Clientes' }),
    'La hoja (Clientes) está protegida. Quítele la protección y vuelva',
  ],
  [new ExcelProblem('tableChanged', { address: 'A4' }), 'La tabla ha cambiado (A4) mientras se comprobaba.'],
] as const)('a refusal (%s) says that nothing was removed, why, and has a way on', async (problem, why) => {
  await write();
  user.gateway.faults.set('removeColumns', problem);
  await remove();
  expect(user.text()).toContain(`No se ha quitado nada. El libro está como estaba. ${why}`);
  expect(user.text()).not.toContain('escriba en una hoja nueva');
  await user.click('Volver a intentarlo');
  expect(user.text()).toContain('Se han quitado las columnas');
});
