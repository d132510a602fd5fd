import { type Classification, type Remark, remarksOf } from '../method';
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
