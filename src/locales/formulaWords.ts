import type { FormulaColumn, FormulaWords, Scheme } from '../method';
import { isHelper } from '../method';
import { criterionName, segmentName, columnHeader } from './terms';
import type { Language } from './languages';
import { type SentenceId, translator } from './translator';

/** The words that formulas and the parameters sheet of a scheme carry. */
export function formulaWords(scheme: Scheme, language: Language): FormulaWords {
  const t = translator(language);
  return {
    language,
    segment: (label) => segmentName(label, scheme, language),
    strategy: (strategy) => t(`words.strategy.${strategy}`),
    intensity: (intensity) => t(`words.intensity.${intensity}`),
    block: t('words.blocked.block'),
    criterion: (criterion) => criterionName(criterion, language, true),
    reason: (reason) => t(`words.reason.${reason}`),
    noSegment: (gap) => t(`method.remark.noSegment.${gap}`),
    flag: (flag) => t(`method.remark.${flag}`),
    profile: (name) => t('method.remark.profile', { name }),
    choice: (choice, option) => t(`sheet.choice.${choice}.${option}` as SentenceId),
    problem: (id) => t(`sheet.problem.${id}`),
    text: (id, params) => t(`sheet.text.${id}`, params),
  };
}

/** The header of a column, of those that only formulas need too. */
export function formulaHeader(column: FormulaColumn, scheme: Scheme, language: Language): string {
  if (isHelper(column)) return translator(language)(`sheet.helper.${column}`);
  return columnHeader(column, scheme, language);
}
