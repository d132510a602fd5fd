import * as v from 'valibot';
import { SHARE_ERRORS, SHARE_ESTIMATES } from '../../method';

const error = v.pipe(
  v.number(),
  v.check((k) => k > 1 && k <= 100, 'above 1'),
);

/** What the certainty tool is told. */
export const certaintySchema = v.strictObject({
  /** How near a cut is on it, as a part of the cut. */
  near: v.pipe(v.number(), v.minValue(0), v.maxValue(0.5)),
  /** Whether counts can sit on a limit too: a client with three families always has three. */
  counts: v.boolean(),
  /**
   * Where shares come from: `flagged`, each client's as the scheme estimates it or knows it; all of them known, or all
   * estimated one of three ways, whatever the scheme says.
   */
  estimate: v.picklist(['flagged', 'known', ...SHARE_ESTIMATES]),
  /** k by estimate: nine in ten true totals lie between the estimate ÷ k and × k. */
  errors: v.strictObject({ declared: error, sector: error, equalSplit: error }),
});
export type CertaintySettings = v.InferOutput<typeof certaintySchema>;

export const DEFAULT_CERTAINTY: CertaintySettings = {
  near: 0.05,
  counts: false,
  estimate: 'flagged',
  errors: { ...SHARE_ERRORS },
};
