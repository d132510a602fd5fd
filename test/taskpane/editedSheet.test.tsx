import { act } from 'react';
import { parameterNames, type Profile } from '../../src/method';
import { tableOf } from '../support/memoryGateway';
import { paneEachTest } from '../support/paneOfTests';
import { WORKED } from './clients';
import { chooseOutput, cutName, edit, writePlain } from './outputActions';

const user = paneEachTest();

const scheme = () => user.state().scheme!;

test('a cut edited on the sheet shows in the pane; nonsense is named with its cell and changes nothing', async () => {
  await writePlain(user);
  await edit(user, cutName(scheme()), 0.45);
  expect(scheme().profiles[0]!.criteria[1]!.bands.cuts).toEqual([0.1, 0.25, 0.45]);
  expect(user.text()).not.toContain('La hoja ha cambiado desde que se leyó');
  await edit(user, cutName(scheme()), 0.2);
  expect(scheme().profiles[0]!.criteria[1]!.bands.cuts).toEqual([0.1, 0.25, 0.45]);
  expect(user.text()).toMatch(
    /'Parámetros CEC'!C\d+ \(0,25\) es mayor que C\d+ \(0,2\): los límites deben ir de menor a mayor/,
  );
  expect(user.text()).toContain('Hasta que se corrija, las columnas que lo usan quedan en blanco y el panel sigue');
  await user.click('Ver la celda');
  expect(user.gateway.named).toEqual([cutName(scheme())]);
  await edit(user, cutName(scheme()), 0.6);
  expect(user.text()).not.toContain('límites deben ir');
  // The cell to look at is the edited one, on whichever side of the pair.
  const second = parameterNames(scheme()).band(0, 1, 'cut2');
  await edit(user, second, 0.9);
  expect(user.text()).toMatch(/\(0,9\) es mayor que C\d+ \(0,6\)/);
  await user.click('Ver la celda');
  expect(user.gateway.named.at(-1)).toBe(second);
  await edit(user, second, 0.25);
  expect(scheme().profiles[0]!.criteria[1]!.bands.cuts).toEqual([0.1, 0.25, 0.6]);
});

test('a cut edited on the sheet is in the columns: neither unwritten, nor a change of nothing', async () => {
  await writePlain(user);
  expect(user.text()).toContain('Las columnas ocultas T:V son de ayuda: las fórmulas las necesitan.');
  await user.click('Volver a escribir las columnas');
  expect(user.text()).toContain(
    'Cambios desde la vez anterior: ningún código, segmento, puntuación ni número de prioridad',
  );
  await edit(user, cutName(scheme()), 0.45);
  expect(user.text()).not.toContain('Hay cambios que aún no están en las columnas');
  expect(user.text()).not.toContain('Cambios desde la vez anterior');
  // The same where the pane is opened again on a sheet that was edited.
  user.gateway.table = { ...tableOf(WORKED), binding: user.gateway.state.bindings[0]! };
  await user.reopen();
  expect(scheme().profiles[0]!.criteria[1]!.bands.cuts).toEqual([0.1, 0.25, 0.45]);
  expect(user.text()).not.toContain('Hay cambios que aún no están en las columnas');
  // What the pane itself changes is not in the columns.
  await act(async () =>
    user.context.store.dispatch({ type: 'schemeChanged', scheme: { ...scheme(), missing: 'worst' } }),
  );
  await user.settle();
  expect(user.text()).toContain('Hay cambios que aún no están en las columnas');
});

test('a deleted name is said, and a deleted sheet too', async () => {
  await writePlain(user);
  const name = cutName(scheme());
  user.gateway.parameters.delete(name);
  await act(async () => user.gateway.change('sheet-of-parameters'));
  await user.settle(400);
  expect(user.text()).toContain(`Se ha borrado el nombre ${name}`);
  user.gateway.parameters.clear();
  await act(async () => user.gateway.change('sheet-of-parameters'));
  await user.settle(400);
  expect(user.text()).toContain('La hoja de parámetros ya no está');
  await user.click('Volver a escribir las columnas');
  expect(user.text()).not.toContain('La hoja de parámetros ya no está');
});

test('what was changed on the sheet unseen is seen before it is written over', async () => {
  await writePlain(user);
  user.gateway.parameters.set(cutName(scheme()), { ...user.gateway.parameters.get(cutName(scheme()))!, value: 0.45 });
  await user.click('Volver a escribir las columnas');
  expect(user.gateway.written).toHaveLength(1);
  expect(user.text()).toContain('La hoja de parámetros ha cambiado. El panel ha tomado sus números');
  expect(scheme().profiles[0]!.criteria[1]!.bands.cuts).toEqual([0.1, 0.25, 0.45]);
  await user.click('Volver a intentarlo');
  expect(user.gateway.written).toHaveLength(2);
  expect(user.lastWrite().scheme.profiles[0]!.criteria[1]!.bands.cuts).toEqual([0.1, 0.25, 0.45]);
});

test('what the pane alone has changed is no change of the sheet, and is written at once', async () => {
  await writePlain(user);
  const weigh = async (weights: Profile['weights']): Promise<void> => {
    const changed = { ...scheme(), profiles: [{ ...scheme().profiles[0]!, weights }] };
    await act(async () => user.context.store.dispatch({ type: 'schemeChanged', scheme: changed }));
    await user.settle();
  };
  await weigh({ values: [0.1, 0.3, 0.5, 0.1], validUntil: null });
  await act(async () => user.gateway.change('sheet-of-parameters'));
  await user.settle(400);
  expect(user.text()).not.toContain('Se ha borrado el nombre');
  await user.click('Volver a escribir las columnas');
  expect(user.gateway.written).toHaveLength(2);
  expect(user.lastWrite().scheme.profiles[0]!.weights).not.toBeNull();
  await weigh(null);
  await user.click('Volver a escribir las columnas');
  expect(user.gateway.written).toHaveLength(3);
  expect(user.text()).not.toContain('La hoja de parámetros ha cambiado');
});

test('a cut that somebody edits while the columns are written is taken over', async () => {
  await writePlain(user);
  const writeColumns = user.gateway.writeColumns.bind(user.gateway);
  user.gateway.writeColumns = async (...request) => {
    const report = await writeColumns(...request);
    user.gateway.parameters.set(cutName(scheme()), { ...user.gateway.parameters.get(cutName(scheme()))!, value: 0.45 });
    return report;
  };
  await user.click('Volver a escribir las columnas');
  expect(user.gateway.written).toHaveLength(2);
  expect(scheme().profiles[0]!.criteria[1]!.bands.cuts).toEqual([0.1, 0.25, 0.45]);
});

test.each(['plain', 'values'] as const)(
  'what is changed in the pane while %s are written is not lost',
  async (output) => {
    await writePlain(user);
    const writeColumns = user.gateway.writeColumns.bind(user.gateway);
    user.gateway.writeColumns = async (...request) => {
      const report = await writeColumns(...request);
      const changed = { ...scheme(), segmentation: { ...scheme().segmentation, shareCut: 0.3 } };
      user.context.store.dispatch({ type: 'schemeChanged', scheme: changed });
      return report;
    };
    await chooseOutput(user, output);
    await user.click(output === 'values' ? 'Convertir en valores' : 'Volver a escribir las columnas');
    expect(user.lastWrite().scheme.segmentation.shareCut).not.toBe(0.3);
    expect(scheme().segmentation.shareCut).toBe(0.3);
    expect(scheme().home).toBe(output === 'values' ? 'settings' : 'sheet');
  },
);
