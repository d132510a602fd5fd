/** Accounts: who may be trusted with credit, whose trust is worth earning, which clients deserve a key-account team. */
export * from './businessReference';
export * from './costToServe';
export * from './expectedLoss';
export * from './keyAccounts';
export * from './mainAction';
export * from './payback';
export * from './paymentRisk';
export * from './problems';
export * from './receivables';
export * from './trust';
export * from './wordOfMouth';
