import { act } from 'react';
import { ExcelProblem } from '../../src/excel';
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
  expect(form().querySelector('[data-field="years"] [role="alert"]')?.textContent).toContain(
    'Años (vacío: sin límite)',
  );
  expect(field('years').value).toBe('5');
  await pane.click('Valor de clientes');
  expect(gateway.printed.at(-1)).toMatchObject({ tool: { id: 'value', settings: { discount: 0.08, years: 5 } } });
  expect(text()).not.toContain('El resultado ha cambiado');
  await pane.choose('Tasa de actualización', '0,8');
  // At the field itself: the form is longer than the pane.
  expect(
    form()
      .querySelector('[data-field="discount"]')!
      .textContent!.replace(/\u00a0/g, ' '),
  ).toContain('se ha leído 0,8 %. Si quería decir 80 %, escriba 80.');
  await pane.choose('Tasa de actualización', '8');
  expect(form().textContent).not.toContain('se ha leído');
  await pane.choose('Años (vacío: sin límite)', '10');
  expect(text()).toContain('El resultado ha cambiado');
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
