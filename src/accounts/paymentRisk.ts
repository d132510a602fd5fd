import { type Bands, BLOCK_THRESHOLD, codeOf, digitOf, totalOf } from '../method';

/** Five published levels of payment risk, from the best (method.md §3.4). */
export const RISK_LEVELS = ['veryLow', 'low', 'medium', 'high', 'veryHigh'] as const;
export type RiskLevel = (typeof RISK_LEVELS)[number];

/** How a client pays: the four indicators of its payment code. NaN is missing. */
export interface PaymentRecord {
  /** Unpaid bills in three years. */
  readonly unpaid: number;
  /** Days beyond terms. */
  readonly daysBeyond: number;
  /** Overdue ÷ receivable, a fraction. */
  readonly overdue: number;
  /** Exposure ÷ credit limit, a fraction. */
  readonly limitUse: number;
  /** In insolvency or on a register of defaulters. */
  readonly insolvent?: boolean;
}

export interface PaymentRisk {
  readonly digits: readonly [number, number, number, number];
  /** 1111–4444; 0 when an indicator is missing. */
  readonly code: number;
  /** 4–16. */
  readonly total: number;
  /** `(total − 4)/12 · 50`. */
  readonly rating: number;
  /** null when an indicator is missing and nothing decides without it. */
  readonly level: RiskLevel | null;
  readonly blocked: boolean;
}

const atMost = (...cuts: [number, number, number]): Bands => ({ direction: 'low', boundary: 'lte', cuts });

/** Bands of the indicators, upper bounds of digits 4, 3, 2. */
const PAYMENT_BANDS = {
  unpaid: atMost(0, 1, 2),
  daysBeyond: atMost(5, 15, 30),
  overdue: atMost(0.05, 0.15, 0.3),
  limitUse: atMost(0.6, 0.85, 1),
} as const satisfies Record<string, Bands>;

/** Lowest total of each level from the best; no total lies on a limit that two levels share. */
const LEVEL_FROM: readonly (readonly [number, RiskLevel])[] = [
  [14, 'veryLow'],
  [12, 'low'],
  [9, 'medium'],
  [7, 'high'],
  [4, 'veryHigh'],
];

/**
 * Payment-risk classification: a second four-digit number by the band engine, its rating 0–50 and level. Two vetoes:
 * an unpaid digit that blocks sales is high risk at least; insolvency is very high risk and blocks.
 */
export function paymentRisk({ unpaid, daysBeyond, overdue, limitUse, insolvent = false }: PaymentRecord): PaymentRisk {
  const digits = [
    digitOf(unpaid, PAYMENT_BANDS.unpaid),
    digitOf(daysBeyond, PAYMENT_BANDS.daysBeyond),
    digitOf(overdue, PAYMENT_BANDS.overdue),
    digitOf(limitUse, PAYMENT_BANDS.limitUse),
  ] as const;
  const total = totalOf(...digits);
  const unpaidBlocks = digits[0] > 0 && digits[0] <= BLOCK_THRESHOLD;
  return {
    digits,
    code: codeOf(...digits),
    total,
    rating: total ? ((total - 4) / 12) * 50 : NaN,
    level: insolvent ? 'veryHigh' : total ? worse(levelOf(total), unpaidBlocks ? 'high' : 'veryLow') : null,
    blocked: insolvent || unpaidBlocks,
  };
}

function levelOf(total: number): RiskLevel {
  return LEVEL_FROM.find(([from]) => total >= from)![1];
}

function worse(a: RiskLevel, b: RiskLevel): RiskLevel {
  return RISK_LEVELS.indexOf(a) >= RISK_LEVELS.indexOf(b) ? a : b;
}
