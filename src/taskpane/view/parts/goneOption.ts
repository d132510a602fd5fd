import type { Translate } from '../../../locales';
import type { Option } from './Choice';

/** The line of a list for a column in use that the table has no more: shown for what it is, and not offered again. */
export function goneOption(header: string, headers: readonly string[], t: Translate): Option[] {
  if (header === '' || headers.includes(header)) return [];
  return [{ value: header, label: t('choose.gone', { header }), disabled: true }];
}
