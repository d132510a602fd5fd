import { formatDate, formatRate, type Language, wordsOf } from '../../locales';
import type { KnownToolColumn } from '../../locales/tools/columns';
import { forecastWords } from '../../locales/tools/forecast';
import { isoOfSerial } from '../../portfolio';
import { type OpenFigures, purchasesToCome, yearsLeft } from '../../value';
import { laterFigures } from '../figureColumn';
import { MEAN } from '../numberFormats';
import type { ToolColumn } from '../tool';
import type { PurchaseReport } from './compute';
import { modelName } from './modelName';

/** Which figure of those that are open. */
type End = keyof OpenFigures;

/**
 * What each client still has to buy without a horizon, and how long it stays, beside it. Both take a moment for each client:
 * they are worked out for whom they are asked.
 * @param noForecast why there is no forecast; undefined where there is one
 */
export function toComeColumns(
  report: PurchaseReport,
  noForecast: string | undefined,
  language: Language,
): readonly ToolColumn[] {
  const say = wordsOf(forecastWords, language);
  const { forecast, summary, place, yearlyRate } = report;
  const best = forecast.choice?.candidates[0]?.fit;
  const terms = {
    model: best ? modelName(best, language) : say('beside.noModel'),
    day: formatDate(isoOfSerial(summary.end), language),
    discount: formatRate(yearlyRate, language),
  };
  const nobody = noForecast ?? (best?.limit === 'nobodyLeaves' ? say('beside.nobodyGoes') : undefined);
  const table = new Set(place);
  const asked = { forecast, summary, keeps: (client: number) => table.has(client) };
  const later = (figures: () => OpenFigures | null, endless: string) => {
    let known: OpenFigures | null | undefined;
    return (id: KnownToolColumn, said: string, end: End): ToolColumn =>
      laterFigures(id, { terms: said, numberFormat: MEAN, width: 14 }, language, () => {
        known ??= figures();
        const own = Array.from(place, (c) => (c < 0 || !known ? NaN : known[end][c]!));
        return {
          figures: own,
          blank: own.some(Number.isFinite) ? undefined : (nobody ?? whyNone(known!, end, endless)),
        };
      });
  };
  /** Why no client of the table has such an end. */
  const whyNone = ({ values, low }: OpenFigures, end: End, endless: string): string => {
    const has = (each: Float64Array): boolean => place.some((c) => c >= 0 && Number.isFinite(each[c]));
    if (!has(values)) return endless;
    if (end === 'high' && has(low)) return say('beside.noTop');
    return say(best!.covariance || forecast.joint?.sampled ? 'beside.noEnds' : 'beside.tooMany');
  };
  const toCome = later(() => purchasesToCome(asked, yearlyRate), say('beside.endless'));
  const left = later(() => yearsLeft(asked), say('beside.leftFar'));
  const [come, comeInterval] = [say('beside.toCome', terms), say('beside.toComeInterval', terms)];
  return [
    toCome('tool_purchases_det', come, 'values'),
    toCome('tool_purchases_detLow', comeInterval, 'low'),
    toCome('tool_purchases_detHigh', comeInterval, 'high'),
    left('tool_purchases_left', say('beside.left', terms), 'values'),
    left('tool_purchases_leftLow', say('beside.leftInterval'), 'low'),
    left('tool_purchases_leftHigh', say('beside.leftInterval'), 'high'),
  ];
}
