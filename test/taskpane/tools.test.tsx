import { act } from 'react';
import { ExcelProblem } from '../../src/excel';
import { keepToolSettings } from '../../src/taskpane/commands/tools';
import { offeredTools, SUBJECTS } from '../../src/tools';
import { paneEachTest } from '../support/paneOfTests';

jest.setTimeout(60_000);

const opened = paneEachTest();

test('every tool has its button, with what it answers', () => {
  const buttons = [...opened.reports.querySelectorAll<HTMLButtonElement>('[data-tool]')];
  // Neither a second list nor another scheme is there.
  const offered = offeredTools('es').filter(({ needs, id }) => needs === null && id !== 'schemes');
  const bySubject = SUBJECTS.flatMap((subject) => offered.filter((tool) => tool.subject === subject));
  expect(buttons.map(({ textContent, disabled }) => [textContent, disabled])).toEqual(
    bySubject.map(({ name }) => [name, false]),
  );
  expect(buttons.length).toBeGreaterThan(10);
  expect(buttons.every(({ title }) => title.length > 20)).toBe(true);
  const headings = [...opened.reports.querySelectorAll('h3')].map(({ textContent }) => textContent);
  expect(headings).toEqual(['La cartera', 'Qué hacer con cada cliente', 'Valor y margen']);
});

test('a report is made of the clients as the pane judges them, and the pane says where it is', async () => {
  await opened.click('Informe de cartera');
  const [request] = opened.gateway.printed;
  expect(request).toMatchObject({ tool: { id: 'overview', settings: {} }, sheets: [{ id: 'overview' }] });
  const { cells, charts } = request!.sheets[0]!.sheet;
  expect(cells.map(({ value }) => String(value)).join(' ')).toContain('Clientes!');
  expect(charts.length).toBeGreaterThan(2);
  expect(opened.said).toContain('hoja «Informe de cartera»');
  const first = cells.find(({ look }) => look === 'finding')!.value;
  expect(String(first)).not.toBe('');
  expect(opened.said).toContain(String(first).replace(/\u00a0/g, ' '));
  expect(opened.box.querySelector('[data-undoable="printSheets"]')).not.toBeNull();
  await opened.click('Ver hoja');
  expect(opened.gateway.sheetsShown).toEqual(['overview']);
});

test('a report of amounts says below its headline what they are of', async () => {
  await opened.click('Valor de clientes');
  const { terms } = opened.gateway.printed[0]!.sheets[0]!.sheet;
  expect(terms).toMatch(/horizonte de 5 años.*10\s% anual/);
  expect(opened.reports.querySelector('[data-terms]')!.textContent).toBe(terms);
  await opened.click('Informe de cartera');
  expect(opened.reports.querySelectorAll('[data-terms]')).toHaveLength(1);
});

test('a report whose sheet somebody has deleted is no longer told as made', async () => {
  await opened.click('Informe de cartera');
  expect(opened.reports.querySelector('[data-made="overview"]')).not.toBeNull();
  opened.gateway.printed.length = 0;
  opened.gateway.table = { ...opened.gateway.table! };
  await opened.click('Volver a leer la hoja');
  await opened.settle();
  expect(opened.reports.querySelector('[data-made="overview"]')).toBeNull();
  expect(opened.said).not.toContain('Ver hoja');
});

test('a report that stands in a workbook opened again is known: where it is, of what it says that it is, and made again', async () => {
  await opened.click('Informe de cartera');
  await opened.reopen();
  expect(opened.said).toContain('En el libro · hoja «Informe de cartera»');
  expect(opened.box.querySelector('[data-standing="overview"]')!.textContent).toContain('11 clientes');
  expect(opened.box.querySelectorAll('[data-standing]')).toHaveLength(1);
  await opened.click('Ver hoja');
  expect(opened.gateway.sheetsShown).toEqual(['overview']);
  await opened.click('Hacer de nuevo «Informe de cartera»');
  expect(opened.box.querySelector('[data-standing]')).toBeNull();
  expect(opened.gateway.printed).toHaveLength(2);
  // Somebody takes the sheet away.
  opened.gateway.printed.length = 0;
  await opened.reopen();
  expect(opened.said).not.toContain('En el libro');
});

test('a report keeps the criteria that it shows, for who opens the workbook again; undone, they go with it', async () => {
  const { store } = opened.context;
  await act(async () => {
    const { scheme } = store.get();
    store.dispatch({ type: 'schemeChanged', scheme: { ...scheme!, name: 'El mío' } });
  });
  await opened.settle();
  await opened.click('Informe de cartera');
  const chosen = store.get().scheme!;
  expect(opened.gateway.state.schemes).toEqual([chosen]);
  expect(opened.gateway.state.activeSchemeId).toBe(chosen.id);
  await opened.click('Deshacer');
  expect(opened.gateway.state.schemes).toEqual([]);
  await opened.click('Informe de cartera');
  await opened.reopen();
  expect(opened.state().scheme).toMatchObject({ id: chosen.id, name: 'El mío' });
});

test('a report leaves a saved scheme as it was saved: that it shows changes of it is said, with the way to save them', async () => {
  const { store } = opened.context;
  await opened.click('Informe de cartera');
  const saved = opened.gateway.state.schemes;
  expect(opened.box.querySelector('[data-unsaved]')).toBeNull();
  await act(async () => {
    store.dispatch({ type: 'schemeChanged', scheme: { ...store.get().scheme!, missing: 'worst' } });
  });
  await opened.settle();
  await opened.click('Hacer de nuevo «Informe de cartera»');
  expect(opened.gateway.state.schemes).toEqual(saved);
  expect(opened.box.querySelector('[data-unsaved]')?.textContent).toContain(
    'tiene cambios sin guardar, y el informe es de ellos',
  );
  await opened.click('Guardar el modelo');
  expect(opened.gateway.state.schemes).toEqual([store.get().scheme]);
  expect(opened.box.querySelector('[data-unsaved]')).toBeNull();
});

test('a scheme by which columns stand is saved by who writes or saves it, not by a report', async () => {
  const { store } = opened.context;
  await opened.click('Escribir columnas');
  const written = opened.gateway.state.schemes;
  await act(async () => {
    store.dispatch({ type: 'schemeChanged', scheme: { ...store.get().scheme!, missing: 'worst' } });
  });
  await opened.settle();
  await opened.click('Informe de cartera');
  expect(opened.gateway.printed).toHaveLength(1);
  expect(opened.gateway.state.schemes).toEqual(written);
});

test('made again with the notes of the sheet that stands, it says what has changed', async () => {
  await opened.click('Informe de cartera');
  const id = opened.state().reading!.ids[0]!;
  opened.gateway.notes.set(id, 'Llamar');
  await opened.click('Hacer de nuevo «Informe de cartera»');
  expect(opened.gateway.printed[1]!.notes.get(id)).toBe('Llamar');
  expect(opened.gateway.printed[1]!.sheets[0]!.sheet.cells.some(({ value }) => value === 'Llamar')).toBe(true);
  expect(opened.said).toContain('Un titular ha cambiado:');
  expect(opened.said).toContain('Vital: otra cosa');
});

test('undone, its line goes and the one before it comes back; the workbook’s state follows', async () => {
  await opened.click('Matrices de estrategia');
  await opened.click('Informe de cartera');
  expect(opened.state().workbook.tools).toEqual({ matrices: {}, overview: {} });
  await opened.click('Deshacer');
  expect(opened.said).not.toContain('hoja «Informe de cartera»');
  expect(opened.said).toContain('hoja «Matrices de estrategia»');
  expect(opened.text()).toContain('Deshecho: la hoja vuelve a estar como antes.');
  expect(opened.state().workbook.tools).toEqual({ matrices: {} });
});

test('a tool is told its assumptions: they hold from the next sheet on, are kept in the workbook, and a refusal is said', async () => {
  await opened.click('Ajustes de «Valor de clientes»…');
  await opened.settle();
  const form = (): HTMLElement => opened.box.querySelector<HTMLElement>('[data-form="value"]')!;
  const field = (key: string): HTMLInputElement =>
    form().querySelector<HTMLInputElement>(`[data-field="${key}"] input`)!;
  expect(field('retention').getAttribute('aria-label')).toBe('Tasa de retención: si falta, supuesto');
  expect(field('discount').value.replace(/\u00a0/g, ' ')).toBe('10 %');
  await opened.choose('Tasa de actualización', '8 %');
  expect(opened.state().workbook.tools.value).toMatchObject({ discount: 0.08 });
  await opened.choose('Años (vacío: sin límite)', '2,5');
  expect(form().querySelector('[data-field="years"] [role="alert"]')?.textContent).toContain(
    'Años (vacío: sin límite)',
  );
  expect(field('years').value).toBe('5');
  await opened.click('Valor de clientes');
  expect(opened.gateway.printed.at(-1)).toMatchObject({
    tool: { id: 'value', settings: { discount: 0.08, years: 5 } },
  });
  expect(opened.said).not.toContain('El resultado ha cambiado');
  await opened.choose('Tasa de actualización', '0,8');
  // At the field itself: the form is longer than the pane.
  expect(
    form()
      .querySelector('[data-field="discount"]')!
      .textContent!.replace(/\u00a0/g, ' '),
  ).toContain('se ha leído 0,8 %. Si quería decir 80 %, escriba 80.');
  await opened.choose('Tasa de actualización', '8');
  expect(form().textContent).not.toContain('se ha leído');
  await opened.choose('Años (vacío: sin límite)', '10');
  expect(opened.said).toContain('El resultado ha cambiado');
});

test.each([
  [new ExcelProblem('protectedSheet', { sheet: 'Informe' }), 'está protegida'],
  [new ExcelProblem('reportChanged', { address: 'A1:H9' }), 'puede haber en ella una nota nueva'],
  [new ExcelProblem('cancelled'), 'Usted lo ha cancelado'],
] as const)('%s says that nothing was written, why, and does the same again', async (problem, why) => {
  opened.gateway.faults.set('printSheets', problem);
  await opened.click('Matrices de estrategia');
  expect(opened.said).toContain('No se ha escrito nada.');
  expect(opened.said).toContain(why);
  expect(opened.gateway.printed).toEqual([]);
  await opened.click('Volver a intentarlo');
  expect(opened.gateway.printed.map(({ tool }) => tool!.id)).toEqual(['matrices']);
  expect(opened.said).toContain('hoja «Matrices de estrategia»');
});

test('a note on a report does not stand in the way of what was done before it', async () => {
  const { write } = await import('../../src/taskpane/commands');
  await act(async () => write(opened.context));
  await opened.click('Informe de cartera');
  opened.gateway.faults.set('undoLastWrite', new ExcelProblem('editedSince', { address: 'E9', what: 'printSheets' }));
  await act(async () => opened.box.querySelector<HTMLElement>('[data-undoable] button')!.click());
  await opened.settle();
  expect(opened.text()).toContain('En la hoja hay cambios o notas (E9)');
  await opened.click('Dejarlo como está y deshacer lo anterior');
  expect(opened.text()).toContain('filas vuelven a estar como antes');
  expect(opened.gateway.printed).toHaveLength(1);
});

test('a sheet that is gone is said where it was to be shown', async () => {
  await opened.click('Informe de cartera');
  opened.gateway.faults.set('showSheet', new ExcelProblem('reportGone'));
  await opened.click('Ver hoja');
  expect(opened.said).toContain('La hoja ya no está en el libro. Hágala de nuevo.');
});

test('the row speaks the language that is chosen', async () => {
  await act(async () => opened.context.store.dispatch({ type: 'languageChosen', language: 'en' }));
  await opened.settle();
  expect(opened.said).toContain('Portfolio report');
  await opened.click('Portfolio report');
  expect(opened.said).toContain('sheet “Portfolio report”');
});

test('a client’s card says what it is worth, and one click away how that was computed', async () => {
  const { store, desk } = opened.context;
  const story = await desk.story(0);
  await act(async () => store.dispatch({ type: 'storyTold', story }));
  await opened.settle();
  const card = (): string => (opened.box.querySelector('[data-value="0"]')!.textContent ?? '').replace(/\u00a0/g, ' ');
  expect(card()).toMatch(/Ventas futuras, sin margen: [\d.]+ \(.*horizonte de 5 años.*actualización 10 % anual/);
  expect(card()).not.toContain('retención 80 %');
  await opened.click('¿Cómo se ha calculado?');
  expect(card()).toContain('retención 80 %');
  expect(card()).toContain('De dónde sale cada dato');
});

test('a tool whose sheet would hold nothing but what is missing writes none, and says what and the way on', async () => {
  await opened.click('Contratos');
  expect(opened.gateway.printed).toEqual([]);
  const said = (): string | undefined =>
    opened.reports.querySelector('[data-missing="contracts"]')?.textContent ?? undefined;
  expect(said()).toContain('Falta saber cuándo empieza y cuándo termina cada contrato, y por eso no se hace la hoja.');
  expect(said()).toContain('Elija las dos columnas en «Ajustes»');
  expect(opened.reports.querySelector('[data-made]')).toBeNull();
  expect(opened.box.querySelector('[data-undoable="printSheets"]')).toBeNull();
  // Told something else, it may lack nothing any more.
  await opened.click('Ajustes de «Contratos»…');
  await opened.settle();
  await opened.choose('Tasa de actualización anual', '8 %');
  expect(said()).toBeUndefined();
  await opened.click('Contratos');
  expect(said()).toBeDefined();
  await opened.click('Informe de cartera');
  expect(said()).toBeUndefined();
});

test('what a tool was told that counts for nothing is said with its sheet', async () => {
  await opened.click('Ajustes de «Valor de clientes»…');
  await opened.settle();
  const { context } = opened;
  await opened.click('Valor de clientes');
  expect(opened.said).not.toContain('Ya no están en la tabla');
  const kept = context.store.get().workbook.tools.value as { figures: Record<string, object> };
  const figures = { ...kept.figures, costToServe: { from: { header: 'Coste', unit: 'number' }, assumption: 0 } };
  await act(() => keepToolSettings(context, 'value', { ...kept, figures }));
  await opened.click('Hacer de nuevo «Valor de clientes»');
  expect(opened.said).toContain('Ya no están en la tabla: Coste.');
});
