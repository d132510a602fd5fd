export * from './figures';
export * from './payback';
export * from './sensitivity';
export * from './valueClients';
