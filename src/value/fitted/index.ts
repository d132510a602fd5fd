/** Models of buying and spending, fitted to purchase histories by maximum likelihood. */
export * from './buyTillYouDie';
export * from './fittedValue';
export { digamma, lnGamma, trigamma } from './gamma';
export * from './gammaGamma';
export type { FitEnd } from './maximise';
export * from './models';
export * from './purchaseModel';
export * from './variates';
