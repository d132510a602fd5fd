import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import vectors from '../vectors/method.json';
import { type Inputs, runTool } from '../../src/tools';
import { proposeSettings, settingsSchema, type ValueSettings } from '../../src/tools/value/settings';
import { readRelations, type ValueFigure } from '../../src/value';
import { inputsOf, schemeOf, valueAt } from './support';

/**
 * Every group of the method's vectors about customer value (§2, §3.1–3.2), and where it passes: through the engine, the
 * function in cells, and a sheet.
 */
const WHERE = {
  clv: ['test/value/vectors.test.ts', 'test/functions/valueVectors.test.ts', 'test/tools/valueVectors.test.ts'],
  clvSimple: ['test/value/vectors.test.ts', 'test/functions/valueVectors.test.ts', 'test/tools/valueVectors.test.ts'],
  clvThreePoint: [
    'test/value/vectors.test.ts',
    'test/functions/valueVectors.test.ts',
    'test/tools/valueVectors.test.ts',
  ],
  valueSegments: [
    'test/value/vectors.test.ts',
    'test/functions/valueVectors.test.ts',
    'test/tools/valueVectors.test.ts',
  ],
  network: ['test/value/vectors.test.ts', 'test/functions/valueVectors.test.ts', 'test/tools/valueVectors.test.ts'],
  businessReferenceValue: [
    ...['test/accounts/vectors.test.ts', 'test/functions/valueVectors.test.ts', 'test/tools/valueVectors.test.ts'],
  ],
  // Of key accounts (§5); a sheet works it out in its cells, by the function.
  payback: ['test/accounts/vectors.test.ts', 'test/functions/valueVectors.test.ts', 'test/functions/inCells.test.tsx'],
  nps: ['test/accounts/vectors.test.ts', 'test/functions/vectors.test.ts', 'test/cli/vectorSheets.test.ts'],
} as const;

test.each(Object.entries(WHERE))('%s passes where it is said to', (group, files) => {
  expect(Object.keys(vectors)).toContain(group);
  for (const file of files) expect(readFileSync(file, 'utf8')).toMatch(new RegExp(`vectors\\.${group}\\b`));
});

const close = (actual: unknown, expected: number): void => {
  expect(typeof actual).toBe('number');
  expect(Math.abs((actual as number) - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
};

const scheme = () => schemeOf({ turnover: 'Ventas', others: ['A', 'B', 'C'] });
/** Clients with a margin each. */
const clients = (margins: readonly number[]): Inputs =>
  inputsOf(
    [
      ['Id', 'Cliente', 'Ventas', 'A', 'B', 'C', 'Margen'],
      ...margins.map((margin, i) => [`C${i}`, `Cliente ${i}`, 100, 1, 2, 3, margin]),
    ],
    scheme,
  );

/** The cells of each client's line on the list sheet, by name. */
function listed(inputs: Inputs, settings: ValueSettings): ReadonlyMap<string, readonly (string | number)[]> {
  const { cells } = runTool('value', settings, inputs, 'es').sheets[1]!.sheet;
  const lines = new Map<number, (string | number)[]>();
  for (const { row, column, value } of cells) {
    const line = lines.get(row) ?? [];
    line[column] = value;
    lines.set(row, line);
  }
  return new Map([...lines.values()].map((line) => [String(line[0]), line]));
}

function told(
  inputs: Inputs,
  assumed: Partial<Record<ValueFigure, number>>,
  terms: Partial<ValueSettings>,
): ValueSettings {
  const proposed = proposeSettings(inputs);
  const figures = {
    ...proposed.figures,
    margin: { from: { header: 'Margen', unit: 'number' as const }, assumption: null },
  };
  for (const [id, assumption] of Object.entries({ costToServe: 0, ...assumed }))
    Object.assign(figures, { [id]: { from: null, assumption } });
  return { ...proposed, figures, ...terms };
}

describe('on the sheet of customer value', () => {
  test.each(vectors.clv.filter(({ expected }) => typeof expected === 'number'))('$name', ({ args, expected }) => {
    const {
      m,
      r,
      d,
      N = null,
      g = 0,
      ac = 0,
      timing = 'end',
    } = args as {
      m: number;
      r: number;
      d: number;
      N?: number | null;
      g?: number;
      ac?: number;
      timing?: 'end';
    };
    const inputs = clients([m]);
    const assumed = { retention: r, growth: g, acquisitionCost: ac };
    const settings = told(inputs, assumed, { discount: d, years: N, timing });
    close(listed(inputs, settings).get('Cliente 0')![13], expected as number);
  });

  test.each(vectors.clv.filter(({ expected }) => typeof expected !== 'number'))('no value: $name', ({ name, args }) => {
    const { m, r, d, N = null, g = 0 } = args as { m: number; r: number; d: number; N?: number | null; g?: number };
    const inputs = clients([m]);
    const settings = told(inputs, { retention: r, growth: g }, { discount: d, years: N });
    // What cannot be is refused where it is told, and never comes to a sheet.
    expect([name, v.is(settingsSchema, settings)]).toEqual([name, name.startsWith('divergent')]);
    if (!name.startsWith('divergent')) return;
    const line = listed(inputs, settings).get('Cliente 0')!;
    expect(line[13]).toBe('');
    expect(line.at(-1)).toMatch(/^sin límite de años la suma no converge/);
  });

  test.each(vectors.clvThreePoint)('three points: $name', ({ inputs: given, expected }) => {
    const inputs = clients([given.m]);
    const assumed = {
      retention: given.r,
      crossProbability: given.px,
      crossMargin: given.mx_,
      newReferrals: given.n1,
      referredValue: given.clvref,
      comingAnyway: given.n2,
      saving: given.sav,
      incentive: given.inc,
      referralDelay: given.tau,
      acquisitionCost: given.ac,
    };
    const row = listed(inputs, told(inputs, assumed, { discount: given.d, years: given.N })).get('Cliente 0')!;
    [expected.own, expected.crossSell, expected.referral, expected.gross].forEach((value, k) =>
      close(row[8 + k], value),
    );
    close(row[13], expected.net);
    if (expected.valueIndex === null) expect(row[14]).toBe('');
    else close(row[14], expected.valueIndex);
  });

  test('value segments: each client in the one that the vectors say', () => {
    const { values, result } = vectors.valueSegments;
    // A margin that is kept for one certain year, undiscounted, is the value itself.
    const inputs = clients(values);
    const settings = told(
      inputs,
      { retention: 1, acquisitionCost: 0 },
      { discount: 0, years: 1, timing: 'endCertain' },
    );
    const lines = listed(inputs, settings);
    result.forEach(({ value, segment }, i) => {
      const row = lines.get(`Cliente ${i}`)!;
      close(row[13], value);
      expect(row[3]).toBe(segment);
    });
  });
});

test('the simple formula: its clients together, in the sentence that checks the value', () => {
  const cases = vectors.clvSimple;
  const inputs = inputsOf(
    [
      ['Id', 'Cliente', 'Ventas', 'A', 'B', 'C', 'Pedidos', 'Margen', 'Retención', 'Captación'],
      ...cases.map(({ avgOrder, ordersPerYear, years, marginPct, acquisitionCost }, i) => [
        ...[`C${i}`, `Cliente ${i}`, avgOrder * ordersPerYear, 1, 2, 3, ordersPerYear],
        // Without a horizon the years of a client are 1 ÷ (1 − retention).
        ...[avgOrder * ordersPerYear * marginPct, 1 - 1 / years, acquisitionCost],
      ]),
    ],
    scheme,
  );
  const settings = told(inputs, {}, { years: null });
  const column = (header: string) => ({ from: { header, unit: 'number' as const }, assumption: null });
  const figures = { ...settings.figures, retention: column('Retención'), acquisitionCost: column('Captación') };
  const sum = cases.reduce((all, { expected }) => all + expected, 0);
  const yearly = cases.map(({ avgOrder, ordersPerYear, marginPct }) => avgOrder * ordersPerYear * marginPct);
  const years = cases.reduce((all, each, i) => all + each.years * yearly[i]!, 0) / yearly.reduce((a, b) => a + b, 0);
  const { cells } = runTool('value', { ...settings, figures }, inputs, 'es').sheets[0]!.sheet;
  // A sentence goes on in the line below.
  const said = cells.map(({ value }) => value).join(' ');
  const spoken = years.toLocaleString('es', { maximumFractionDigits: 2 });
  expect(said).toContain(`× ${spoken} años − captación`);
  expect(said).toContain(`sin que nadie se vaya antes = ${Math.round(sum)}`);
});

test.each(vectors.businessReferenceValue)('on the sheet of network value, direct relations only: $note', (group) => {
  const { prospects, discountMonthly, expected } = group;
  const inputs: Inputs = {
    ...inputsOf(
      [
        ['Id', 'Cliente', 'Ventas', 'A', 'B', 'C', 'Valor propio'],
        ['N', 'Quien prescribe', 100, 1, 2, 3, 0],
        // A prospect's value counts from the month in which it would come.
        ...prospects.map(({ clv, month }, i) => [
          ...[`P${i}`, `Posible ${i}`, 100, 1, 2, 3],
          clv / (1 + discountMonthly) ** month,
        ]),
      ],
      scheme,
    ),
    relations: {
      reading: readRelations(
        prospects.map(({ ref, doi }, i) => ['N', `P${i}`, ref, doi]),
        { from: 0, to: 1, references: 2, influence: 3 },
      ),
      place: 'Relaciones',
    },
  };
  const { sheet } = runTool('network', null, inputs, 'es').sheets[1]!;
  const { row } = sheet.cells.find(({ column, value }) => column === 1 && value === 'Quien prescribe')!;
  close(valueAt(sheet, row, 3), expected);
});

interface NetworkCase {
  readonly name: string;
  readonly nodes?: readonly string[];
  readonly intrinsic: readonly number[];
  readonly edges: readonly (readonly [string, string, number])[];
  readonly value?: readonly number[];
  readonly oneHop?: readonly number[];
}

test.each(vectors.network as unknown as NetworkCase[])('on the sheet of network value: $name', (network) => {
  const { intrinsic, edges, value } = network;
  const names = network.nodes ?? intrinsic.map((_, i) => 'ABCDEF'[i]!);
  const inputs: Inputs = {
    ...inputsOf(
      [
        ['Id', 'Cliente', 'Ventas', 'A', 'B', 'C', 'Valor propio'],
        ...names.map((name, i) => [`N${i}`, name, 100, 1, 2, 3, intrinsic[i]!]),
      ],
      scheme,
    ),
    relations: { reading: readRelations(edges, { from: 0, to: 1, weight: 2 }), place: 'Relaciones' },
  };
  const { sheets } = runTool('network', null, inputs, 'es');
  // A company that would owe everything: no list of values, and it is said which.
  if (!Array.isArray(value)) return expect(sheets).toHaveLength(1);
  names.forEach((name, i) => {
    const { sheet } = sheets[1]!;
    const row = sheet.cells.find((cell) => cell.column === 1 && cell.value === name)!.row;
    close(valueAt(sheet, row, 5), value[i] as number);
    if (network.oneHop) close((valueAt(sheet, row, 3) as number) + intrinsic[i]!, network.oneHop[i]!);
  });
});
