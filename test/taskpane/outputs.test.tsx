import { act } from 'react';
import { parameterNames } from '../../src/method';
import { ExcelProblem } from '../../src/excel';
import { MemoryGateway, tableOf } from '../support/memoryGateway';
import { openInJsdom, type PaneInJsdom } from '../support/paneInJsdom';
import { WORKED } from './clients';
import { chooseOutput, cutName, writePlain } from './outputActions';

let gateway: MemoryGateway;
let user: PaneInJsdom;
beforeEach(async () => {
  gateway = new MemoryGateway(tableOf(WORKED));
  user = await openInJsdom(gateway);
});
afterEach(() => user.close());

const state = () => user.pane.context.store.get();
const scheme = () => state().scheme!;
const lastWrite = () => gateway.written.at(-1)!;

test('formulas are written with the columns that they need and a parameters sheet; the numbers then live there', async () => {
  await writePlain(user);
  const { formulas, columns } = lastWrite();
  expect(formulas).toMatchObject({ output: 'plain', parameters: { name: 'Parámetros CEC' } });
  expect(columns.map(({ column }) => column)).toEqual(expect.arrayContaining(['rankKey', 'rankTie', 'idOrder']));
  const results = new Map(columns.map(({ column }, k) => [column, String.fromCharCode(72 + k)]));
  const texts = await formulas!.formulas({ firstColumn: 0, firstRow: 2, lastRow: 12, results });
  expect(texts.get('code')).toContain('1000*');
  expect([...texts.values()].join()).not.toContain('CEC.');
  expect(gateway.state.schemes[0]!.home).toBe('sheet');
  expect(user.text()).toContain('Las columnas son fórmulas de Excel.');
  expect(user.text()).toContain('Los límites y pesos están en la hoja de parámetros');
  await user.click('Ver la hoja');
  expect(gateway.named).toEqual([parameterNames(scheme()).band(0, 0, 'cut1')]);
});

test('formulas are made into values with one press, and back', async () => {
  await writePlain(user);
  await user.click('Convertir en valores');
  expect(lastWrite().formulas).toBeNull();
  expect(gateway.state.schemes[0]!.home).toBe('settings');
  expect(user.text()).toContain('La hoja de parámetros ya no cambia nada');
  expect(user.text()).not.toContain('Los límites y pesos están en la hoja');
  await chooseOutput(user, 'live');
  await user.click('Convertir en fórmulas CEC');
  expect(lastWrite().formulas).toMatchObject({ output: 'live' });
  expect(user.text()).toContain('Las columnas son fórmulas CEC.');
});

test('values are made of the data of now, not of those read before', async () => {
  await writePlain(user);
  gateway.table = {
    ...tableOf([...WORKED, ['C12', 7000, 90000, 1, 0, 1, 'Sur']]),
    binding: gateway.state.bindings[0]!,
  };
  await user.click('Convertir en valores');
  expect(lastWrite().clientRows).toHaveLength(12);
  expect(lastWrite().formulas).toBeNull();
});

test('more clients than formulas can hold are refused before anything is written', async () => {
  await writePlain(user);
  const many = Array.from({ length: 20_001 }, (_, k) => [`X${k}`, 1000 + k, 9000 + k, 2, 0, 4, 'Sur']);
  gateway.table = { ...tableOf([WORKED[0]!, ...many]), binding: gateway.state.bindings[0]! };
  await user.click('Volver a leer la hoja');
  await user.click('Volver a escribir las columnas');
  expect(gateway.written).toHaveLength(1);
  expect(user.text()).toMatch(/Hay 20\.001 (filas|clientes)/);
});

test('on opening, columns that are formulas are written again as formulas, by the numbers of their sheet', async () => {
  await writePlain(user);
  await user.close();
  gateway.parameters.set(cutName(scheme()), { ...gateway.parameters.get(cutName(scheme()))!, value: 0.4 });
  gateway.table = { ...tableOf(WORKED), binding: gateway.state.bindings[0]! };
  user = await openInJsdom(gateway);
  expect(state().output).toBe('plain');
  expect(scheme().profiles[0]!.criteria[1]!.bands.cuts).toEqual([0.1, 0.25, 0.4]);
  await user.click('Volver a escribir las columnas');
  expect(lastWrite().formulas).toMatchObject({ output: 'plain' });
});

test('a scheme that formulas cannot say is refused with its reason', async () => {
  await writePlain(user);
  const { scheme: written } = lastWrite();
  const alike = { ...written, segmentation: { ...written.segmentation, aliases: { lacklustre: 'vital' } } };
  await act(async () => user.pane.context.store.dispatch({ type: 'schemeChanged', scheme: alike }));
  await user.settle();
  await user.click('Volver a escribir las columnas');
  const { formulas, columns } = lastWrite();
  const results = new Map(columns.map(({ column }, k) => [column, String.fromCharCode(72 + k)]));
  await expect(formulas!.formulas({ firstColumn: 0, firstRow: 2, lastRow: 12, results })).rejects.toMatchObject({
    id: 'formulaWordsAlike',
  });
});

test('columns of an earlier run that the workbook does not know are asked about', async () => {
  await user.close();
  gateway.table = tableOf(
    WORKED.map((row, k) => [...row, k === 0 ? 'Código CEC' : 1111, k === 0 ? 'Segmento' : 'Vital']),
  );
  user = await openInJsdom(gateway);
  expect(user.text()).toContain('La tabla ya tiene 2 columnas de una clasificación anterior');
  await user.click('Escribir sobre ellas');
  expect(user.text()).toContain('Se escribirá sobre las columnas de la clasificación anterior.');
  await user.click('Escribir columnas');
  expect(lastWrite().adopt).toBe(true);
  expect(user.text()).not.toContain('clasificación anterior');
});

test('an Excel without custom functions says so where live formulas are chosen, and the rest works', async () => {
  gateway.functions = false;
  await user.click('Qué columnas y dónde');
  const live = [...(user.field('Se escriben como') as HTMLSelectElement).options].find(
    ({ value }) => value === 'live',
  )!;
  expect([live.disabled, live.text]).toEqual([
    true,
    'fórmulas CEC (vivas): este Excel no admite funciones de complementos',
  ]);
  await user.choose('Se escriben como', 'plain');
  await user.click('Escribir columnas');
  expect(lastWrite().formulas).toMatchObject({ output: 'plain' });
});

test('live formulas refused for want of functions can be written as values with one click', async () => {
  await chooseOutput(user, 'live');
  gateway.faults.set('writeColumns', new ExcelProblem('noFunctions'));
  await user.click('Escribir columnas');
  expect(user.text()).toContain('No se ha escrito nada. El libro está como estaba. Este Excel no admite funciones');
  await user.click('Escribir valores');
  expect(lastWrite().formulas ?? null).toBeNull();
  expect(user.text()).not.toContain('Este Excel no admite funciones');
});
