import {
  CLIENT_KINDS,
  type ClientKind,
  type CriterionKey,
  FURTHER_KEYS,
  type FurtherKey,
  type NumericColumn,
  type Portfolio,
  yearlyTurnovers,
} from '../../portfolio';
import { type Bands, defaultBoundary, digitReader } from '../rules/bands';
import { impossibleDigits } from '../rules/columnDigits';
import { PROPOSAL_ORDER } from '../rules/criteria';
import { resolveProfiles } from '../rules/profiles';
import { WEIGHT_PRESETS, weightsBeside } from '../rules/weightPresets';
import { sameDigit } from '../classify/sameDigit';
import { type Criterion, type Profile, type Scheme, settledBands } from './model';
import { withProposedCuts } from '../classify/settle';
import { resolveSource } from '../classify/sources';
import { proposedCuts } from './cutProposals';
import { sameSource } from './draft';
import { furtherCriterion } from './further';
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
/** The situation that a preset is for; the others are for whom the user says. */
export const PRESET_KIND: Readonly<Partial<Record<ProfilePreset, ClientKind>>> = {
  current: 'current',
  potential: 'potential',
  satisfied: 'satisfied',
  lost: 'lost',
};

/** A criterion of a preset that another stands in for, and why. */
export interface PresetLack {
  readonly need: PresetNeed;
  /** The digit's place, from 0. */
  readonly place: number;
  /** `column`: the table has none; `figures`: of the clients that the profile is for, too many have no figure of it. */
  readonly lacks: 'column' | 'figures';
}

export interface PresetProfile {
  /** In digit order; null where neither the preset's criterion nor another is there. */
  readonly criteria: readonly (Criterion | null)[];
  readonly weights: Profile['weights'];
  /** What the clients have no figures of; another criterion, or none, stands in its place. */
  readonly missing: readonly PresetLack[];
  /** Clients without a figure of each criterion, by place. */
  readonly without: readonly number[];
  /** Places whose usual cuts tell nobody apart, or leave a digit to nobody, with cuts found in the clients' figures instead. */
  readonly even: readonly number[];
  /** How many clients it is for. */
  readonly clients: number;
}
export type PresetNeed = Wanted;

/** What a profile is made of, and for whom. */
export interface PresetWish {
  /** null: a copy of the base. */
  readonly preset: ProfilePreset | null;
  /** The criteria of the profile that it is made beside. */
  readonly base: readonly (Criterion | null)[];
  readonly referenceDate: string | null;
}

/**
 * A preset's four criteria as the clients that it is for can feed them. In the place of one that the table does not have,
 * or of which more than half of them have no figure, stands the next of the base profile's or the catalogue's that they do have; cuts of
 * the method's own that give nearly all of them one digit give way to cuts found in their figures. What the base has already
 * (`equal`, a copy) stays as it is, and its gaps are counted.
 * @param applies the clients that it is for; where these are none, everybody's figures are looked at
 */
export function presetProfile(
  portfolio: Portfolio,
  { preset, base, referenceDate }: PresetWish,
  applies: (client: number) => boolean = () => true,
): PresetProfile {
  const theirs = new Theirs(portfolio, referenceDate, applies);
  const done = (criteria: readonly (Criterion | null)[], rest: Partial<PresetProfile> = {}): PresetProfile => ({
    criteria,
    weights: null,
    missing: [],
    even: [],
    ...rest,
    without: criteria.map((one) => (one ? theirs.without(one) : theirs.clients)),
    clients: theirs.clients,
  });
  if (preset === null) return done([...base]);
  if (preset === 'equal') return done([...base], { weights: weightsOf('equal') });
  const wanted = WANTED[preset].map((key) => {
    const found = wantedCriterion(portfolio, key, base);
    return found && withProposedCuts(found, portfolio, referenceDate, applies);
  });
  const isFed = (one: Criterion | null): one is Criterion => one !== null && !theirs.lack(one);
  const others = [...base, ...PROPOSAL_ORDER.map((key) => criterionFor(portfolio, key))].filter((one) => one !== null);
  const taken = wanted.filter(isFed);
  const missing: PresetLack[] = [];
  const fed = wanted.map((one, place) => {
    if (isFed(one)) return one;
    const free = others.filter(
      (other) => !taken.some((each) => each.key === other.key || sameSource(each.source, other.source)),
    );
    // Of a column that is there and poorly filled, nothing better is its own next.
    const next =
      free.find((each) => isFed(each) && theirs.differ(each)) ??
      (one && theirs.known(one) > 0 ? null : free.find((each) => theirs.known(each) > 0));
    if (one && !next) return one;
    missing.push({ need: WANTED[preset][place]!, place, lacks: one ? 'figures' : 'column' });
    if (!next) return null;
    const settled = withProposedCuts(next, portfolio, referenceDate, applies);
    taken.push(settled);
    return settled;
  });
  const isTyped = (one: Criterion): boolean => one.origin.kind === 'typed' && base.includes(one);
  const own = fed.map((one) => one && !isTyped(one) && theirs.apart(one));
  return done(
    fed.map((one, k) => own[k] || one),
    {
      weights: preset === 'itCompany' ? weightsOf('startUp') : null,
      missing,
      even: own.flatMap((one, k) => (one ? [k] : [])),
    },
  );
}

const weightsOf = (preset: keyof typeof WEIGHT_PRESETS): NonNullable<Profile['weights']> => ({
  values: [...WEIGHT_PRESETS[preset]],
  validUntil: null,
});

/** The criteria whose bands are the text's own: the firm's example prints them (§1.4). */
const PRINTED: readonly string[] = WORKED;

/** A preset says what it is by its criteria: one gives way only where more than this part of the clients have no figure. */
const MOST_WITHOUT = 0.5;

/** The figures of the clients that a profile is for. */
class Theirs {
  /** How many they are; 0 leaves everybody to look at. */
  readonly clients: number;
  private readonly looked: (client: number) => boolean;

  constructor(
    private readonly portfolio: Portfolio,
    private readonly referenceDate: string | null,
    applies: (client: number) => boolean,
  ) {
    let clients = 0;
    for (let i = 0; i < portfolio.size; i++) clients += Number(applies(i));
    this.clients = clients;
    this.looked = clients > 0 ? applies : () => true;
  }

  private column({ source, key }: Criterion): NumericColumn {
    return resolveSource(this.portfolio, source, key, this.referenceDate);
  }

  /** Clients without a figure; nobody of none. */
  without(criterion: Criterion): number {
    if (this.clients === 0) return 0;
    const { reasons } = this.column(criterion);
    return reasons.reduce((sum, reason, i) => sum + Number(reason !== 0 && this.looked(i)), 0);
  }

  known(criterion: Criterion): number {
    return this.clients === 0 ? 1 : this.clients - this.without(criterion);
  }

  /** Whether it says different things of them: nobody lost has any turnover, so that it tells nobody apart. */
  differ(criterion: Criterion): boolean {
    const { values } = this.column(criterion);
    const known = values.filter((value, i) => !Number.isNaN(value) && this.looked(i));
    return known.some((value) => value !== known[0]);
  }

  lack(criterion: Criterion): boolean {
    return this.without(criterion) > MOST_WITHOUT * this.clients;
  }

  /**
   * The same with cuts of their own, where the usual ones give nearly all one digit and others do tell them apart; so too
   * where Pareto among so few leaves a digit that nobody can have, and shares of the clients do not.
   */
  apart(criterion: Criterion): Criterion | null {
    if (this.clients === 0 || PRINTED.includes(criterion.key) || criterion.bands.cuts === 'propose') return null;
    const column = this.column(criterion);
    const usual = settledBands(criterion.bands);
    const same = sameDigit(this.digits(column, usual));
    const never = criterion.origin.kind === 'pareto' ? impossibleDigits(usual).length : 0;
    if (!same && never === 0) return null;
    const { direction } = criterion.bands;
    const { cuts } = proposedCuts(this.portfolio, column, { direction, by: { kind: 'quantiles' } }, this.looked);
    const bands = { direction, boundary: defaultBoundary(direction), cuts: [...cuts] as [number, number, number] };
    const most = Math.max(...this.digits(column, bands).slice(1));
    const isBetter = same ? most < same.count : impossibleDigits(bands).length < never;
    return isBetter ? { ...criterion, bands, origin: { kind: 'typed' } } : null;
  }

  /** Clients by digit, those without one first. */
  private digits({ values }: NumericColumn, bands: Bands): number[] {
    const digit = digitReader(bands);
    const counts = [0, 0, 0, 0, 0];
    values.forEach((value, i) => {
      if (this.looked(i)) counts[digit(value)]!++;
    });
    return counts;
  }
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

/** Who a further profile of a scheme would be for. */
export function clientsOfNew(
  portfolio: Portfolio,
  profiles: readonly Pick<Profile, 'family' | 'kind'>[],
  wanted: Pick<Profile, 'family' | 'kind'>,
): (client: number) => boolean {
  const resolved = resolveProfiles(portfolio, { profiles: [...profiles, wanted] });
  return (client) => resolved[client] === profiles.length;
}

/** What a table has for the profile of a situation; null where the scheme has one already. */
export function kindPreset(
  { profiles, referenceDate }: Pick<Scheme, 'referenceDate' | 'profiles'>,
  portfolio: Portfolio,
  kind: OwnKind,
): PresetProfile | null {
  if (profiles.some((one) => one.family === null && one.kind === kind)) return null;
  const { criteria: base } = profiles.find(({ family, kind: own }) => family === null && own === null)!;
  const applies = clientsOfNew(portfolio, profiles, { family: null, kind });
  return presetProfile(portfolio, { preset: kind, base, referenceDate }, applies);
}

/** The situations that have a preset of their own. */
export const OWN_KINDS = ['potential', 'satisfied', 'lost'] as const;
export type OwnKind = (typeof OWN_KINDS)[number];

/**
 * A scheme with a profile for each situation that the table has and all four of whose criteria the table has columns of;
 * others stay out. What their clients have no figures of has another in its place (`presetProfile`).
 */
export function withKindProfiles<S extends Pick<Scheme, 'referenceDate' | 'profiles'>>(
  scheme: S,
  portfolio: Portfolio,
  kinds: ReadonlySet<ClientKind>,
  names: Readonly<Record<ClientKind, string>>,
): S {
  const base = scheme.profiles.find(({ family, kind }) => family === null && kind === null)!;
  const added = OWN_KINDS.flatMap((kind): Profile[] => {
    const made = kinds.has(kind) ? kindPreset(scheme, portfolio, kind) : null;
    if (!made || made.criteria.includes(null) || made.missing.some(({ lacks }) => lacks === 'column')) return [];
    const own = made.criteria as unknown as Profile['criteria'];
    return [
      {
        ...base,
        id: `kind ${kind}`,
        name: names[kind],
        kind,
        criteria: own,
        weights: weightsBeside(scheme.profiles),
        loyalty: null,
      },
    ];
  });
  return { ...scheme, profiles: [...scheme.profiles, ...added] };
}
