export type * from './cliIds';
export * from './formulaWords';
export * from './languages';
export * from './numbers';
export * from './readingSentences';
export * from './resultTable';
export * from './sentences';
export * from './terms';
export * from './translator';
