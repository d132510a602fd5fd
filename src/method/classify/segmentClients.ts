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
    const turnover = high[i]!;
    if (!isActive(kind)) segment[i] = segmentCode(kind === POTENTIAL ? 'potential' : 'lost');
    else if (!share) segmentGap[i] = GAP.noShareColumn;
    else if (turnover > HIGH) segmentGap[i] = turnover - HIGH;
    else if (Number.isNaN(share[i]!)) segmentGap[i] = GAP.share;
    else segment[i] = segmentCodeOf(Number(share[i]! > loyalAbove), turnover);
  }
  return { segment, segmentGap };
}

/** A client whose turnover is high; 0 is low. What is more, less this, is why nobody can say, as the segment's gap has it. */
export const HIGH = 1;

/**
 * Whether each client's turnover is high, by the scheme's reading ({@link HIGH}). Of any client: potential and lost ones are
 * no matter of this.
 */
export function highTurnoverOf({ portfolio, scheme, ...judged }: Judged): Uint8Array {
  const { reading, turnover } = scheme.segmentation;
  const high = new Uint8Array(portfolio.size);
  if (reading === 'digit') return highDigit({ portfolio, scheme, ...judged }, high);
  if (!turnover) return high.fill(HIGH + GAP.noTurnoverColumn);
  const { values } = resolveSource(portfolio, turnover, 'turnover', scheme.referenceDate);
  const { rest, byFamily } = familyAmounts(scheme);
  const aboveAmount = (amount: number | null): number => (amount === null ? -Infinity : excessOf(amount));
  const restAbove = aboveAmount(rest);
  const above = new Map([...byFamily].map(([family, amount]) => [family, aboveAmount(amount)]));
  const { families } = portfolio;
  // One amount for everybody is the rule, and a million clients ask for it.
  const same = above.size === 0;
  for (let i = 0; i < high.length; i++) {
    const amount = same ? restAbove : (above.get(families[i]!) ?? restAbove);
    high[i] = Number.isNaN(values[i]!) ? HIGH + GAP.turnover : Number(values[i]! > amount);
  }
  return high;
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

function highDigit({ scheme, profiles, inputs, digits }: Judged, high: Uint8Array): Uint8Array {
  const position = scheme.profiles.map(({ criteria }) => criteria.findIndex(({ key }) => key === 'turnover'));
  for (let i = 0; i < high.length; i++) {
    const p = profiles[i]!;
    const k = position[p]!;
    const lacks = k < 0 || inputs[p]![k]!.reasons[i];
    high[i] = lacks ? HIGH + GAP.digit : Number(isHighDigit(digits[k]![i]!));
  }
  return high;
}
