import { type FurtherKey, furtherColumn, momentsOf, type NumericColumn, type Portfolio } from '../../portfolio';
import { columnSource } from './sourceColumns';
import { criterion } from './build';
import type { Criterion, SchemeBands, Source } from './model';

const high = (boundary: 'gt' | 'gte', cuts: [number, number, number]): SchemeBands => ({
  direction: 'high',
  boundary,
  cuts,
});
const low = (cuts: [number, number, number]): SchemeBands => ({ direction: 'low', boundary: 'lte', cuts });

/** Bands of a survey's score by the largest answer, which tells its scale: 1–4, 1–5, 0–10 or 0–100. */
function satisfactionBands({ values }: NumericColumn): SchemeBands {
  const most = values.reduce((largest, value) => (value > largest ? value : largest), 0);
  if (most <= 4) return high('gte', [2, 3, 4]);
  if (most <= 5) return high('gte', [3, 4, 5]);
  return most <= 10 ? high('gt', [2.5, 5, 7.5]) : high('gt', [25, 50, 75]);
}

/**
 * Bands of the criteria beyond the catalogue, as recommended; all of them are the user's to change. A recommendation of 9
 * or 10 is a promoter's (4), 7 or 8 a passive's (3), the rest detractors'.
 */
const BANDS: Readonly<Record<FurtherKey, (column: NumericColumn) => SchemeBands>> = {
  satisfaction: satisfactionBands,
  complaints: () => low([0, 1, 2]),
  recommendation: () => high('gte', [5, 7, 9]),
  referrals: () => high('gte', [1, 2, 4]),
  lossYears: () => low([1, 2, 3]),
  potential: () => high('gt', [50_000, 150_000, 500_000]),
};

/** One of these criteria as a table can feed it, named by its column; null where it cannot. */
export function furtherCriterion(portfolio: Portfolio, key: FurtherKey): Criterion | null {
  const column = furtherColumn(portfolio, key);
  return column && furtherFrom(column, key);
}

/** The same from a column that is known. */
export function furtherFrom(column: NumericColumn, key: FurtherKey): Criterion {
  const { header } = column;
  const holds = key === 'lossYears' ? momentsOf(column) : null;
  const since = columnSource(header);
  const source: Source = holds ? { kind: 'years', since, holds } : since;
  return criterion(`custom:${header}`, source, {
    label: header,
    bands: BANDS[key](column),
    origin: { kind: 'catalogue' },
  });
}
