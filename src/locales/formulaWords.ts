import type { FormulaColumn, FormulaWords, Scheme } from '../method';
import { isHelper } from '../method';
import { profileOpenSentence } from './remarkSentences';
import { criterionName, segmentName, columnHeader } from './terms';
import type { Language } from './languages';
import { sheet as english } from './en/sheet';
import { sheet as spanish } from './es/sheet';
import { type SentenceOf, translator, wordsOf } from './translator';

/** Only what writes or reads formulas needs them: they come with it, not with the first load. */
const SHEET = { es: { sheet: spanish }, en: { sheet: english } };

/** The words that formulas and the parameters sheet of a scheme carry. */
export function formulaWords(scheme: Scheme, language: Language): FormulaWords {
  const t = translator(language);
  const onSheet = wordsOf(SHEET, language);
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
    profileOpen: (name, lacks) => profileOpenSentence(name, lacks, language),
    profile: (name) => t('method.remark.profile', { name }),
    choice: (choice, option) => onSheet(`sheet.choice.${choice}.${option}` as SentenceOf<(typeof SHEET)['es']>),
    problem: (id) => onSheet(`sheet.problem.${id}`),
    text: (id, params) => onSheet(`sheet.text.${id}`, params),
  };
}

/** The header of a column, of those that only formulas need too. */
export function formulaHeader(column: FormulaColumn, scheme: Scheme, language: Language): string {
  if (isHelper(column)) return wordsOf(SHEET, language)(`sheet.helper.${column}`);
  return columnHeader(column, scheme, language);
}
