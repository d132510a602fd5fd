import type { FunctionId } from '../../declarations';
import type { FunctionHelp } from '../functionHelp';
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
  TRUST,
  VALUESEGMENT,
};
