import {
  cellOf,
  classify,
  COLUMNS,
  defaultColumns,
  OUTPUT_COLUMNS,
  placeClients,
  POSITIONS,
  possibleColumns,
  type Scheme,
  SEGMENTS,
  STRATEGIES,
  toldMatrices,
  withMatrixChoices,
} from '../../src/method';
import { sampleInputs } from '../tools/support';

const { classification } = sampleInputs();
const { portfolio, scheme } = classification;
const MATRIX_COLUMNS = OUTPUT_COLUMNS.filter((column) => /^strategy./.test(column));

/** Every cell of the matrices by its key. */
function contents({ rules }: Scheme): Record<string, string> {
  const { position, volumeShare } = rules.matrices;
  return Object.fromEntries([
    ...POSITIONS.flatMap((row) => SEGMENTS.map((column) => [`position.${row}.${column}`, position[row][column]])),
    ...(['1', '2', '3', '4'] as const).flatMap((row) =>
      volumeShare[row].map((strategy, k) => [`volumeShare.${row}.${k + 1}`, strategy]),
    ),
  ]) as Record<string, string>;
}

test('every cell can be told another strategy, and only that cell changes', () => {
  const before = contents(scheme);
  expect(Object.keys(before)).toHaveLength(28);
  for (const key of Object.keys(before)) {
    for (const strategy of STRATEGIES) {
      expect(contents(toldMatrices(scheme, key, strategy)!)).toEqual({ ...before, [key]: strategy });
    }
  }
});

test.each([
  ['position.strong.vital', 'sell'],
  ['position.best.vital', 'grow'],
  ['volumeShare.5.1', 'grow'],
  ['volumeShare.1', 'grow'],
  ['overrides', 'perhaps'],
  ['size', 'grow'],
])('%s=%s is refused', (key, value) => {
  expect(toldMatrices(scheme, key, value)).toBeNull();
});

test('the columns say what the matrices say, follow an edited cell, and are written on request only', () => {
  expect(defaultColumns(scheme)).toEqual(expect.not.arrayContaining(MATRIX_COLUMNS));
  expect(possibleColumns(scheme, false)).toEqual(expect.arrayContaining(MATRIX_COLUMNS));
  const edited = classify(portfolio, toldMatrices(scheme, 'volumeShare.4.4', 'exit')!);
  const { strategy, volume, share } = placeClients(edited);
  let corner = 0;
  for (let i = 0; i < portfolio.size; i++) {
    const cell = cellOf(edited, 'strategyVolumeShare', i);
    expect(cell).toBe(STRATEGIES[strategy.volumeShare[i]! - 1] ?? null);
    if (volume[i] === 4 && share[i] === 4) {
      expect(cell).toBe('exit');
      corner++;
    }
    for (const sum of ['sum2', 'sum3', 'sum4'] as const) {
      const column = `strategyS${sum.slice(1)}` as 'strategySum2';
      expect(cellOf(edited, column, i)).toBe(STRATEGIES[strategy[sum][i]! - 1] ?? null);
    }
  }
  expect(corner).toBeGreaterThan(0);
});

test('without turnover and share among the criteria, volume × share is no column', () => {
  const [profile] = scheme.profiles;
  const criteria = profile!.criteria.map((one) => (one.key === 'share' ? { ...one, key: 'own' } : one));
  const without = {
    ...scheme,
    profiles: [{ ...profile!, criteria: criteria as unknown as Scheme['profiles'][0]['criteria'] }],
  };
  expect(COLUMNS.strategyVolumeShare.possible?.(without, false)).toBe(false);
});

test('the overrides can be turned off', () => {
  const off = classify(portfolio, withMatrixChoices(scheme, { overrides: false }));
  const [on, plain] = [placeClients(classification), placeClients(off)];
  const share = on.share;
  const changed = [...on.strategy.sum4].flatMap((code, i) => (code === plain.strategy.sum4[i] ? [] : [i]));
  expect(changed.length).toBeGreaterThan(0);
  for (const i of changed) {
    const unpaid = scheme.profiles[0]!.criteria.findIndex(({ key }) => key === 'unpaid');
    const blocked = unpaid >= 0 && classification.digits[unpaid]![i] === 1;
    expect(blocked || share[i] === 4).toBe(true);
  }
});
