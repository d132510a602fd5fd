import type { Declaration } from '../declare';
import { CLV } from './clv';
import { CODE } from './code';
import { DIGIT } from './digit';
import { LOYALTY } from './loyalty';
import { SCORE } from './score';
import { SEGMENT } from './segment';
import { SEGMENTCUT } from './segmentCut';
import { SHARE } from './share';

/** Every function, in the order in which people meet them. */
export const DECLARATIONS: readonly Declaration[] = [DIGIT, CODE, SCORE, LOYALTY, SHARE, SEGMENTCUT, SEGMENT, CLV];
