import type { OpenedTable, OpenedWorkbook } from '../files/reading';
import { type Area, areaAddress, areaOfAddress, quoteSheetName } from '../grid';

/** A list that the code is to be carried to, as it was named. */
export interface NamedList {
  readonly sheet: string;
  /** Header of its column of ids; null: as it is found. */
  readonly header: string | null;
  /** Its cells; null: the lists of the sheet, one after the other. */
  readonly area: Area | null;
}

/** `SHEET`, `SHEET!A1:C9`, or `SHEET!HEADER` where the ids are in a column that is not found. */
export function listNamed(given: string, { sheets }: OpenedWorkbook): NamedList {
  const plain = { sheet: given, header: null, area: null };
  if (sheets.some(({ name }) => name.toLowerCase() === given.toLowerCase())) return plain;
  const [, quoted, bare = given, after = null] = /^(?:'(.+)'|(.+?))!(.+)$/.exec(given) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? bare;
  const area = after?.includes(':') ? areaOfAddress(after) : null;
  return { sheet, header: area ? null : after, area };
}

/** As `--carry` takes a list: `Pedidos!A1:C9`. */
export const nameOfList = (sheet: string, area: Area): string => `${quoteSheetName(sheet)}!${areaAddress(area)}`;

/** A table's cells but for its totals row. */
export const withoutTotals = ({ range, totalsRow }: OpenedTable): Area =>
  totalsRow ? { ...range, rowCount: range.rowCount - 1 } : range;
