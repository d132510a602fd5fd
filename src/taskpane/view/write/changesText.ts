import type { WriteReport } from '../../../excel';
import { formatList, translator, type Language } from '../../../locales';
import type { Changes } from '../../model/standing';

/** What changed since the last write, in words; where nothing did, what was compared. */
export function changesText(counts: WriteReport['changed'] | Changes, language: Language): string {
  const t = translator(language);
  const { code, segment, newClients, gone } = counts;
  const { score, rank } = 'clients' in counts ? counts : { score: null, rank: null };
  const parts = [
    code > 0 ? t('writing.codes', { count: code }) : '',
    segment > 0 ? t('writing.segments', { count: segment }) : '',
    score ? t('writing.scores', { count: score }) : '',
    rank ? t('writing.ranks', { count: rank }) : '',
    newClients > 0 ? t('writing.new', { count: newClients }) : '',
    gone > 0 ? t('writing.gone', { count: gone }) : '',
  ].filter((part) => part !== '');
  if (parts.length > 0) return formatList(parts, language);
  return t(score === null || rank === null ? 'writing.nothing' : 'writing.nothingAtAll');
}
