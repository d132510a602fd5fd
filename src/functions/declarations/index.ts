import type { Declaration } from '../declare';
import { BLOCKED } from './blocked';
import { CLASSIFY } from './classify';
import { CLV } from './clv';
import { CLVTOTAL } from './clvTotal';
import { CODE } from './code';
import { DIGIT } from './digit';
import { DISCOUNT } from './discount';
import { EXPLAIN } from './explain';
import { KAM } from './kam';
import { LOYALTY } from './loyalty';
import { NETWORK } from './network';
import { PARETO } from './pareto';
import { PAYBACK } from './payback';
import { PAYMENTRISK } from './paymentRisk';
import { RANK } from './rank';
import { SCORE } from './score';
import { SEGMENT } from './segment';
import { SEGMENTCUT } from './segmentCut';
import { SERVICE } from './service';
import { SHARE } from './share';
import { STRATEGY } from './strategy';
import { TRUST } from './trust';
import { VALUESEGMENT } from './valueSegment';

const ALL = [
  DIGIT,
  CODE,
  SCORE,
  LOYALTY,
  SHARE,
  PARETO,
  SEGMENTCUT,
  SEGMENT,
  STRATEGY,
  RANK,
  BLOCKED,
  DISCOUNT,
  SERVICE,
  EXPLAIN,
  CLASSIFY,
  CLV,
  CLVTOTAL,
  VALUESEGMENT,
  NETWORK,
  TRUST,
  PAYMENTRISK,
  KAM,
  PAYBACK,
] as const;

/** The ids of the functions: each of them has its help page. */
export type FunctionId = (typeof ALL)[number]['id'];
/** Every function, in the order in which people meet them. */
export const DECLARATIONS: readonly (Declaration & { readonly id: FunctionId })[] = ALL;
