import type { OutputBinding } from '../../method';
import { anchorsOf, askAnchors, type Anchor } from './anchors';
import { areaOf, askTable, loadArea, storedState, tableArea } from './locate';
import { ownColumns, trimmed } from './located';
import { readTable } from './readTable';
import { addressOf, areaOfAddress, contains, intersects, type Area, type SheetArea } from '../session/area';
import type { Session } from '../session/session';
import { askText } from '../settings/settingText';
import { STATE_KEY } from '../settings/state';
import type { ListAt, SelectedList } from '../requests/lists';
import type { TablePlace } from '../requests/clientTable';

/** First rows and columns of a sheet among which lists are looked for, and how many of what may be one are asked about. */
const HEAD_ROWS = 40;
const HEAD_COLUMNS = 400;
const MOST_ASKED = 60;
/** Cells of a list's first row by which it is told from others. */
const NAMED = 3;

/** A list as it was found, before our own columns are left out. */
interface Found {
  readonly area: SheetArea;
  readonly place: Omit<TablePlace, 'address'>;
}

/**
 * Any list of the workbook, which unlike a client table may be a single column: the Excel table that the selection touches, else
 * the selected block, else the region around the active cell. One selected column of a wider list means that list, by the ids
 * of that column. Beside it the lists that might be meant instead: all that begin in the first rows of its sheet, so that of two
 * beside each other the other can be had; `table` is null where the selection is in none.
 * @param at one of them that was chosen; null: the selected one
 * @throws ExcelProblem `onlyResults`, `noSelection`, what reading it meets
 */
export async function selectedList(context: Session, at: ListAt | null): Promise<SelectedList> {
  const { workbook } = context;
  const state = askText(context, STATE_KEY);
  const selected = workbook.getSelectedRange();
  const active = workbook.getActiveCell();
  const { worksheet } = selected;
  const sheet = at === null ? worksheet : context.sheet(at.sheetId);
  sheet.load('id,name');
  const filled = selected.getUsedRangeOrNullObject(true);
  const around = context.region(active);
  const used = sheet.getUsedRangeOrNullObject(true);
  [filled, around, used].forEach(loadArea);
  const [here, touched] = [active.getTables(false), selected.getTables(false)];
  [here, touched, sheet.tables].forEach((tables) => tables.load('items/id'));
  await context.sync();

  const sheetId = sheet.id;
  const { bindings } = await storedState(context, state);
  const anchors = askAnchors(context, bindings.flatMap(anchorsOf));
  const tables = sheet.tables.items.map(({ id }) => askTable(context, id));
  const head = used.isNullObject ? null : headOf(areaOf(used, sheetId));
  const heads = head && context.range(head);
  heads?.load('values');
  await context.sync();

  const where = { sheetId, sheetName: sheet.name };
  const asTables = tables.map((asked): Found => {
    const { id, name } = asked.table;
    return { area: tableArea(asked), place: { ...where, tableId: id, tableName: name, found: 'table' } };
  });
  const plain = (area: SheetArea, found: 'region' | 'selection'): Found => ({
    area,
    place: { ...where, tableId: null, tableName: null, found },
  });
  const inTable = (area: Area): boolean => asTables.some((table) => intersects(table.area, area));
  const rows = (heads?.values ?? []) as unknown[][];
  const regions = head ? await regionsIn(context, head, rows, inTable) : [];
  const all = [...asTables, ...regions.filter((area) => !inTable(area)).map((area) => plain(area, 'region'))];
  const means = { anchors: anchors(), bindings };
  const lists = all.flatMap((found) => listAt(found, means, head ? { ...head, cells: rows } : null));

  const tableId = here.items[0]?.id ?? touched.items[0]?.id;
  const block = at !== null || filled.isNullObject ? null : areaOf(filled, sheetId);
  const column = block && block.rows > 1 && block.columns === 1 ? block.column : null;
  const chosen = (): Found | null => {
    if (at !== null) {
      const area = { sheetId, ...areaOfAddress(at.address) };
      return all.find((one) => listAt(one, means, null)[0]?.address === at.address) ?? plain(area, 'region');
    }
    const table = tableId === undefined ? undefined : asTables.find(({ place }) => place.tableId === tableId);
    if (table) return table;
    if (block && block.rows > 1) {
      const wider = column === null ? undefined : all.find(({ area }) => intersects(area, block));
      return wider ?? plain(block, 'selection');
    }
    const region = areaOf(around, sheetId);
    if (region.rows < 2 || inTable(region)) return null;
    // From an empty cell between two lists the region is both of them.
    const joined = all.filter(({ area }) => contains(region, area));
    return joined.length < 2 ? (joined[0] ?? plain(region, 'region')) : null;
  };
  const found = chosen();
  if (!found) return { sheetName: sheet.name, table: null, column: null, lists };
  const located = trimmed(found.area, found.place, means.anchors, bindings);
  const table = await readTable(context, located);
  const within = column === null ? -1 : column - located.area.column;
  return {
    ...{ sheetName: sheet.name, table, lists },
    column: within >= 0 && within < located.area.columns ? within : null,
  };
}

const headOf = (used: SheetArea): SheetArea => ({
  ...used,
  rows: Math.min(used.rows, HEAD_ROWS),
  columns: Math.min(used.columns, HEAD_COLUMNS),
});

/** The regions that begin in these rows, each once, from left to right; what is one row high is a title, and no list. */
async function regionsIn(
  context: Session,
  head: SheetArea,
  rows: readonly (readonly unknown[])[],
  inTable: (area: Area) => boolean,
): Promise<readonly SheetArea[]> {
  const isFilled = (row: number, column: number): boolean => (rows[row]?.[column] ?? '') !== '';
  // A cell with none above and none to its left begins a region, or is at its ragged edge.
  const corners = rows.flatMap((line, row) =>
    line.flatMap((_, column) => {
      const begins = isFilled(row, column) && !isFilled(row, column - 1) && !isFilled(row - 1, column);
      const cell = { row: head.row + row, column: head.column + column, rows: 1, columns: 1 };
      return begins && !inTable(cell) ? [cell] : [];
    }),
  );
  const asked = corners.slice(0, MOST_ASKED).map(({ row, column }) => {
    const region = context.region(context.sheet(head.sheetId).getCell(row, column));
    loadArea(region);
    return region;
  });
  await context.sync();
  const areas = asked.map((region) => areaOf(region, head.sheetId)).filter((area) => area.rows > 1);
  const each = new Map(areas.map((area) => [addressOf(area), area]));
  return [...each.values()].sort((a, b) => a.column - b.column || a.row - b.row);
}

/** A list as it is offered, without our own columns; none where it is nothing but them. */
function listAt(
  { area, place: { sheetId, sheetName } }: Found,
  { anchors }: { readonly anchors: ReadonlyMap<string, Anchor>; readonly bindings: readonly OutputBinding[] },
  head: (SheetArea & { readonly cells: readonly (readonly unknown[])[] }) | null,
): ListAt[] {
  const own = ownColumns(area, anchors);
  const columns = Array.from({ length: area.columns }, (_, k) => area.column + k).filter((column) => !own.has(column));
  const [first, last] = [columns[0], columns.at(-1)];
  if (first === undefined || last === undefined) return [];
  const cut = { ...area, column: first, columns: last - first + 1 };
  const line = head?.cells[area.row - head.row] ?? [];
  const names = columns.map((column) => String(line[column - (head?.column ?? 0)] ?? '')).filter((text) => text !== '');
  return [{ sheetId, sheetName, address: addressOf(cut), first: names.slice(0, NAMED) }];
}
