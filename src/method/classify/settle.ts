import { CLIENT_KINDS, type NumericColumn, type Portfolio } from '../../portfolio';
import type { Bands } from '../rules/bands';
import { paretoCuts, roundedCuts } from '../figures/pareto';
import { resolveProfiles } from '../rules/profiles';
import { segmentCut } from '../rules/segments';
import { resolveSource } from './sources';
import type { Criterion, Scheme, SchemeBands, Segmentation } from '../scheme/model';

const LOST = CLIENT_KINDS.indexOf('lost');
const POTENTIAL = CLIENT_KINDS.indexOf('potential');

/** Current and satisfied clients: the population that amounts are derived from (method.md §1.9). */
export function isActive(kind: number): boolean {
  return kind !== POTENTIAL && kind !== LOST;
}

/**
 * Turns every `propose` of a scheme into amounts found in this portfolio, and leaves everything else as it is.
 * From then on they are amounts of the scheme: a client never loses a digit because another one grew (§1.6).
 */
export function settleScheme(scheme: Scheme, portfolio: Portfolio): Scheme {
  const settled = scheme.profiles.every(({ criteria }) => criteria.every(({ bands }) => bands.cuts !== 'propose'));
  const profileOf = settled ? null : resolveProfiles(portfolio, scheme);
  const profiles = scheme.profiles.map((profile, p) => ({
    ...profile,
    criteria: profile.criteria.map((criterion) =>
      criterion.bands.cuts === 'propose'
        ? withProposedCuts(criterion, portfolio, scheme.referenceDate, (i) => profileOf![i] === p)
        : criterion,
    ) as unknown as typeof profile.criteria,
  }));
  return {
    ...scheme,
    profiles: settled ? scheme.profiles : profiles,
    segmentation: settleSegmentation(scheme, portfolio),
  };
}

/**
 * A criterion with cuts newly found by its own levels; asked for by the user, never done behind their back. Where nobody
 * of those looked at is active (a profile for lost clients), they come from all of them.
 */
export function withProposedCuts(
  criterion: Criterion,
  portfolio: Portfolio,
  referenceDate: string | null,
  applies: (client: number) => boolean = () => true,
): Criterion {
  if (criterion.origin.kind !== 'pareto') return criterion;
  const column = resolveSource(portfolio, criterion.source, criterion.key, referenceDate);
  const { levels, basis, rounded } = criterion.origin;
  const active = ofActive(column, portfolio, applies);
  const cuts = paretoCuts(active.length > 0 ? active : column.values.filter((_, i) => applies(i)), levels, basis);
  return {
    ...criterion,
    bands: { direction: 'high', boundary: 'gt', cuts: [...(rounded ? roundedCuts(cuts) : cuts)] },
  };
}

function settleSegmentation({ segmentation, referenceDate }: Scheme, portfolio: Portfolio): Segmentation {
  const { amounts, reading, level, turnover, base } = segmentation;
  if (amounts !== 'propose' || reading === 'digit' || reading === 'amount' || !turnover) return segmentation;
  const column = resolveSource(portfolio, turnover, 'turnover', referenceDate);
  const amountOf = (applies: (client: number) => boolean): number | null =>
    segmentCut(ofActive(column, portfolio, applies), reading, level);
  const families = base === 'family' ? [...new Set(portfolio.families)].sort() : [];
  const perFamily = families.map((family) => ({ family, amount: amountOf((i) => portfolio.families[i] === family) }));
  return { ...segmentation, amounts: [...perFamily, { family: null, amount: amountOf(() => true) }] };
}

function ofActive(column: NumericColumn, portfolio: Portfolio, applies: (client: number) => boolean): Float64Array {
  const { values } = column;
  const active = new Float64Array(values.length);
  let count = 0;
  for (let i = 0; i < values.length; i++) {
    if (isActive(portfolio.kinds[i]!) && applies(i)) active[count++] = values[i]!;
  }
  return active.subarray(0, count);
}

/** Bands whose cuts have been settled. */
export function settledBands({ direction, boundary, cuts }: SchemeBands): Bands {
  if (cuts === 'propose') throw new Error('Cuts must be settled before digits are read');
  return { direction, boundary, cuts };
}
