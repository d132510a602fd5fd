/** Models of buying and spending, fitted to purchase histories by maximum likelihood. */
export * from './bgNbd';
export { type Alike, alikeHistories } from './distinct';
export { digamma, lnGamma, trigamma } from './gamma';
export * from './gammaGamma';
export { type SpendAmounts, type Spenders, spendersOf } from './spenders';
export * from './histories';
export { scaledExponentialIntegral } from './exponentialIntegral';
export type { FitLimit, SpendLimit } from './limits';
export { type FitEnd, type FitStart, type Likelihood, type LogLikelihood, maximise } from './maximise';
export * from './models';
export * from './purchaseModel';
export * from './variates';
export * from './paretoNbd';
export { fitRegularBuyer, MOST_TICKS, type RegularFit, type RegularParameters } from './regularBuyer';
