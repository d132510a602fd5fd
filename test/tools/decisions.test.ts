import vectors from '../vectors/method.json';
import { ACTION_SOURCES, ACTIONS, mainAction, type SaidAction } from '../../src/accounts';
import { runTool, setTool, toolColumns, toolFields, toolSheets, type Inputs } from '../../src/tools';
import { decisionsOf } from '../../src/tools/decisions/compute';
import { proposedDecisions, type DecisionsSettings } from '../../src/tools/decisions/settings';
import { exampleScheme, twelveCells } from '../support/twelveClients';
import { findings, inputsOf, sampleInputs, schemeOf, valueAt } from './support';

const twelve = (more: Parameters<typeof twelveCells>[0] = {}): Inputs =>
  inputsOf(twelveCells(more), () => exampleScheme());
const settingsFor = (inputs: Inputs, more: Partial<DecisionsSettings> = {}): DecisionsSettings => ({
  ...proposedDecisions(inputs.classification.portfolio),
  ...more,
});
/** The row of a client on the list of actions. */
const lineOf = (inputs: Inputs, id: string, language: 'es' | 'en' = 'es'): (string | number)[] => {
  const { sheet } = toolSheets('decisions', inputs, language)[1]!;
  const { row } = sheet.cells.find(({ column, value }) => column === 0 && value === id)!;
  return Array.from({ length: 13 }, (_, column) => valueAt(sheet, row, column));
};

test('of what is said, what stands first in the order is the action; the others stay listed', () => {
  const said: SaidAction[] = [
    { source: 'value', action: 'sell' },
    { source: 'block', action: 'stopSelling' },
    { source: 'strategy', action: 'growth' },
  ];
  const found = mainAction(said, ACTION_SOURCES);
  expect(found.main).toEqual(said[1]);
  expect(found.others.map(({ source }) => source)).toEqual(['strategy', 'value']);
  expect(found.contradicts).toBe(true);
  expect(mainAction(said, ['value', 'strategy', 'block', 'risk', 'trust', 'referral']).main).toEqual(said[0]);
  expect(mainAction([said[0]!, said[2]!], ACTION_SOURCES).contradicts).toBe(false);
  expect(mainAction([], ACTION_SOURCES)).toEqual({ main: null, others: [], contradicts: false });
});

test('every label of every source can be the action, and each is said in both languages', () => {
  for (const language of ['es', 'en'] as const) {
    const words = new Set(
      toolSheets('decisions', sampleInputs(), language).flatMap(({ sheet }) => sheet.cells.map(({ value }) => value)),
    );
    expect(words.has(language === 'es' ? 'No vender hasta cobrar' : 'Stop selling until paid')).toBe(true);
  }
  for (const source of ACTION_SOURCES) {
    for (const action of ACTIONS[source])
      expect(mainAction([{ source, action }], ACTION_SOURCES).main?.action).toBe(action);
  }
});

test('a lost client that was agreed to be Promising has the strategy of that segment, and nothing of those who buy', () => {
  const agreed = twelveCells()
    .slice(1)
    .map(([id]) => (id === 'C12' ? 'Con futuro' : ''));
  const trust = agreed.map(() => 5);
  const inputs = twelve({ 'Segmento acordado': agreed, Confianza: trust, Margen: trust.map((_, i) => 100 * i) });
  expect(lineOf(inputs, 'C12').slice(2, 5)).toEqual(['Con futuro', 'Crecer', 'Estrategia del segmento']);
  const { said } = decisionsOf(inputs, settingsFor(inputs));
  const at = inputs.classification.portfolio.ids.indexOf('C12');
  expect(ACTION_SOURCES.filter((source) => said[source][at] !== 0)).toEqual(['strategy']);
});

test('the twelve clients: the segment’s strategy, unless sales are blocked', () => {
  const inputs = twelve();
  expect(lineOf(inputs, 'C01').slice(3, 5)).toEqual(['Mantener', 'Estrategia del segmento']);
  expect(lineOf(inputs, 'C02').slice(3, 5)).toEqual(['Crecer', 'Estrategia del segmento']);
  expect(lineOf(inputs, 'C03').slice(3, 5)).toEqual(['Supervisar', 'Estrategia del segmento']);
  for (const id of ['C05', 'C09']) {
    expect(lineOf(inputs, id).slice(3, 5)).toEqual(['No vender hasta cobrar', 'Bloqueo de ventas']);
  }
  // The lost client owes nothing, and nothing is asked of it.
  expect(lineOf(inputs, 'C12').slice(2, 5)).toEqual(['Perdido', '', '']);
  expect(lineOf(inputs, 'C02', 'en').slice(3, 5)).toEqual(['Grow', 'Segment’s strategy']);
});

test('what a source lacks is said, and it decides nothing', () => {
  const { sources } = decisionsOf(twelve(), settingsFor(twelve()));
  const lacks = Object.fromEntries(sources.map(({ source, missing }) => [source, missing]));
  expect(lacks).toEqual({
    ...{ block: [], strategy: [], value: [] },
    risk: ['daysBeyond', 'overdue', 'limitUse'],
    trust: ['trust', 'margin'],
    referral: ['referrals'],
  });
  const text = toolSheets('decisions', twelve(), 'es')[0]!
    .sheet.cells.map(({ value }) => value)
    .join('\n');
  expect(text).toContain('días de retraso sobre vencimiento, vencido sobre saldo pendiente y riesgo vivo');
});

test('payment risk of the vectors, from columns to the action on the sheet', () => {
  const risk = vectors.paymentRisk;
  const header = ['Cliente', 'Facturación', 'Cuota', 'Años', 'Impagados', 'Días de retraso', 'Vencido sobre saldo'];
  const rows = risk.map((one, i) => [
    ...[`K${i}`, 1000 + i, 0.3, 4, one.unpaid3y, one.daysBeyondTerms, one.overdueRatio, one.limitUse],
    one.insolvency ? 'Sí' : 'No',
  ]);
  const inputs = inputsOf([[...header, 'Riesgo sobre límite', 'En concurso'], ...rows]);
  const settings = settingsFor(inputs, { order: ['risk', 'block', 'strategy', 'value', 'trust', 'referral'] });
  const { said } = decisionsOf(inputs, settings);
  const level = ['', 'medio', 'alto', 'muy_alto'];
  risk.forEach(({ riskClass }, i) => {
    expect(level[said.risk[i]!]).toBe(['medio', 'alto', 'muy_alto'].includes(riskClass) ? riskClass : '');
  });
  const { sheet } = runTool('decisions', settings, inputs, 'es').sheets[1]!;
  const actionOf = (i: number): unknown => {
    const { row } = sheet.cells.find(({ column, value }) => column === 0 && value === `K${i}`)!;
    return valueAt(sheet, row, 3);
  };
  expect(actionOf(7)).toBe('Cobro anticipado o no suministrar');
  expect(actionOf(8)).toBe('Limitar el crédito: 30 días, seguimiento mensual');
  // From high on, medium asks for nothing.
  expect(decisionsOf(inputs, { ...settings, riskFrom: 'high' }).said.risk[8]).toBe(0);
});

test('trust × margin of the vectors, from columns to the sheet', () => {
  const rows = vectors.trustMargin.map(({ trust, margin }, i) => [`T${i}`, 100_000, 0.3, margin, trust, 3]);
  const cells = [['Cliente', 'Facturación', 'Cuota', 'Margen', 'Confianza (1-5)', 'Años'], ...rows];
  const inputs = inputsOf(cells);
  const settings = settingsFor(inputs, {
    marginCut: 5000,
    order: ['trust', 'block', 'risk', 'strategy', 'value', 'referral'],
  });
  const names = ['', 'clave', 'a_desarrollar', 'en_riesgo', 'transaccional'];
  const { said, decider } = decisionsOf(inputs, settings);
  vectors.trustMargin.forEach(({ expected }, i) => {
    expect(names[said.trust[i]!]).toBe(expected);
    expect(decider[i]).toBe(1);
  });
});

test('without a margin, share or bills there is a sheet that says so', () => {
  const inputs = inputsOf(
    [
      ['Cliente', 'A', 'B', 'C', 'D'],
      ['x', 1, 2, 3, 4],
    ],
    () => schemeOf({ others: ['A', 'B', 'C', 'D'] }),
  );
  expect(findings(toolSheets('decisions', inputs, 'es')[0]!.sheet)[0]).toMatch(/^Ningún cliente tiene una acción/);
});

test('the order is told place by place; the others make room, and no other value is taken', () => {
  const inputs = sampleInputs();
  const moved = setTool('decisions', null, inputs, { key: 'order.trust', value: '1' }) as DecisionsSettings;
  expect(moved.order).toEqual(['trust', 'block', 'risk', 'strategy', 'value', 'referral']);
  expect(setTool('decisions', null, inputs, { key: 'order.trust', value: '7' })).toBeNull();
  expect(setTool('decisions', null, inputs, { key: 'order.nobody', value: '1' })).toBeNull();
  expect(setTool('decisions', null, inputs, { key: 'trustLow', value: '9' })).toBeNull();
  const fields = toolFields('decisions', moved, inputs, 'es')[0]!.fields;
  expect(fields.map(({ value }) => value)).toEqual(['1', '2', '3', '4', '5', '6']);
  expect(fields[0]!.label).toBe('Confianza y margen');
});

test('the value group is that of the value tool with what it was told', () => {
  const inputs = sampleInputs();
  const kept = { value: setTool('value', null, inputs, { key: 'mode', value: 'lossOnly' }) };
  const asked = (given: Inputs): number =>
    decisionsOf(given, settingsFor(given)).said.value.filter((code) => code === 3).length;
  expect(asked({ ...inputs, kept })).toBeLessThan(asked(inputs));
});

test('the column beside the clients says what the list says', () => {
  const inputs = sampleInputs();
  const [column] = toolColumns('decisions', null, inputs, { wanted: ['tool_decisions_action'], language: 'es' });
  expect(column!.header).toBe('Acción principal (primero bloqueo y riesgo)');
  const { ids } = inputs.classification.portfolio;
  for (const id of ['000002', '000040', '000200']) expect(column!.cells[ids.indexOf(id)]).toBe(lineOf(inputs, id)[3]);
});

test('the headline and the table of actions are of all clients: who has none is a line, and the total is the portfolio', () => {
  const inputs = sampleInputs();
  const { size } = inputs.classification.portfolio;
  const result = decisionsOf(inputs, settingsFor(inputs));
  const without = size - result.decided;
  expect(without).toBeGreaterThan(0);
  for (const [language, said, line] of [
    ['es', `${result.decided} clientes de ${size} tienen acción principal`, 'Sin acción: nada pide algo'],
    ['en', `${result.decided} clients of ${size} have a main action`, 'No action: nothing asks for one'],
  ] as const) {
    const { sheet } = toolSheets('decisions', inputs, language)[0]!;
    expect(String(findings(sheet)[0]).startsWith(said)).toBe(true);
    const { row } = sheet.cells.find(({ column, value }) => column === 0 && String(value).startsWith(line))!;
    expect(valueAt(sheet, row, 4)).toBe(without);
    expect(valueAt(sheet, row + 1, 4)).toBe(size);
    // The action comes first, then who asks for it, how many clients, and what they buy.
    expect(valueAt(sheet, row - result.lines.length, 0)).toMatch(/^Supervis/);
    const each = result.lines.reduce((sum, { turnover }) => sum + (turnover ?? 0), 0);
    expect(valueAt(sheet, row + 1, 5)).toBeCloseTo(each + Number(valueAt(sheet, row, 5)), 6);
  }
});
