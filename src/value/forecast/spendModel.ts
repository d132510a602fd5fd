import { fitGammaGamma, fitSpendOfAmounts, logLikelihoodOfAmounts, type SpendFit, type SpendSource } from '../fitted';
import type { Cohort } from './cohort';

/** What the spend model is to be fitted to; `auto`: the means, unless the amounts contradict them. */
export type SpendAsked = 'auto' | SpendSource;

/**
 * Why a spend model was fitted to what it was.
 * - `asked`: it was asked for
 * - `agree`: the clients' own purchases differ about as much as the fit to the means takes them to
 * - `contradicted`: they do not, and were taken instead
 * - `few`: too few purchases to tell
 * - `noOther`: the other one has no maximum
 */
export type SpendWhy = 'asked' | 'agree' | 'contradicted' | 'few' | 'noOther';

/** How much one client's purchases differ in amount (deviation ÷ mean): as seen, and as each fit takes it. */
export interface SpendBasis {
  readonly why: SpendWhy;
  /** Pooled over clients; NaN where too few say it. */
  readonly observed: number;
  /** 1/√p; NaN where there is no such fit. */
  readonly means: number;
  readonly amounts: number;
}

export interface ChosenSpend extends SpendFit {
  readonly basis: SpendBasis;
}

/** With fewer clients that came back with an amount, three parameters are read from noise. */
const FEWEST_SPENDERS = 20;
/** From how many times as much, or as little, one client's purchases differ otherwise than a fit has it. */
export const OTHERWISE = 1.5;
/** Quantile of chi-squared with one degree of freedom that leaves a hundredth above. */
const REJECTED = 6.634_896_601_021_213;

/** Whether one client's purchases differ otherwise than a p has it; not where too few say it. */
export const isOtherwise = (observed: number, model: number): boolean =>
  Math.abs(Math.log(model / observed)) > Math.log(OTHERWISE);

/**
 * The spend model of the repeat purchases: fitted to the clients' means, as published, unless the amounts of their purchases
 * contradict that p in both of two ways. Deviation ÷ mean of one client's purchases, pooled over clients, is 1.5 times as
 * large as 1/√p or as small (from 60 purchases beyond each client's first on); and the amounts reject p at 1 %: twice what
 * their log-likelihood gains from there to its top is more than the quantile of chi-squared with one degree of freedom. (p
 * held, the likeliest q and γ of the means are those of the amounts, so that the gain needs no fit of its own.)
 * @param observed how much one client's purchases differ (`PurchaseSummary.spendSpread`)
 * @returns null where too few came back with an amount, or nothing fits
 */
export function chooseSpend(all: Cohort, observed: number, asked: SpendAsked = 'auto'): ChosenSpend | null {
  const { frequency, meanValue } = all;
  let spenders = 0;
  frequency.forEach((x, i) => (spenders += x > 0 && meanValue[i]! > 0 ? 1 : 0));
  if (spenders < FEWEST_SPENDERS) return null;
  const means = usable(fitGammaGamma(frequency, meanValue));
  const differs = means !== null && isOtherwise(observed, spreadOf(means));
  const amounts = asked === 'amounts' || differs || !means ? usable(fitSpendOfAmounts(all)) : null;
  const chosen = (fit: SpendFit, why: SpendWhy): ChosenSpend => ({
    ...fit,
    basis: { why, observed, means: spreadOf(means), amounts: spreadOf(amounts) },
  });
  if (!means) return amounts && chosen(amounts, asked === 'amounts' ? 'asked' : 'noOther');
  if (asked === 'means') return chosen(means, 'asked');
  if (asked === 'amounts') return amounts ? chosen(amounts, 'asked') : chosen(means, 'noOther');
  if (Number.isNaN(observed)) return chosen(means, 'few');
  if (!differs) return chosen(means, 'agree');
  if (!amounts) return chosen(means, 'noOther');
  const gained = 2 * (amounts.logLikelihood - logLikelihoodOfAmounts(all, means.parameters));
  return gained > REJECTED ? chosen(amounts, 'contradicted') : chosen(means, 'few');
}

const usable = (fit: SpendFit): SpendFit | null => (fit.end === 'interior' || fit.limit !== null ? fit : null);

/** What a fit takes the purchases of one client to differ by; none where p has no end. */
const spreadOf = (fit: SpendFit | null): number => {
  if (!fit) return NaN;
  return fit.limit === 'steadySpend' ? 0 : 1 / Math.sqrt(fit.parameters.p);
};
