import type { SheetArea } from '../session/area';
import { BLOCK_ROWS } from '../session/blocks';
import { ExcelProblem } from '../problems';
import { hiddenRowsOf } from '../find/hiddenRows';
import { BOOLEANS } from '../session/literal';
import { areaOf, loadArea } from '../find/locate';
import type { Session } from '../session/session';
import type { Step } from './step';
import type { LiftedFilter } from '../requests/clientTable';

/**
 * Excel puts what is written through a filter into other rows than was meant (office-js #224; xlwings #679, #747, #1483
 * and #2619 of the same application). So no change writes over rows that a filter may hide: the filter is lifted first
 * and set again afterwards, where the user has confirmed it and Excel can be told all of its criteria.
 */

/** Cells that a change writes over; `column` is where it puts columns in, or takes them out again. */
export type WrittenOver = SheetArea;

/** A filter that hides rows: a table's, or that of the sheet's own list. */
export interface ActiveFilter {
  readonly sheetId: string;
  readonly tableId: string | null;
  /** Table or sheet, for the sentence. */
  readonly name: string;
}

/** Asks for the filters of a sheet; the answer is there after the next sync. */
export function askFilters(context: Session, sheetId: string): () => readonly ActiveFilter[] {
  const sheet = context.sheet(sheetId);
  sheet.load('name');
  sheet.autoFilter.load('isDataFiltered');
  sheet.tables.load('items/id,items/name,items/autoFilter/isDataFiltered');
  return () => [
    ...(sheet.autoFilter.isDataFiltered ? [{ sheetId, tableId: null, name: sheet.name }] : []),
    ...sheet.tables.items.flatMap(({ id, name, autoFilter }) =>
      autoFilter.isDataFiltered ? [{ sheetId, tableId: id, name }] : [],
    ),
  ];
}

interface AskedFilter {
  readonly autoFilter: Excel.AutoFilter;
  readonly range: Excel.Range;
}

function askFilter(context: Session, { sheetId, tableId }: ActiveFilter): AskedFilter {
  const { autoFilter } = tableId === null ? context.sheet(sheetId) : context.workbook.tables.getItem(tableId);
  const range = autoFilter.getRangeOrNullObject();
  loadArea(range);
  return { autoFilter, range };
}

/** Those of the filters whose rows some cells share: a filter hides whole rows, whatever its columns. */
export async function filtersOver(
  context: Session,
  filters: readonly ActiveFilter[],
  over: readonly WrittenOver[],
): Promise<readonly ActiveFilter[]> {
  const near = filters.filter(({ sheetId }) => over.some((area) => area.sheetId === sheetId));
  if (near.length === 0) return [];
  const asked = near.map((filter) => ({ filter, ...askFilter(context, filter) }));
  await context.sync();
  return asked.flatMap(({ filter, range }) => {
    if (range.isNullObject) return [filter];
    const [first, end] = [range.rowIndex, range.rowIndex + range.rowCount];
    const meets = over.some(
      (area) => area.sheetId === filter.sheetId && area.row < end && area.row + area.rows > first,
    );
    return meets ? [filter] : [];
  });
}

/** The sentence's place. */
export const namesOf = (filters: readonly ActiveFilter[]): string => filters.map(({ name }) => name).join(', ');

interface KnownFilter extends ActiveFilter {
  readonly area: SheetArea;
  /** Column of the sheet at which the change puts columns in or takes them out. */
  readonly seam: number;
  /** By zero-based column of the area. */
  readonly criteria: ReadonlyMap<number, Excel.FilterCriteria>;
  /** Rows of the area that are hidden. */
  readonly hidden: readonly number[];
}

/** Filters lifted for a change; taking it back sets them again. */
export interface LiftedFilters extends Step {
  /** What became of them, once they are set again. */
  report(context: Session): Promise<LiftedFilter>;
  readonly name: string;
}

/**
 * Remembers filters, to lift them. Their criteria are read only here: reading those of a filter with empty cells has
 * ended Excel before (office-js #465), so it is not done unasked.
 * @throws ExcelProblem `filterKind` where Excel could not be told a criterion again
 */
export async function liftedFilters(
  context: Session,
  active: readonly ActiveFilter[],
  over: readonly WrittenOver[],
): Promise<LiftedFilters> {
  const asked = active.map((filter) => {
    const { autoFilter, range } = askFilter(context, filter);
    autoFilter.load('criteria');
    return { filter, autoFilter, range };
  });
  await context.sync();
  const known: KnownFilter[] = [];
  for (const { filter, autoFilter, range } of asked) {
    const criteria = range.isNullObject ? null : criteriaOf(autoFilter.criteria);
    if (criteria === null) throw new ExcelProblem('filterKind', { name: filter.name });
    const area = areaOf(range, filter.sheetId);
    const seam = over.find(({ sheetId }) => sheetId === filter.sheetId)?.column ?? Infinity;
    known.push({ ...filter, area, seam, criteria, hidden: await hiddenIn(context, area) });
  }
  let lifted = false;
  return {
    name: namesOf(active),
    async put(context) {
      // Said again as they are: criteria that Excel does not take back are refused before anything is changed.
      for (const filter of known) apply(context, filter, filter.area);
      await context.sync();
      lifted = true;
      for (const filter of known) {
        if (filter.tableId === null) context.sheet(filter.sheetId).autoFilter.clearCriteria();
        else for (const column of filter.criteria.keys()) columnFilter(context, filter.tableId, column).clear();
      }
      await context.sync();
    },
    back(context) {
      const now = known.map((filter) => ({ filter, ...askFilter(context, filter) }));
      return () => {
        if (!lifted) return;
        for (const { filter, range } of now)
          if (!range.isNullObject) apply(context, filter, areaOf(range, filter.sheetId));
      };
    },
    async report(context) {
      const now = known.map((filter) => ({ filter, ...askFilter(context, filter) }));
      await context.sync();
      let same = true;
      for (const { filter, range } of now) {
        const rows = range.isNullObject ? [] : await hiddenIn(context, areaOf(range, filter.sheetId));
        if (rows.join() !== filter.hidden.join()) same = false;
      }
      return { name: namesOf(active), set: true, same };
    },
  };
}

/** Queues a filter's criteria again, on the columns where they are now; columns that are gone have none. */
function apply(context: Session, filter: KnownFilter, now: SheetArea): void {
  const { sheetId, tableId, area: was, seam, criteria } = filter;
  const more = now.columns - was.columns;
  for (const [column, said] of criteria) {
    const right = was.column + column >= seam;
    if (right && more < 0 && was.column + column < seam - more) continue;
    const at = right ? column + more : column;
    if (at >= now.columns) continue;
    if (tableId !== null) columnFilter(context, tableId, at).apply(said);
    else context.sheet(sheetId).autoFilter.apply(context.range(now), at, said);
  }
}

const columnFilter = (context: Session, tableId: string, column: number): Excel.Filter =>
  context.workbook.tables.getItem(tableId).columns.getItemAt(column).filter;

async function hiddenIn(context: Session, area: SheetArea): Promise<number[]> {
  const blocks = [];
  for (let start = 1; start < area.rows; start += BLOCK_ROWS)
    blocks.push({ start, count: Math.min(BLOCK_ROWS, area.rows - start) });
  return hiddenRowsOf(context, area, blocks);
}

/** Criteria by column that Excel can be told again; null where there is one that it cannot, or none at all. */
function criteriaOf(all: readonly Excel.FilterCriteria[]): ReadonlyMap<number, Excel.FilterCriteria> | null {
  const criteria = new Map<number, Excel.FilterCriteria>();
  for (const [column, given] of all.entries()) {
    // Members that say nothing come as null, and Excel refuses them as such (office-js #1226).
    const said = Object.fromEntries(
      Object.entries(given ?? {}).filter(([, value]) => value !== null && value !== undefined && value !== ''),
    ) as unknown as Excel.FilterCriteria;
    if (!says(said)) continue;
    if (!isRepeatable(said)) return null;
    criteria.set(column, said);
  }
  return criteria.size > 0 ? criteria : null;
}

const says = ({ criterion1, criterion2, dynamicCriteria, values, color, icon }: Excel.FilterCriteria): boolean =>
  [criterion1, criterion2, dynamicCriteria, color, icon].some((each) => each !== undefined && each !== 'Unknown') ||
  (values?.length ?? 0) > 0;

/**
 * Comparisons, lists of plain texts and the named dynamic kinds. Not: dates, empty cells and booleans (their lists come
 * back otherwise than they were, office-js #465, #3030), the first and last ones (what is read is a bound, not a count),
 * colours and icons.
 */
function isRepeatable({ filterOn, criterion1, dynamicCriteria, values }: Excel.FilterCriteria): boolean {
  switch (filterOn) {
    case 'Custom':
      return typeof criterion1 === 'string';
    case 'Values':
      return (values ?? []).every((value) => typeof value === 'string' && value !== '' && !isBoolean(value));
    case 'Dynamic':
      return dynamicCriteria !== undefined && dynamicCriteria !== 'Unknown';
    default:
      return false;
  }
}

const isBoolean = (text: string): boolean => BOOLEANS.has(text.trim().toLowerCase());
