import { CLIENT_KINDS, type Portfolio } from '../../portfolio';
import { MethodProblem } from '../problems';
import type { Profile } from '../scheme/model';

/**
 * Which profile each client is judged by, as an index into the scheme's: (family, kind) → (family, *) → (*, kind) →
 * default; a satisfied client without a profile of its own is a current one (method.md §1.14).
 */
export function resolveProfiles(portfolio: Portfolio, { profiles }: { readonly profiles: Addressed }): Uint16Array {
  const resolved = new Uint16Array(portfolio.size);
  if (profiles.length === 1) return resolved;
  const { families, kinds } = portfolio;
  /** By family, then by kind; -1 where nobody has asked. */
  const known = new Map<string, Int32Array>();
  for (let i = 0; i < resolved.length; i++) {
    const family = families[i]!;
    const kind = kinds[i]!;
    let ofFamily = known.get(family);
    if (!ofFamily) known.set(family, (ofFamily = new Int32Array(CLIENT_KINDS.length).fill(-1)));
    if (ofFamily[kind]! < 0) ofFamily[kind] = profileFor(profiles, family, kind);
    resolved[i] = ofFamily[kind]!;
  }
  return resolved;
}

/** The one that is for everybody else. */
export const isGeneral = ({ family, kind }: Addressed[number]): boolean => family === null && kind === null;

/** Whom profiles are for. */
export type Addressed = readonly Pick<Profile, 'family' | 'kind'>[];

function profileFor(profiles: Addressed, family: string, kindCode: number): number {
  const kind = CLIENT_KINDS[kindCode]!;
  const kinds = kind === 'satisfied' ? [kind, 'current' as const] : [kind];
  const candidates: [string | null, string | null][] = [
    ...kinds.map((k): [string, string] => [family, k]),
    [family, null],
    ...kinds.map((k): [null, string] => [null, k]),
    [null, null],
  ];
  for (const [f, k] of candidates) {
    const index = profiles.findIndex((profile) => profile.family === f && profile.kind === k);
    if (index >= 0) return index;
  }
  throw new MethodProblem('profileMissing', { family, kind });
}
