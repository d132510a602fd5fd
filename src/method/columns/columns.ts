import { scoreInUse } from '../figures/rank';
import { hasLoyalty, hasWeights, type Scheme } from '../scheme/model';
import { canSegment } from '../classify/segmentClients';
import type { ColumnDeclaration as Declared } from './declaration';

/** The columns a classification can be written as (method.md §1.20), in their order. */
export const OUTPUT_COLUMNS = [
  'code',
  'digit1',
  'digit2',
  'digit3',
  'digit4',
  'total',
  'weighted',
  'loyalty',
  'totalLoyalty',
  'weightedLoyalty',
  'rank',
  'abc',
  'segment',
  'computedSegment',
  'nextSegment',
  'segmentDistance',
  'strategy',
  'strategyPosition',
  'strategyVolumeShare',
  'strategySum2',
  'strategySum3',
  'strategySum4',
  'service',
  'blocked',
  'discount',
  'profile',
  'remarks',
] as const;

export type OutputColumn = (typeof OUTPUT_COLUMNS)[number];

/** Those that no formula gives: beside formulas, too, they are values. Positions are the table's own words, or none. */
export const VALUE_COLUMNS = [
  'nextSegment',
  'segmentDistance',
  'strategyPosition',
  'discount',
] as const satisfies readonly OutputColumn[];
export type ValueColumn = (typeof VALUE_COLUMNS)[number];

export type ColumnDeclaration = Declared<OutputColumn>;

const DIGITS: readonly OutputColumn[] = ['digit1', 'digit2', 'digit3', 'digit4'];

const always = (): boolean => true;
const onRequest = (): boolean => false;
/** Whether the list is ordered by this score times loyalty: then score and factor explain the rank on the sheet. */
const ordersBy = (scheme: Scheme, score: 'totalLoyalty' | 'weightedLoyalty'): boolean =>
  hasLoyalty(scheme) && scoreInUse(scheme) === score;
const blocks = ({ rules, profiles }: Scheme): boolean =>
  rules.block.enabled &&
  (rules.block.source !== null || profiles.some(({ criteria }) => criteria.some(({ key }) => key === 'unpaid')));

const whole =
  (from: number, to: number) =>
  (value: number): boolean =>
    Number.isInteger(value) && value >= from && value <= to;

/** Digit k, counted from 0. */
const digit = (k: 0 | 1 | 2 | 3): ColumnDeclaration => ({
  kind: 'whole',
  holds: whole(1, 4),
  usual: always,
  position: k,
  centred: true,
});

/** The strategy that a matrix gives: on request, because each matrix answers another question. */
const matrixStrategy = (
  more: Pick<ColumnDeclaration, 'possible' | 'needs'> = { needs: () => DIGITS },
): ColumnDeclaration => ({
  kind: 'word',
  holds: 'strategy',
  usual: onRequest,
  width: 20,
  ...more,
});

/** Every column by its id: what it holds, when it is written, how it looks. */
export const COLUMNS: Readonly<Record<OutputColumn, ColumnDeclaration>> = {
  code: {
    kind: 'code',
    holds: (value) => /^[1-4]{4}$/.test(String(value)),
    usual: always,
    needs: () => DIGITS,
    centred: true,
  },
  digit1: digit(0),
  digit2: digit(1),
  digit3: digit(2),
  digit4: digit(3),
  total: {
    kind: 'whole',
    holds: whole(4, 16),
    usual: always,
    needs: () => DIGITS,
    centred: true,
  },
  weighted: {
    kind: 'decimal',
    holds: (value) => value > 1 - 1e-6 && value < 4 + 1e-3,
    usual: hasWeights,
    possible: hasWeights,
    needs: () => DIGITS,
  },
  loyalty: {
    kind: 'decimal',
    holds: (value) => value >= 0,
    usual: (scheme) => ordersBy(scheme, 'totalLoyalty') || ordersBy(scheme, 'weightedLoyalty'),
    possible: hasLoyalty,
  },
  totalLoyalty: {
    kind: 'decimal',
    holds: (value) => value >= 0,
    usual: (scheme) => ordersBy(scheme, 'totalLoyalty'),
    possible: hasLoyalty,
    needs: () => ['total', 'loyalty'],
  },
  weightedLoyalty: {
    kind: 'decimal',
    holds: (value) => value >= 0,
    usual: (scheme) => ordersBy(scheme, 'weightedLoyalty'),
    possible: (scheme) => hasWeights(scheme) && hasLoyalty(scheme),
    needs: () => ['weighted', 'loyalty'],
  },
  rank: {
    kind: 'whole',
    holds: whole(1, Infinity),
    usual: always,
    // Scores that the priority list looks at: the one in use, the total, the weighted one where there are weights.
    needs: (scheme) => ['total', scoreInUse(scheme), ...(hasWeights(scheme) ? (['weighted'] as const) : [])],
    centred: true,
  },
  abc: {
    kind: 'word',
    holds: 'abc',
    usual: onRequest,
    needs: ({ profiles }) =>
      profiles.flatMap(({ criteria }) => {
        const position = criteria.findIndex(({ key }) => key === 'turnover');
        return position < 0 ? [] : [DIGITS[position]!];
      }),
  },
  segment: {
    kind: 'word',
    holds: 'segment',
    usual: (scheme, decided) => canSegment(scheme) || decided,
    width: 14,
    colours: 'segments',
  },
  computedSegment: {
    kind: 'word',
    holds: 'segment',
    usual: (scheme, decided) => canSegment(scheme) && decided,
    possible: (_, decides) => decides,
  },
  nextSegment: {
    kind: 'word',
    holds: 'segment',
    usual: onRequest,
    possible: canSegment,
    width: 16,
    colours: 'segments',
  },
  segmentDistance: {
    kind: 'amount',
    holds: Number.isFinite,
    usual: onRequest,
    possible: canSegment,
    width: 18,
  },
  strategy: {
    kind: 'word',
    holds: 'strategy',
    usual: (scheme, decided) => canSegment(scheme) || decided,
    needs: () => ['segment'],
    width: 16,
  },
  strategyPosition: matrixStrategy({ needs: () => ['segment'] }),
  strategyVolumeShare: matrixStrategy({
    needs: () => DIGITS,
    possible: ({ profiles }) =>
      profiles.some(({ criteria }) => ['turnover', 'share'].every((key) => criteria.some((one) => one.key === key))),
  }),
  strategySum2: matrixStrategy(),
  strategySum3: matrixStrategy(),
  strategySum4: matrixStrategy(),
  service: {
    kind: 'word',
    holds: 'intensity',
    usual: onRequest,
    needs: () => ['segment'],
    width: 24,
  },
  blocked: {
    kind: 'word',
    holds: 'blocked',
    usual: blocks,
    width: 12,
    colours: 'block',
  },
  discount: {
    kind: 'percent',
    holds: (value) => value >= 0 && value <= 1,
    usual: onRequest,
    possible: ({ rules }) => rules.discount.enabled,
  },
  profile: {
    kind: 'text',
    holds: 'profile',
    // Codes of different profiles are different things: whose it is belongs beside it (method.md §1.14).
    usual: ({ profiles }) => profiles.length > 1,
    possible: ({ profiles }) => profiles.length > 1,
    width: 20,
  },
  remarks: {
    kind: 'text',
    holds: 'remarks',
    usual: always,
    width: 48,
  },
};

/**
 * The columns written when nobody asked otherwise, in their order.
 * @param decided whether the table says what people decided about some client
 */
export function defaultColumns(scheme: Scheme, decided = false): OutputColumn[] {
  return OUTPUT_COLUMNS.filter((column) => COLUMNS[column].usual(scheme, decided));
}

/**
 * The columns that a scheme can fill, in their order.
 * @param decides whether the table has a column of agreed segments
 */
export function possibleColumns(scheme: Scheme, decides: boolean): OutputColumn[] {
  return OUTPUT_COLUMNS.filter((column) => COLUMNS[column].possible?.(scheme, decides) ?? true);
}
