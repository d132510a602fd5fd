import { marginMultiple, type ClvRhythm, type ClvTiming } from '../clv';
import { ValueProblem } from '../problems';
import { type ClientFigures, FIGURE_LIMITS, FIGURE_SOURCES, VALUE_FIGURES, type ValueFigure } from './figures';

/** What holds for all clients: rates are yearly fractions, the horizon whole years or for ever. */
export interface ValueTerms {
  readonly discount: number;
  readonly years: number | null;
  readonly timing: ClvTiming;
  readonly rhythm: ClvRhythm;
  /** The margin is already net of the cost to serve, which then is not subtracted again. */
  readonly marginIsNet: boolean;
  /** Clients brought of whom nobody states what they are worth do not count, instead of counting as the portfolio's mean. */
  readonly onlyStatedReferrals?: boolean;
}

/**
 * Why a client has no value, by stored code; `VALUE_FIGURES[gapFigure]` names the figure where there is one.
 * - `notClient`: potential or lost; its value is not that of a client
 * - `missing`, `unreadable`, `outside`: the figure is not there, is no number, or is beyond what it can be
 * - `neverConverges`: for ever, q = r(1+g)/(1+d) must stay below 1
 */
export const VALUE_GAPS = ['none', 'notClient', 'missing', 'unreadable', 'outside', 'neverConverges'] as const;
export type ValueGap = (typeof VALUE_GAPS)[number];
const GAP = Object.fromEntries(VALUE_GAPS.map((gap, code) => [gap, code])) as Record<ValueGap, number>;

/**
 * What the values are of: contribution margin, or, where no client has a margin, sales; then they are "future sales" and
 * no lifetime value.
 */
export type ValueBasis = 'margin' | 'sales';

/** Values by client: amounts of today; NaN where `gaps` says why. */
export interface ClientValues {
  readonly basis: ValueBasis;
  /** Mean own value: what a client brought is taken to be worth where nothing states it. NaN without a value. */
  readonly broughtMean: number;
  /** Yearly margin net of the cost to serve (yearly sales where the basis is sales). */
  readonly yearly: Float64Array;
  /** CLV ÷ yearly margin. */
  readonly multiple: Float64Array;
  readonly own: Float64Array;
  readonly crossSell: Float64Array;
  readonly referral: Float64Array;
  /** What referrals would add at the portfolio's mean, where they were not to count; else 0. */
  readonly uncounted: Float64Array;
  /** own + crossSell + referral. */
  readonly gross: Float64Array;
  /** gross − acquisition cost. */
  readonly net: Float64Array;
  /** gross ÷ own; NaN where own is not above zero. */
  readonly index: Float64Array;
  /** Index into {@link VALUE_GAPS}. */
  readonly gaps: Uint8Array;
  /** Index into `VALUE_FIGURES` where the gap is a figure's. */
  readonly gapFigures: Uint8Array;
}

/** Changes of what was assumed, for the table of sensitivity: points of rates, a factor of margins. */
export interface ValueShift {
  readonly retention?: number;
  readonly discount?: number;
  readonly growth?: number;
  readonly margin?: number;
}

const DERIVED = FIGURE_SOURCES.indexOf('derived');

/**
 * The value of every client by formula (method.md §2.2): own value, cross-selling, referrals of both types, acquisition.
 * A client whose figures do not suffice has a gap with its reason, never a guess.
 * @param current 1 where somebody is a client now; the others have no value
 * @throws ValueProblem for terms that no client can have (`discountTooLow`, `yearsNotWhole`)
 */
export function valueClients(
  figures: ClientFigures,
  terms: ValueTerms,
  current: Uint8Array,
  shift: ValueShift = {},
): ClientValues {
  const size = current.length;
  const discount = terms.discount + (shift.discount ?? 0);
  // Refused once for all, not client by client.
  marginMultiple({ ...terms, discount, retention: 0 });
  const basis: ValueBasis = hasMargin(figures, current) ? 'margin' : 'sales';
  const column = (): Float64Array => new Float64Array(size).fill(NaN);
  const result = {
    yearly: column(),
    multiple: column(),
    own: column(),
    crossSell: column(),
    referral: column(),
    uncounted: new Float64Array(size),
    gross: column(),
    net: column(),
    index: column(),
    gaps: new Uint8Array(size),
    gapFigures: new Uint8Array(size),
  };
  const multipleOf = multiples({ ...terms, discount });
  const of = limited(figures);
  for (let i = 0; i < size; i++) ownValue(i);
  const mean = meanOf(result.own);
  for (let i = 0; i < size; i++) if (result.gaps[i] === 0) wholeValue(i);
  return { basis, broughtMean: mean, ...result };

  function fail(i: number, gap: ValueGap, figure = -1): void {
    // The first thing that is wrong is the one to mend first.
    if (result.gaps[i] !== 0) return;
    result.gaps[i] = GAP[gap];
    if (figure >= 0) result.gapFigures[i] = figure;
    for (const one of [result.own, result.crossSell, result.referral, result.gross, result.net, result.index])
      one[i] = NaN;
  }

  /** A figure within its limits; NaN, with the client's gap, where there is none. */
  function figure(i: number, { values, unreadable, least, most, code }: LimitedFigure): number {
    const value = values[i]!;
    if (value >= least && value <= most && !unreadable[i]) return value;
    fail(i, unreadable[i] ? 'unreadable' : Number.isNaN(value) ? 'missing' : 'outside', code);
    return NaN;
  }

  function ownValue(i: number): void {
    if (!current[i]) return fail(i, 'notClient');
    const yearly = yearlyOf(i);
    if (Number.isNaN(yearly)) return;
    const stated = figure(i, of.retention);
    const growth = figure(i, of.growth) + (shift.growth ?? 0);
    if (Number.isNaN(stated) || Number.isNaN(growth)) return;
    const retention = Math.min(1, Math.max(0, stated + (shift.retention ?? 0)));
    const multiple = multipleOf(retention, growth);
    result.yearly[i] = yearly;
    if (Number.isNaN(multiple)) return fail(i, 'neverConverges');
    result.multiple[i] = multiple;
    result.own[i] = yearly * multiple;
  }

  /** Yearly margin, the cost to serve subtracted once; or yearly sales. Sales below zero (credit notes) count as none. */
  function yearlyOf(i: number): number {
    if (basis === 'sales') return Math.max(0, figure(i, of.spend));
    const own = figures.margin;
    let margin: number;
    if (own.unreadable[i] || !Number.isNaN(own.values[i]!)) margin = figure(i, of.margin);
    else {
      const rate = figure(i, of.marginRate);
      margin = Number.isNaN(rate) ? NaN : rate * Math.max(0, figure(i, of.spend));
    }
    if (Number.isNaN(margin)) return NaN;
    const cost = terms.marginIsNet ? 0 : figure(i, of.costToServe);
    return (margin - cost) * (shift.margin ?? 1);
  }

  function wholeValue(i: number): void {
    const cross = crossValue(i);
    const referral = referralOf(i);
    const cost = figure(i, of.acquisitionCost);
    if (result.gaps[i] !== 0) return;
    const own = result.own[i]!;
    const gross = own + cross + referral;
    result.crossSell[i] = cross;
    result.referral[i] = referral;
    result.gross[i] = gross;
    result.net[i] = gross - cost;
    result.index[i] = own > 0 ? gross / own : NaN;
  }

  function crossValue(i: number): number {
    const probability = figure(i, of.crossProbability);
    if (probability === 0) return 0;
    return probability * figure(i, of.crossMargin) * (shift.margin ?? 1) * result.multiple[i]!;
  }

  /** `[n₁(CLV_ref − c) + n₂(saving − c)] / (1+d)^τ`; a client without referrals needs none of the other figures. */
  function referralOf(i: number): number {
    const brought = figure(i, of.newReferrals);
    const anyway = figure(i, of.comingAnyway);
    if (Number.isNaN(brought) || Number.isNaN(anyway)) return NaN;
    if (brought === 0 && anyway === 0) return 0;
    const { referredValue } = figures;
    const derived = referredValue.sources[i] === DERIVED;
    const worth = derived ? mean : brought === 0 ? 0 : figure(i, of.referredValue);
    const saving = figure(i, of.saving);
    const incentive = figure(i, of.incentive);
    const delay = figure(i, of.referralDelay);
    const later = (1 + discount) ** delay;
    const won = (brought * (worth - incentive)) / later;
    const uncounted = derived && terms.onlyStatedReferrals === true;
    if (uncounted) result.uncounted[i] = Number.isNaN(won) ? 0 : won;
    return (uncounted ? 0 : won) + (anyway * (saving - incentive)) / later;
  }
}

/** A figure with what it can be. */
interface LimitedFigure {
  readonly values: Float64Array;
  readonly unreadable: Uint8Array;
  readonly least: number;
  readonly most: number;
  /** Index into `VALUE_FIGURES`. */
  readonly code: number;
}

function limited(figures: ClientFigures): Record<ValueFigure, LimitedFigure> {
  const of = (id: ValueFigure, code: number): LimitedFigure => {
    const { values, unreadable } = figures[id];
    const [least, most] = FIGURE_LIMITS[id];
    return { values, unreadable, least, most, code };
  };
  return Object.fromEntries(VALUE_FIGURES.map((id, code) => [id, of(id, code)])) as Record<ValueFigure, LimitedFigure>;
}

/** Whether any client's margin is known: an amount, or a rate of its sales. */
function hasMargin({ margin, marginRate }: ClientFigures, current: Uint8Array): boolean {
  return current.some((is, i) => is === 1 && !(Number.isNaN(margin.values[i]!) && Number.isNaN(marginRate.values[i]!)));
}

/** CLV ÷ margin by retention and growth, worked out once where neighbours are alike; NaN where it never converges. */
function multiples(terms: ValueTerms): (retention: number, growth: number) => number {
  let [lastRetention, lastGrowth, last] = [NaN, NaN, NaN];
  return (retention, growth) => {
    if (retention === lastRetention && growth === lastGrowth) return last;
    [lastRetention, lastGrowth] = [retention, growth];
    try {
      last = marginMultiple({ ...terms, retention, growth: Math.max(growth, -0.999_999) });
    } catch (error) {
      if (!(error instanceof ValueProblem) || error.id !== 'neverConverges') throw error;
      last = NaN;
    }
    return last;
  };
}

function meanOf(values: Float64Array): number {
  let [sum, count] = [0, 0];
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    sum += value;
    count++;
  }
  return count > 0 ? sum / count : NaN;
}
