import type { Declaration } from '../declare';
import { BLOCKED } from './blocked/declaration';
import { CLASSIFY } from './classify/declaration';
import { CLV } from './clv/declaration';
import { CLVTOTAL } from './clvTotal/declaration';
import { CODE } from './code/declaration';
import { DIGIT } from './digit/declaration';
import { DISCOUNT } from './discount/declaration';
import { EXPLAIN } from './explain/declaration';
import { KAM } from './kam/declaration';
import { LOYALTY } from './loyalty/declaration';
import { NETWORK } from './network/declaration';
import { PARETO } from './pareto/declaration';
import { PAYBACK } from './payback/declaration';
import { PAYMENTRISK } from './paymentRisk/declaration';
import { RANK } from './rank/declaration';
import { SCORE } from './score/declaration';
import { SEGMENT } from './segment/declaration';
import { SEGMENTCUT } from './segmentCut/declaration';
import { SERVICE } from './service/declaration';
import { SHARE } from './share/declaration';
import { STRATEGY } from './strategy/declaration';
import { SURVIVAL } from './survival/declaration';
import { TRUST } from './trust/declaration';
import { VALUESEGMENT } from './valueSegment/declaration';

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
  SURVIVAL,
  TRUST,
  PAYMENTRISK,
  KAM,
  PAYBACK,
] as const;

/** The ids of the functions: each of them has its help page. */
export type FunctionId = (typeof ALL)[number]['id'];
/** Every function, in the order in which people meet them. */
export const DECLARATIONS: readonly (Declaration & { readonly id: FunctionId })[] = ALL;
