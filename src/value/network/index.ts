/** What a client is worth through those it influences, and through theirs. */
export * from './certified';
export * from './influence';
export * from './networkValue';
export * from './paths';
export * from './relations';
