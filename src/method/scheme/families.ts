import type { Criterion, Profile, Scheme } from './model';

/**
 * A scheme whose turnover is high within each client family, or within the whole portfolio again (method.md §1.9); the
 * amounts are found anew. Readings without a total of their own (`digit`, `amount`) stay what they are.
 */
export function withFamilySegments(scheme: Scheme, byFamily: boolean): Scheme {
  const { segmentation } = scheme;
  const base = byFamily ? 'family' : 'portfolio';
  if (segmentation.reading === 'amount') return { ...scheme, segmentation: { ...segmentation, base } };
  return { ...scheme, segmentation: { ...segmentation, base, amounts: 'propose' } };
}

/** The profiles of a scheme that are for one client family, whatever the situation. */
export function familyProfiles({ profiles }: Pick<Scheme, 'profiles'>): Profile[] {
  return profiles.filter(({ family }) => family !== null);
}

/**
 * A scheme with a profile for each client family (method.md §1.14): the default one's criteria, with amounts that Pareto
 * finds among the clients of the family. Families that have a profile keep it.
 */
export function withFamilyProfiles(scheme: Scheme, families: readonly string[]): Scheme {
  const base = scheme.profiles.find(({ family, kind }) => family === null && kind === null)!;
  const known = new Set(
    scheme.profiles.flatMap(({ family, kind }) => (kind === null && family !== null ? [family] : [])),
  );
  const ids = new Set(scheme.profiles.map(({ id }) => id));
  const added = families
    .filter((family) => family !== '' && !known.has(family))
    .map((family): Profile => {
      const id = freeId(`family ${family}`, ids);
      ids.add(id);
      return { ...base, id, name: family, family, criteria: base.criteria.map(foundAnew) as Profile['criteria'] };
    });
  return { ...scheme, profiles: [...scheme.profiles, ...added] };
}

/** A scheme without profiles of client families: everybody is judged by the others again. */
export function withoutFamilyProfiles(scheme: Scheme): Scheme {
  return { ...scheme, profiles: scheme.profiles.filter(({ family }) => family === null) };
}

function foundAnew(criterion: Criterion): Criterion {
  const { bands, origin } = criterion;
  if (origin.kind !== 'pareto' || bands.direction !== 'high') return criterion;
  return { ...criterion, bands: { ...bands, cuts: 'propose' } };
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted;
  for (let n = 2; taken.has(id); n++) id = `${wanted} (${n})`;
  return id;
}
