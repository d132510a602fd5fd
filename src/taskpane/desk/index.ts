export * from './views';
export { openDesk } from './openDesk';
export { workerDesk, type DeskWorker } from './workerDesk';
export { digitCounts } from './counts';
export { countScale, histogram, scaleFor, tidy, type Scale } from './scale';
