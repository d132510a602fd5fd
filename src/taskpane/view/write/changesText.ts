import type { WriteReport } from '../../../excel';
import { formatList, translator, type Language } from '../../../locales';

/** What changed since the last write, in words. Ranks and scores are not compared: it never says that nothing does. */
export function changesText({ code, segment, newClients, gone }: WriteReport['changed'], language: Language): string {
  const t = translator(language);
  const parts = [
    code > 0 ? t('pane.write.codes', { count: code }) : '',
    segment > 0 ? t('pane.write.segments', { count: segment }) : '',
    newClients > 0 ? t('pane.write.new', { count: newClients }) : '',
    gone > 0 ? t('pane.write.gone', { count: gone }) : '',
  ].filter((part) => part !== '');
  return parts.length > 0 ? formatList(parts, language) : t('pane.write.nothing');
}
