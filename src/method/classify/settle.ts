import { CLIENT_KINDS, type Portfolio } from '../../portfolio';
import { paretoCuts, roundedCuts } from '../figures/pareto';
import { resolveProfiles } from '../rules/profiles';
import { segmentCut } from '../rules/segments';
import { resolveSource } from './sources';
import type { Criterion, Scheme, Segmentation, Source } from '../scheme/model';

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
  const alone = scheme.profiles.length === 1;
  const profileOf = settled || alone ? null : resolveProfiles(portfolio, scheme);
  const actives = new Actives(portfolio, scheme.referenceDate);
  const profiles = scheme.profiles.map((profile, p) => ({
    ...profile,
    criteria: profile.criteria.map((criterion) =>
      criterion.bands.cuts === 'propose'
        ? withCutsOf(criterion, actives, profileOf && ((i) => profileOf[i] === p))
        : criterion,
    ) as unknown as typeof profile.criteria,
  }));
  return {
    ...scheme,
    profiles: settled ? scheme.profiles : profiles,
    segmentation: settleSegmentation(scheme, portfolio, actives),
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
  applies: Applies | null = null,
): Criterion {
  return withCutsOf(criterion, new Actives(portfolio, referenceDate), applies);
}

function withCutsOf(criterion: Criterion, actives: Actives, applies: Applies | null): Criterion {
  if (criterion.origin.kind !== 'pareto') return criterion;
  const { levels, basis, rounded } = criterion.origin;
  const active = actives.of(criterion.source, criterion.key, applies);
  const judged = active.length > 0 ? active : actives.sorted(criterion.source, criterion.key, applies ?? everybody);
  const cuts = paretoCuts(judged, levels, basis);
  return {
    ...criterion,
    bands: { direction: 'high', boundary: 'gt', cuts: [...(rounded ? roundedCuts(cuts) : cuts)] },
  };
}

function settleSegmentation({ segmentation }: Scheme, portfolio: Portfolio, actives: Actives): Segmentation {
  const { amounts, reading, level, turnover, base } = segmentation;
  if (amounts !== 'propose' || reading === 'digit' || reading === 'amount' || !turnover) return segmentation;
  const amountOf = (applies: Applies | null): number | null =>
    segmentCut(actives.of(turnover, 'turnover', applies), reading, level);
  const families = base === 'family' ? [...new Set(portfolio.families)].sort() : [];
  const perFamily = families.map((family) => ({ family, amount: amountOf((i) => portfolio.families[i] === family) }));
  return { ...segmentation, amounts: [...perFamily, { family: null, amount: amountOf(null) }] };
}

type Applies = (client: number) => boolean;
const everybody: Applies = () => true;

/** What active clients have of a column, ascending; what all of them have is put in order once for whoever asks for it. */
class Actives {
  readonly #ofAll = new Map<string, Float64Array>();

  constructor(
    private readonly portfolio: Portfolio,
    private readonly referenceDate: string | null,
  ) {}

  /** @param applies the clients to look at; null for all of them */
  of(source: Source, key: string, applies: Applies | null): Float64Array {
    const active = (client: number): boolean => isActive(this.portfolio.kinds[client]!);
    if (applies) return this.sorted(source, key, (client) => active(client) && applies(client));
    const id = JSON.stringify([key, source]);
    const known = this.#ofAll.get(id) ?? this.sorted(source, key, active);
    this.#ofAll.set(id, known);
    return known;
  }

  /** The same of these clients, active or not. */
  sorted(source: Source, key: string, applies: Applies): Float64Array {
    const { portfolio, referenceDate } = this;
    const { values } = resolveSource(portfolio, source, key, referenceDate);
    const known = new Float64Array(values.length);
    let count = 0;
    for (let i = 0; i < values.length; i++) {
      const value = values[i]!;
      if (value === value && applies(i)) known[count++] = value;
    }
    return known.subarray(0, count).sort();
  }
}
