import type { Declaration } from '../declare';
import * as early from './early';
import * as late from './late';

const ALL = { ...early, ...late };

/** The ids of the functions: each of them has its help page. */
export type FunctionId = keyof typeof ALL;

/** In which order people meet the functions; one that is missing does not compile. */
const ORDER = Object.keys({
  DIGIT: 0,
  CODE: 0,
  SCORE: 0,
  LOYALTY: 0,
  SHARE: 0,
  PARETO: 0,
  SEGMENTCUT: 0,
  SEGMENT: 0,
  STRATEGY: 0,
  RANK: 0,
  BLOCKED: 0,
  DISCOUNT: 0,
  SERVICE: 0,
  EXPLAIN: 0,
  CLASSIFY: 0,
  ALERTS: 0,
  CLV: 0,
  CLVTOTAL: 0,
  CLVSIMPLE: 0,
  VALUESEGMENT: 0,
  NPS: 0,
  NETWORK: 0,
  REFERENCE: 0,
  FIT: 0,
  ALIVE: 0,
  PURCHASES: 0,
  DET: 0,
  LIFETIME: 0,
  SPENDFIT: 0,
  SPEND: 0,
  SURVIVAL: 0,
  TRUST: 0,
  PAYMENTRISK: 0,
  KAM: 0,
  PAYBACK: 0,
} satisfies Record<FunctionId, 0>) as FunctionId[];

/** Every function, in the order in which people meet them. */
export const DECLARATIONS: readonly (Declaration & { readonly id: FunctionId })[] = ORDER.map((id) => ALL[id]);
