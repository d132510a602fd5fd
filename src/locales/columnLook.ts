import { BLOCK_COLOUR, type ColumnDeclaration, COLUMNS, type Scheme, SEGMENT_COLOURS, SEGMENT_LABELS } from '../method';
import { type ColumnLook, columnWidth, headerLines, type TextRule } from '../sheet';
import type { PlacedColumn } from './placedColumns';
import { segmentName } from './terms';
import { toolColumnCells } from './tools/columns';

/**
 * How a result column looks, the same on sheets and in files.
 * @param column id of the column; what is no result of ours (a client's id, a helper of formulas) has no colours
 * @param width characters that a tool's words need; of the others their declaration knows it
 * @param wraps whether headers beside it take two lines
 * @param most lines that the headers' row has room for
 */
export function columnLook(
  {
    column,
    header,
    numberFormat,
    width,
  }: { readonly column: string } & Pick<PlacedColumn, 'header' | 'numberFormat' | 'width'>,
  scheme: Scheme,
  wraps: boolean,
  most?: number,
): ColumnLook {
  const declared = (COLUMNS as Partial<Record<string, ColumnDeclaration>>)[column];
  return {
    width: columnWidth(header, wraps, width ?? declared?.width, most),
    lines: headerLines(header, wraps, most),
    numberFormat,
    centred: declared?.centred === true,
    rules: declared ? rulesOf(declared, scheme) : toolRules(column),
  };
}

/** One colour per segment, red for a block, as in the pane and in charts. Words of both languages: a re-run may change it. */
function rulesOf(declared: ColumnDeclaration, scheme: Scheme): TextRule[] {
  if (declared.colours === 'block') return [{ kind: 'differs', text: '', ...BLOCK_COLOUR }];
  if (declared.colours !== 'segments') return [];
  return SEGMENT_LABELS.flatMap((label) => {
    const words = new Set((['es', 'en'] as const).map((language) => segmentName(label, scheme, language)));
    return [...words].map((text): TextRule => ({ kind: 'equals', text, ...SEGMENT_COLOURS[label] }));
  });
}

/** The colours of the words that a tool's column holds. */
const toolRules = (column: string): TextRule[] =>
  (toolColumnCells(column) ?? []).flatMap(({ word: text, swatch }) =>
    swatch === null ? [] : [{ kind: 'equals' as const, text, ...swatch }],
  );
