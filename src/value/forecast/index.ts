/** What purchase histories let one expect: the model, its choice, forecasts with intervals, and when not to believe them. */
export * from './active';
export * from './chance';
export * from './choose';
export * from './cohort';
export type { Interval } from './ends';
export * from './expectation';
export * from './forecast';
export * from './forecastClients';
export * from './intervals';
export { drawnMoney, spendAtSets, spendSets } from './money';
export * from './posterior';
export { rowsOf } from './rows';
export * from './spendModel';
export * from './steps';
export * from './toCome';
export * from './together';
export * from './tracking';
export * from './warnings';
