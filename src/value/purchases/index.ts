export * from './columns';
export { DATE_WRITINGS, type DateWriting } from './dates';
export * from './readPurchases';
export * from './summary';
