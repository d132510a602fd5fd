/** Days of a commercial year of credit: the published case counts 365. */
const YEAR = 365;

/**
 * What clients owe on average where they pay after so many days: sales a year × days ÷ 365.
 * @param sales yearly sales, an amount
 * @param days mean days until they are paid
 */
export const receivableOf = (sales: number, days: number): number => (sales * days) / YEAR;

/**
 * What it costs a year to wait for the money: receivable × yearly financing rate (method.md §1.18b). Sales of five
 * million paid at 90 days and 8 % cost 98,630.14 a year.
 * @param receivable an amount
 * @param rate yearly, a fraction
 */
export const financingCost = (receivable: number, rate: number): number => receivable * rate;

/** What to do with a client by its margin after the cost to serve and its weight in sales (method.md §1.18b). */
export const SERVING_ACTIONS = ['protect', 'reprice', 'maintain', 'exit'] as const;
export type ServingAction = (typeof SERVING_ACTIONS)[number];

/**
 * The axis of serving: a large client is protected where it leaves enough and repriced where it does not; a small one is
 * maintained, or left.
 * @param large whether it weighs in sales
 * @param enough whether its margin after the cost to serve exceeds the cut
 */
export function servingAction(large: boolean, enough: boolean): ServingAction {
  if (large) return enough ? 'protect' : 'reprice';
  return enough ? 'maintain' : 'exit';
}

/** What a class of turnover beside a class of margin asks for. */
export const CLASS_ACTIONS = ['keep', 'reprice', 'develop', 'automate'] as const;
export type ClassAction = (typeof CLASS_ACTIONS)[number];

/**
 * ABC turnover × ABC margin (method.md §1.18b): A/A keep, A/C reprice, C/A develop, C/C automate. Between these corners the
 * same rule: a margin class behind that of turnover is repriced, one ahead of it developed.
 * @param turnover 1 = A, 2 = B, 3 = C
 * @param margin likewise
 */
export function classAction(turnover: 1 | 2 | 3, margin: 1 | 2 | 3): ClassAction {
  if (margin > turnover) return 'reprice';
  if (margin < turnover) return 'develop';
  return turnover === 3 ? 'automate' : 'keep';
}
