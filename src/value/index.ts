/** Customer value: what a client is worth over time, by what it still may buy, and through those it brings. */
export * from './acquisition';
export * from './clients';
export * from './clv';
export * from './clvSimple';
export * from './contracts';
export * from './crossSell';
export * from './fitted';
export * from './forecast';
export { headerAt, type IsClient, type NearestHeader, type ToldHeaders } from './listHeader';
export { type AlikeId, alikeIds, idsAsNumbers } from './idsAsNumbers';
export type { ListedCell } from './listCells';
export type * from './listMoney';
export * from './network';
export * from './problems';
export * from './purchases';
export * from './referrals';
export * from './threePoint';
export * from './valueSegments';
