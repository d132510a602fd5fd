import type { FunctionId } from '.';
import type { FunctionHelp } from '../help/functionHelp';
import { BLOCKED } from './blocked/help';
import { CLASSIFY } from './classify/help';
import { CLV } from './clv/help';
import { CLVTOTAL } from './clvTotal/help';
import { CODE } from './code/help';
import { DIGIT } from './digit/help';
import { DISCOUNT } from './discount/help';
import { EXPLAIN } from './explain/help';
import { KAM } from './kam/help';
import { LOYALTY } from './loyalty/help';
import { NETWORK } from './network/help';
import { PARETO } from './pareto/help';
import { PAYBACK } from './payback/help';
import { PAYMENTRISK } from './paymentRisk/help';
import { RANK } from './rank/help';
import { SCORE } from './score/help';
import { SEGMENT } from './segment/help';
import { SEGMENTCUT } from './segmentCut/help';
import { SERVICE } from './service/help';
import { SHARE } from './share/help';
import { STRATEGY } from './strategy/help';
import { SURVIVAL } from './survival/help';
import { TRUST } from './trust/help';
import { VALUESEGMENT } from './valueSegment/help';

/** The help of every function, by its id: one that is missing does not compile. */
export const FUNCTION_HELP: Readonly<Record<FunctionId, FunctionHelp>> = {
  BLOCKED,
  CLASSIFY,
  CLV,
  CLVTOTAL,
  CODE,
  DIGIT,
  DISCOUNT,
  EXPLAIN,
  KAM,
  LOYALTY,
  NETWORK,
  PARETO,
  PAYBACK,
  PAYMENTRISK,
  RANK,
  SCORE,
  SEGMENT,
  SEGMENTCUT,
  SERVICE,
  SHARE,
  STRATEGY,
  SURVIVAL,
  TRUST,
  VALUESEGMENT,
};
