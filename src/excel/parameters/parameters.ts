import { fingerprint } from '../../method';
import { blockOf, type Sheet, type SheetLook } from '../../sheet';
import type { SheetArea } from '../session/area';
import type { Anchor } from '../find/anchors';
import { onSheet } from '../print/place';
import type { Session } from '../session/session';
import { answerText, askText } from '../settings/settingText';

/** What a write does to the parameters sheet that its formulas read. */
export interface ParametersPlan {
  readonly layout: Sheet;
  /** The sheet that stands, or the name of the one that is made. */
  readonly sheet: { readonly id: string } | { readonly name: string };
  /** A sheet laid out otherwise, whose place the new one takes: hidden, never deleted, for people may have written on it. */
  readonly retired: string | null;
  /** What tells next time whether the sheet is still laid out so. */
  readonly shape: { readonly key: string; readonly text: string };
}

/** The cells of a kept parameters sheet as they were. */
export interface ParametersBefore {
  readonly area: SheetArea;
  /** Content by cell, ready to be written back; null where nothing of ours stands. */
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly unknown[])[];
  /** Rules of the cells that take a word from a list. */
  readonly rules: readonly {
    readonly row: number;
    readonly column: number;
    readonly rule: object;
    readonly ignoreBlanks: boolean;
  }[];
}

/** The parameters sheet before a write. */
export interface ParametersSheetBefore {
  /** Name of the sheet that is made. */
  readonly newSheet: string | null;
  /** Id of the sheet that is hidden for the new one. */
  readonly retired: string | null;
  readonly kept: ParametersBefore | null;
}

export const shapeKey = (schemeId: string): string => `cec4444.parameters.${schemeId}`;

/** Looks by the names that fingerprints of version 0.4 and before have for them. */
const FORMER_LOOKS: Partial<Record<SheetLook, string>> = {
  parameterTitle: 'title',
  columnHead: 'head',
  inputFigure: 'input',
};

/** Where each cell and name stands and what it is, without words and numbers. */
export function shapeOf({ cells, names }: Sheet): string {
  const places = cells.map(({ row, column, look }) => `${row},${column},${FORMER_LOOKS[look] ?? look}`);
  const named = names.map(({ name, area: { row, column, rowCount, columnCount } }) =>
    [name, row, column, rowCount, columnCount].join(),
  );
  return fingerprint([...places, ...named].join(';'));
}

/** The rectangle that the sheet takes from its first cell on. */
export const extentOf = (sheet: Sheet, sheetId: string): SheetArea => onSheet(sheetId, blockOf(sheet));

/**
 * The sheet of a scheme's parameters that can be filled again where it stands: laid out alike, and every name still on
 * the cell where it was put (people insert rows).
 * @param anchors where the layout's names are now
 * @returns the sheet's id, and whether it is still laid out so; null where there is none
 */
export function standingSheet(
  layout: Sheet,
  anchors: ReadonlyMap<string, Anchor>,
  shapeBefore: string | null,
): { readonly id: string; readonly fits: boolean } | null {
  const found = layout.names.flatMap((name) => {
    const at = anchors.get(name.name)?.at;
    return at ? [{ name, at }] : [];
  });
  const id = found[0]?.at.sheetId;
  if (id === undefined) return null;
  const inPlace = found.every(
    ({ name, at }) =>
      at.sheetId === id &&
      at.row === name.area.row &&
      at.column === name.area.column &&
      at.rows === name.area.rowCount &&
      at.columns === name.area.columnCount,
  );
  return { id, fits: inPlace && shapeBefore === shapeOf(layout) };
}

/** Asks for the shape that was stored with the last write; the answer is there after the next sync. */
export function askShape(context: Session, schemeId: string): () => Promise<string | null> {
  const asked = askText(context, shapeKey(schemeId));
  return () => answerText(context, asked);
}
