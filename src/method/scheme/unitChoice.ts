import type { ColumnUnit, CriterionKey } from '../../portfolio';
import { hasUnit } from '../figures/units';
import { criterion, withParetoAmounts } from './build';
import type { Criterion, SchemeBands } from './model';
import type { Sources } from './sourcesOfScheme';

/**
 * A scheme that reads a column of shares, margins or growth in another unit, wherever it reads it as such (method.md
 * §1.3). Cuts are fractions in either unit and stay; those of a criterion of the user's own follow its numbers where
 * these were taken as they stand, and a margin that becomes an amount, or stops being one, gets the cuts of what it is
 * now.
 */
export function withColumnUnit<S extends Sources>(scheme: S, header: string, unit: ColumnUnit): S {
  const { segmentation } = scheme;
  const inUnit = (given: Criterion): Criterion => {
    const { key, source } = given;
    if (!hasUnit(key, source) || source.header !== header || source.unit === unit) return given;
    return { ...withCutsFor(given, source.unit, unit), source: { ...source, unit } };
  };
  const { share } = segmentation;
  const isShare = share?.kind === 'column' && share.header === header && unit !== 'number';
  return {
    ...scheme,
    profiles: scheme.profiles.map((profile) => ({
      ...profile,
      criteria: profile.criteria.map((each) => each && inUnit(each)),
    })),
    segmentation: isShare ? { ...segmentation, share: { ...share, unit } } : segmentation,
  };
}

function withCutsFor(given: Criterion, before: ColumnUnit, unit: ColumnUnit): Criterion {
  const { key, source, bands } = given;
  if ((before === 'number') === (unit === 'number')) return given;
  if (key === 'margin') {
    const { bands: own, origin } =
      unit === 'number' ? withParetoAmounts(given) : criterion(key as CriterionKey, source);
    return { ...given, bands: own, origin };
  }
  const factor = sizeOf(unit) / sizeOf(before);
  return key.startsWith('custom:') && factor !== 1 ? { ...given, bands: timesCuts(bands, factor) } : given;
}

/** What one unit of a cell's number is worth in the criterion's own numbers. */
const sizeOf = (unit: ColumnUnit): number => (unit === 'percent' ? 0.01 : 1);

function timesCuts(bands: SchemeBands, factor: number): SchemeBands {
  if (bands.cuts === 'propose') return bands;
  const scaled = (cut: number | null): number | null =>
    cut === null ? null : factor < 1 ? cut / Math.round(1 / factor) : cut * factor;
  const [a, b, c] = bands.cuts;
  return { ...bands, cuts: [scaled(a), scaled(b), scaled(c)] };
}
