import { MethodProblem } from '../problems';
import type { Criterion, Profile, Scheme, Source } from './model';
import { sourceLabel, sourceText } from './sourceText';

/** The four places of the criteria, in digit order; null where none has been chosen yet. */
export type Places = readonly [Criterion | null, Criterion | null, Criterion | null, Criterion | null];

/**
 * A scheme on its way: everything that a scheme says, but with places still open. From a table of which fewer than four
 * criteria were recognised comes a draft, never a refusal; once its four places are filled it is a scheme.
 */
export interface SchemeDraft extends Omit<Scheme, 'profiles'> {
  readonly criteria: Places;
}

/**
 * The scheme that a draft has become; null while a place is open.
 * @throws MethodProblem `criterionTwice`
 */
export function schemeOfDraft({ criteria, ...rest }: SchemeDraft): Scheme | null {
  if (criteria.some((criterion) => criterion === null)) return null;
  checkDistinctCriteria(criteria);
  const chosen = withOwnKeys(criteria as readonly Criterion[]) as unknown as Profile['criteria'];
  const profile: Profile = {
    id: 'default',
    name: rest.name,
    family: null,
    kind: null,
    criteria: chosen,
    weights: null,
    loyalty: null,
  };
  return { ...rest, profiles: [profile] };
}

/**
 * Refuses the same source with the same bands in two places: it would count one thing twice. One source with different
 * bands is a choice.
 * @throws MethodProblem `criterionTwice` {source, first, second}
 */
export function checkDistinctCriteria(criteria: readonly (Criterion | null)[]): void {
  const twice = sameTwice(criteria);
  if (!twice) return;
  const [first, second] = twice;
  const source = sourceText(criteria[second]!.source);
  throw new MethodProblem('criterionTwice', { source, first: first + 1, second: second + 1 });
}

/** The first two places with the same source and the same bands; null where there are none. */
export function sameTwice(criteria: readonly (Criterion | null)[]): readonly [number, number] | null {
  for (let second = 1; second < criteria.length; second++) {
    for (let first = 0; first < second; first++) {
      const [a, b] = [criteria[first], criteria[second]];
      if (a && b && sameSource(a.source, b.source) && sameBands(a, b)) return [first, second];
    }
  }
  return null;
}

/** Whether two sources are the same figures, whatever is said of their empty cells. */
export function sameSource(a: Source, b: Source): boolean {
  // Two places that are still to be chosen have nothing in common.
  if (a.kind === 'open' || b.kind === 'open') return false;
  return sourceText(a) === sourceText(b) && (a.kind !== 'years' || b.kind !== 'years' || a.holds === b.holds);
}

function sameBands(a: Criterion, b: Criterion): boolean {
  if (JSON.stringify(a.bands) !== JSON.stringify(b.bands)) return false;
  // Two ways to propose cuts are two bands, until they are settled.
  return a.bands.cuts !== 'propose' || JSON.stringify(a.origin) === JSON.stringify(b.origin);
}

/** Rules name criteria by their keys, so a second criterion of one key takes a name of its own: a number where it has none. */
function withOwnKeys(criteria: readonly Criterion[]): Criterion[] {
  const taken = new Set<string>();
  const named = new Set<string>();
  return criteria.map((criterion) => {
    let { key } = criterion;
    const name = criterion.label ?? sourceLabel(criterion.source);
    for (let n = named.has(name) ? 2 : 1; taken.has(key); n++) key = `custom:${name}${n === 1 ? '' : ` (${n})`}`;
    taken.add(key);
    named.add(name);
    return key === criterion.key ? criterion : { ...criterion, key };
  });
}
