import type { Scheme } from '../scheme/model';

/** Cells of the whole scheme. `…Limit`, `fill`, `referenceDay` and the like beside an input are what formulas compare with. */
export type SchemeName =
  | 'state'
  | 'shareCut'
  | 'shareLimit'
  | 'amount'
  | 'amountLimit'
  | `familyAmount${number}`
  | 'families'
  | 'familyLimits'
  | 'blockDigit'
  | 'blockUpTo'
  | 'missing'
  | 'fill'
  | 'referenceDate'
  | 'referenceDay';
/** Cells of a profile: typed weights and factors, and the parts and rates that formulas multiply with. */
export type ProfileName =
  | 'state'
  | `weight${1 | 2 | 3 | 4}`
  | `part${1 | 2 | 3 | 4}`
  | 'parts'
  | 'loyaltyMode'
  | 'loyaltyRelative'
  | `factor${1 | 2 | 3}`
  | 'rates'
  | 'years';
/** Cells of a criterion: the rule and three ascending cuts, the sign and steps that formulas look values up
 * in, and the cuts with a number at the open end: Excel hands a blank cell to a function as 0. */
export type BandName = 'rule' | 'cuts' | `cut${1 | 2 | 3}` | 'state' | 'direction' | 'sign' | 'steps' | 'bounds';

/** Defined names of a scheme's parameters, valid in Excel and told apart by scheme and profile. */
export interface ParameterNames {
  readonly scheme: (name: SchemeName) => string;
  readonly profile: (profile: number, name: ProfileName) => string;
  /** @param position 0–3, or `block` for unpaid bills outside the four criteria */
  readonly band: (profile: number | null, position: number | 'block', name: BandName) => string;
}

/** Names such as `CEC_cartera_default_c2_cut1`: letters, digits and `_` only, never like a cell's address. */
export function parameterNames({ id, profiles }: Pick<Scheme, 'id' | 'profiles'>): ParameterNames {
  const root = `CEC_${plainId(id)}`;
  // `block` is the scheme's own band.
  const taken = new Set<string>(['block']);
  const roots = profiles.map((profile) => {
    const base = plainId(profile.id);
    let name = base;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${base}_${n}`;
    taken.add(name.toLowerCase());
    return `${root}_${name}`;
  });
  return {
    scheme: (name) => `${root}_${name}`,
    profile: (profile, name) => `${roots[profile]!}_${name}`,
    band: (profile, position, name) =>
      `${profile === null ? root : roots[profile]!}_${position === 'block' ? 'block' : `c${position + 1}`}_${name}`,
  };
}

function plainId(id: string): string {
  const plain = id
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
  return plain.slice(0, 40) || 'x';
}
