import { act } from 'react';
import { ExcelProblem } from '../../src/excel';
import { DEFAULT_POLICY } from '../../src/method';
import type { PolicySettings } from '../../src/tools/policy/settings';
import { MemoryGateway, tableOf } from '../support/memoryGateway';
import { openInJsdom, type PaneInJsdom } from '../support/paneInJsdom';
import { WORKED } from './clients';

jest.setTimeout(60_000);

let gateway: MemoryGateway;
let pane: PaneInJsdom;
beforeEach(async () => {
  const consents = ['Acepta llamadas', 'sí', 'no', '', 'sí', 'sí', 'no', 'sí', 'sí', 'sí', 'sí', 'sí'];
  gateway = new MemoryGateway(tableOf(WORKED.map((row, k) => [...row, consents[k]])));
  pane = await openInJsdom(gateway);
  await pane.click('Política de servicios y descuentos…');
  await pane.settle(50);
});
afterEach(() => pane.close());

const editor = (): HTMLElement => pane.box.querySelector<HTMLElement>('[data-editor="policy"]')!;
const text = (): string => (editor().textContent ?? '').replace(/\u00a0/g, ' ');
const store = () => pane.pane.context.store.get();
const settings = (): PolicySettings => store().workbook.tools.policy as PolicySettings;

test('what the policy comes to stands on top, and follows what is changed for a segment', async () => {
  expect(text()).toContain('46 visitas al año · 92 horas');
  await pane.choose('Visitas al año', '24');
  expect(store().scheme!.policy.visits).toEqual({ ...DEFAULT_POLICY.visits, vital: 24 });
  expect(text()).toContain('70 visitas al año · 140 horas');
  await pane.click('Volver a la política recomendada');
  expect(text()).toContain('46 visitas al año');
});

test('each segment has its own levels, and a text of one’s own', async () => {
  await pane.choose('Segmento', 'lacklustre');
  await pane.choose('Web', '…');
  await pane.choose('Web: texto propio', 'Catálogo en PDF');
  expect(store().scheme!.policy.web).toEqual({ ...DEFAULT_POLICY.web, lacklustre: 'Catálogo en PDF' });
  await pane.click('Elegir de la lista');
  expect(store().scheme!.policy.web.lacklustre).toBe('portal');
});

test('a number below zero is refused with a sentence and the former one stays', async () => {
  await pane.choose('Visitas al año', '-3');
  expect(text()).toContain('Escriba un número de cero o más.');
  expect(store().scheme!.policy.visits.vital).toBe(12);
});

test('hours and columns are kept in the workbook by the tool’s id, beside those of other tools', async () => {
  gateway.state = { ...gateway.state, tools: { matrices: {} } };
  await pane.choose('Comercial', 'Zona');
  await pane.choose('Horas al año de cada comercial', '40');
  expect(gateway.state.tools).toEqual({ matrices: {}, policy: settings() });
  expect(settings()).toMatchObject({ salesperson: 'Zona', capacityHours: 40 });
  expect(text()).toMatch(/Norte: horas al año, si son otras \(necesita 80 h · faltan 40 h\)/);
  await pane.choose('Norte: horas al año, si son otras', '100');
  expect(settings().capacities).toEqual({ Norte: 100 });
  expect(text()).toMatch(/Norte: horas al año, si son otras \(necesita 80 h · sobran 20 h\)/);
  await pane.click('Política de servicios');
  expect(gateway.printed[0]!.tool!.settings).toEqual(settings());
});

test('consent is found by its header, counted, and can be another column or none', async () => {
  expect(text()).toMatch(/Llamadas: \d de \d+ consienten, \d dicen que no, 1 sin respuesta/);
  await pane.choose('Llamadas', '');
  expect(text()).not.toContain('consienten');
  expect(settings().consent.telemarketing).toBeNull();
});

test('a discount that follows a digit names the digit of the table of discounts, and whether that is on', async () => {
  const said = (): string => pane.field('Descuentos').querySelector('option:checked')!.textContent!;
  expect(said()).toBe('Según el dígito de facturación (sin activar)');
  await act(async () => editor().querySelector<HTMLInputElement>('[data-discounts] input[type="checkbox"]')!.click());
  expect(said()).toBe('Según el dígito de facturación');
  await pane.choose('Dígito de', 'share');
  expect(said()).toBe('Según el dígito de cuota');
});

test('discounts are off until wanted; their table and digit are the scheme’s', async () => {
  expect(store().scheme!.rules.discount.enabled).toBe(false);
  await act(async () => editor().querySelector<HTMLInputElement>('[data-discounts] input[type="checkbox"]')!.click());
  await pane.settle();
  expect(store().scheme!.rules.discount.enabled).toBe(true);
  await pane.choose('Descuento del dígito 4', '7,5');
  expect(store().scheme!.rules.discount.table).toEqual([0, 0.02, 0.04, 0.075]);
  await pane.choose('Descuento del dígito 4', '120');
  expect(text()).toContain('Un descuento está entre 0 y 100 %.');
});

test('settings that cannot be kept are said, hold all the same, and are kept on a second try', async () => {
  gateway.faults.set('saveState', new ExcelProblem('other', { message: 'x' }));
  await pane.choose('Horas con el cliente por visita', '3');
  expect(text()).toContain('161 horas');
  expect(gateway.state.tools.policy).toBeUndefined();
  await pane.click('Volver a intentarlo');
  expect(gateway.state.tools.policy).toMatchObject({ visitHours: 3 });
});

test('what belongs to the scheme says that it is not in the workbook yet, and is saved with it', async () => {
  const edits = (): HTMLElement | null => editor().querySelector<HTMLElement>('[data-scheme-edits]');
  expect(edits()).toBeNull();
  await act(async () => editor().querySelector<HTMLInputElement>('[data-discounts] input[type="checkbox"]')!.click());
  await pane.settle();
  expect(edits()!.textContent).toContain('aún no está en el libro');
  expect(gateway.state.schemes).toEqual([]);
  await pane.click('Guardar el modelo');
  await pane.settle(50);
  expect(gateway.state.schemes.map(({ rules }) => rules.discount.enabled)).toEqual([true]);
  expect(edits()).toBeNull();
});
