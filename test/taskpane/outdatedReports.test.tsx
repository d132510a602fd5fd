import { act } from 'react';
import type { Scheme } from '../../src/method';
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
