import type { TablePlace } from '../../../excel';
import type { Translate } from '../../../locales';

/** Where a table lies, as Excel writes it, with the table's name where it has one. */
export function placeText({ sheetName, address, tableName }: TablePlace, t: Translate): string {
  const quoted = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheetName) ? sheetName : `'${sheetName.replace(/'/g, "''")}'`;
  const place = `${quoted}!${address.slice(address.lastIndexOf('!') + 1)}`;
  return tableName ? `${place} (${t('pane.clients.table', { name: tableName })})` : place;
}
