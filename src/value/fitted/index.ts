/** Models of buying and spending, fitted to purchase histories by maximum likelihood. */
export * from './buyTillYouDie';
export * from './fittedValue';
export { digamma, lnGamma, trigamma } from './gamma';
export * from './gammaGamma';
export type { FitEnd } from './maximise';
