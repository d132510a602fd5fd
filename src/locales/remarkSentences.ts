import { type Classification, type OpenPlace, type Remark, remarksOf } from '../method';
import { lacksInWords } from './profileSentences';
import { criterionName } from './terms';
import type { Language } from './languages';
import { translator } from './translator';

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
    case 'profileOpen':
      return profileOpenSentence(remark.name, remark.lacks, language);
    case 'profile':
      return t('method.remark.profile', { name: remark.name });
    default:
      return t(`method.remark.${remark.id}`);
  }
}

/** Why whom a profile is for has no code: which criteria it still lacks, and where to choose them. */
export function profileOpenSentence(name: string, lacks: readonly OpenPlace[], language: Language): string {
  const params = { count: lacks.length, name, lacks: lacksInWords(lacks, language) };
  return translator(language)('method.remark.profileOpen', params);
}

/** *Observaciones* of one client: its remarks in one line; '' where there is nothing to say. */
export function remarksText(classification: Classification, client: number, language: Language): string {
  return remarksOf(classification, client)
    .map((remark) => remarkSentence(remark, language))
    .join('; ');
}
