/** Functions whose work is fetched by their first call, and so are they: `lateIds.ts` names them until then. */
export { ALERTS } from './alerts/declaration';
export { ALIVE } from './alive/declaration';
export { DET } from './det/declaration';
export { FIT } from './fit/declaration';
export { LIFETIME } from './lifetime/declaration';
export { NETWORK } from './network/declaration';
export { NPS } from './nps/declaration';
export { PURCHASES } from './purchases/declaration';
export { REFERENCE } from './reference/declaration';
export { SPEND } from './spend/declaration';
export { SPENDFIT } from './spendFit/declaration';
export { SURVIVAL } from './survival/declaration';
