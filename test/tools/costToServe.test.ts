import { runTool, toolColumns } from '../../src/tools';
import { profitabilityOf } from '../../src/tools/profitability/compute';
import { proposedProfitability } from '../../src/tools/profitability/settings';
import { valueCard } from '../../src/tools/value/card';
import { valueReport } from '../../src/tools/value/compute';
import { proposeSettings, type ValueSettings } from '../../src/tools/value/settings';
import { valueSheets } from '../../src/tools/value/sheet';
import { inputsOf, schemeOf } from './support';

const HEADERS = ['Cliente', 'Facturación', 'Cuota', 'Margen %', 'Pedidos al año'];
const ROWS: (string | number)[][] = [
  ['A', 100_000, 0.5, 0.3, 5],
  ['B', 50_000, 0.25, 0.2, 10],
  ['C', 20_000, 0.1, 0.2, ''],
];
const scheme = () => schemeOf({ turnover: 'Facturación', share: 'Cuota', others: ['Margen %', 'Pedidos al año'] });
const bare = (headers = HEADERS, rows = ROWS) => inputsOf([headers, ...rows], scheme);

/** The inputs with an order cost of 30 stated where margins are told. */
function told(inputs = bare()) {
  const profitability = {
    ...proposedProfitability(inputs.classification.portfolio),
    orderCost: 30,
    orders: 'Pedidos al año',
  };
  return { ...inputs, kept: { profitability } };
}
const yearly = (inputs = bare(), change: Partial<ValueSettings> = {}): number[] => [
  ...valueReport(inputs, { ...proposeSettings(inputs), ...change }).values.yearly,
];

describe('the cost to serve that was stated where margins are told', () => {
  test('is subtracted from each client’s margin, once, and as the tool of margins subtracts it', () => {
    const inputs = told();
    expect(yearly()).toEqual([30_000, 10_000, 4_000]);
    expect(yearly(inputs)).toEqual([30_000 - 150, 10_000 - 300, NaN]);
    const { net } = profitabilityOf(inputs.classification, inputs.kept.profitability);
    expect([...net.slice(0, 2)]).toEqual([29_850, 9_700]);
  });

  test('of a client whose orders are not known it is not zero: its value has a gap, unless an amount is assumed', () => {
    const inputs = told();
    const settings = proposeSettings(inputs);
    expect(valueCard(inputs, 2, 'es').lines).toEqual(['Sin valor: falta: coste de servir']);
    const figures = { ...settings.figures, costToServe: { from: null, assumption: 200 } };
    expect(yearly(inputs, { figures })).toEqual([29_850, 9_700, 3_800]);
  });

  test('is not subtracted from a margin that is net of it, nor where the client has a cell of its own', () => {
    expect(yearly(told(), { marginIsNet: true })).toEqual([30_000, 10_000, 4_000]);
    const own = bare(
      [...HEADERS, 'Coste de servir'],
      [
        [...ROWS[0]!, 1_000],
        [...ROWS[1]!, ''],
        [...ROWS[2]!, 500],
      ],
    );
    expect(yearly(told(own))).toEqual([29_000, 9_700, 3_500]);
  });

  test('stands in the columns beside the clients too', () => {
    const clv = (inputs: ReturnType<typeof bare>) =>
      toolColumns('value', null, inputs, { wanted: ['tool_value_clv'], language: 'es' })[0]!.cells[0] as number;
    expect(clv(told()) / clv(bare())).toBeCloseTo(29_850 / 30_000, 12);
  });
});

describe('the words of a value say whether the cost to serve was subtracted, and whose it is', () => {
  const line = (inputs: ReturnType<typeof bare>, language: 'es' | 'en' = 'es') =>
    valueCard(inputs, 0, language).lines[0]!;

  test('none stated, stated, in a column', () => {
    expect(line(bare())).toContain('sin restar coste de servir (no se ha declarado ninguno)');
    expect(line(bare(), 'en')).toContain('no cost to serve subtracted (none has been stated)');
    expect(line(told())).toContain('una vez restado el coste de servir (declarado en «Margen y coste de servir»)');
    expect(line(told(), 'en')).toContain('(stated in “Margin and cost to serve”)');
    const own = bare(
      [...HEADERS, 'Coste de servir'],
      ROWS.map((row) => [...row, 100]),
    );
    expect(line(own)).toContain('una vez restado el coste de servir (columna «Coste de servir»)');
  });

  test('a card says its source, and the sheet in the table of sources', () => {
    expect(valueCard(told(), 0, 'es').how.join(' ')).toContain(
      'coste de servir: declarado en «Margen y coste de servir»',
    );
    const inputs = told();
    const settings = proposeSettings(inputs);
    const [sheet] = valueSheets(valueReport(inputs, settings), inputs, settings, 'es');
    expect(sheet!.cells.map(({ value }) => value)).toContain('declarado en «Margen y coste de servir»');
  });

  test('a margin that is already net is not said to lose anything', () => {
    const inputs = told();
    const value = { ...proposeSettings(inputs), marginIsNet: true };
    const said = valueCard({ ...inputs, kept: { ...inputs.kept, value } } as typeof inputs, 0, 'es');
    expect(said.lines[0]).toContain('que ya viene sin el coste de servir: aquí no se resta otra vez');
    expect(said.how.join(' ')).not.toContain('de servir');
  });
});

test('where value has been told that margins are net of it, both tools say what that means for a stated cost', () => {
  const inputs = told();
  const value = { ...proposeSettings(inputs), marginIsNet: true };
  const both = { ...inputs, kept: { ...inputs.kept, value } };
  const said = (id: 'value' | 'profitability') =>
    runTool(id, both.kept[id], both, 'es').unused.map(({ sentence }) => sentence);
  expect(said('value')).toEqual([expect.stringContaining('no se resta aquí')]);
  expect(said('profitability')).toEqual([expect.stringContaining('el margen ya descuenta el coste de servir')]);
  const apart = { ...inputs, kept: { ...inputs.kept, value: proposeSettings(inputs) } };
  for (const id of ['value', 'profitability'] as const)
    expect(runTool(id, apart.kept[id], apart, 'es').unused).toEqual([]);
});

test.each([
  [
    ['Importe vencido', 'Días vencidos'],
    'Importe vencido',
    null,
    '«Importe vencido», lo vencido: lo que deben y aún no ha vencido no está',
  ],
  [['Días vencidos'], null, 'Días vencidos', '÷ 365: los días hasta el vencimiento no están'],
  [['Importe vencido', 'Saldo pendiente'], 'Saldo pendiente', null, 'Saldo de «Saldo pendiente»'],
  [['Importe vencido', 'Días de cobro'], null, 'Días de cobro', 'Facturación × días de «Días de cobro»'],
])(
  'of %p the financing reads what says most of what they owe, and says what it is',
  (more, receivable, days, source) => {
    const inputs = inputsOf(
      [[...HEADERS, ...more], ...ROWS.map((row, k) => [...row, ...more.map((_, c) => 10 * (k + 1) + c)])],
      scheme,
    );
    const settings = proposedProfitability(inputs.classification.portfolio);
    expect(settings).toMatchObject({ receivable, days });
    const { sheet } = runTool('profitability', { ...settings, rate: 0.05 }, inputs, 'es').sheets[0]!;
    expect(sheet.cells.map(({ value }) => String(value)).join('\n')).toContain(source);
  },
);
