import { AccountProblem } from './problems';

/**
 * Net promoter score: % of answers 9–10 less % of answers 0–6, −100 … 100 (method.md §3.2).
 * @param answers 0–10; NaN is unanswered
 * @returns NaN without answers
 * @throws AccountProblem `answersOutside`
 */
export function netPromoterScore(answers: readonly number[]): number {
  const given = answers.filter((answer) => !Number.isNaN(answer));
  const wrong = given.find((answer) => answer < 0 || answer > 10);
  if (wrong !== undefined) throw new AccountProblem('answersOutside', { answer: wrong });
  const promoters = given.filter((answer) => answer >= 9).length;
  const detractors = given.filter((answer) => answer <= 6).length;
  return given.length ? ((promoters - detractors) * 100) / given.length : NaN;
}

/** Word-of-mouth coefficient: new clients that came by referral ÷ all new clients; NaN without new clients. */
export function wordOfMouthCoefficient(referred: number, all: number): number {
  return all > 0 ? referred / all : NaN;
}

/** The 2×2 of value × referral value (Kumar, Petersen and Leone). */
export const REFERRAL_CELLS = ['champion', 'affluent', 'advocate', 'miser'] as const;
export type ReferralCell = (typeof REFERRAL_CELLS)[number];

/** Champion high/high, affluent high value only, advocate high referrals only, miser low/low. */
export function referralCell(highValue: boolean, highReferral: boolean): ReferralCell {
  if (highValue) return highReferral ? 'champion' : 'affluent';
  return highReferral ? 'advocate' : 'miser';
}
