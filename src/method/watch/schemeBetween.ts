import { sameSource } from '../scheme/draft';
import type { Criterion, Profile, Scheme, Segmentation } from '../scheme/model';

/** Which parts of the later scheme are in force already. */
export interface SchemeParts {
  /** The day up to which years are counted. */
  readonly time: boolean;
  /** Cuts that Pareto or a cumulative reading found anew in other portfolios. */
  readonly derived: boolean;
  /** Cuts that people typed. */
  readonly typed: boolean;
  /** Everything else: criteria, directions, boundaries, weights, how blanks are read, profiles. */
  readonly rules: boolean;
}

/**
 * A scheme between two: some parts of the later one, the others of the earlier. With no part it is the earlier one, with
 * all of them the later. Cuts are moved apart from rules where both schemes have the same criterion in the same profile;
 * a criterion that was replaced brings its own.
 */
export function schemeBetween(earlier: Scheme, later: Scheme, { time, derived, typed, rules }: SchemeParts): Scheme {
  const base = rules ? later : earlier;
  const date = time ? later.referenceDate : earlier.referenceDate;
  return {
    ...base,
    referenceDate: date ?? base.referenceDate ?? earlier.referenceDate ?? later.referenceDate,
    profiles: base.profiles.map((profile) => {
      const [one, other] = [profileLike(earlier, profile), profileLike(later, profile)];
      if (!one || !other) return profile;
      const criteria = profile.criteria.map((criterion) => {
        const [a, b] = [criterionLike(one, criterion), criterionLike(other, criterion)];
        if (!a || !b || !comparable(a, b)) return criterion;
        const { cuts } = ((isDerived(a, b) ? derived : typed) ? b : a).bands;
        return { ...criterion, bands: { ...criterion.bands, cuts } };
      });
      return { ...profile, criteria: criteria as unknown as Profile['criteria'] };
    }),
    segmentation: segmentationBetween(earlier.segmentation, later.segmentation, base.segmentation, { derived, typed }),
  };
}

function segmentationBetween(
  a: Segmentation,
  b: Segmentation,
  base: Segmentation,
  { derived, typed }: Pick<SchemeParts, 'derived' | 'typed'>,
): Segmentation {
  const amounts = sameAmounts(a, b) ? ((amountsDerived(a, b) ? derived : typed) ? b : a).amounts : base.amounts;
  return { ...base, shareCut: (typed ? b : a).shareCut, amounts };
}

/** A cut that is another than before: of a criterion, by its profile, or of the segments. */
export interface CutChange {
  readonly of: 'criterion' | 'share' | 'turnover';
  readonly criterion: Criterion | null;
  /** The profile's name; null where there is only one. */
  readonly profile: string | null;
  /** Family of a turnover cut; null: everybody's. */
  readonly family: string | null;
  readonly derived: boolean;
  readonly before: readonly (number | null)[];
  readonly after: readonly (number | null)[];
}

/** The cuts that changed between two schemes where both have them. */
export function cutChanges(earlier: Scheme, later: Scheme): CutChange[] {
  const changes: CutChange[] = [];
  for (const profile of later.profiles) {
    const former = profileLike(earlier, profile);
    for (const criterion of profile.criteria) {
      const before = former && criterionLike(former, criterion);
      if (!before || !comparable(before, criterion)) continue;
      const [was, is] = [before.bands.cuts, criterion.bands.cuts];
      if (was === 'propose' || is === 'propose' || was.every((cut, k) => cut === is[k])) continue;
      const name = later.profiles.length > 1 ? profile.name : null;
      const derived = isDerived(before, criterion);
      changes.push({ of: 'criterion', criterion, profile: name, family: null, derived, before: was, after: is });
    }
  }
  const [a, b] = [earlier.segmentation, later.segmentation];
  const none = { criterion: null, profile: null, family: null };
  if (a.shareCut !== b.shareCut) {
    changes.push({ of: 'share', ...none, derived: false, before: [a.shareCut], after: [b.shareCut] });
  }
  if (sameAmounts(a, b) && a.amounts !== 'propose' && b.amounts !== 'propose') {
    for (const { family, amount } of b.amounts) {
      const before = a.amounts.find((one) => one.family === family)?.amount;
      if (before === undefined || before === amount) continue;
      const derived = amountsDerived(a, b);
      changes.push({ of: 'turnover', ...none, family, derived, before: [before], after: [amount] });
    }
  }
  return changes;
}

const profileLike = ({ profiles }: Scheme, { family, kind }: Profile): Profile | undefined =>
  profiles.find((one) => one.family === family && one.kind === kind);
const criterionLike = ({ criteria }: Profile, { key }: Criterion): Criterion | undefined =>
  criteria.find((one) => one.key === key);

/** Whether cuts of the one mean something in the other. */
const comparable = (a: Criterion, b: Criterion): boolean =>
  a.bands.direction === b.bands.direction && sameSource(a.source, b.source);

/** Cuts that the same Pareto found in two portfolios: what differs is the portfolio. */
const isDerived = ({ origin: a }: Criterion, { origin: b }: Criterion): boolean =>
  a.kind === 'pareto' && JSON.stringify(a) === JSON.stringify(b);

const sameAmounts = (a: Segmentation, b: Segmentation): boolean =>
  a.reading === b.reading && a.base === b.base && a.reading !== 'digit';
const amountsDerived = (a: Segmentation, b: Segmentation): boolean => a.reading !== 'amount' && a.level === b.level;
