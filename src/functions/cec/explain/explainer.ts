import { explanationSentence } from '../../../locales';
import type { Language } from '../../../locales/words';
import {
  type Bands,
  buildScheme,
  columnSource,
  criterion,
  digitReader,
  segmentation,
  type Unit,
} from '../../../method';
import type { MissingReason } from '../../../portfolio';

/** Criteria whose numbers read as the unit asked for; everything else is a plain number. */
const KEY_OF_UNIT: Partial<Record<Unit, 'share' | 'turnover' | 'years'>> = {
  fraction: 'share',
  amount: 'turnover',
  years: 'years',
};

/** One sentence on why a value has its digit, as the pane and the result's columns say it. */
export function explainer(
  bands: Bands,
  unit: Unit,
  source: string,
  language: Language,
): (value: number, reason: MissingReason) => string {
  const digit = digitReader(bands);
  const key = KEY_OF_UNIT[unit] ?? 'custom:value';
  const judged = criterion(key, columnSource(source), {
    bands: { ...bands, cuts: [...bands.cuts] },
    origin: { kind: 'typed' },
  });
  const scheme = buildScheme({
    id: 'formula',
    name: 'CEC',
    language,
    criteria: [judged],
    segmentation: segmentation(null, null),
  });
  const steps = bands.direction === 'high' ? bands.cuts : [...bands.cuts].reverse();
  return (value, reason) => {
    const found = digit(value);
    const why = {
      criterion: judged.key,
      label: null,
      source: judged.source,
      digit: found,
      value,
      reason,
      direction: bands.direction,
      boundary: bands.boundary,
      met: steps[found - 2] ?? null,
      better: steps[found - 1] ?? null,
      figure: null,
      lacking: null,
    };
    return explanationSentence(why, scheme, language);
  };
}
