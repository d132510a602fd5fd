import { act } from 'react';
import { ExcelProblem, FINDINGS, REASONS, type CheckId, type CheckResult } from '../../src/excel';
import { LANGUAGES } from '../../src/locales';
import { checkSentence, reportText } from '../../src/taskpane/view/checks/sentences';
import { paneEachTest } from '../support/paneOfTests';

const RESULTS: readonly CheckResult[] = [
  { id: 'place', outcome: 'seen', finding: 'told', facts: { host: 'Excel', platform: 'PC', version: '16.0.1' } },
  { id: 'filter', outcome: 'expected', finding: 'elsewhere', facts: {} },
  { id: 'undoGroup', outcome: 'unavailable', reason: 'noUndoGroup' },
  { id: 'functions', outcome: 'differs', finding: 'other', facts: { shown: 7 } },
  {
    id: 'names',
    outcome: 'stopped',
    problem: Object.assign(new ExcelProblem('other', { code: 'GeneralException', message: 'x' }), {
      cause: { code: 'GeneralException', message: 'x' },
    }),
  },
];
const user = paneEachTest();
beforeEach(async () => {
  user.gateway.diagnosis = { results: RESULTS, cancelled: false, left: null };
  Object.assign(user.context, { buildInfo: async () => ({ version: '0.9', contents: 'abc' }) });
});

const open = async (): Promise<void> => {
  await user.click('Modelos, idioma y ayuda');
  await user.click('Comprobar este Excel');
};
const report = (): string => user.box.querySelector<HTMLTextAreaElement>('[data-report] textarea')!.value;

test('it is reached from the menu, says what it will do before it does it, and lists what it found', async () => {
  await open();
  expect(user.text()).toContain('añade una hoja («CEC check»), prueba en ella y la quita');
  expect(user.box.querySelectorAll('[data-check]')).toHaveLength(0);
  await user.click('Comprobar');
  await user.settle(20);
  const rows = [...user.box.querySelectorAll<HTMLElement>('[data-check]')];
  expect(rows.map((row) => [row.dataset.check, row.dataset.outcome])).toEqual(
    RESULTS.map(({ id, outcome }) => [id, outcome]),
  );
  expect(user.text()).toContain('2 cosas no son como se espera');
  expect(user.text()).toContain('=CEC.DIGIT da «7» en lugar de 3.');
  expect(report()).toContain('CEC 4444, versión 0.9 (abc)');
  expect(report()).toContain('[Excel se ha negado] Nombres ocultos');
  expect(report()).toContain('(names other GeneralException)');
  // What was found stays while the pane is open.
  await user.click('Cerrar la comprobación');
  expect(user.box.querySelector('[data-excel-check]')).toBeNull();
  await open();
  expect(user.box.querySelectorAll('[data-check]')).toHaveLength(RESULTS.length);
});

test('a sheet that stays is named, and what was stopped by the user is said', async () => {
  user.gateway.diagnosis = { results: RESULTS.slice(0, 2), cancelled: true, left: 'CEC check' };
  await open();
  await user.click('Comprobar');
  await user.settle(20);
  expect(user.text()).toContain('Todo lo comprobado es como se espera. Usted lo ha interrumpido');
  expect(user.text()).toContain('no ha dejado quitar la hoja de prueba «CEC check»');
  expect(report()).toContain('«CEC check»');
});

test('a part of the program that cannot be fetched is said there, and can be asked for again', async () => {
  user.gateway.faults.set('checkExcel', new Error('Loading chunk diagnosis failed'));
  await open();
  await user.click('Comprobar');
  expect(user.text()).toContain('No se ha podido cargar una parte');
  await user.click('Comprobar otra vez');
  await user.settle(20);
  expect(user.box.querySelectorAll('[data-check]')).toHaveLength(RESULTS.length);
});

test('with another workbook in front it counts, looks, and waits until the user is back', async () => {
  await open();
  await user.click('Comprobar');
  await user.settle(20);
  user.gateway.diagnosis = {
    results: [
      { id: 'sheet', outcome: 'expected', finding: 'added', facts: {} },
      { id: 'behind', outcome: 'expected', finding: 'nameless', facts: { selection: 'InvalidSelection' } },
    ],
    cancelled: false,
    left: null,
  };
  jest.useFakeTimers({ advanceTimers: true });
  try {
    await act(async () => user.button('Comprobarlo').click());
    expect(user.text()).toContain('se mira dentro de 10 s');
    await act(() => jest.advanceTimersByTimeAsync(10_000));
    await act(() => jest.advanceTimersByTimeAsync(50));
    expect(user.box.querySelector('[data-part="back"]')).not.toBeNull();
    await act(async () => user.button('He vuelto').click());
    await act(() => jest.advanceTimersByTimeAsync(50));
  } finally {
    jest.useRealTimers();
  }
  expect(user.box.querySelector('[data-check="behind"]')).not.toBeNull();
  expect(report()).toContain('(behind nameless selection=InvalidSelection)');
});

test('leaving the page while it counts gives it up', async () => {
  await open();
  await user.click('Comprobar');
  await user.settle(20);
  await act(async () => user.button('Comprobarlo').click());
  expect(user.context.store.get().work?.kind).toBe('checking');
  await user.click('Cerrar la comprobación');
  await user.settle(20);
  expect(user.context.store.get().work).toBeNull();
});

test('every finding and reason has its sentence in both languages, without a gap', () => {
  const facts = { host: 'a', platform: 'b', version: 'c', display: 'd', content: 'e', culture: 'f', decimal: ',' };
  const more = {
    ExcelApi: '1',
    SharedRuntime: '1',
    CustomFunctionsRuntime: '1',
    shown: 'x',
    code: 'y',
    selection: 'z',
  };
  const all = { ...facts, ...more, cells: 1, write: 2, read: 3, mode: 'Manual' };
  const results = (Object.keys(FINDINGS) as CheckId[]).flatMap((id): CheckResult[] =>
    FINDINGS[id].map((finding) => ({ id, outcome: 'seen', finding, facts: all })),
  );
  const reasons = REASONS.map((reason): CheckResult => ({ id: 'functions', outcome: 'unavailable', reason }));
  for (const language of LANGUAGES) {
    for (const result of [...results, ...reasons]) expect(checkSentence(result, language)).toMatch(/^[^{}]{4,}\.$/);
    const text = reportText(
      { results: [...results, ...reasons], cancelled: true, left: 'CEC check' },
      { build: null, when: '2026', language },
    );
    expect(text.split('\n').length).toBeGreaterThan(results.length);
  }
});
