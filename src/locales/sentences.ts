import { sourceLabel, type SchemeWarning, type Source } from '../method';
import { formatList } from './numbers';
import { inQuotes } from './quoted';
import { lacksInWords } from './profileSentences';
import { criterionName } from './terms';
import type { Language } from './languages';
import { translator } from './translator';

/** The headers a source reads, for sentences that must lead the user to a column. */
export const sourceName: (source: Source) => string = sourceLabel;

/** A warning about a scheme as a sentence. */
export function warningSentence(warning: SchemeWarning, language: Language): string {
  const t = translator(language);
  if (warning.id === 'weightsAside') {
    const profiles = warning.profiles.map((name) => inQuotes(name, language));
    return t('method.warning.weightsAside', { count: profiles.length, profiles: formatList(profiles, language) });
  }
  if (warning.id === 'profileOpen') {
    const { profile, lacks } = warning;
    return t('method.warning.profileOpen', { count: lacks.length, profile, lacks: lacksInWords(lacks, language) });
  }
  if (warning.id !== 'impossibleDigit') return t(`method.warning.${warning.id}`, warning);
  const digits = formatList(warning.digits.map(String), language);
  const criterion = criterionName({ key: warning.criterion, label: null }, language);
  return t('method.warning.impossibleDigit', { count: warning.digits.length, criterion, digits });
}
