/**
 * What is worth saying about a client beside its digits, as bits (method.md §1.5).
 * - `inactive`: buys no product family (digit 1)
 * - `overCatalogue`: more families than the firm has (digit 4)
 * - `shareOverOne`: share above 100 %: its denominator is wrong (digit 4)
 * - `negativeTurnover`: credit notes exceed sales (digit 1; 0 in totals)
 * - `noHistory`: no unpaid bills, but less than a year of relation: digit 4 on no evidence
 * - `grewFromNothing`, `stayedAtNothing`: growth has no figure (digit 4, digit 1)
 * - `filled`: a missing value was read as the scheme's policy says, not as data
 */
export const FLAGS = {
  inactive: 1,
  overCatalogue: 2,
  shareOverOne: 4,
  negativeTurnover: 8,
  noHistory: 16,
  grewFromNothing: 32,
  stayedAtNothing: 64,
  filled: 128,
} as const;
export type Flag = keyof typeof FLAGS;

/** The names of the bits that are set, in declared order. */
export function flagsOf(bits: number): Flag[] {
  return (Object.keys(FLAGS) as Flag[]).filter((flag) => bits & FLAGS[flag]);
}
