export * from './desk';
export * from './listViews';
export * from './views';
export * from './wanted';
export { openDesk } from './openDesk';
export { workerDesk, type DeskWorker } from './workerDesk';
export { digitCounts } from './counts';
export { countScale, histogram, scaleFor, tidy, type Scale } from './scale';
