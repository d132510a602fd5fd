import { type AddedConditionalFormat, type Area, type CellStyle, type Color, formatOf } from '../files';
import { columnLook, type PlacedColumn } from '../locales';
import type { PlacedColumnId, Scheme } from '../method';
import type { HeaderLook } from '../sheet';
import type { ClientFile } from './clientFile';

/** How the header in a cell looks, for ours beside it: what is plain there stays plain. */
export function headerBeside({ workbook }: ClientFile, row: number, column: number): HeaderLook {
  const style = workbook?.sheet.content.rows.get(row)?.styles[column];
  const look = style === undefined ? {} : (workbook!.opened.looks[style] ?? {});
  const { bold, italic, color, fill, wrap, vertical } = look;
  return {
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(color ? { color } : {}),
    ...(fill ? { fill } : {}),
    ...(wrap ? { wrap } : {}),
    ...(vertical === 'top' || vertical === 'center' ? { vertical } : {}),
  };
}

/** A header's look as a cell style of the file. */
export const headerStyle = ({ color, fill, ...look }: HeaderLook): CellStyle => ({
  ...look,
  ...(color === undefined ? {} : { color: color as Color }),
  ...(fill === undefined ? {} : { fill: fill as Color }),
});

/** A result column's cells as a cell style of the file. */
export function cellStyle(column: PlacedColumn, scheme: Scheme): CellStyle {
  const { numberFormat, centred } = columnLook(column, scheme, false);
  return { numberFormat, ...(centred ? { horizontal: 'center' as const } : {}) };
}

/** A column's colours as rules of its cells. */
export const conditionalFormats = (
  columns: readonly PlacedColumn[],
  areaOf: (column: PlacedColumnId) => Area,
  scheme: Scheme,
): AddedConditionalFormat[] =>
  columns.flatMap((column) =>
    columnLook(column, scheme, false).rules.map((rule) => formatOf({ ...rule, area: areaOf(column.column) })),
  );
