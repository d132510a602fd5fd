import { BLOCK_COLOUR, type ColumnDeclaration, COLUMNS, type Scheme, SEGMENT_COLOURS, SEGMENT_LABELS } from '../method';
import { type ColumnLook, columnWidth, type TextRule } from '../sheet';
import { segmentName } from './terms';

/**
 * How a result column looks, the same on sheets and in files.
 * @param column id of the column; what is no result of ours (a client's id, a helper of formulas) has no colours
 * @param wraps whether headers beside it take two lines
 */
export function columnLook(
  { column, header, numberFormat }: { readonly column: string; readonly header: string; readonly numberFormat: string },
  scheme: Scheme,
  wraps: boolean,
): ColumnLook {
  const declared = (COLUMNS as Partial<Record<string, ColumnDeclaration>>)[column];
  return {
    width: columnWidth(header, wraps, declared?.width),
    numberFormat,
    centred: declared?.centred === true,
    rules: rulesOf(declared, scheme),
  };
}

/** One colour per segment, red for a block, as in the pane and in charts. Words of both languages: a re-run may change it. */
function rulesOf(declared: ColumnDeclaration | undefined, scheme: Scheme): TextRule[] {
  if (declared?.colours === 'block') return [{ kind: 'differs', text: '', ...BLOCK_COLOUR }];
  if (declared?.colours !== 'segments') return [];
  return SEGMENT_LABELS.flatMap((label) => {
    const words = new Set((['es', 'en'] as const).map((language) => segmentName(label, scheme, language)));
    return [...words].map((text): TextRule => ({ kind: 'equals', text, ...SEGMENT_COLOURS[label] }));
  });
}
