export * from './numbers';
export * from './resultTable';
export * from './sentences';
export * from './terms';
export * from './translator';
