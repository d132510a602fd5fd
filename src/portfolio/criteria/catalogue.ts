/** What a criterion's numbers are, for formats and sentences. */
export type Unit = 'amount' | 'fraction' | 'years' | 'count' | 'ordinal' | 'perYear' | 'number';

/** What the numbers of a criterion may be. */
export interface NumberRange {
  /** Counts of things: whole numbers from 0 only. */
  readonly whole?: true;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** Cuts of a criterion; they ascend in both directions. */
interface DefaultBands {
  readonly direction: 'high' | 'low';
  readonly boundary: 'gt' | 'gte' | 'lte' | 'lt';
  readonly cuts: readonly [number, number, number];
}

/** All about a criterion of the catalogue but its words: names in `src/locales`, headers in `aliases.ts`. */
export interface CriterionDeclaration {
  readonly unit: Unit;
  /** What its numbers may be, for reading by header, for a scheme's sources and for formulas. */
  readonly numbers: NumberRange;
  /** null: amounts have no default, Pareto proposes them. */
  readonly bands: DefaultBands | null;
  /** The bands of a table whose numbers go beyond that one: it judges on another scale. */
  readonly otherScale?: { readonly beyond: number; readonly bands: DefaultBands };
  /** It says nothing when it is divided by other figures or taken from them. */
  readonly alone?: true;
}

/** Gives a declaration the type that it has, so that the keys stay the words that they are. */
const declared = <K extends string>(
  criteria: Readonly<Record<K, CriterionDeclaration>>,
): Readonly<Record<K, CriterionDeclaration>> => criteria;

/**
 * The eleven criteria of the catalogue (method.md §1.2), in its order. Default cuts are recommendations, except those of share,
 * unpaid and families, which the text prints. Orders may be averages of several years, so decimals are fine. Negative turnover
 * (credit notes), margins and growth are real.
 */
export const CRITERIA = declared({
  turnover: { unit: 'amount', numbers: {}, bands: null },
  share: {
    unit: 'fraction',
    numbers: { minimum: 0 },
    bands: { direction: 'high', boundary: 'gt', cuts: [0.1, 0.25, 0.5] },
    alone: true,
  },
  margin: {
    unit: 'fraction',
    numbers: {},
    bands: { direction: 'high', boundary: 'gt', cuts: [0.05, 0.15, 0.25] },
    alone: true,
  },
  years: {
    unit: 'years',
    numbers: { minimum: 0 },
    bands: { direction: 'high', boundary: 'gt', cuts: [1, 3, 5] },
    alone: true,
  },
  unpaid: {
    unit: 'count',
    numbers: { whole: true, minimum: 0 },
    bands: { direction: 'low', boundary: 'lte', cuts: [0, 1, 2] },
    alone: true,
  },
  families: {
    unit: 'count',
    numbers: { whole: true, minimum: 0 },
    bands: { direction: 'high', boundary: 'gte', cuts: [2, 3, 4] },
  },
  employees: {
    unit: 'count',
    numbers: { whole: true, minimum: 0 },
    bands: { direction: 'high', boundary: 'gte', cuts: [10, 50, 250] },
  },
  // Judged on 1–4 or on 0–10.
  image: {
    unit: 'ordinal',
    numbers: { minimum: 0, maximum: 10 },
    bands: { direction: 'high', boundary: 'gte', cuts: [2, 3, 4] },
    otherScale: { beyond: 4, bands: { direction: 'high', boundary: 'gt', cuts: [2.5, 5, 7.5] } },
    alone: true,
  },
  orders: {
    unit: 'perYear',
    numbers: { minimum: 0 },
    bands: { direction: 'high', boundary: 'gt', cuts: [4, 12, 24] },
  },
  growth: {
    unit: 'fraction',
    numbers: {},
    bands: { direction: 'high', boundary: 'gt', cuts: [-0.05, 0.05, 0.2] },
    alone: true,
  },
  competitors: {
    unit: 'count',
    numbers: { whole: true, minimum: 0 },
    bands: { direction: 'low', boundary: 'lte', cuts: [0, 1, 3] },
    alone: true,
  },
});

export type CriterionKey = keyof typeof CRITERIA;
/** In the catalogue's order. */
export const CRITERION_KEYS = Object.keys(CRITERIA) as readonly CriterionKey[];
