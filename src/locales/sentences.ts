import type { CurrencyCount, MethodProblem, MethodProblemId } from '../method';
import {
  type Classification,
  type DigitExplanation,
  type Remark,
  remarksOf,
  sourceLabel,
  type Scheme,
  type SchemeWarning,
  type Source,
} from '../method';
import type { NotTaken } from '../portfolio';
import { formatCount, formatNumber, formatList } from './numbers';
import { inQuotes, notTakenSentence } from './readingSentences';
import { criterionName, unitOf } from './terms';
import type { Language } from './languages';
import { translator } from './translator';

/** The headers a source reads, for sentences that must lead the user to a column. */
export const sourceName: (source: Source) => string = sourceLabel;

/** Short names are in lower case in English, for headers that they end; here they begin a sentence. */
const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** One remark about a client as a sentence. */
export function remarkSentence(remark: Remark, language: Language): string {
  const t = translator(language);
  switch (remark.id) {
    case 'missing': {
      const criterion = criterionName({ key: remark.criterion, label: remark.label }, language, true);
      return t('method.remark.missing', {
        criterion: capitalised(criterion),
        reason: t(`words.reason.${remark.reason}`),
      });
    }
    case 'noSegment':
      return t(`method.remark.noSegment.${remark.gap}`);
    case 'profile':
      return t('method.remark.profile', { name: remark.name });
    default:
      return t(`method.remark.${remark.id}`);
  }
}

/** *Observaciones* of one client: its remarks in one line; '' where there is nothing to say. */
export function remarksText(classification: Classification, client: number, language: Language): string {
  return remarksOf(classification, client)
    .map((remark) => remarkSentence(remark, language))
    .join('; ');
}

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
    cut === null ? '' : t(`method.explain.${side}.${boundary}`, { cut: show(cut) });
  const form = met !== null && better !== null ? 'both' : met !== null ? 'first' : better !== null ? 'last' : 'open';
  const clauses = { met: clause('met', met), better: clause('better', better) };
  return t(`method.explain.exact.${form}`, { digit, value: show(value), ...clauses });
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

/** A warning about a scheme as a sentence. */
export function warningSentence(warning: SchemeWarning, language: Language): string {
  const t = translator(language);
  if (warning.id === 'weightsAside') {
    const profiles = warning.profiles.map((name) => inQuotes(name, language));
    return t('method.warning.weightsAside', { count: profiles.length, profiles: formatList(profiles, language) });
  }
  if (warning.id !== 'impossibleDigit') return t(`method.warning.${warning.id}`, warning);
  const digits = formatList(warning.digits.map(String), language);
  const criterion = criterionName({ key: warning.criterion, label: null }, language);
  return t('method.warning.impossibleDigit', { count: warning.digits.length, criterion, digits });
}

/** That turnover is in several currencies, with the cells of each. */
export function currencySentence(mixed: readonly CurrencyCount[], language: Language): string {
  const named = mixed.map(({ currency, count }) =>
    count > 0 ? `${currency} (${formatCount(count, language)})` : currency,
  );
  return translator(language)('method.warning.mixedCurrency', { currencies: formatList(named, language) });
}

/** With a small first letter, as inside a sentence; VAT and its like keep theirs. */
export const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/**
 * What the method refused, as one sentence with what, where and what to do.
 * @param unusable - where criteria are missing: the columns meant for them, and why they cannot be used
 */
export function methodProblemSentence(
  problem: MethodProblem,
  language: Language,
  unusable: readonly NotTaken[] = [],
): string {
  const t = translator(language);
  const shown = Object.fromEntries(
    Object.entries<unknown>(problem.params).map(([key, value]) => [
      key,
      Array.isArray(value)
        ? formatList(
            // Names of sources hold commas and words: each stands in its own marks.
            value.map((one: unknown) => (key === 'offered' ? inQuotes(String(one), language) : String(one))),
            language,
          )
        : value,
    ]),
  );
  if (problem.is('placesEmpty')) return t('pane.criteria.toChoose', problem.params);
  if (problem.is('tooFewCriteria')) {
    const { found, missing } = problem.params;
    const names = (keys: readonly string[]): string =>
      formatList(
        keys.map((key) => criterionName({ key, label: null }, language)),
        language,
      ) || '–';
    if (unusable.length > 0) {
      const reasons = notTakenSentence(unusable, language);
      return t('refused.method.tooFewUsable', { count: found.length, found: names(found), notTaken: reasons });
    }
    return t('refused.method.tooFewCriteria', { count: found.length, found: names(found), missing: names(missing) });
  }
  if (problem.is('criterionWithoutColumn')) {
    const criterion = lowered(criterionName({ key: problem.params.criterion, label: null }, language));
    return t('refused.method.criterionWithoutColumn', { ...shown, criterion });
  }
  return t(`refused.method.${problem.id as Exclude<MethodProblemId, 'placesEmpty'>}`, shown);
}
