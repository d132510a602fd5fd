import { absoluteAddress, type Area, areaOfAddress, freeSheetName, lastRowOf, quoteSheetName } from '../../grid';
import {
  addNote,
  blockOf,
  chartPrefix,
  noteAnchors,
  recordFromNames,
  recordLength,
  madeFromFormula,
  madeFromName,
  recordNames,
  recordOf,
  recordToNames,
  type Sheet,
  sheetAnchors,
  sheetMoved,
  type SheetRecord,
} from '../../sheet';
import { openedOf, type OpenedWorkbook } from '../openWorkbook';
import { readCells } from '../readRange';
import { patchedWorkbook } from '../patchWorkbook';
import type { DefinedName } from '../read/structure';
import type { NameEdit, SheetEdit } from '../write/edits';
import { growthOf } from './growth';
import { editOfSheet, namesOfSheet, pageOfContent } from './sheetEdit';

export interface PrintedSheet {
  /** The workbook with the sheet in it, for more to be written into it. */
  readonly workbook: OpenedWorkbook;
  /** It as a file, made when it is asked for. */
  readonly bytes: Uint8Array;
  readonly sheet: string;
  /** The sheet that an earlier run made and that stays as it is, because of what others have put into it or beside it. */
  readonly left: string | null;
  /** Rows put in below it, over what others have put there. */
  readonly rowsInserted: number;
}

/**
 * Writes a sheet into a workbook: in the place of the one that an earlier run made (known by its hidden name), of which
 * only our own block is replaced. Another sheet of the wanted tab name stays, and ours takes a number. Where it has to
 * grow over cells that are not ours, rows are put in below it; where that would tear something apart, and where somebody
 * has put rows or columns into our block, the earlier one stays and a new one is made.
 * It stands where its owner has moved it to on its sheet.
 * @param id what the sheet is; unique among our sheets
 */
export function printSheet(original: Uint8Array | OpenedWorkbook, id: string, sheet: Sheet): PrintedSheet {
  const opened = openedOf(original);
  const own = placeOfName(opened.names, sheetAnchors(id).block);
  const standing = own && opened.sheets.some(({ name }) => name === own.sheet) ? own : null;
  const moved = standing ? sheetMoved(sheet, standing.area.row, standing.area.column) : sheet;
  const grown = standing && !isReshaped(opened, id, standing.area) ? growthOf(opened, standing, blockOf(moved)) : null;
  const home = grown === null ? null : standing;
  const placed = home ? moved : sheet;
  const taken = opened.sheets.map(({ name }) => name);
  const name = home?.sheet ?? freeSheetName(sheet.name, taken);
  const block = blockOf(placed);
  const edit = editOfSheet(placed, name);
  const workbook = patchedWorkbook(opened, {
    addSheets: home ? [] : [{ name }],
    insertRows: home && grown ? [{ sheet: name, row: lastRowOf(home.area) + 1, count: grown }] : [],
    sheets: [home ? madeAnew(edit, placed, home.area, id) : edit],
    names: [
      ...namesOfSheet(placed, name, home === null),
      ...anchorNames(placed, id, { name, block }),
      ...recordEdits(opened.names, id, { sheet: placed, block }),
    ],
  });
  const left = standing && !home ? standing.sheet : null;
  return {
    workbook,
    get bytes() {
      return workbook.toBytes();
    },
    sheet: name,
    left,
    rowsInserted: home ? (grown ?? 0) : 0,
  };
}

/** What the user noted on a tool's sheets of an earlier run, by key. */
export function readNotes(original: Uint8Array | OpenedWorkbook, tool: string): Map<string, string> {
  const opened = openedOf(original);
  const found = new Map<string, string>();
  for (const anchors of noteAnchors(tool)) {
    const [keys, notes] = [placeOfName(opened.names, anchors.keys), placeOfName(opened.names, anchors.notes)];
    if (!keys || !notes || !opened.sheets.some(({ name }) => name === notes.sheet)) continue;
    const sheet = opened.sheet(notes.sheet);
    const text = (area: Area): string[] => readCells(sheet, area).map(([cell]) => String(cell ?? ''));
    const noted = text(notes.area);
    text(keys.area).forEach((key, k) => {
      addNote(found, key, noted[k] ?? '');
    });
  }
  return found;
}

/** Where a name's cells stand; null where there is no such name, or its cells are gone. */
export function placeOfName(
  names: readonly DefinedName[],
  wanted: string,
): { readonly sheet: string; readonly area: Area } | null {
  const found = names.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  const [, quoted, plain, address] = /^=?(?:'((?:[^']|'')+)'|([^!]+))!(.+)$/.exec(found?.refersTo ?? '') ?? [];
  const area = address === undefined ? null : areaOfAddress(address);
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return area && sheet !== undefined ? { sheet, area } : null;
}

/** Whether somebody has put rows or columns into our block since, or taken some out: what they hold is theirs. */
function isReshaped({ names }: OpenedWorkbook, id: string, { rowCount, columnCount }: Area): boolean {
  const record = readRecord(names, id);
  return record !== null && (record.rowCount !== rowCount || record.columnCount !== columnCount);
}

/**
 * The edit with what stood in our block before taken out first, heights of its rows included. Widths, frozen rows and
 * the kind of page are its owner's from the second time on.
 */
function madeAnew(
  { columnWidths: _widths, freeze: _freeze, gridlines: _lines, ...edit }: SheetEdit,
  sheet: Sheet,
  area: Area,
  id: string,
): SheetEdit {
  return {
    ...edit,
    print: pageOfContent(sheet.print),
    clear: [{ range: area, what: 'all' }],
    dropConditionalFormats: [area],
    dropDataValidations: [area],
    dropCharts: chartPrefix(id),
    rows: [{ from: area.row, to: lastRowOf(area), height: ROW_HEIGHT }, ...(edit.rows ?? [])],
  };
}

/** Height of a usual row, in points. */
const ROW_HEIGHT = 15;

function anchorNames(
  { notes }: Sheet,
  id: string,
  { name, block }: { readonly name: string; readonly block: Area },
): NameEdit[] {
  const anchors = sheetAnchors(id);
  const refersTo = (area: Area): string => `${quoteSheetName(name)}!${absoluteAddress(area)}`;
  return [
    { name: anchors.block, refersTo: refersTo(block), hidden: true },
    { name: anchors.keys, refersTo: notes && refersTo(notes.keys), hidden: true },
    { name: anchors.notes, refersTo: notes && refersTo(notes.notes), hidden: true },
  ];
}

/** What the workbook keeps of a sheet's charts, rules and lists: the add-in makes it anew, and undoes that, by it. */
function recordEdits(
  names: readonly DefinedName[],
  id: string,
  { sheet, block }: { readonly sheet: Sheet; readonly block: Area },
): NameEdit[] {
  const after = recordToNames(id, recordOf(sheet, block));
  const before = recordNames(id, recordLength(formulaOf(names, recordNames(id, 1)[0]!) ?? ''));
  const stale = before.slice(after.length).map((name): NameEdit => ({ name, refersTo: null }));
  const { madeFrom } = sheet;
  const from = madeFrom === undefined ? [] : [{ name: madeFromName(id), formula: madeFromFormula(madeFrom) }];
  return [
    ...[...after, ...from].map(({ name, formula }): NameEdit => ({ name, refersTo: formula, hidden: true })),
    ...stale,
  ];
}

const formulaOf = (names: readonly DefinedName[], wanted: string): string | undefined =>
  names.find(({ name, sheet }) => sheet === null && name.toLowerCase() === wanted.toLowerCase())?.refersTo;

/** The record of a sheet that an earlier run printed; null where there is none, or none that can be relied on. */
export function readRecord(names: readonly DefinedName[], id: string): SheetRecord | null {
  const first = formulaOf(names, recordNames(id, 1)[0]!);
  if (first === undefined) return null;
  return recordFromNames(recordNames(id, recordLength(first)).map((name) => formulaOf(names, name) ?? ''));
}
