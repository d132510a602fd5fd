import { act } from 'react';
import {
  defaultColumns,
  parameterNames,
  schemeFromJson,
  schemeToJson,
  type OutputColumn,
  type Profile,
  type Scheme,
} from '../../src/method';
import { ExcelProblem } from '../../src/excel';
import { MemoryGateway, tableOf } from '../support/memoryGateway';
import { openInJsdom, type PaneInJsdom } from '../support/paneInJsdom';
import { WORKED } from './clients';

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
const cutName = (): string => parameterNames(scheme()).band(0, 1, 'cut3');

/** Chooses what the columns are written as; the options fold up after each write. */
async function chooseOutput(output: 'values' | 'live' | 'plain'): Promise<void> {
  if (!state().screen.columns) await user.click('Qué columnas y dónde');
  await user.choose('Se escriben como', output);
}

/** Writes the columns as plain formulas, as a user does. */
async function writePlain(): Promise<void> {
  await chooseOutput('plain');
  await user.click('Escribir columnas');
}

/** Somebody types into a cell of the parameters sheet. */
async function edit(name: string, value: unknown): Promise<void> {
  gateway.parameters.set(name, { ...gateway.parameters.get(name)!, value });
  await act(async () => gateway.change('sheet-of-parameters'));
  await user.settle(400);
}

test('formulas are written with the columns that they need and a parameters sheet; the numbers then live there', async () => {
  await writePlain();
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

test('a cut edited on the sheet shows in the pane; nonsense is named with its cell and changes nothing', async () => {
  await writePlain();
  await edit(cutName(), 0.45);
  expect(scheme().profiles[0]!.criteria[1]!.bands.cuts).toEqual([0.1, 0.25, 0.45]);
  expect(user.text()).not.toContain('La hoja ha cambiado desde que se leyó');
  await edit(cutName(), 0.2);
  expect(scheme().profiles[0]!.criteria[1]!.bands.cuts).toEqual([0.1, 0.25, 0.45]);
  expect(user.text()).toMatch(
    /'Parámetros CEC'!C\d+ \(0,25\) es mayor que C\d+ \(0,2\): los límites deben ir de menor a mayor/,
  );
  expect(user.text()).toContain('Hasta que se corrija, las columnas que lo usan quedan en blanco y el panel sigue');
  await user.click('Ver la celda');
  expect(gateway.named).toEqual([cutName()]);
  await edit(cutName(), 0.6);
  expect(user.text()).not.toContain('límites deben ir');
  // The cell to look at is the edited one, on whichever side of the pair.
  const second = parameterNames(scheme()).band(0, 1, 'cut2');
  await edit(second, 0.9);
  expect(user.text()).toMatch(/\(0,9\) es mayor que C\d+ \(0,6\)/);
  await user.click('Ver la celda');
  expect(gateway.named.at(-1)).toBe(second);
  await edit(second, 0.25);
  expect(scheme().profiles[0]!.criteria[1]!.bands.cuts).toEqual([0.1, 0.25, 0.6]);
});

test('a cut edited on the sheet is in the columns: neither unwritten, nor a change of nothing', async () => {
  await writePlain();
  expect(user.text()).toContain('Las columnas ocultas T:V son de ayuda: las fórmulas las necesitan.');
  await user.click('Volver a escribir las columnas');
  expect(user.text()).toContain(
    'Cambios desde la vez anterior: ningún código, segmento, puntuación ni número de prioridad',
  );
  await edit(cutName(), 0.45);
  expect(user.text()).not.toContain('Hay cambios que aún no están en las columnas');
  expect(user.text()).not.toContain('Cambios desde la vez anterior');
  // The same where the pane is opened again on a sheet that was edited.
  await user.close();
  gateway.table = { ...tableOf(WORKED), binding: gateway.state.bindings[0]! };
  user = await openInJsdom(gateway);
  expect(scheme().profiles[0]!.criteria[1]!.bands.cuts).toEqual([0.1, 0.25, 0.45]);
  expect(user.text()).not.toContain('Hay cambios que aún no están en las columnas');
  // What the pane itself changes is not in the columns.
  await act(async () =>
    user.pane.context.store.dispatch({ type: 'schemeChanged', scheme: { ...scheme(), missing: 'worst' } }),
  );
  await user.settle();
  expect(user.text()).toContain('Hay cambios que aún no están en las columnas');
});

test('a deleted name is said, and a deleted sheet too', async () => {
  await writePlain();
  const name = cutName();
  gateway.parameters.delete(name);
  await act(async () => gateway.change('sheet-of-parameters'));
  await user.settle(400);
  expect(user.text()).toContain(`Se ha borrado el nombre ${name}`);
  gateway.parameters.clear();
  await act(async () => gateway.change('sheet-of-parameters'));
  await user.settle(400);
  expect(user.text()).toContain('La hoja de parámetros ya no está');
  await user.click('Volver a escribir las columnas');
  expect(user.text()).not.toContain('La hoja de parámetros ya no está');
});

test('what was changed on the sheet unseen is seen before it is written over', async () => {
  await writePlain();
  gateway.parameters.set(cutName(), { ...gateway.parameters.get(cutName())!, value: 0.45 });
  await user.click('Volver a escribir las columnas');
  expect(gateway.written).toHaveLength(1);
  expect(user.text()).toContain('La hoja de parámetros ha cambiado. El panel ha tomado sus números');
  expect(scheme().profiles[0]!.criteria[1]!.bands.cuts).toEqual([0.1, 0.25, 0.45]);
  await user.click('Volver a intentarlo');
  expect(gateway.written).toHaveLength(2);
  expect(lastWrite().scheme.profiles[0]!.criteria[1]!.bands.cuts).toEqual([0.1, 0.25, 0.45]);
});

test('what the pane alone has changed is no change of the sheet, and is written at once', async () => {
  await writePlain();
  const weigh = async (weights: Profile['weights']): Promise<void> => {
    const changed = { ...scheme(), profiles: [{ ...scheme().profiles[0]!, weights }] };
    await act(async () => user.pane.context.store.dispatch({ type: 'schemeChanged', scheme: changed }));
    await user.settle();
  };
  await weigh({ values: [0.1, 0.3, 0.5, 0.1], validUntil: null });
  await act(async () => gateway.change('sheet-of-parameters'));
  await user.settle(400);
  expect(user.text()).not.toContain('Se ha borrado el nombre');
  await user.click('Volver a escribir las columnas');
  expect(gateway.written).toHaveLength(2);
  expect(lastWrite().scheme.profiles[0]!.weights).not.toBeNull();
  await weigh(null);
  await user.click('Volver a escribir las columnas');
  expect(gateway.written).toHaveLength(3);
  expect(user.text()).not.toContain('La hoja de parámetros ha cambiado');
});

test('a cut that somebody edits while the columns are written is taken over', async () => {
  await writePlain();
  const writeColumns = gateway.writeColumns.bind(gateway);
  gateway.writeColumns = async (...request) => {
    const report = await writeColumns(...request);
    gateway.parameters.set(cutName(), { ...gateway.parameters.get(cutName())!, value: 0.45 });
    return report;
  };
  await user.click('Volver a escribir las columnas');
  expect(gateway.written).toHaveLength(2);
  expect(scheme().profiles[0]!.criteria[1]!.bands.cuts).toEqual([0.1, 0.25, 0.45]);
});

test.each(['plain', 'values'] as const)(
  'what is changed in the pane while %s are written is not lost',
  async (output) => {
    await writePlain();
    const writeColumns = gateway.writeColumns.bind(gateway);
    gateway.writeColumns = async (...request) => {
      const report = await writeColumns(...request);
      const changed = { ...scheme(), segmentation: { ...scheme().segmentation, shareCut: 0.3 } };
      user.pane.context.store.dispatch({ type: 'schemeChanged', scheme: changed });
      return report;
    };
    await chooseOutput(output);
    await user.click(output === 'values' ? 'Convertir en valores' : 'Volver a escribir las columnas');
    expect(lastWrite().scheme.segmentation.shareCut).not.toBe(0.3);
    expect(scheme().segmentation.shareCut).toBe(0.3);
    expect(scheme().home).toBe(output === 'values' ? 'settings' : 'sheet');
  },
);

test('formulas are made into values with one press, and back', async () => {
  await writePlain();
  await user.click('Convertir en valores');
  expect(lastWrite().formulas).toBeNull();
  expect(gateway.state.schemes[0]!.home).toBe('settings');
  expect(user.text()).toContain('La hoja de parámetros ya no cambia nada');
  expect(user.text()).not.toContain('Los límites y pesos están en la hoja');
  await chooseOutput('live');
  await user.click('Convertir en fórmulas CEC');
  expect(lastWrite().formulas).toMatchObject({ output: 'live' });
  expect(user.text()).toContain('Las columnas son fórmulas CEC.');
});

test('changes that are not in the columns yet are said, until they are written', async () => {
  await writePlain();
  expect(user.text()).not.toContain('aún no están en las columnas');
  await user.click(/^2\.º dígito: Cuota de cliente/);
  await user.choose('Límite del dígito 4', '60 %');
  expect(user.text()).toContain('Hay cambios que aún no están en las columnas.');
  await user.click('Volver a escribir las columnas');
  expect(user.text()).not.toContain('aún no están en las columnas');
});

describe.each(['values', 'plain'] as const)('changes of what no column shows, beside %s', (output) => {
  const UNWRITTEN = 'Hay cambios que aún no están en las columnas';
  const change = async (changed: Partial<Scheme>): Promise<void> => {
    await act(async () =>
      user.pane.context.store.dispatch({ type: 'schemeChanged', scheme: { ...scheme(), ...changed } }),
    );
    await user.settle();
  };
  const cheaper = (): Partial<Scheme> => {
    const { rules } = scheme();
    return { rules: { ...rules, discount: { ...rules.discount, table: [0, 0.01, 0.02, 0.5] } } };
  };
  const visitless = (): Partial<Scheme> => {
    const { policy } = scheme();
    return { policy: { ...policy, visits: { ...policy.visits, vital: 99 } } };
  };
  /** What is written beside the code and what comes of itself, by ids of columns. */
  const writeWith = async (...more: string[]): Promise<void> => {
    await chooseOutput(output);
    const { columns } = state();
    const all = [...(columns ?? defaultColumns(scheme())), ...more] as OutputColumn[];
    await act(async () => user.pane.context.store.dispatch({ type: 'columnsChosen', columns: all }));
    await user.click(/^(Escribir columnas|Volver a escribir)/);
  };

  test('discounts and the service policy are missing from no column', async () => {
    await writeWith();
    await change(cheaper());
    await change(visitless());
    expect(user.text()).not.toContain(UNWRITTEN);
  });

  test('discounts are missing from the column of discounts, and the block’s limits from the blocks', async () => {
    await writeWith('discount');
    await change(visitless());
    expect(user.text()).not.toContain(UNWRITTEN);
    await change(cheaper());
    expect(user.text()).toContain(UNWRITTEN);
  });

  test('the block’s limit is missing from a sheet that holds it, whatever the columns say', async () => {
    await writeWith();
    const columns = lastWrite().columns.map(({ column }) => column);
    const { rules } = scheme();
    await change({ rules: { ...rules, block: { ...rules.block, threshold: 3 } } });
    const shown = output === 'plain' || columns.includes('blocked');
    expect(user.text().includes(UNWRITTEN)).toBe(shown);
  });
});

test('reading again what was written finds nothing unwritten, however the workbook orders it', async () => {
  await user.click('Escribir columnas');
  const schemes = gateway.state.schemes.map((each) => schemeFromJson(schemeToJson(each)));
  gateway.state = { ...gateway.state, schemes };
  gateway.table = { ...tableOf(WORKED), binding: gateway.state.bindings[0]! };
  await user.click('Volver a leer la hoja');
  expect(user.text()).not.toContain('Hay cambios que aún no están en las columnas');
});

test('another scheme than the one that was written is not in the columns, unless it says the same', async () => {
  await user.click('Escribir columnas');
  await user.click('Modelos, idioma y ayuda');
  await user.click('Propuesta general');
  expect(state().scheme!.name).toBe('Propuesta general');
  expect(user.text()).not.toContain('Hay cambios que aún no están en las columnas');
  await user.click('Empresa informática');
  expect(user.text()).toContain('Hay cambios que aún no están en las columnas');
  await user.click('Guardar en el libro');
  expect(user.text()).toContain('Hay cambios que aún no están en las columnas');
});

test('values are made of the data of now, not of those read before', async () => {
  await writePlain();
  gateway.table = {
    ...tableOf([...WORKED, ['C12', 7000, 90000, 1, 0, 1, 'Sur']]),
    binding: gateway.state.bindings[0]!,
  };
  await user.click('Convertir en valores');
  expect(lastWrite().clientRows).toHaveLength(12);
  expect(lastWrite().formulas).toBeNull();
});

test('more clients than formulas can hold are refused before anything is written', async () => {
  await writePlain();
  const many = Array.from({ length: 20_001 }, (_, k) => [`X${k}`, 1000 + k, 9000 + k, 2, 0, 4, 'Sur']);
  gateway.table = { ...tableOf([WORKED[0]!, ...many]), binding: gateway.state.bindings[0]! };
  await user.click('Volver a leer la hoja');
  await user.click('Volver a escribir las columnas');
  expect(gateway.written).toHaveLength(1);
  expect(user.text()).toMatch(/Hay 20\.001 (filas|clientes)/);
});

test('on opening, columns that are formulas are written again as formulas, by the numbers of their sheet', async () => {
  await writePlain();
  await user.close();
  gateway.parameters.set(cutName(), { ...gateway.parameters.get(cutName())!, value: 0.4 });
  gateway.table = { ...tableOf(WORKED), binding: gateway.state.bindings[0]! };
  user = await openInJsdom(gateway);
  expect(state().output).toBe('plain');
  expect(scheme().profiles[0]!.criteria[1]!.bands.cuts).toEqual([0.1, 0.25, 0.4]);
  await user.click('Volver a escribir las columnas');
  expect(lastWrite().formulas).toMatchObject({ output: 'plain' });
});

test('a scheme that formulas cannot say is refused with its reason', async () => {
  await writePlain();
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
  await chooseOutput('live');
  gateway.faults.set('writeColumns', new ExcelProblem('noFunctions'));
  await user.click('Escribir columnas');
  expect(user.text()).toContain('No se ha escrito nada. El libro está como estaba. Este Excel no admite funciones');
  await user.click('Escribir valores');
  expect(lastWrite().formulas ?? null).toBeNull();
  expect(user.text()).not.toContain('Este Excel no admite funciones');
});

/** As many clients as the worked ones, over and over. */
const many = (clients: number): unknown[][] => [
  WORKED[0]! as unknown[],
  ...Array.from({ length: clients }, (_, i) => {
    const row = WORKED[1 + (i % (WORKED.length - 1))]!;
    return [`K${i}`, ...row.slice(1)];
  }),
];
const priority = (): string => (user.field('Prioridad como') as HTMLSelectElement).value;
const rankColumn = () => lastWrite().columns.find(({ column }) => column === 'rank')!;

describe('ranks beside live formulas', () => {
  test('below 2,000 clients they are formulas, and the user may say otherwise', async () => {
    await chooseOutput('live');
    expect(priority()).toBe('formulas');
    await user.choose('Prioridad como', 'values');
    await user.click('Escribir columnas');
    expect(lastWrite().formulas).toMatchObject({ output: 'live', ranks: 'values' });
    expect(rankColumn().header).toBe('N.º de prioridad (última escritura)');
    expect(rankColumn().cells[0]).toEqual(expect.any(Number));
    expect(lastWrite().columns.map(({ column }) => column)).not.toContain('rankKey');
  });

  test('from 2,000 on they are the last write’s, which header and pane say; a user’s word stays', async () => {
    await user.close();
    gateway = new MemoryGateway(tableOf(many(2_000)));
    user = await openInJsdom(gateway);
    await chooseOutput('live');
    expect(priority()).toBe('values');
    await user.click('Escribir columnas');
    expect(lastWrite().formulas).toMatchObject({ output: 'live', ranks: 'values' });
    expect(rankColumn().header).toBe('N.º de prioridad (última escritura)');
    expect(user.text()).toContain('El n.º de prioridad es el de la última escritura');
    // The next write refreshes them.
    await user.click('Volver a escribir las columnas');
    expect(lastWrite().formulas).toMatchObject({ ranks: 'values' });
    await chooseOutput('live');
    await user.choose('Prioridad como', 'formulas');
    await user.click('Volver a escribir las columnas');
    expect(lastWrite().formulas).toMatchObject({ ranks: 'formulas' });
    expect(rankColumn().header).toBe('N.º de prioridad');
    expect(user.text()).not.toContain('El n.º de prioridad es el de la última escritura');
    // Opened anew, they are what stands.
    await user.close();
    gateway.table = { ...gateway.table!, binding: gateway.state.bindings[0]! };
    user = await openInJsdom(gateway);
    await user.click('Volver a escribir las columnas');
    expect(lastWrite().formulas).toMatchObject({ ranks: 'formulas' });
  });

  test('formulas of Excel alone count everyone in any number', async () => {
    await user.close();
    gateway = new MemoryGateway(tableOf(many(2_000)));
    user = await openInJsdom(gateway);
    await chooseOutput('plain');
    expect(() => user.field('Prioridad como')).toThrow();
    await user.click('Escribir columnas');
    expect(lastWrite().columns.map(({ column }) => column)).toContain('rankKey');
  });
});
