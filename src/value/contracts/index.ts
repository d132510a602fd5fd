/** Contracts that are renewed or cancelled: how many stay, for how long, and what that is worth. */
export * from './cohorts';
export * from './survival';
export * from './periods';
export * from './columns';
export * from './readContracts';
export * from './runs';
export * from './openEnds';
