import { type Boundary, type DigitExplanation, exceeds, type Scheme } from '../method';
import { formatNumber } from './numbers';
import { unitOf } from './terms';
import type { Language } from './languages';
import { translator } from './translator';
import { sourceName } from './sentences';

/** Why a client has its digit, in one sentence with its value and the cuts on both sides. */
export function explanationSentence(why: DigitExplanation, scheme: Scheme, language: Language): string {
  const t = translator(language);
  const { digit, value, reason, met, better, boundary } = why;
  if (reason !== 'none') {
    const params = { digit, column: why.lacking ?? sourceName(why.source), reason: t(`words.reason.${reason}`) };
    return t(digit ? 'method.explain.filled' : 'method.explain.blank', params);
  }
  if (!Number.isFinite(value))
    return t(`method.explain.${value > 0 ? 'grewFromNothing' : 'stayedAtNothing'}`, { digit });
  const criterion = scheme.profiles.flatMap(({ criteria }) => criteria).find(({ key }) => key === why.criterion);
  const unit = criterion ? unitOf(criterion) : 'number';
  const decimals = decimalsThatDecide(value, [met, better]);
  const show = (x: number): string => formatNumber(x, unit, language, decimals);
  const clause = (side: 'met' | 'better', cut: number | null): string =>
    cut === null
      ? ''
      : isAt(value, cut) && hasOwnWords(side, boundary)
        ? t(`method.explain.onLimit.${side === 'met' ? 'met' : boundary}`, { cut: show(cut) })
        : t(`method.explain.${side}.${boundary}`, { cut: show(cut) });
  const form = met !== null && better !== null ? 'both' : met !== null ? 'first' : better !== null ? 'last' : 'open';
  const clauses = { met: clause('met', met), better: clause('better', better) };
  return t(`method.explain.exact.${form}`, { digit, value: show(value), ...clauses });
}

/** Whether a value is the cut itself. */
const isAt = (value: number, cut: number): boolean => !exceeds(value, cut) && !exceeds(cut, value);

/** A value on the limit: it counts for the digit whose limit includes it, else the limit has to be passed. "0 is not more than 0" says neither. */
function hasOwnWords(side: 'met' | 'better', boundary: Boundary): boundary is 'gt' | 'lt' {
  return side === 'met' ? boundary === 'gte' || boundary === 'lte' : boundary === 'gt' || boundary === 'lt';
}

/** As many decimals as it takes to tell a value from the cut beside it: "25,01 % is more than 25 %". */
export function decimalsThatDecide(value: number, cuts: readonly (number | null)[]): number {
  let decimals = 2;
  for (const cut of cuts) {
    if (cut === null || cut === value) continue;
    while (decimals < 10 && value.toFixed(decimals) === cut.toFixed(decimals)) decimals++;
    if (decimals === 2 && Math.abs(value - cut) < 1 && Math.abs(value) >= 1000) decimals = 3;
  }
  return decimals;
}
