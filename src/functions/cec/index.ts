import type { Declaration } from '../declare';
import * as early from './early';
import * as late from './late';

const ALL = [
  early.DIGIT,
  early.CODE,
  early.SCORE,
  early.LOYALTY,
  early.SHARE,
  early.PARETO,
  early.SEGMENTCUT,
  early.SEGMENT,
  early.STRATEGY,
  early.RANK,
  early.BLOCKED,
  early.DISCOUNT,
  early.SERVICE,
  early.EXPLAIN,
  early.CLASSIFY,
  late.ALERTS,
  early.CLV,
  early.CLVTOTAL,
  early.CLVSIMPLE,
  early.VALUESEGMENT,
  late.NPS,
  late.NETWORK,
  late.REFERENCE,
  late.FIT,
  late.ALIVE,
  late.PURCHASES,
  late.SPENDFIT,
  late.SPEND,
  late.SURVIVAL,
  early.TRUST,
  early.PAYMENTRISK,
  early.KAM,
  early.PAYBACK,
] as const;

/** The ids of the functions: each of them has its help page. */
export type FunctionId = (typeof ALL)[number]['id'];
/** Every function, in the order in which people meet them. */
export const DECLARATIONS: readonly (Declaration & { readonly id: FunctionId })[] = ALL;
