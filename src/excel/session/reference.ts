import { areaOfAddress } from '../../grid';
import type { SheetArea } from './area';

/** Sheets by name, asked for; the answer is there after the next sync. */
export function askSheetIds(context: { readonly workbook: Excel.Workbook }): () => ReadonlyMap<string, string> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  return () => new Map(worksheets.items.map(({ id, name }) => [name.toLowerCase(), id]));
}

/**
 * The one area that a name's formula speaks of, such as `='Data 2024'!$A$1:$B$4`; null for anything else, `#REF!` among
 * it. Excel leaves names without their ranges while another workbook is in front (office-js #5504), but not without this.
 */
export function areaOfReference(formula: string, sheets: ReadonlyMap<string, string>): SheetArea | null {
  const [, quoted, plain, address = ''] = /^=(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/.exec(formula.trim()) ?? [];
  const sheetId = sheets.get((quoted?.replaceAll("''", "'") ?? plain ?? '').toLowerCase());
  const area = areaOfAddress(address);
  if (sheetId === undefined || area === null) return null;
  const { row, column, rowCount: rows, columnCount: columns } = area;
  return { sheetId, row, column, rows, columns };
}
