import { HELPER_COLUMNS, type OutputBinding } from '../../method';
import { isSheetAnchor } from '../../sheet';
import type { SheetArea } from '../session/area';
import { areaOfReference, askSheetIds } from '../session/reference';
import type { Session } from '../session/session';

/**
 * Hidden defined names that move with the cells they name: Excel carries them along when columns are inserted, sheets
 * renamed or cells cut and pasted, so that our columns are found again without looking at their headers.
 */
export const columnAnchor = (bindingId: string, column: string): string => `_CEC_${bindingId}_${column}`;

/** The column that an anchor names; '' for the name of something else. */
export const columnOfAnchor = (anchor: string): string => /^_CEC_[^_]+_(.+)$/.exec(anchor)?.[1] ?? '';

/** Our own column of client names beside the ids there. */
export const CLIENT_NAME = 'clientName';

/**
 * Anchor of a source range. `whole`: it was the whole list, so rows added below belong to it; `part`: the user selected
 * some rows of a longer list, and only these are meant.
 */
export const sourceAnchor = (bindingId: string, extent: 'whole' | 'part'): string => `_CEC_${bindingId}_${extent}`;
export const isSourceAnchor = (anchor: string): boolean => /_(whole|part)$/.test(anchor);
export const isPartOfList = (anchor: string): boolean => anchor.endsWith('_part');

/** What an anchor names now. */
export interface Anchor {
  readonly name: string;
  readonly exists: boolean;
  /** Formula of the name, for the case that it names no cells any more. */
  readonly formula: string;
  /** Null where its cells were deleted. */
  readonly at: SheetArea | null;
}

/**
 * Asks where anchors are; the answer is there after the next sync. A name that exists without a range is looked for by its
 * formula: only `#REF!` says that its cells are gone.
 */
export function askAnchors(context: Session, names: readonly string[]): () => ReadonlyMap<string, Anchor> {
  const asked = names.map((name) => {
    const item = context.workbook.names.getItemOrNullObject(name);
    item.load('formula');
    const range = item.getRangeOrNullObject();
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    range.worksheet.load('id');
    return { name, item, range };
  });
  const askedSheets = names.length > 0 ? askSheetIds(context) : null;
  return () => {
    const sheets = askedSheets?.() ?? new Map<string, string>();
    return new Map(
      asked.map(({ name, item, range }): [string, Anchor] => {
        const exists = !item.isNullObject;
        const at =
          exists && !range.isNullObject
            ? {
                sheetId: range.worksheet.id,
                row: range.rowIndex,
                column: range.columnIndex,
                rows: range.rowCount,
                columns: range.columnCount,
              }
            : exists
              ? areaOfReference(String(item.formula), sheets)
              : null;
        return [name, { name, exists, formula: exists ? String(item.formula) : '', at }];
      }),
    );
  };
}

/** Names of ours that only find columns again; those of parameters are for people, too. */
const isHiddenName = (name: string): boolean => name.startsWith('_') || isSheetAnchor(name);

/** Queues a name for these cells, in place of the one that exists. */
export function putAnchor(context: Session, name: string, at: SheetArea, exists: boolean): void {
  putName(context, name, context.range(at), exists);
}

/** Whether a formula has an error in it, not in one of its texts. */
const speaksOfError = (formula: string): boolean => formula.replace(/"(?:[^"]|"")*"/g, '').includes('#');

/** Queues a name for cells, or for a formula where its cells are gone. */
export function putName(context: Session, name: string, target: Excel.Range | string, exists: boolean): void {
  const { names } = context.workbook;
  if (exists) names.getItem(name).delete();
  // Excel refuses to hide a name of cells that are gone (office-js #5174, #5882): hidden first, it may lose them then.
  const lost = typeof target === 'string' && speaksOfError(target) && isHiddenName(name) ? target : null;
  const at = lost === null ? target : context.workbook.worksheets.getFirst().getRange('A1');
  // The client's types know two calls, not the union.
  const item = typeof at === 'string' ? names.add(name, at) : names.add(name, at);
  if (isHiddenName(name)) item.visible = false;
  if (lost !== null) item.formula = lost;
}

/** All anchors of a binding. */
export const anchorsOf = ({ columns, place }: OutputBinding): string[] => [
  ...columns.map(({ anchor }) => anchor),
  ...(place.kind === 'range' ? [place.anchor] : []),
];

/** Names of the columns for formulas only: those that a binding has let go of still carry theirs, for undo. */
export const helperAnchors = ({ id }: { readonly id: string }): string[] =>
  HELPER_COLUMNS.map((column) => columnAnchor(id, column));
