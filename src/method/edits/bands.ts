import { CATALOGUE, isCatalogueKey } from '../rules/criteria';
import { defaultBoundary, type Cuts, type Direction, type Bands } from '../rules/bands';
import type { Criterion } from '../scheme/model';

type Cut = number | null;

/** A criterion with other cuts; where they came from is remembered. */
export function withCuts(criterion: Criterion, cuts: Cuts, origin: Criterion['origin'] = { kind: 'typed' }): Criterion {
  return { ...criterion, origin, bands: { ...criterion.bands, cuts: [...cuts] } };
}

/**
 * A criterion with cuts that share its clients out evenly, which are the largest values of the first three quarters
 * (`figures/quantiles.ts`): who is just at one belongs to the quarter that it ends.
 */
export function withEvenCuts(criterion: Criterion, cuts: Cuts): Criterion {
  const { bands } = criterion;
  return withCuts({ ...criterion, bands: { ...bands, boundary: defaultBoundary(bands.direction) } }, cuts);
}

/**
 * Cuts with one of them moved. A cut never passes its neighbour: it stops there, because a drag that pushed the others
 * along would change what the user had already set.
 */
export function withCutMoved(cuts: Cuts, at: number, to: number): Cuts {
  const low = cuts[at - 1] ?? -Infinity;
  const high = cuts[at + 1] ?? Infinity;
  const moved = Math.min(Math.max(to, low), high);
  return cuts.map((cut, k) => (k === at ? moved : cut)) as unknown as Cuts;
}

/** Whether typed cuts can stand: ascending, and only the open end may be empty. */
export function cutsStand(cuts: readonly Cut[], direction: Direction): boolean {
  const inward = direction === 'high' ? cuts : [...cuts].reverse();
  const first = inward.findIndex((cut) => cut !== null);
  if (first >= 0 && inward.slice(first).some((cut) => cut === null)) return false;
  const given = cuts.filter((cut): cut is number => cut !== null);
  return given.every((cut, k) => Number.isFinite(cut) && (k === 0 || cut >= given[k - 1]!));
}

/** The other direction with its own default boundary; cuts stay, unless an open end would come to lie wrongly. */
export function withDirection(criterion: Criterion, direction: Direction): Criterion {
  if (criterion.bands.direction === direction || criterion.bands.cuts === 'propose') return criterion;
  const { cuts } = criterion.bands;
  const given = cuts.filter((cut): cut is number => cut !== null);
  const closed = cuts.map((cut) => cut ?? given[0] ?? 0) as [number, number, number];
  const bands = {
    direction,
    boundary: defaultBoundary(direction),
    cuts: given.length === 3 ? cuts : closed.sort((a, b) => a - b),
  };
  return { ...criterion, origin: { kind: 'typed' }, bands };
}

/** The catalogue's own bands of a criterion; null where it has none (amounts, the user's own criteria). */
export function catalogueBands({ key }: Criterion): Bands | null {
  return isCatalogueKey(key) ? CATALOGUE[key].bands : null;
}
