import type { AddedConditionalFormat, Area, CellStyle, Color } from '../files';
import type { Language, PlacedColumn } from '../locales';
import { segmentName, translator } from '../locales';
import { BLOCK_COLOUR, SEGMENT_COLOURS, SEGMENTS, type Swatch, type FormulaColumn, type Scheme } from '../method';

/** The header of a result column: bold, on one line, because a row of fixed height would cut a second one. */
export const HEADER_STYLE: CellStyle = { bold: true, vertical: 'center' };
/** The same where no table style gives it a ground. */
export const FILLED_HEADER_STYLE: CellStyle = { ...HEADER_STYLE, fill: '#E4E9F0' };

/** A result column's cells: its number format, figures in the middle, remarks to the left. */
export function cellStyle({ column, numberFormat }: PlacedColumn): CellStyle {
  const centred = column === 'code' || column.startsWith('digit') || column === 'total' || column === 'rank';
  return { numberFormat, ...(centred ? { horizontal: 'center' as const } : {}) };
}

const WIDTHS: Partial<Record<FormulaColumn, number>> = {
  remarks: 48,
  segment: 14,
  strategy: 16,
  service: 24,
  blocked: 12,
  profile: 20,
};

/** Characters that bold letters and a table's filter button take beyond those of a header. */
const HEADER_ROOM = 4;

/** Widths in characters: the whole header, and what the words need, never the whole length of the remarks. */
export function widthOf({ column, header }: PlacedColumn): number {
  return Math.max(WIDTHS[column] ?? 9, header.length + HEADER_ROOM);
}

/** Colours that mean the same in the pane, on sheets and in charts: one per segment, red for a block. */
export function conditionalFormats(
  columns: readonly PlacedColumn[],
  areaOf: (column: FormulaColumn) => Area,
  scheme: Scheme,
  language: Language,
): AddedConditionalFormat[] {
  const written = new Set(columns.map(({ column }) => column));
  const equals = (column: FormulaColumn, word: string, { fill, ink }: Swatch): AddedConditionalFormat => ({
    range: areaOf(column),
    rule: {
      kind: 'cellIs',
      operator: 'equal',
      formulas: [`"${word.replace(/"/g, '""')}"`],
      style: { fill: fill as Color, color: ink as Color },
    },
  });
  return [
    ...(written.has('segment')
      ? SEGMENTS.map((segment) => equals('segment', segmentName(segment, scheme, language), SEGMENT_COLOURS[segment]))
      : []),
    ...(written.has('blocked') ? [equals('blocked', translator(language)('words.blocked.block'), BLOCK_COLOUR)] : []),
  ];
}
