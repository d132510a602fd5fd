import type { AddedConditionalFormat, Area, CellStyle, Color } from '../files';
import { columnColours, type PlacedColumn } from '../locales';
import { type ColumnDeclaration, COLUMNS, isHelper, isToolColumn, type PlacedColumnId, type Scheme } from '../method';

/** The header of a result column: bold, on one line, because a row of fixed height would cut a second one. */
export const HEADER_STYLE: CellStyle = { bold: true, vertical: 'center' };
/** The same where no table style gives it a ground. */
export const FILLED_HEADER_STYLE: CellStyle = { ...HEADER_STYLE, fill: '#E4E9F0' };

/** A result column's cells: its number format, figures in the middle, remarks to the left. */
export function cellStyle({ column, numberFormat }: PlacedColumn): CellStyle {
  const centred = declared(column)?.centred;
  return { numberFormat, ...(centred ? { horizontal: 'center' as const } : {}) };
}

/** What the method says of a column; of helpers and of a tool's it says nothing. */
const declared = (column: PlacedColumn['column']): ColumnDeclaration | null =>
  isHelper(column) || isToolColumn(column) ? null : COLUMNS[column];

/** Characters that bold letters and a table's filter button take beyond those of a header. */
const HEADER_ROOM = 4;

/** Widths in characters: the whole header, and what the words need, never the whole length of the remarks. */
export function widthOf({ column, header, width }: PlacedColumn): number {
  return Math.max(width ?? declared(column)?.width ?? 9, header.length + HEADER_ROOM);
}

/** A column's colours as rules of its cells, those that the add-in gives it. */
export function conditionalFormats(
  columns: readonly PlacedColumn[],
  areaOf: (column: PlacedColumnId) => Area,
  scheme: Scheme,
): AddedConditionalFormat[] {
  return columns.flatMap(({ column }) =>
    columnColours(column, scheme).map(({ operator, text, swatch }): AddedConditionalFormat => ({
      range: areaOf(column),
      rule: {
        kind: 'cellIs',
        operator,
        formulas: [`"${text.replaceAll('"', '""')}"`],
        style: { fill: swatch.fill as Color, color: swatch.ink as Color },
      },
    })),
  );
}
