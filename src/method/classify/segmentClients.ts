import { CLIENT_KINDS, type Portfolio } from '../../portfolio';
import { type Classification, SEGMENT_GAPS, type SegmentGap } from './classification';
import { excessOf } from '../figures/tolerance';
import { isHighDigit, segmentCode, segmentCodeOf } from '../rules/segments';
import { isActive } from './settle';
import type { Scheme } from '../scheme/model';
import { resolveSource } from './sources';

type Judged = Pick<Classification, 'portfolio' | 'scheme' | 'profiles' | 'inputs' | 'digits'>;
const GAP = Object.fromEntries(SEGMENT_GAPS.map((gap, code) => [gap, code])) as Record<SegmentGap, number>;
const POTENTIAL = CLIENT_KINDS.indexOf('potential');

/** Whether a scheme has the columns that segments are read from; without them no current client has one. */
export function canSegment({ segmentation: { share, turnover, reading }, profiles }: Scheme): boolean {
  const byDigit = profiles.some(({ criteria }) => criteria.some(({ key }) => key === 'turnover'));
  return share !== null && (reading === 'digit' ? byDigit : turnover !== null);
}

/** Which of the two a scheme lacks for segments; null where it can tell them. */
export function segmentsLack(scheme: Scheme): 'share' | 'turnover' | null {
  if (canSegment(scheme)) return null;
  return scheme.segmentation.share === null ? 'share' : 'turnover';
}

/**
 * The segment of every current and satisfied client from raw share × turnover, never from digits; potential and lost
 * clients carry their own label (method.md §1.9, §1.14). A client without a value has no segment, and the reason.
 */
export function segmentClients(judged: Judged): Pick<Classification, 'segment' | 'segmentGap'> {
  const { portfolio, scheme } = judged;
  const { size, kinds } = portfolio;
  const { share: shareSource, shareCut } = scheme.segmentation;
  const segment = new Uint8Array(size);
  const segmentGap = new Uint8Array(size);
  const share = shareSource && resolveSource(portfolio, shareSource, 'share', scheme.referenceDate).values;
  const high = highTurnoverOf(judged);
  const loyalAbove = excessOf(shareCut);
  for (let i = 0; i < size; i++) {
    const kind = kinds[i]!;
    if (!isActive(kind)) {
      segment[i] = segmentCode(kind === POTENTIAL ? 'potential' : 'lost');
      continue;
    }
    const isHigh = high(i);
    if (!share || typeof isHigh === 'string') segmentGap[i] = GAP[share ? (isHigh as SegmentGap) : 'noShareColumn'];
    else if (Number.isNaN(share[i]!)) segmentGap[i] = GAP.share;
    else segment[i] = segmentCodeOf(share[i]! > loyalAbove, isHigh);
  }
  return { segment, segmentGap };
}

/** Whether each client's turnover is high, by the scheme's reading; the reason where nobody can say. Of any client: potential and lost ones are no matter of this. */
export function highTurnoverOf({ portfolio, scheme, ...judged }: Judged): (client: number) => boolean | SegmentGap {
  const { reading, turnover } = scheme.segmentation;
  if (reading === 'digit') return highDigit({ portfolio, scheme, ...judged });
  if (!turnover) return () => 'noTurnoverColumn';
  const { values } = resolveSource(portfolio, turnover, 'turnover', scheme.referenceDate);
  const { rest, byFamily } = familyAmounts(scheme);
  const aboveAmount = (amount: number | null): number => (amount === null ? -Infinity : excessOf(amount));
  const restAbove = aboveAmount(rest);
  // One amount for everybody is the rule, and a million clients ask for it.
  if (byFamily.size === 0) return (i) => (Number.isNaN(values[i]!) ? 'turnover' : values[i]! > restAbove);
  const above = new Map([...byFamily].map(([family, amount]) => [family, aboveAmount(amount)]));
  const { families } = portfolio;
  return (i) => (Number.isNaN(values[i]!) ? 'turnover' : values[i]! > (above.get(families[i]!) ?? restAbove));
}

/**
 * The amount above which each client's turnover is high: its family's own, else everybody's; null: everyone is high.
 * @throws Error while the amounts are still to be proposed
 */
export function turnoverCutOf({ families }: Portfolio, scheme: Scheme): (client: number) => number | null {
  const { rest, byFamily } = familyAmounts(scheme);
  return (i) => {
    const own = byFamily.get(families[i]!);
    return own === undefined ? rest : own;
  };
}

function familyAmounts({ segmentation: { amounts } }: Scheme): {
  readonly rest: number | null;
  readonly byFamily: ReadonlyMap<string, number | null>;
} {
  if (amounts === 'propose') throw new Error('Segment amounts must be settled before segments are read');
  const rest = amounts.find(({ family }) => family === null)?.amount ?? null;
  const own = amounts.flatMap(({ family, amount }) => (family === null ? [] : [[family, amount] as const]));
  return { rest, byFamily: new Map(own) };
}

function highDigit({ scheme, profiles, inputs, digits }: Judged): (client: number) => boolean | SegmentGap {
  const position = scheme.profiles.map(({ criteria }) => criteria.findIndex(({ key }) => key === 'turnover'));
  return (i) => {
    const p = profiles[i]!;
    const k = position[p]!;
    if (k < 0 || inputs[p]![k]!.reasons[i]) return 'digit';
    return isHighDigit(digits[k]![i]!);
  };
}
