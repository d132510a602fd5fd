import { act } from 'react';
import { ExcelProblem } from '../../src/excel';
import type { Scheme } from '../../src/method';
import { keepToolSettings } from '../../src/taskpane/commands/tools';
import { MemoryGateway, tableOf } from '../support/memoryGateway';
import { openInJsdom, type PaneInJsdom } from '../support/paneInJsdom';
import { WORKED } from './clients';

jest.setTimeout(60_000);

let gateway: MemoryGateway;
let pane: PaneInJsdom;
beforeEach(async () => {
  gateway = new MemoryGateway(tableOf(WORKED));
  pane = await openInJsdom(gateway);
});
afterEach(() => pane.close());

const row = (): HTMLElement => pane.box.querySelector<HTMLElement>('[data-section="tools"]')!;
const text = (): string => (row().textContent ?? '').replace(/\u00a0/g, ' ');

test('every tool has its button, with what it answers', () => {
  const buttons = [...row().querySelectorAll<HTMLButtonElement>('[data-tool]')];
  expect(buttons.map(({ textContent, disabled }) => [textContent, disabled])).toEqual([
    ['Informe de cartera', false],
    ['Matrices de estrategia', false],
    ['Certeza de la clasificación', false],
    ['Seguimiento', false],
    ['Guía del método', false],
    ['Política de servicios', false],
    ['Bloqueo y descuentos', false],
    ['Acción principal', false],
    ['Valor de clientes', false],
    ['Margen y coste de servir', false],
    ['Productos × clientes', false],
    ['Contratos', false],
  ]);
  expect(buttons.every(({ title }) => title.length > 20)).toBe(true);
  const headings = [...row().querySelectorAll('h3')].map(({ textContent }) => textContent);
  expect(headings).toEqual(['La cartera', 'Qué hacer con cada cliente', 'Valor y margen']);
});

test('a report is made of the clients as the pane judges them, and the pane says where it is', async () => {
  await pane.click('Informe de cartera');
  const [request] = gateway.printed;
  expect(request).toMatchObject({ tool: { id: 'overview', settings: {} }, sheets: [{ id: 'overview' }] });
  const { cells, charts } = request!.sheets[0]!.sheet;
  expect(cells.map(({ value }) => String(value)).join(' ')).toContain('Clientes!');
  expect(charts.length).toBeGreaterThan(2);
  expect(text()).toContain('hoja «Informe de cartera»');
  const first = cells.find(({ look }) => look === 'finding')!.value;
  expect(String(first)).not.toBe('');
  expect(text()).toContain(String(first).replace(/\u00a0/g, ' '));
  expect(pane.box.querySelector('[data-undoable="printSheets"]')).not.toBeNull();
  await pane.click('Ver hoja');
  expect(gateway.sheetsShown).toEqual(['overview']);
});

test('a report whose sheet somebody has deleted is no longer told as made', async () => {
  await pane.click('Informe de cartera');
  expect(row().querySelector('[data-made="overview"]')).not.toBeNull();
  gateway.printed.length = 0;
  gateway.table = { ...gateway.table! };
  await pane.click('Volver a leer la hoja');
  await pane.settle();
  expect(row().querySelector('[data-made="overview"]')).toBeNull();
  expect(text()).not.toContain('Ver hoja');
});

test('a report that stands in a workbook opened again is known: where it is, of what it says that it is, and made again', async () => {
  await pane.click('Informe de cartera');
  await pane.close();
  pane = await openInJsdom(gateway);
  expect(text()).toContain('En el libro · hoja «Informe de cartera»');
  expect(pane.box.querySelector('[data-standing="overview"]')!.textContent).toContain('11 clientes');
  expect(pane.box.querySelectorAll('[data-standing]')).toHaveLength(1);
  await pane.click('Ver hoja');
  expect(gateway.sheetsShown).toEqual(['overview']);
  await pane.click('Hacer de nuevo «Informe de cartera»');
  expect(pane.box.querySelector('[data-standing]')).toBeNull();
  expect(gateway.printed).toHaveLength(2);
  // Somebody takes the sheet away.
  gateway.printed.length = 0;
  await pane.close();
  pane = await openInJsdom(gateway);
  expect(text()).not.toContain('En el libro');
});

test('a report keeps the criteria that it shows, for who opens the workbook again; undone, they go with it', async () => {
  const { store } = pane.pane.context;
  await act(async () => {
    const { scheme } = store.get();
    store.dispatch({ type: 'schemeChanged', scheme: { ...scheme!, name: 'El mío' } });
  });
  await pane.settle();
  await pane.click('Informe de cartera');
  const chosen = store.get().scheme!;
  expect(gateway.state.schemes).toEqual([chosen]);
  expect(gateway.state.activeSchemeId).toBe(chosen.id);
  await pane.click('Deshacer');
  expect(gateway.state.schemes).toEqual([]);
  await pane.click('Informe de cartera');
  await pane.close();
  pane = await openInJsdom(gateway);
  expect(pane.pane.context.store.get().scheme).toMatchObject({ id: chosen.id, name: 'El mío' });
});

test('a scheme by which columns stand is saved by who writes or saves it, not by a report', async () => {
  const { store } = pane.pane.context;
  await pane.click('Escribir columnas');
  const written = gateway.state.schemes;
  await act(async () => {
    store.dispatch({ type: 'schemeChanged', scheme: { ...store.get().scheme!, missing: 'worst' } });
  });
  await pane.settle();
  await pane.click('Informe de cartera');
  expect(gateway.printed).toHaveLength(1);
  expect(gateway.state.schemes).toEqual(written);
});

test('made again with the notes of the sheet that stands, it says what has changed', async () => {
  await pane.click('Informe de cartera');
  const id = pane.pane.context.store.get().reading!.ids[0]!;
  gateway.notes.set(id, 'Llamar');
  await pane.click('Hacer de nuevo «Informe de cartera»');
  expect(gateway.printed[1]!.notes.get(id)).toBe('Llamar');
  expect(gateway.printed[1]!.sheets[0]!.sheet.cells.some(({ value }) => value === 'Llamar')).toBe(true);
  expect(text()).toContain('Un titular ha cambiado:');
  expect(text()).toContain('Vital: otra cosa');
});

test('undone, its line goes and the one before it comes back; the workbook’s state follows', async () => {
  await pane.click('Matrices de estrategia');
  await pane.click('Informe de cartera');
  expect(pane.pane.context.store.get().workbook.tools).toEqual({ matrices: {}, overview: {} });
  await pane.click('Deshacer');
  expect(text()).not.toContain('hoja «Informe de cartera»');
  expect(text()).toContain('hoja «Matrices de estrategia»');
  expect(pane.text()).toContain('Deshecho: la hoja vuelve a estar como antes.');
  expect(pane.pane.context.store.get().workbook.tools).toEqual({ matrices: {} });
});

test('a tool is told its assumptions: they hold from the next sheet on, are kept in the workbook, and a refusal is said', async () => {
  await pane.click('Ajustes de «Valor de clientes»…');
  await pane.settle();
  const form = (): HTMLElement => pane.box.querySelector<HTMLElement>('[data-form="value"]')!;
  const field = (key: string): HTMLInputElement =>
    form().querySelector<HTMLInputElement>(`[data-field="${key}"] input`)!;
  expect(field('retention').getAttribute('aria-label')).toBe('Tasa de retención: si falta, supuesto');
  expect(field('discount').value.replace(/\u00a0/g, ' ')).toBe('10 %');
  await pane.choose('Tasa de actualización', '8 %');
  expect(pane.pane.context.store.get().workbook.tools.value).toMatchObject({ discount: 0.08 });
  await pane.choose('Años (vacío: sin límite)', '2,5');
  expect(form().querySelector('[role="alert"]')?.textContent).toContain('Años (vacío: sin límite)');
  expect(field('years').value).toBe('5');
  await pane.click('Valor de clientes');
  expect(gateway.printed.at(-1)).toMatchObject({ tool: { id: 'value', settings: { discount: 0.08, years: 5 } } });
  expect(text()).not.toContain('El resultado ha cambiado');
  await pane.choose('Tasa de actualización', '0,8');
  expect(form().textContent!.replace(/\u00a0/g, ' ')).toContain('se ha leído 0,8 %. Si quería decir 80 %, escriba 80.');
  await pane.choose('Tasa de actualización', '8');
  expect(form().textContent).not.toContain('se ha leído');
  await pane.choose('Años (vacío: sin límite)', '10');
  expect(text()).toContain('El resultado ha cambiado');
});

test('after other choices the line says that the result is another one', async () => {
  await pane.click('Informe de cartera');
  expect(text()).not.toContain('El resultado ha cambiado');
  const { store } = pane.pane.context;
  const { scheme } = store.get();
  const change = async (changed: Partial<Scheme>): Promise<void> => {
    await act(async () => store.dispatch({ type: 'schemeChanged', scheme: { ...scheme!, ...changed } }));
    await pane.settle();
  };
  // Another name is no other result.
  await change({ name: 'Otro' });
  expect(text()).not.toContain('El resultado ha cambiado');
  await change({ segmentation: { ...scheme!.segmentation, shareCut: 0.9 } });
  expect(text()).toContain('El resultado ha cambiado');
  // Nor is it after a way round.
  await change({});
  expect(text()).not.toContain('El resultado ha cambiado');
});

test('a report of another day says that its result has changed, and only where what it reads has', async () => {
  await pane.click('Informe de cartera');
  await pane.click('Contratos');
  await pane.close();
  const other = WORKED.map((cells, r) => (r === 1 ? cells.map((cell, c) => (c === 2 ? 999_999 : cell)) : cells));
  for (const [cells, changed] of [
    [WORKED, false],
    [other, true],
  ] as const) {
    gateway.table = tableOf(cells);
    pane = await openInJsdom(gateway);
    const line = row().querySelector('[data-standing="overview"]')!.textContent!;
    expect([changed, line.includes('El resultado ha cambiado')]).toEqual([changed, changed]);
    if (!changed) await pane.close();
  }
});

test('what another tool was told changes the reports that read it', async () => {
  await pane.click('Valor de clientes');
  await pane.click('Informe de cartera');
  const settings = { ...(gateway.printed[0]!.tool!.settings as object) };
  const { store } = pane.pane.context;
  await pane.click('Acción principal');
  const { workbook } = store.get();
  const told = { ...workbook.tools, value: { ...settings, discount: 0.3 } };
  await act(async () => store.dispatch({ type: 'workbookRead', workbook: { ...workbook, tools: told } }));
  await pane.settle();
  const outdated = [...row().querySelectorAll<HTMLElement>('[data-outdated]')].map((one) => one.dataset['outdated']);
  expect(outdated.sort()).toEqual(['decisions', 'value']);
});

test('another service policy changes the sheets that tell it, and no others', async () => {
  await pane.click('Informe de cartera');
  await pane.click('Política de servicios');
  const { store } = pane.pane.context;
  const { scheme } = store.get();
  const visits = { ...scheme!.policy.visits, vital: 24 };
  const changed = { ...scheme!, policy: { ...scheme!.policy, visits } };
  await act(async () => store.dispatch({ type: 'schemeChanged', scheme: changed }));
  await pane.settle();
  const line = (tool: string): string => row().querySelector(`[data-made="${tool}"]`)!.textContent!;
  expect(line('policy')).toContain('El resultado ha cambiado');
  expect(line('overview')).not.toContain('El resultado ha cambiado');
});

test.each([
  [new ExcelProblem('protectedSheet', { sheet: 'Informe' }), 'está protegida'],
  [new ExcelProblem('reportChanged', { address: 'A1:H9' }), 'puede haber en ella una nota nueva'],
  [new ExcelProblem('cancelled'), 'Usted lo ha cancelado'],
] as const)('%s says that nothing was written, why, and does the same again', async (problem, why) => {
  gateway.faults.set('printSheets', problem);
  await pane.click('Matrices de estrategia');
  expect(text()).toContain('No se ha escrito nada.');
  expect(text()).toContain(why);
  expect(gateway.printed).toEqual([]);
  await pane.click('Volver a intentarlo');
  expect(gateway.printed.map(({ tool }) => tool!.id)).toEqual(['matrices']);
  expect(text()).toContain('hoja «Matrices de estrategia»');
});

test('a note on a report does not stand in the way of what was done before it', async () => {
  const { write } = await import('../../src/taskpane/commands');
  await act(async () => write(pane.pane.context));
  await pane.click('Informe de cartera');
  gateway.faults.set('undoLastWrite', new ExcelProblem('editedSince', { address: 'E9', what: 'printSheets' }));
  await act(async () => pane.box.querySelector<HTMLElement>('[data-undoable] button')!.click());
  await pane.settle();
  expect(pane.text()).toContain('En la hoja hay cambios o notas (E9)');
  await pane.click('Dejarlo como está y deshacer lo anterior');
  expect(pane.text()).toContain('filas vuelven a estar como antes');
  expect(gateway.printed).toHaveLength(1);
});

test('a sheet that is gone is said where it was to be shown', async () => {
  await pane.click('Informe de cartera');
  gateway.faults.set('showSheet', new ExcelProblem('reportGone'));
  await pane.click('Ver hoja');
  expect(text()).toContain('La hoja ya no está en el libro. Hágala de nuevo.');
});

test('the row speaks the language that is chosen', async () => {
  await act(async () => pane.pane.context.store.dispatch({ type: 'languageChosen', language: 'en' }));
  await pane.settle();
  expect(text()).toContain('Portfolio report');
  await pane.click('Portfolio report');
  expect(text()).toContain('sheet “Portfolio report”');
});

test('a tool’s columns are written beside the clients, each with why; the classification’s stay, and its next write takes them along', async () => {
  await pane.click('Columnas de «Valor de clientes»…');
  await pane.settle();
  const panel = (): HTMLElement => pane.box.querySelector<HTMLElement>('[data-tool-columns="value"]')!;
  expect(panel().textContent).toContain('sin margen solo son ventas futuras');
  const boxes = (): HTMLInputElement[] => [...panel().querySelectorAll<HTMLInputElement>('input')];
  expect(boxes().map(({ checked }) => checked)).toEqual([true, true]);
  await act(async () => boxes()[1]!.click());
  await pane.click('Escribir junto a los clientes');
  const request = gateway.written.at(-1)!;
  expect(request).toMatchObject({ toolsOnly: true, whenOccupied: 'refuse' });
  expect(request.columns.map(({ column }) => column)).toEqual(['tool_value_clv']);
  expect(request.columns[0]!.header).toMatch(/^Ventas futuras \(5 años, sin margen, .* anual/);
  expect(['code', 'tool_schemes_x', 'tool_value_group'].map((column) => request.leaves!(column))).toEqual([
    true,
    true,
    false,
  ]);
  expect(text()).toContain('Escrito junto a los clientes: «Valor CLV»');
  expect(row().querySelector('[data-did]')).not.toBeNull();
  // At the foot as after every change: the section may have been scrolled away.
  expect(pane.box.querySelector('footer [data-undoable="writeColumns"]')!.textContent).toContain(
    'columnas escritas en',
  );
  // No code was written yet: there is nothing to write again.
  expect(pane.box.querySelector('[data-primary]')!.textContent).toBe('Escribir columnas');
});

test('where cells are in the way, the tool’s columns are offered another place, not the classification', async () => {
  gateway.faults.set('writeColumns', new ExcelProblem('occupied', { address: 'H1' }));
  await pane.click('Columnas de «Valor de clientes»…');
  await pane.settle();
  await pane.click('Escribir junto a los clientes');
  expect(text()).toContain('H1');
  await pane.click('Insertar columnas');
  expect(gateway.written.at(-1)).toMatchObject({ toolsOnly: true, whenOccupied: 'insertColumns' });
});

test('the classification’s next write makes the tool’s columns anew; undone, they are as they were', async () => {
  await pane.click('Columnas de «Valor de clientes»…');
  await pane.settle();
  await pane.click('Escribir junto a los clientes');
  const { context } = pane.pane;
  expect(context.store.get().standing).toBeNull();
  const { write } = await import('../../src/taskpane/commands');
  await act(async () => write(context));
  const columns = gateway.written.at(-1)!.columns.map(({ column }) => column);
  expect(columns.slice(0, 1)).toEqual(['code']);
  expect(columns.slice(-2)).toEqual(['tool_value_clv', 'tool_value_group']);
  await pane.click('Deshacer');
  expect(context.store.get().table!.binding!.columns.map(({ column }) => column)).toEqual([
    'tool_value_clv',
    'tool_value_group',
  ]);
});

test('a purchase list is chosen, what was read of it adds up, and its tool appears', async () => {
  expect(row().querySelector('[data-tool="purchases"]')).toBeNull();
  const { ids } = pane.pane.context.store.get().reading!;
  const cells = [
    ['Cliente', 'Fecha', 'Importe'],
    [ids[0], '2026-01-05', 100],
    [ids[0], '2026-02-05', 50.5],
    ['', '2026-03-01', 12],
  ];
  const place = {
    kind: 'sheet',
    id: 's2',
    name: 'Ventas',
    sheetId: 's2',
    sheetName: 'Ventas',
    address: 'A1:C4',
  } as const;
  gateway.secondLists.push({ ...place, rows: 4, columns: 3, cells });
  await pane.click('Lista de compras…');
  await pane.settle();
  await pane.choose('Lista de compras', 'sheet s2');
  await pane.click('Leer la lista');
  await pane.settle();
  expect(text()).toContain(
    'Un cliente con compras en Ventas!A1:C4: 3 líneas que suman 162,5, del 05/01/2026 al 05/02/2026',
  );
  const lines = [...row().querySelectorAll('[data-list-read] tbody tr')].map(({ textContent }) => textContent);
  expect(lines.at(-1)).toBe('Total3162,5');
  expect(lines).toHaveLength(3);
  expect(text()).toContain('Columnas: cliente en «Cliente», fecha en «Fecha» e importe en «Importe».');
  // A column without a figure says so before it is written, and is left out.
  await pane.click('Columnas de «Compras de clientes»…');
  await pane.settle();
  const columns = row().querySelector<HTMLElement>('[data-tool-columns="purchases"]')!;
  expect(columns.querySelector('[data-blank="tool_purchases_alive"]')!.textContent).toContain(
    'menos de 20 clientes han vuelto a comprar',
  );
  expect(columns.querySelector('[data-blank="tool_purchases_r"]')).toBeNull();
  expect([...columns.querySelectorAll<HTMLInputElement>('input')].map(({ checked }) => checked)).toEqual([
    ...Array.from({ length: 6 }, () => false),
    ...Array.from({ length: 3 }, () => true),
  ]);
  await act(async () => columns.querySelector<HTMLInputElement>('input')!.click());
  await pane.click('Escribir junto a los clientes');
  expect(gateway.written.at(-1)!.columns[0]!.column).toBe('tool_purchases_alive');
  expect(row().querySelector('[data-left-blank="tool_purchases_alive"]')!.textContent).toContain(
    '«Prob. de seguir activo» está vacía: menos de 20 clientes han vuelto a comprar',
  );
  // The classification's next write makes it anew, and says that it is blank as well.
  const { write } = await import('../../src/taskpane/commands');
  await act(async () => write(pane.pane.context));
  await pane.settle();
  expect(pane.box.querySelector('footer [data-stands-blank="tool_purchases_alive"]')!.textContent).toContain(
    'está vacía: menos de 20 clientes han vuelto a comprar',
  );
  await pane.click('Compras de clientes');
  expect(gateway.printed.at(-1)).toMatchObject({ tool: { id: 'purchases', settings: { source: { name: 'Ventas' } } } });
  gateway.secondLists[0] = { ...gateway.secondLists[0]!, cells: [['Nada', 'Fecha']] };
  await pane.click('Lista de compras…');
  await pane.settle();
  await pane.click('Leer otra vez');
  await pane.settle();
  expect(text()).toContain('ninguna de sus primeras filas dice el cliente');
});

test('a list of relations is chosen in the same way, and network value appears; where the list has lost a column, a report opens it and says so', async () => {
  expect(row().querySelector('[data-tool="network"]')).toBeNull();
  const { ids } = pane.pane.context.store.get().reading!;
  const cells = [
    ['Prescriptor', 'Influido', 'Peso'],
    [ids[0], ids[1], 0.5],
    [ids[0], ids[2], 0.25],
    [ids[0], ids[0], 0.1],
    ['nadie', ids[2], 0.1],
  ];
  const address = { sheetId: 's3', sheetName: 'Red', address: 'A1:C5' };
  gateway.secondLists.push({ kind: 'table', id: 't3', name: 'Red', ...address, rows: 5, columns: 3, cells });
  await pane.click('Lista de relaciones…');
  await pane.settle();
  await pane.choose('Lista de relaciones', 'table t3');
  await pane.click('Leer la lista');
  await pane.settle();
  expect(text()).toContain('En Red!A1:C5, 2 de 4 líneas relacionan a clientes de la tabla.');
  expect(text()).toContain('Clientes que influyen en otros: 1; clientes influidos: 2.');
  expect(text()).toContain('Columnas: quien influye en «Prescriptor», el influido en «Influido» y peso en «Peso».');
  const lines = [...row().querySelectorAll('[data-list-read] tbody tr')].map(({ textContent }) => textContent);
  expect(lines).toEqual([
    'En uso2',
    'De una empresa sobre sí misma1',
    'Con una empresa que no está en la tabla de clientes1',
    'Total4',
  ]);
  await pane.click('Valor en red');
  const source = { kind: 'table', id: 't3', name: 'Red' };
  expect(gateway.printed.at(-1)).toMatchObject({ tool: { id: 'network', settings: { source, damping: 1 } } });
  await pane.click('Cerrar la lista de relaciones');
  gateway.secondLists[0] = { ...gateway.secondLists[0]!, cells: [['Prescriptor', 'Nota']] };
  const { store } = pane.pane.context;
  await act(async () => store.dispatch({ type: 'cellsChanged', sheetId: 's3' }));
  await pane.click('Hacer de nuevo «Valor en red»');
  await pane.settle();
  expect(text()).toContain(
    '«Red» no se puede leer como lista de relaciones: ninguna de sus primeras filas dice en quién',
  );
});

test('a list of contracts: what a column is can be said, bad dates are named by cell, and it can be left again', async () => {
  const { ids } = pane.pane.context.store.get().reading!;
  const cells = [
    ['Cuenta', 'Desde', 'Hasta', 'Cuota'],
    [ids[0], 43_831, '', 10],
    [ids[0], 44_000, 44_500, 10],
    [ids[1], 43_831, 'pronto', 10],
    ['nadie', 43_831, 44_900, 10],
  ];
  const address = { sheetId: 's4', sheetName: 'Altas', address: 'B3:E7' };
  gateway.secondLists.push({ kind: 'table', id: 't4', name: 'Altas', ...address, rows: 5, columns: 4, cells });
  await pane.click('Lista de contratos…');
  await pane.settle();
  await pane.choose('Lista de contratos', 'table t4');
  await pane.click('Leer la lista');
  await pane.settle();
  expect(text()).toContain('ninguna de sus primeras filas dice el cliente');
  await pane.choose('cliente', 'Cuenta');
  await pane.click('Leer la lista');
  await pane.settle();
  expect(text()).toContain('3 contratos con fechas en Altas!B3:E7, de 4 líneas; sin fin: 1.');
  expect(text()).toContain('De las 2 empresas con contratos están en la tabla de clientes 1.');
  expect(text()).toContain('No están en la tabla: nadie.');
  expect(text()).toContain('D6: «pronto» no es una fecha que se pueda leer');
  const source = { kind: 'table', id: 't4', name: 'Altas', headers: { client: 'Cuenta' } };
  expect((await gateway.readState()).tools.contracts).toEqual({ source });
  await pane.click('Contratos');
  await pane.settle();
  const { tool, sheets } = gateway.printed.at(-1)!;
  expect(tool).toMatchObject({ id: 'contracts', settings: { source } });
  expect(JSON.stringify(sheets)).toContain('Altas!B3:E7');
  await pane.click('Dejar la lista');
  await pane.settle();
  expect((await gateway.readState()).tools.contracts).not.toHaveProperty('source');
});

test('a client’s card says what it is worth, and one click away how that was computed', async () => {
  const { store, desk } = pane.pane.context;
  const story = await desk.story(0);
  await act(async () => store.dispatch({ type: 'storyTold', story }));
  await pane.settle();
  const card = (): string => (pane.box.querySelector('[data-value="0"]')!.textContent ?? '').replace(/\u00a0/g, ' ');
  expect(card()).toMatch(/Ventas futuras, sin margen: [\d.]+ \(.*horizonte de 5 años.*actualización 10 % anual/);
  expect(card()).not.toContain('retención 80 %');
  await pane.click('¿Cómo se ha calculado?');
  expect(card()).toContain('retención 80 %');
  expect(card()).toContain('De dónde sale cada dato');
});

test('a tool whose sheet would hold nothing but what is missing writes none, and says what and the way on', async () => {
  await pane.click('Contratos');
  expect(gateway.printed).toEqual([]);
  const said = (): string | undefined => row().querySelector('[data-missing="contracts"]')?.textContent ?? undefined;
  expect(said()).toContain('Falta saber cuándo empieza y cuándo termina cada contrato, y por eso no se hace la hoja.');
  expect(said()).toContain('Elija las dos columnas en «Ajustes»');
  expect(row().querySelector('[data-made]')).toBeNull();
  expect(pane.box.querySelector('[data-undoable="printSheets"]')).toBeNull();
  // Told something else, it may lack nothing any more.
  await pane.click('Ajustes de «Contratos»…');
  await pane.settle();
  await pane.choose('Tasa de actualización anual', '8 %');
  expect(said()).toBeUndefined();
  await pane.click('Contratos');
  expect(said()).toBeDefined();
  await pane.click('Informe de cartera');
  expect(said()).toBeUndefined();
});

test('what a tool was told that counts for nothing is said with its sheet', async () => {
  await pane.click('Ajustes de «Valor de clientes»…');
  await pane.settle();
  const { context } = pane.pane;
  await pane.click('Valor de clientes');
  expect(text()).not.toContain('Ya no están en la tabla');
  const kept = context.store.get().workbook.tools.value as { figures: Record<string, object> };
  const figures = { ...kept.figures, costToServe: { from: { header: 'Coste', unit: 'number' }, assumption: 0 } };
  await act(() => keepToolSettings(context, 'value', { ...kept, figures }));
  await pane.click('Hacer de nuevo «Valor de clientes»');
  expect(text()).toContain('Ya no están en la tabla: Coste.');
});
