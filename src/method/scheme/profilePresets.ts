import {
  CLIENT_KINDS,
  type ClientKind,
  type CriterionKey,
  FURTHER_KEYS,
  type FurtherKey,
  type Portfolio,
  yearlyTurnovers,
} from '../../portfolio';
import { PROPOSAL_ORDER } from '../rules/criteria';
import { WEIGHT_PRESETS } from '../rules/weights';
import { withProposedCuts } from '../classify/settle';
import { sameSource } from './draft';
import { furtherCriterion } from './further';
import type { Criterion, Profile } from './model';
import { criterionFor } from './proposal';

/** Profiles to start from (method.md §1.4, §1.14): the text's IT company, each kind of client, and equal weights. */
export const PROFILE_PRESETS = ['itCompany', 'current', 'potential', 'satisfied', 'lost', 'equal'] as const;
export type ProfilePreset = (typeof PROFILE_PRESETS)[number];

type Wanted = CriterionKey | FurtherKey | 'lastTurnover';
const WORKED: readonly Wanted[] = ['families', 'share', 'turnover', 'unpaid'];
const WANTED: Readonly<Record<Exclude<ProfilePreset, 'equal'>, readonly Wanted[]>> = {
  itCompany: WORKED,
  current: WORKED,
  potential: ['potential', 'employees', 'image', 'competitors'],
  satisfied: ['satisfaction', 'complaints', 'years', 'referrals'],
  lost: ['lastTurnover', 'margin', 'lossYears', 'unpaid'],
};
/** The situation that a preset is for. */
export const PRESET_KIND: Readonly<Partial<Record<ProfilePreset, ClientKind>>> = {
  potential: 'potential',
  satisfied: 'satisfied',
  lost: 'lost',
};

export interface PresetProfile {
  /** In digit order; null where neither the preset's criterion nor another is there. */
  readonly criteria: readonly (Criterion | null)[];
  readonly weights: Profile['weights'];
  /** What the table does not have; another criterion, or none, stands in its place. */
  readonly missing: readonly Wanted[];
}
export type PresetNeed = Wanted;

/**
 * A preset's four criteria as this table can feed them; in the place of one that it does not have, another of the base
 * profile's or the catalogue's.
 * @param base the profile that it is made beside; its own criteria are those of `equal`
 */
export function presetProfile(
  portfolio: Portfolio,
  preset: ProfilePreset,
  base: readonly (Criterion | null)[],
  referenceDate: string | null,
): PresetProfile {
  const even = { values: [...WEIGHT_PRESETS.equal], validUntil: null } as NonNullable<Profile['weights']>;
  if (preset === 'equal') return { criteria: [...base], weights: even, missing: [] };
  const wanted = WANTED[preset].map((key) => {
    const found = wantedCriterion(portfolio, key, base);
    return found && withProposedCuts(found, portfolio, referenceDate);
  });
  const others = [...base, ...PROPOSAL_ORDER.map((key) => criterionFor(portfolio, key))].filter((one) => one !== null);
  const taken = wanted.filter((one) => one !== null);
  const criteria = wanted.map((one) => {
    if (one) return one;
    const next = others.find(
      (other) => !taken.some((each) => each.key === other.key || sameSource(each.source, other.source)),
    );
    if (!next) return null;
    const settled = withProposedCuts(next, portfolio, referenceDate);
    taken.push(settled);
    return settled;
  });
  const startUp = { values: [...WEIGHT_PRESETS.startUp], validUntil: null } as NonNullable<Profile['weights']>;
  return {
    criteria,
    weights: preset === 'itCompany' ? startUp : null,
    missing: WANTED[preset].filter((_, k) => wanted[k] === null),
  };
}

const LOST = CLIENT_KINDS.indexOf('lost');

function wantedCriterion(portfolio: Portfolio, key: Wanted, base: readonly (Criterion | null)[]): Criterion | null {
  if (key === 'lastTurnover') return lastTurnover(portfolio, base);
  if ((FURTHER_KEYS as readonly Wanted[]).includes(key)) return furtherCriterion(portfolio, key as FurtherKey);
  const own = base.find((one) => one?.key === key);
  return own ?? criterionFor(portfolio, key as CriterionKey);
}

/** What a lost client bought last, with the cuts of the turnover of clients: nobody lost has any to take them from. */
function lastTurnover(portfolio: Portfolio, base: readonly (Criterion | null)[]): Criterion | null {
  const before = portfolio.columns[portfolio.roles.get('previousTurnover') ?? -1];
  // Of the years, the last in which somebody who is lost bought anything.
  const lost = (values: Float64Array): boolean => values.some((value, i) => value > 0 && portfolio.kinds[i] === LOST);
  const column = before ?? yearlyTurnovers(portfolio).findLast(({ column: { values } }) => lost(values))?.column;
  const turnover = base.find((one) => one?.key === 'turnover') ?? criterionFor(portfolio, 'turnover');
  if (column?.kind !== 'number' || !turnover) return null;
  const { header } = column;
  return {
    ...turnover,
    key: `custom:${header}`,
    label: header,
    source: { kind: 'column', header, empty: 'missing', unit: 'number' },
  };
}

/** A scheme with a profile for each situation that the table has and that has all four criteria; others stay out. */
export function withKindProfiles<
  S extends { readonly profiles: readonly Profile[]; readonly referenceDate: string | null },
>(scheme: S, portfolio: Portfolio, kinds: ReadonlySet<ClientKind>, names: Readonly<Record<ClientKind, string>>): S {
  const base = scheme.profiles.find(({ family, kind }) => family === null && kind === null)!;
  const added = (['potential', 'satisfied', 'lost'] as const).flatMap((kind): Profile[] => {
    if (!kinds.has(kind) || scheme.profiles.some((one) => one.family === null && one.kind === kind)) return [];
    const { criteria, missing } = presetProfile(portfolio, kind, base.criteria, scheme.referenceDate);
    if (missing.length > 0) return [];
    const own = criteria as unknown as Profile['criteria'];
    return [{ ...base, id: `kind ${kind}`, name: names[kind], kind, criteria: own, weights: null, loyalty: null }];
  });
  return { ...scheme, profiles: [...scheme.profiles, ...added] };
}
