import type { NameEdit, SheetEdit, WorkbookEdits } from '../../../files';
import { newWorkbook, patchWorkbook } from '../../../files';
import type { EngineName, WorkbookModel } from '../../host';
import { chartOfState } from '../keptChart';
import { ruleChanges } from './rules';
import { pageNames } from './pageSetup';
import { sheetEdit } from './sheetEdit';
import type { SheetSnapshot, Snapshot } from './snapshot';
import { takeSnapshot } from './snapshot';

export interface SavedWorkbook {
  readonly bytes: Uint8Array;
  /** What is in the workbook and could not be written, in the file format's words, e.g. `chart "Portfolio"`. */
  readonly lost: readonly string[];
}

/** Where a workbook came from: the file's bytes, and what the workbook looked like right after it was opened. */
export interface WorkbookOrigin {
  readonly file: Uint8Array | null;
  readonly snapshot: Snapshot;
}

/**
 * Writes what changed since the workbook was opened into the very file that was opened; everything else in it stays
 * byte for byte. A workbook that came from no file is written into an empty one.
 */
export function saveWorkbook(book: WorkbookModel, origin: WorkbookOrigin): SavedWorkbook {
  const now = takeSnapshot(book);
  const fresh = origin.file === null;
  const before: Snapshot = fresh
    ? { order: [], sheets: new Map(), names: new Map(), activeSheet: '' }
    : origin.snapshot;
  const lost: string[] = [];
  const edits = workbookEdits(book, before, now, lost);
  if (!fresh) return { bytes: patchWorkbook(origin.file!, edits), lost };
  const { addSheets = [], sheets = [], names = [] } = edits;
  const visibility = addSheets.map((sheet) => ({ sheet: sheet.name, visibility: sheet.visibility ?? 'visible' }));
  return {
    bytes: newWorkbook(sheets, { names, visibility, activeSheet: now.sheets.get(now.activeSheet)!.name }),
    lost,
  };
}

function workbookEdits(book: WorkbookModel, before: Snapshot, now: Snapshot, lost: string[]): WorkbookEdits {
  const kept = before.order.filter((id) => now.sheets.has(id));
  const nameOf = (snapshot: Snapshot, id: string) => snapshot.sheets.get(id)!.name;
  const order = now.order.filter((id) => before.sheets.has(id));
  if (order.join('\n') !== kept.join('\n')) lost.push('the new order of sheets');
  return {
    removeSheets: before.order.filter((id) => !now.sheets.has(id)).map((id) => nameOf(before, id)),
    renameSheets: kept
      .filter((id) => nameOf(before, id) !== nameOf(now, id))
      .map((id) => ({ from: nameOf(before, id), to: nameOf(now, id) })),
    addSheets: now.order.flatMap((id, position) => {
      if (before.sheets.has(id)) return [];
      const { name, visibility } = now.sheets.get(id)!;
      return [{ name, position, visibility }];
    }),
    visibility: kept
      .filter((id) => before.sheets.get(id)!.visibility !== now.sheets.get(id)!.visibility)
      .map((id) => ({ sheet: nameOf(now, id), visibility: now.sheets.get(id)!.visibility })),
    sheets: now.order.flatMap((id) => {
      const { name } = now.sheets.get(id)!;
      lost.push(...lostOf(book, id, now.sheets.get(id)!));
      const edit = {
        ...sheetEdit(name, before.sheets.get(id), now.sheets.get(id)!),
        ...ruleEdits(book, id, before.sheets.get(id), now.sheets.get(id)!),
      };
      // A sheet without a change is not named at all, so that its part stays byte for byte; a new one is.
      return changesAnything(edit) || !before.sheets.has(id) ? [edit] : [];
    }),
    names: [
      ...nameEdits(before, now),
      ...now.order.flatMap((id) => {
        const { name, page } = now.sheets.get(id)!;
        return pageNames(name, before.sheets.get(id)?.page, page);
      }),
    ],
    ...(now.activeSheet === before.activeSheet ? {} : { activeSheet: nameOf(now, now.activeSheet) }),
  };
}

/** Lists that are empty change nothing. */
const changesAnything = ({ sheet: _, ...changes }: SheetEdit): boolean =>
  Object.values(changes).some((change) => change !== undefined && (!Array.isArray(change) || change.length > 0));

/** Conditional formats and validations that came, changed or went. */
function ruleEdits(book: WorkbookModel, id: string, before: SheetSnapshot | undefined, now: SheetSnapshot) {
  const none = { formats: [], validations: [] };
  const cleared = before ? book.stateOf(id).ruleless : none;
  return ruleChanges(before?.rules ?? { ...none, lost: [] }, now.rules, cleared);
}

/** What is on a sheet and no file takes: rules of some kinds, pies, charts that read another sheet. */
const lostOf = (book: WorkbookModel, id: string, { name, rules }: SheetSnapshot): string[] => [
  ...book
    .stateOf(id)
    .charts.filter((chart) => chartOfState(chart) === null)
    .map((chart) => `${name}: chart "${chart.name}"`),
  ...rules.lost.map((what) => `${name}: ${what}`),
];

function nameEdits(before: Snapshot, now: Snapshot): NameEdit[] {
  const sheetOf = (snapshot: Snapshot, { sheet }: EngineName) =>
    sheet === null ? {} : { sheet: snapshot.sheets.get(sheet)?.name ?? '' };
  const edits: NameEdit[] = [];
  for (const [id, name] of before.names) {
    const gone = !now.names.has(id) && (name.sheet === null || now.sheets.has(name.sheet));
    if (gone) edits.push({ name: name.name, refersTo: null, ...sheetOf(now, name) });
  }
  for (const [id, name] of now.names) {
    if (JSON.stringify(before.names.get(id)) === JSON.stringify(name)) continue;
    edits.push({ name: name.name, refersTo: name.formula, hidden: name.hidden, ...sheetOf(now, name) });
  }
  return edits;
}
