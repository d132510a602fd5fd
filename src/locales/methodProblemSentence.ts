import type { MethodProblem, MethodProblemId } from '../method';
import type { NotTaken } from '../portfolio';
import { formatList } from './numbers';
import { inQuotes } from './quoted';
import { notTakenSentence } from './readingSentences';
import { criterionName } from './terms';
import type { Language } from './languages';
import { lowered } from './lowered';
import { translator } from './translator';

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
