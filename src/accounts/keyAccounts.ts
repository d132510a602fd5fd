import { exceeds, withoutNoise } from '../method';
import { AccountProblem } from './problems';

/** What makes a key account, in weight order; size weighs little on purpose (method.md §5). */
export const KAM_CRITERIA = [
  'alignment',
  'newProducts',
  'newMarkets',
  'prescription',
  'sizePotential',
  'contactReadiness',
] as const;
export type KamCriterion = (typeof KAM_CRITERIA)[number];
export type KamScores = Readonly<Record<KamCriterion, number>>;

export const KAM_WEIGHTS: KamScores = {
  alignment: 0.25,
  newProducts: 0.2,
  newMarkets: 0.2,
  prescription: 0.2,
  sizePotential: 0.1,
  contactReadiness: 0.05,
};

/** Gates that a key account must pass, all of them. */
const KAM_GATES = { alignment: 3, score: 2.5, paybackYears: 3, unpaidDigit: 1 } as const;
export type KamGates = { readonly [K in keyof typeof KAM_GATES]: number };

/** Why an account is not eligible. */
export type KamRejection = 'alignmentLow' | 'scoreLow' | 'paybackLong' | 'paybackNever' | 'paymentRisk';

/**
 * Score of a candidate `Σ w·s` ∈ [1, 4].
 * @param weights fractions that sum to 1
 * @throws AccountProblem `scoreOutside` for a score that is not 1–4
 */
export function kamScore(scores: KamScores, weights: KamScores = KAM_WEIGHTS): number {
  return withoutNoise(
    KAM_CRITERIA.reduce((sum, criterion) => {
      const score = scores[criterion];
      if (!(score >= 1 && score <= 4)) throw new AccountProblem('scoreOutside', { score });
      return sum + weights[criterion] * score;
    }, 0),
  );
}

/** What the gates look at beside the scores. */
export interface KamFacts {
  /** Years to payback; null: never; undefined: not known, not asked. */
  readonly paybackYears?: number | null;
  /** Unpaid digit 1–4; undefined: not known, not asked. */
  readonly unpaidDigit?: number;
}

/** Every gate that a candidate fails; [] makes it eligible. */
export function kamRejections(
  scores: KamScores,
  facts: KamFacts = {},
  { weights = KAM_WEIGHTS, gates = KAM_GATES as KamGates } = {},
): KamRejection[] {
  const { paybackYears, unpaidDigit } = facts;
  const rejections: KamRejection[] = [];
  if (scores.alignment < gates.alignment) rejections.push('alignmentLow');
  if (!exceeds(kamScore(scores, weights), gates.score)) rejections.push('scoreLow');
  if (paybackYears === null) rejections.push('paybackNever');
  else if (paybackYears !== undefined && exceeds(paybackYears, gates.paybackYears)) rejections.push('paybackLong');
  if (unpaidDigit !== undefined && unpaidDigit <= gates.unpaidDigit) rejections.push('paymentRisk');
  return rejections;
}
