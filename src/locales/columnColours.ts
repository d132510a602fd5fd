import {
  BLOCK_COLOUR,
  type ColumnDeclaration,
  COLUMNS,
  type Scheme,
  SEGMENT_COLOURS,
  SEGMENT_LABELS,
  type Swatch,
} from '../method';
import { segmentName } from './terms';
import { toolColumnCells } from './tools/columns';

/** A colour that a result column's cells take by what they say. */
export interface ColumnColour {
  readonly operator: 'equal' | 'notEqual';
  readonly text: string;
  readonly swatch: Swatch;
}

/**
 * The colours of a result column, the same in the pane, on sheets, in files and in charts: one per segment, red for a
 * block. Words of both languages, because a re-run may change it.
 * @param column id of the column; what is no result of ours (a client's id, a helper of formulas) has no colours
 */
export function columnColours(column: string, scheme: Scheme): readonly ColumnColour[] {
  const declared: Partial<Record<string, ColumnDeclaration>> = COLUMNS;
  const colours = declared[column]?.colours;
  if (colours === 'block') return [{ operator: 'notEqual', text: '', swatch: BLOCK_COLOUR }];
  if (colours !== 'segments') {
    return (toolColumnCells(column) ?? []).flatMap(({ word: text, swatch }) =>
      swatch === null ? [] : [{ operator: 'equal' as const, text, swatch }],
    );
  }
  return SEGMENT_LABELS.flatMap((label) => {
    const words = new Set((['es', 'en'] as const).map((language) => segmentName(label, scheme, language)));
    return [...words].map((text) => ({ operator: 'equal' as const, text, swatch: SEGMENT_COLOURS[label] }));
  });
}
