import type { NumericColumn, Portfolio } from '../../portfolio';
import type { Agreement } from '../compare/agreement';
import type { Scheme } from '../scheme/model';

/**
 * Why a client has no segment, by stored code.
 * - `noShareColumn`, `noTurnoverColumn`: the scheme has no such column
 * - `share`, `turnover`: this client's value is missing
 * - `digit`: the reading needs a turnover digit and there is none
 */
export const SEGMENT_GAPS = ['none', 'noShareColumn', 'noTurnoverColumn', 'share', 'turnover', 'digit'] as const;
export type SegmentGap = (typeof SEGMENT_GAPS)[number];

/** Columns that one profile's four criteria were read from, in digit order. */
export type ProfileInputs = readonly [NumericColumn, NumericColumn, NumericColumn, NumericColumn];

/**
 * A portfolio judged by a scheme, as columns by client index. Zero, or NaN in floating columns, is blank.
 */
export interface Classification {
  readonly portfolio: Portfolio;
  /** The scheme with every amount settled. */
  readonly scheme: Scheme;
  /** Index of each client's profile. */
  readonly profiles: Uint16Array;
  /** What each profile's criteria read, for explanations. */
  readonly inputs: readonly ProfileInputs[];
  /** Digits 1–4 in digit order; 0 blank. */
  readonly digits: readonly [Uint8Array, Uint8Array, Uint8Array, Uint8Array];
  /** 1111–4444. */
  readonly code: Uint16Array;
  /** 4–16. */
  readonly total: Uint8Array;
  /** 1–4 where the client's profile has weights. */
  readonly weighted: Float64Array;
  /** 0.1–0.3 where the profile has loyalty. */
  readonly loyalty: Float64Array;
  /** total × loyalty factor, 0.4–4.8. */
  readonly totalLoyalty: Float64Array;
  /** weighted × loyalty factor, 0.1–1.2. */
  readonly weightedLoyalty: Float64Array;
  /** 1 = first; clients alike in everything the order looks at share a rank. */
  readonly rank: Uint32Array;
  /** The segment in force, decided or computed: index + 1 into `SEGMENT_LABELS`. */
  readonly segment: Uint8Array;
  /** The segment of share × turnover, whatever people decided. */
  readonly computed: Uint8Array;
  /** What people decided; null where the table has no such column. */
  readonly agreement: Agreement | null;
  /** Why there is no computed segment: index into {@link SEGMENT_GAPS}. */
  readonly segmentGap: Uint8Array;
  /** 1 where sales are to stop. */
  readonly blocked: Uint8Array;
  /** Bits of `FLAGS`, up to sixteen of them. */
  readonly flags: Uint16Array;
}
