import { act } from 'react';
import { parameterNames } from '../../src/method';
import { ExcelProblem } from '../../src/excel';
import { tableOf } from '../support/memoryGateway';
import { paneEachTest } from '../support/paneOfTests';
import { WORKED } from './clients';
import { chooseOutput, cutName, writePlain } from './outputActions';

const user = paneEachTest();

const scheme = () => user.state().scheme!;

test('formulas are written with the columns that they need and a parameters sheet; the numbers then live there', async () => {
  await writePlain(user);
  const { formulas, columns } = user.lastWrite();
  expect(formulas).toMatchObject({ output: 'plain', parameters: { name: 'Parámetros CEC' } });
  expect(columns.map(({ column }) => column)).toEqual(expect.arrayContaining(['rankKey', 'rankTie', 'idOrder']));
  const results = new Map(columns.map(({ column }, k) => [column, String.fromCharCode(72 + k)]));
  const texts = await formulas!.formulas({ firstColumn: 0, firstRow: 2, lastRow: 12, results });
  expect(texts.get('code')).toContain('1000*');
  expect([...texts.values()].join()).not.toContain('CEC.');
  expect(user.gateway.state.schemes[0]!.home).toBe('sheet');
  expect(user.text()).toContain('Las columnas son fórmulas de Excel.');
  expect(user.text()).toContain('Los límites y pesos están en la hoja de parámetros');
  await user.click('Ver la hoja');
  expect(user.gateway.named).toEqual([parameterNames(scheme()).band(0, 0, 'cut1')]);
});

test('formulas are made into values with one press, and back', async () => {
  await writePlain(user);
  await user.click('Convertir en valores');
  expect(user.lastWrite().formulas).toBeNull();
  expect(user.gateway.state.schemes[0]!.home).toBe('settings');
  expect(user.text()).toContain('La hoja de parámetros ya no cambia nada');
  expect(user.text()).not.toContain('Los límites y pesos están en la hoja');
  await chooseOutput(user, 'live');
  await user.click('Convertir en fórmulas CEC');
  expect(user.lastWrite().formulas).toMatchObject({ output: 'live' });
  expect(user.text()).toContain('Las columnas son fórmulas CEC.');
});

test('values are made of the data of now, not of those read before', async () => {
  await writePlain(user);
  user.gateway.table = {
    ...tableOf([...WORKED, ['C12', 7000, 90000, 1, 0, 1, 'Sur']]),
    binding: user.gateway.state.bindings[0]!,
  };
  await user.click('Convertir en valores');
  expect(user.lastWrite().clientRows).toHaveLength(12);
  expect(user.lastWrite().formulas).toBeNull();
});

test('more clients than formulas can hold are refused before anything is written', async () => {
  await writePlain(user);
  const many = Array.from({ length: 20_001 }, (_, k) => [`X${k}`, 1000 + k, 9000 + k, 2, 0, 4, 'Sur']);
  user.gateway.table = { ...tableOf([WORKED[0]!, ...many]), binding: user.gateway.state.bindings[0]! };
  await user.click('Volver a leer la hoja');
  await user.click('Volver a escribir las columnas');
  expect(user.gateway.written).toHaveLength(1);
  expect(user.text()).toMatch(/Hay 20\.001 (filas|clientes)/);
});

test('on opening, columns that are formulas are written again as formulas, by the numbers of their sheet', async () => {
  await writePlain(user);
  user.gateway.parameters.set(cutName(scheme()), { ...user.gateway.parameters.get(cutName(scheme()))!, value: 0.4 });
  user.gateway.table = { ...tableOf(WORKED), binding: user.gateway.state.bindings[0]! };
  await user.reopen();
  expect(user.state().output).toBe('plain');
  expect(scheme().profiles[0]!.criteria[1]!.bands.cuts).toEqual([0.1, 0.25, 0.4]);
  await user.click('Volver a escribir las columnas');
  expect(user.lastWrite().formulas).toMatchObject({ output: 'plain' });
});

test('a scheme that formulas cannot say is refused with its reason', async () => {
  await writePlain(user);
  const { scheme: written } = user.lastWrite();
  const alike = { ...written, segmentation: { ...written.segmentation, aliases: { lacklustre: 'vital' } } };
  await act(async () => user.context.store.dispatch({ type: 'schemeChanged', scheme: alike }));
  await user.settle();
  await user.click('Volver a escribir las columnas');
  const { formulas, columns } = user.lastWrite();
  const results = new Map(columns.map(({ column }, k) => [column, String.fromCharCode(72 + k)]));
  await expect(formulas!.formulas({ firstColumn: 0, firstRow: 2, lastRow: 12, results })).rejects.toMatchObject({
    id: 'formulaWordsAlike',
  });
});

test('columns of an earlier run that the workbook does not know are asked about', async () => {
  user.gateway.table = tableOf(
    WORKED.map((row, k) => [...row, k === 0 ? 'Código CEC' : 1111, k === 0 ? 'Segmento' : 'Vital']),
  );
  await user.reopen();
  expect(user.text()).toContain('La tabla ya tiene 2 columnas de una clasificación anterior');
  await user.click('Escribir sobre ellas');
  expect(user.text()).toContain('Se escribirá sobre las columnas de la clasificación anterior.');
  await user.click('Escribir columnas');
  expect(user.lastWrite().adopt).toBe(true);
  expect(user.text()).not.toContain('clasificación anterior');
});

test('an Excel without custom functions says so where live formulas are chosen, and the rest works', async () => {
  user.gateway.functions = false;
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
  expect(user.lastWrite().formulas).toMatchObject({ output: 'plain' });
});

test('live formulas refused for want of functions can be written as values with one click', async () => {
  await chooseOutput(user, 'live');
  user.gateway.faults.set('writeColumns', new ExcelProblem('noFunctions'));
  await user.click('Escribir columnas');
  expect(user.text()).toContain('No se ha escrito nada. El libro está como estaba. Este Excel no admite funciones');
  await user.click('Escribir valores');
  expect(user.lastWrite().formulas ?? null).toBeNull();
  expect(user.text()).not.toContain('Este Excel no admite funciones');
});
