import type { AddedConditionalFormat, Area, CellStyle, Color } from '../files';
import type { Language, PlacedColumn } from '../locales';
import { segmentName, translator } from '../locales';
import {
  BLOCK_COLOUR,
  COLUMNS,
  type FormulaColumn,
  isHelper,
  type Scheme,
  SEGMENT_COLOURS,
  SEGMENTS,
  type Swatch,
} from '../method';

/** The header of a result column: bold, on one line, because a row of fixed height would cut a second one. */
export const HEADER_STYLE: CellStyle = { bold: true, vertical: 'center' };
/** The same where no table style gives it a ground. */
export const FILLED_HEADER_STYLE: CellStyle = { ...HEADER_STYLE, fill: '#E4E9F0' };

/** A result column's cells: its number format, figures in the middle, remarks to the left. */
export function cellStyle({ column, numberFormat }: PlacedColumn): CellStyle {
  const centred = !isHelper(column) && COLUMNS[column].centred;
  return { numberFormat, ...(centred ? { horizontal: 'center' as const } : {}) };
}

/** Characters that bold letters and a table's filter button take beyond those of a header. */
const HEADER_ROOM = 4;

/** Widths in characters: the whole header, and what the words need, never the whole length of the remarks. */
export function widthOf({ column, header }: PlacedColumn): number {
  return Math.max((isHelper(column) ? undefined : COLUMNS[column].width) ?? 9, header.length + HEADER_ROOM);
}

/** Colours that mean the same in the pane, on sheets and in charts: one per segment, red for a block. */
export function conditionalFormats(
  columns: readonly PlacedColumn[],
  areaOf: (column: FormulaColumn) => Area,
  scheme: Scheme,
  language: Language,
): AddedConditionalFormat[] {
  const equals = (column: FormulaColumn, word: string, { fill, ink }: Swatch): AddedConditionalFormat => ({
    range: areaOf(column),
    rule: {
      kind: 'cellIs',
      operator: 'equal',
      formulas: [`"${word.replace(/"/g, '""')}"`],
      style: { fill: fill as Color, color: ink as Color },
    },
  });
  return columns.flatMap(({ column }): AddedConditionalFormat[] => {
    const colours = isHelper(column) ? undefined : COLUMNS[column].colours;
    if (colours === 'block') return [equals(column, translator(language)('words.blocked.block'), BLOCK_COLOUR)];
    if (colours !== 'segments') return [];
    return SEGMENTS.map((segment) => equals(column, segmentName(segment, scheme, language), SEGMENT_COLOURS[segment]));
  });
}
