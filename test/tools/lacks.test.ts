import { lackOfTool, NO_HISTORY, runTool, type ToolId, TOOL_IDS } from '../../src/tools';
import { wordsOf } from '../../src/locales';
import { lackWords } from '../../src/locales/tools/lacks';
import { inputsOf, sampleInputs, schemeOf } from './support';

/** Clients of whom only figures of no known meaning are there. */
const bare = () => ({
  ...inputsOf(
    [
      ['Id', 'Cliente', 'A', 'B', 'C', 'D'],
      ['1', 'Uno', 3, 1, 2, 3],
      ['2', 'Dos', 5, 2, 2, 1],
    ],
    () => schemeOf({ others: ['A', 'B', 'C', 'D'] }),
  ),
  history: NO_HISTORY,
});
const LACKING = {
  watching: 'snapshots',
  value: 'turnover',
  profitability: 'turnover',
  families: 'productFamilies',
  contracts: 'contractDates',
} as const;

test.each(['es', 'en'] as const)('a tool whose sheets would say nothing says what is missing, in %s', (language) => {
  for (const [id, lack] of Object.entries(LACKING)) {
    const said = runTool(id as ToolId, null, bare(), language).missing;
    expect([id, said]).toEqual([id, wordsOf(lackWords, language)(lack)]);
  }
});

test('the others have something to say, of little as of much', () => {
  const needing = ['purchases', 'network', 'schemes'];
  for (const id of TOOL_IDS.filter((one) => !needing.includes(one))) {
    const lack = (LACKING as Partial<Record<ToolId, string>>)[id] ?? null;
    expect([id, lackOfTool(id, null, bare())]).toEqual([id, lack]);
    const sample = lackOfTool(id, null, sampleInputs(40));
    expect([id, sample]).toEqual([id, id === 'contracts' ? 'contractDates' : null]);
  }
});

describe('what a tool was told that counts for nothing is said with its result', () => {
  const inputs = inputsOf(
    [
      ['Cliente', 'Facturación', 'Cuota', 'Margen %', 'Pedidos'],
      ['A', 1_000, 0.5, 0.3, 5],
      ['B', 500, 0.25, 0.2, 10],
    ],
    () => schemeOf({ turnover: 'Facturación', share: 'Cuota', others: ['Margen %', 'Pedidos'] }),
  );
  const unused = (change: object, language: 'es' | 'en' = 'es') => {
    const { settings } = runTool('profitability', null, inputs, language);
    const kept = { ...(settings as object), orders: null, receivable: null, days: null, ...change };
    return runTool('profitability', kept, inputs, language)
      .unused.map(({ sentence, way }) => `${sentence} ${way}`.trim())
      .join('\n')
      .replace(/\u00a0/g, ' ');
  };

  test('a rate of financing without what is owed, an order’s cost without orders, a column that is gone', () => {
    expect(unused({ rate: 0.08 })).toMatch(/^El tipo de financiación \(8 %\) no se cuenta: no se sabe lo que deben/);
    expect(unused({ rate: 0.08 }, 'en')).toMatch(/^The financing rate \(8%\) is not counted: what clients owe/);
    expect(unused({ orderCost: 30.5 })).toMatch(/^El coste de un pedido \(30,50\) no se cuenta/);
    expect(unused({ rate: 0.08, days: 'Ya no' })).toContain('«Ya no»');
  });

  test('what counts is not said', () => {
    expect(unused({ rate: 0.08, statedDays: 60, orderCost: 30, orders: 'Pedidos' })).toBe('');
  });

  test('that no cost at all was stated is said with the report, and how to state one', () => {
    expect(unused({})).toMatch(/^No se cuenta ningún coste de servir: .*Dígalo en «Ajustes»\.$/);
    expect(unused({}, 'en')).toMatch(/^No cost to serve is counted: .*Say it under “Settings”\.$/);
  });
});
