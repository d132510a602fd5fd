export * from './columns';
export { DATE_WRITINGS, dayOf, type DateWriting } from './dates';
export * from './readPurchases';
export * from './summary';
export * from './clientTotals';
export * from './repeatRate';
