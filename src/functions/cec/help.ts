import type { FunctionId } from '.';
import type { FunctionHelp } from '../help/functionHelp';
import { ALERTS } from './alerts/help';
import { ALIVE } from './alive/help';
import { BLOCKED } from './blocked/help';
import { CLASSIFY } from './classify/help';
import { CLV } from './clv/help';
import { CLVSIMPLE } from './clvSimple/help';
import { CLVTOTAL } from './clvTotal/help';
import { CODE } from './code/help';
import { DIGIT } from './digit/help';
import { DISCOUNT } from './discount/help';
import { EXPLAIN } from './explain/help';
import { FIT } from './fit/help';
import { KAM } from './kam/help';
import { LOYALTY } from './loyalty/help';
import { NETWORK } from './network/help';
import { NPS } from './nps/help';
import { PARETO } from './pareto/help';
import { PAYBACK } from './payback/help';
import { PAYMENTRISK } from './paymentRisk/help';
import { PURCHASES } from './purchases/help';
import { RANK } from './rank/help';
import { REFERENCE } from './reference/help';
import { SCORE } from './score/help';
import { SEGMENT } from './segment/help';
import { SEGMENTCUT } from './segmentCut/help';
import { SERVICE } from './service/help';
import { SHARE } from './share/help';
import { SPEND } from './spend/help';
import { SPENDFIT } from './spendFit/help';
import { STRATEGY } from './strategy/help';
import { SURVIVAL } from './survival/help';
import { TRUST } from './trust/help';
import { VALUESEGMENT } from './valueSegment/help';

/** The help of every function, by its id: one that is missing does not compile. */
export const FUNCTION_HELP: Readonly<Record<FunctionId, FunctionHelp>> = {
  ALERTS,
  ALIVE,
  BLOCKED,
  CLASSIFY,
  CLV,
  CLVSIMPLE,
  CLVTOTAL,
  CODE,
  DIGIT,
  DISCOUNT,
  EXPLAIN,
  FIT,
  KAM,
  LOYALTY,
  NETWORK,
  NPS,
  PARETO,
  PAYBACK,
  PAYMENTRISK,
  PURCHASES,
  RANK,
  REFERENCE,
  SCORE,
  SEGMENT,
  SEGMENTCUT,
  SERVICE,
  SHARE,
  SPEND,
  SPENDFIT,
  STRATEGY,
  SURVIVAL,
  TRUST,
  VALUESEGMENT,
};
