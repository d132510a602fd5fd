import * as v from 'valibot';
import { SHARE_ERRORS } from '../../method';

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
  /** Where shares come from: known, or estimated one of three ways. */
  estimate: v.picklist(['known', 'declared', 'sector', 'equalSplit']),
  /** k by estimate: nine in ten true totals lie between the estimate ÷ k and × k. */
  errors: v.strictObject({ declared: error, sector: error, equalSplit: error }),
});
export type CertaintySettings = v.InferOutput<typeof certaintySchema>;

export const DEFAULT_CERTAINTY: CertaintySettings = {
  near: 0.05,
  counts: false,
  estimate: 'known',
  errors: { ...SHARE_ERRORS },
};
