import { SHARE_ESTIMATES, type ShareEstimate } from './estimates';

/**
 * What is worth saying about a client beside its digits, as bits (method.md §1.5), in the order in which it is said: what
 * asks somebody to look first, what stands on nearly every row of a table last.
 * - `scoreAgainstSegment`: its score would keep it, its segment lets it go (§1.9, §1.10c)
 * - `dropOnEstimate`: its segment lets it go, by a share that is an estimate
 * - `inactive`: buys no product family (digit 1)
 * - `overCatalogue`: more families than the firm has (digit 4)
 * - `shareOverOne`: share above 100 %: its denominator is wrong (digit 4)
 * - `negativeTurnover`: credit notes exceed sales (digit 1; 0 in totals)
 * - `noHistory`: no unpaid bills, but less than a year of relation: digit 4 on no evidence
 * - `grewFromNothing`, `stayedAtNothing`: growth has no figure (digit 4, digit 1)
 * - `shareDeclared`, `shareSector`, `shareEqualSplit`: its share is an estimate, and where from (§1.13)
 * - `estimateOverOne`: it buys more from us than the estimate of its total purchases
 * - `filled`: a missing value was read as the scheme's policy says, not as data
 */
export const FLAGS = {
  scoreAgainstSegment: 4096,
  dropOnEstimate: 8192,
  estimateOverOne: 2048,
  shareOverOne: 4,
  inactive: 1,
  overCatalogue: 2,
  negativeTurnover: 8,
  noHistory: 16,
  grewFromNothing: 32,
  stayedAtNothing: 64,
  filled: 128,
  shareDeclared: 256,
  shareSector: 512,
  shareEqualSplit: 1024,
} as const;
export type Flag = keyof typeof FLAGS;

/** The names of the bits that are set, in declared order. */
export function flagsOf(bits: number): Flag[] {
  return (Object.keys(FLAGS) as Flag[]).filter((flag) => bits & FLAGS[flag]);
}

/** The flag of an estimated share by where the estimate comes from. */
export const ESTIMATE_FLAGS = {
  declared: 'shareDeclared',
  sector: 'shareSector',
  equalSplit: 'shareEqualSplit',
} as const satisfies Readonly<Record<ShareEstimate, Flag>>;
/** Any of them. */
export const ESTIMATED = FLAGS.shareDeclared | FLAGS.shareSector | FLAGS.shareEqualSplit;

/** Of how many clients the share is an estimate, by where it comes from; nothing where none is. */
export function estimateCounts(flags: Uint16Array): { readonly by: ShareEstimate; readonly count: number }[] {
  if (!flags.some((bits) => bits & ESTIMATED)) return [];
  return SHARE_ESTIMATES.flatMap((by) => {
    const flag = FLAGS[ESTIMATE_FLAGS[by]];
    const count = flags.reduce((sum, bits) => sum + (bits & flag ? 1 : 0), 0);
    return count > 0 ? [{ by, count }] : [];
  });
}
