import { act } from 'react';
import type { Scheme } from '../../src/method';
import { tableOf } from '../support/memoryGateway';
import { paneEachTest } from '../support/paneOfTests';
import { WORKED } from './clients';

jest.setTimeout(60_000);

const opened = paneEachTest();

test('after other choices the line says that the result is another one', async () => {
  await opened.click('Informe de cartera');
  expect(opened.said).not.toContain('El resultado ha cambiado');
  const { store } = opened.context;
  const { scheme } = store.get();
  const change = async (changed: Partial<Scheme>): Promise<void> => {
    await act(async () => store.dispatch({ type: 'schemeChanged', scheme: { ...scheme!, ...changed } }));
    await opened.settle();
  };
  // Another name is no other result.
  await change({ name: 'Otro' });
  expect(opened.said).not.toContain('El resultado ha cambiado');
  await change({ segmentation: { ...scheme!.segmentation, shareCut: 0.9 } });
  expect(opened.said).toContain('El resultado ha cambiado');
  // Nor is it after a way round.
  await change({});
  expect(opened.said).not.toContain('El resultado ha cambiado');
});

test('a report of another day says that its result has changed, and only where what it reads has', async () => {
  await opened.click('Informe de cartera');
  await opened.click('Contratos');
  await opened.close();
  const other = WORKED.map((cells, r) => (r === 1 ? cells.map((cell, c) => (c === 2 ? 999_999 : cell)) : cells));
  for (const [cells, changed] of [
    [WORKED, false],
    [other, true],
  ] as const) {
    opened.gateway.table = tableOf(cells);
    await opened.reopen();
    const line = opened.reports.querySelector('[data-standing="overview"]')!.textContent!;
    expect([changed, line.includes('El resultado ha cambiado')]).toEqual([changed, changed]);
    if (!changed) await opened.close();
  }
});

test('what another tool was told changes the reports that read it', async () => {
  await opened.click('Valor de clientes');
  await opened.click('Informe de cartera');
  const settings = { ...(opened.gateway.printed[0]!.tool!.settings as object) };
  const { store } = opened.context;
  await opened.click('Acción principal');
  const { workbook } = store.get();
  const told = { ...workbook.tools, value: { ...settings, discount: 0.3 } };
  await act(async () => store.dispatch({ type: 'workbookRead', workbook: { ...workbook, tools: told } }));
  await opened.settle();
  const outdated = [...opened.reports.querySelectorAll<HTMLElement>('[data-outdated]')].map(
    (one) => one.dataset['outdated'],
  );
  expect(outdated.sort()).toEqual(['decisions', 'value']);
});

test('another service policy changes the sheets that tell it, and no others', async () => {
  await opened.click('Informe de cartera');
  await opened.click('Política de servicios');
  const { store } = opened.context;
  const { scheme } = store.get();
  const visits = { ...scheme!.policy.visits, vital: 24 };
  const changed = { ...scheme!, policy: { ...scheme!.policy, visits } };
  await act(async () => store.dispatch({ type: 'schemeChanged', scheme: changed }));
  await opened.settle();
  const line = (tool: string): string => opened.reports.querySelector(`[data-made="${tool}"]`)!.textContent!;
  expect(line('policy')).toContain('El resultado ha cambiado');
  expect(line('overview')).not.toContain('El resultado ha cambiado');
});
