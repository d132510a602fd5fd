import { useMemo } from 'react';
import { digitReader, settledBands, type Bands, type Criterion } from '../../../method';
import { unitOf } from '../../../locales';
import { countScale, histogram, scaleFor, type Distribution, type Scale } from '../../desk';

/** A criterion's histogram: heights per bin, the digit each bin falls in, and where the cuts stand. */
export interface Axis {
  readonly scale: Scale;
  readonly whole: boolean;
  readonly heights: readonly number[];
  readonly digits: readonly number[];
  /** 0–1 along the axis for each cut; null for an open one. */
  readonly handles: readonly (number | null)[];
  /** The cut that a place along the axis means. */
  cutAt(position: number): number;
}

/** Lays a criterion out along an axis. Counts of a few things get a bin each, with the cuts between the bins. */
export function useAxis(
  criterion: Criterion,
  distribution: Distribution | null,
  bins: number,
  held: Scale | null,
): Axis | null {
  const { bands } = criterion;
  const settled = bands.cuts === 'propose' ? null : settledBands(bands);
  const unit = unitOf(criterion);
  const whole = unit === 'count' || unit === 'ordinal';
  const sorted = distribution?.sorted;
  const cutsNow = settled?.cuts.join();
  const fresh = useMemo(
    () =>
      sorted && settled ? ((whole ? countScale(sorted, settled.cuts) : null) ?? scaleFor(sorted, settled.cuts)) : null,
    // Cuts inside the data do not move the axis; `held` keeps it still while one is dragged.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [sorted, whole, cutsNow],
  );
  const scale = held ?? fresh;
  const { low, high, logarithmic, steps } = scale ?? { low: 0, high: 0, logarithmic: false, steps: null };
  const heights = useMemo(() => {
    if (!sorted || !scale) return [];
    const counts = histogram(sorted, scale, steps ?? bins);
    const most = Math.max(1, ...counts);
    // Few clients must stay visible beside many: heights grow with the root.
    return counts.map((count) => Math.sqrt(count / most));
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [sorted, low, high, logarithmic, steps, bins]);
  if (!scale || !settled || heights.length === 0) return null;
  const digit = digitReader(settled);
  const shift = steps === null ? 0 : beside(settled.boundary);
  return {
    scale,
    whole,
    heights,
    digits: heights.map((_, k) => digit(valueOfBin(scale, k, heights.length))),
    handles: settled.cuts.map((cut) => (cut === null ? null : scale.position(cut + shift))),
    cutAt: (position) => scale.value(position) - shift,
  };
}

/** With a bin for each count, a cut stands beside its bin: after it where the count itself stays below. */
function beside(boundary: Bands['boundary']): number {
  return boundary === 'gt' || boundary === 'lte' ? 0.5 : -0.5;
}

function valueOfBin(scale: Scale, k: number, bins: number): number {
  const value = scale.value((k + 0.5) / bins);
  return scale.steps === null ? value : Math.round(value);
}
