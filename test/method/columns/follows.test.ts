import { cellOf, classify, COLUMNS, OUTPUT_COLUMNS, type OutputColumn, type Scheme } from '../../../src/method';
import { sampleInputs } from '../../tools/support';

const { scheme, portfolio } = sampleInputs().classification;
const { rules, policy } = scheme;
const { block, discount, matrices } = rules;
const withRules = (changed: Partial<Scheme['rules']>): Scheme => ({ ...scheme, rules: { ...rules, ...changed } });
const grow = ['grow', 'grow', 'grow', 'grow'] as const;
/** One change of each part of the rules and the policy. */
const CHANGED: Readonly<Record<string, Scheme>> = {
  blockOff: withRules({ block: { ...block, enabled: !block.enabled } }),
  blockLimit: withRules({ block: { ...block, threshold: block.threshold === 3 ? 1 : 3 } }),
  discountOff: withRules({ discount: { ...discount, enabled: !discount.enabled } }),
  discountBy: withRules({ discount: { ...discount, by: discount.by === 'share' ? 'turnover' : 'share' } }),
  discountTable: withRules({ discount: { ...discount, table: [0.31, 0.32, 0.33, 0.34] } }),
  volumeShare: withRules({ matrices: { ...matrices, volumeShare: { 1: grow, 2: grow, 3: grow, 4: grow } as never } }),
  overrides: withRules({ matrices: { ...matrices, overrides: !matrices.overrides } }),
  noDiscounts: { ...scheme, policy: { ...policy, discounts: { ...policy.discounts, vital: 'none' } } },
  visits: { ...scheme, policy: { ...policy, visits: { ...policy.visits, vital: 77 } } },
};

const cellsOf = (of: Scheme): Readonly<Record<OutputColumn, string>> => {
  const classification = classify(portfolio, of);
  const cells = (column: OutputColumn): string =>
    JSON.stringify(Array.from({ length: portfolio.size }, (_, client) => cellOf(classification, column, client)));
  return Object.fromEntries(OUTPUT_COLUMNS.map((column) => [column, cells(column)])) as never;
};

test('a column whose cells change with the rules or the policy says that it follows what was changed', () => {
  const before = cellsOf(scheme);
  const moved = new Set<string>();
  for (const [what, changed] of Object.entries(CHANGED)) {
    const after = cellsOf(changed);
    for (const column of OUTPUT_COLUMNS.filter((one) => after[one] !== before[one])) {
      moved.add(column);
      const { follows } = COLUMNS[column];
      expect([what, column, JSON.stringify(follows?.(changed)) !== JSON.stringify(follows?.(scheme))]).toEqual([
        ...[what, column, true],
      ]);
    }
  }
  // Not vacuous: these are the columns that the changes reach in the sample's clients.
  expect([...moved].sort()).toEqual(['blocked', 'discount', 'strategySum4', 'strategyVolumeShare']);
});

test('the competitive position follows its own matrix and what it looks at', () => {
  const follows = (of: Partial<Scheme['rules']['matrices']>): string =>
    JSON.stringify(COLUMNS.strategyPosition.follows!(withRules({ matrices: { ...matrices, ...of } })));
  expect(follows({ positionFromCompetitors: !matrices.positionFromCompetitors })).not.toBe(follows({}));
  expect(follows({ positionSource: 'Zona' })).not.toBe(follows({}));
  expect(follows({ overrides: !matrices.overrides })).toBe(follows({}));
});
