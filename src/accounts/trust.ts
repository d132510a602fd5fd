import { exceeds } from '../method';
import { AccountProblem } from './problems';

/** The four cells of trust × contribution margin (method.md §3.3, Annex B). */
export const TRUST_CELLS = ['key', 'toDevelop', 'atRisk', 'transactional'] as const;
export type TrustCell = (typeof TRUST_CELLS)[number];

/** Midpoint of the usual 1–5 scale. */
export const TRUST_CUT = 3;

/**
 * The cell of a client: both cuts must be exceeded; a negative margin is low whatever the cut.
 * @param trust index measured in the client, on the scale of its cut
 * @param margin contribution margin it leaves, an amount
 */
export function trustCell(trust: number, margin: number, marginCut: number, trustCut: number = TRUST_CUT): TrustCell {
  const trusted = exceeds(trust, trustCut);
  const worthwhile = margin >= 0 && exceeds(margin, marginCut);
  if (trusted) return worthwhile ? 'key' : 'toDevelop';
  return worthwhile ? 'atRisk' : 'transactional';
}

/**
 * Trust index of a survey's answers: their mean rescaled to 0–1, where at least two thirds were answered.
 * @param answers on a scale from `min` to `max`; NaN is unanswered
 * @returns 0–1, or NaN with too few answers
 * @throws AccountProblem `answersOutside`
 */
export function trustIndex(answers: readonly number[], min = 1, max = 5): number {
  const given = answers.filter((answer) => !Number.isNaN(answer));
  const wrong = given.find((answer) => answer < min || answer > max);
  if (wrong !== undefined) throw new AccountProblem('answersOutside', { answer: wrong });
  if (answers.length === 0 || given.length * 3 < answers.length * 2) return NaN;
  const mean = given.reduce((sum, answer) => sum + answer, 0) / given.length;
  return (mean - min) / (max - min);
}

/** Sum of the margins of clients at risk: what a loss of trust would cost. NaN margins are left out. */
export function marginAtRisk(margins: readonly number[], cells: readonly TrustCell[]): number {
  return margins.reduce((sum, margin, i) => sum + (cells[i] === 'atRisk' && !Number.isNaN(margin) ? margin : 0), 0);
}
