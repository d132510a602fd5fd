/** The yearly figures that a client's value is made of (method.md §2.2), in the order in which they are told. */
export const VALUE_FIGURES = [
  'spend',
  'margin',
  'marginRate',
  'costToServe',
  'retention',
  'growth',
  'acquisitionCost',
  'crossProbability',
  'crossMargin',
  'newReferrals',
  'referredValue',
  'comingAnyway',
  'saving',
  'incentive',
  'referralDelay',
] as const;
export type ValueFigure = (typeof VALUE_FIGURES)[number];

/**
 * Where a client's figure comes from, by stored code.
 * - `column`: a cell of the client table
 * - `family`: what was stated for its client family
 * - `assumption`: what was stated for everybody
 * - `derived`: worked out of the portfolio (mean value of its clients, what a client still buys elsewhere)
 */
export const FIGURE_SOURCES = ['none', 'column', 'family', 'assumption', 'derived'] as const;
export type FigureSource = (typeof FIGURE_SOURCES)[number];

/** One figure of all clients. */
export interface ClientFigure {
  /** NaN where there is none. */
  readonly values: Float64Array;
  /** Index into {@link FIGURE_SOURCES}. */
  readonly sources: Uint8Array;
  /** 1 where a cell holds something that is no number: an assumption never stands in for it. */
  readonly unreadable: Uint8Array;
}

export type ClientFigures = Readonly<Record<ValueFigure, ClientFigure>>;

/** The same figure for everybody, or none. */
export function assumedFigure(size: number, assumption: number | null): ClientFigure {
  const code = assumption === null ? 'none' : 'assumption';
  return {
    values: new Float64Array(size).fill(assumption ?? NaN),
    sources: new Uint8Array(size).fill(FIGURE_SOURCES.indexOf(code)),
    unreadable: new Uint8Array(size),
  };
}

/** How many clients, of those that `of` marks with 1, have a figure from each source. */
export function countSources({ sources }: ClientFigure, of: Uint8Array): Record<FigureSource, number> {
  const counts = { none: 0, column: 0, family: 0, assumption: 0, derived: 0 };
  sources.forEach((code, client) => {
    if (of[client] === 1) counts[FIGURE_SOURCES[code]!]++;
  });
  return counts;
}

/** What each figure can be: both limits belong to it. */
export const FIGURE_LIMITS: Readonly<Record<ValueFigure, readonly [number, number]>> = {
  spend: [-Infinity, Infinity],
  margin: [-Infinity, Infinity],
  marginRate: [-Infinity, 1],
  costToServe: [0, Infinity],
  retention: [0, 1],
  growth: [-0.999_999, Infinity],
  acquisitionCost: [0, Infinity],
  crossProbability: [0, 1],
  crossMargin: [-Infinity, Infinity],
  newReferrals: [0, Infinity],
  referredValue: [-Infinity, Infinity],
  comingAnyway: [0, Infinity],
  saving: [0, Infinity],
  incentive: [0, Infinity],
  referralDelay: [0, Infinity],
};
