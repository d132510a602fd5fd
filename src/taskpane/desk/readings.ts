import { classify, SEGMENT_DEFAULTS, SEGMENT_READINGS, summarise, type Scheme } from '../../method';
import type { Portfolio } from '../../portfolio';
import { CLASS_A_LEVEL } from './levels';
import type { ReadingCount } from './views';

/**
 * Clients per segment for every reading of "high turnover", the scheme's own amount included where it has one, and for
 * the preset "cumulative at class A": what the user compares before choosing.
 */
export function countReadings(portfolio: Portfolio, scheme: Scheme): ReadingCount[] {
  const { segmentation } = scheme;
  const plans = SEGMENT_READINGS.flatMap((reading): Pick<ReadingCount, 'reading' | 'level'>[] => {
    if (reading === 'amount') return segmentation.reading === 'amount' ? [{ reading, level: segmentation.level }] : [];
    const levels = reading === 'cumulative' ? [SEGMENT_DEFAULTS.level, CLASS_A_LEVEL] : [SEGMENT_DEFAULTS.level];
    return levels.map((each) => ({ reading, level: each }));
  });
  return plans.map((plan) => {
    const own = plan.reading === 'amount';
    const trial: Scheme = own ? scheme : { ...scheme, segmentation: { ...segmentation, ...plan, amounts: 'propose' } };
    const classification = classify(portfolio, trial);
    const { amounts } = classification.scheme.segmentation;
    const { segments, conflicts } = summarise(classification);
    const amount = amounts === 'propose' ? null : (amounts.find(({ family }) => family === null)?.amount ?? null);
    return { ...plan, amount, segments, conflicts };
  });
}
