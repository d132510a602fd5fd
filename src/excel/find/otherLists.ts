import { quoteSheetName } from '../../grid';
import { addressOf, type SheetArea } from '../session/area';
import { ExcelProblem } from '../problems';
import { isIdAnchor, isSheetAnchor } from '../../sheet';
import { areaOfReference } from '../session/reference';
import type { Session } from '../session/session';
import { areaOf, loadArea } from './locate';
import { columnsOf, readBlocks } from './readCells';
import type { ListPlace, ListWanted, OtherList, ListRead } from '../requests/lists';
import { FormatCells } from './formatCells';

/** The name by which a parameters sheet is known. */
const PARAMETERS = /^CEC_.*_state$/i;
/** Columns of a first row that are looked at for a heading of ours. */
const HEADING_COLUMNS = 80;

/**
 * Tables and filled sheets of the workbook, in the order of its sheets: what a list beside the clients can be read from.
 * A sheet that is a table and nothing more is offered as the table. Sheets that we made are none: reports, results on a
 * sheet of their own and parameters by their names, histories by their heading.
 * @param isOurs whether a first row is a heading of ours
 */
export async function otherLists(
  context: Session,
  isOurs: (first: readonly unknown[]) => boolean,
): Promise<readonly OtherList[]> {
  const { worksheets, tables, names } = context.workbook;
  names.load('items/name,items/formula');
  worksheets.load('items/id,items/name,items/visibility');
  tables.load('items/id,items/name');
  await context.sync();
  const sheets = worksheets.items.map((sheet) => {
    const range = context.sheet(sheet.id).getUsedRangeOrNullObject(true);
    loadArea(range);
    const first = context.range({ sheetId: sheet.id, row: 0, column: 0, rows: 1, columns: HEADING_COLUMNS });
    first.load('values');
    return { sheet, range, first };
  });
  const ids = new Map(worksheets.items.map(({ id, name }) => [name.toLowerCase(), id]));
  const made = new Set(
    names.items.flatMap(({ name, formula }) =>
      isSheetAnchor(name) || isIdAnchor(name) || PARAMETERS.test(name)
        ? (areaOfReference(String(formula), ids)?.sheetId ?? [])
        : [],
    ),
  );
  const ranges = tables.items.map((table) => {
    const range = table.getRange();
    loadArea(range);
    table.worksheet.load('id,name');
    return { table, range };
  });
  await context.sync();
  const of = (area: SheetArea, sheetName: string) => ({
    ...{ sheetId: area.sheetId, sheetName, rows: area.rows, columns: area.columns },
    address: addressOf(area),
  });
  const lists = sheets.filter(({ sheet, first }) => !made.has(sheet.id) && !isOurs(first.values[0] ?? []));
  return lists.flatMap(({ sheet, range }): OtherList[] => {
    const own = ranges
      .filter(({ table }) => table.worksheet.id === sheet.id)
      .map(({ table: { id, name }, range: its }): OtherList => {
        return { kind: 'table', id, name, ...of(areaOf(its, sheet.id), sheet.name) };
      });
    if (range.isNullObject || sheet.visibility !== 'Visible') return own;
    const whole: OtherList = {
      ...{ kind: 'sheet', id: sheet.id, name: sheet.name },
      ...of(areaOf(range, sheet.id), sheet.name),
    };
    // A sheet that holds a table and nothing else is that table: it is offered once.
    return own.some(({ address }) => address === whole.address) ? own : [...own, whole];
  });
}

/** Where a list is now: by its id, else by its name. @throws ExcelProblem `otherListGone` */
async function locate(context: Session, { kind, id, name }: ListPlace): Promise<{ area: SheetArea; place: string }> {
  const { workbook } = context;
  const items = kind === 'table' ? workbook.tables : workbook.worksheets;
  items.load('items/id,items/name');
  await context.sync();
  const all: readonly { readonly id: string; readonly name: string }[] = items.items;
  const found = all.find((one) => one.id === id) ?? all.find((one) => one.name === name);
  if (!found) throw new ExcelProblem('otherListGone', { name });
  const range =
    kind === 'table'
      ? workbook.tables.getItem(found.id).getRange()
      : context.sheet(found.id).getUsedRangeOrNullObject(true);
  loadArea(range);
  range.load('worksheet/id,worksheet/name');
  const table = kind === 'table' ? workbook.tables.getItem(found.id) : null;
  table?.load('showTotals');
  await context.sync();
  if (range.isNullObject) throw new ExcelProblem('otherListGone', { name });
  const whole = areaOf(range, range.worksheet.id);
  // A totals row is no line of the list.
  const area = table?.showTotals ? { ...whole, rows: whole.rows - 1 } : whole;
  return { area, place: `${quoteSheetName(range.worksheet.name)}!${addressOf(area)}` };
}

/**
 * Reads a list in blocks of rows, without keeping them. Number formats are asked for of one column
 * alone: they weigh as much as values.
 * @throws ExcelProblem `otherListGone`, `cancelled`
 */
export async function readOtherList(
  context: Session,
  place: ListPlace,
  { columns, rows = Infinity, money }: ListWanted,
  take: (rows: readonly (readonly unknown[])[]) => void,
): Promise<ListRead> {
  const found = await locate(context, place);
  const area = { ...found.area, rows: Math.min(rows, found.area.rows) };
  const wanted = columns?.map((column) => area.column + column) ?? columnsOf(area);
  await readBlocks(context, { area, columns: wanted, wanted: ['values'] }, ({ grids }) => take(grids.values));
  const corner = { row: area.row, column: area.column };
  const read = { place: found.place, sheetId: area.sheetId, rows: found.area.rows, corner };
  if (money === undefined) return read;
  const formats = new FormatCells(area);
  const plan = { area, columns: [area.column + money], wanted: ['numberFormat'] as const };
  await readBlocks(context, plan, ({ start, grids }) => formats.take(start, grids.numberFormat, [money]));
  return { ...read, currencies: formats.currencies };
}
