import { intersect, lastRow, type Area } from './area';
import { passes, type Criteria } from './filter';
import { invalidArgument } from '../protocol/errors';
import type { Shift } from './shift';
import { bodyArea, type TableState } from './tableState';
import type { Book } from './book';
import type { AutoFilterState } from './sheetState';

/** A filter wherever it is: what it is over, and what its columns are filtered by. */
interface Filtered {
  readonly body: Area;
  readonly filters: readonly (Criteria | null)[];
}

const ofTable = (table: TableState): Filtered => ({
  body: bodyArea(table),
  filters: table.columns.map(({ filter }) => filter),
});

const ofSheet = ({ area, filters }: AutoFilterState): Filtered => ({
  body: { ...area, row: area.row + 1, rows: area.rows - 1 },
  filters,
});

/** Hides the rows that some column's filter keeps out, and shows the others. */
function applied(book: Book, sheet: string, { body, filters }: Filtered): void {
  const { engine } = book;
  const active = filters.flatMap((filter, i) => (filter ? [{ filter, column: body.column + i }] : []));
  for (let row = body.row; row < body.row + body.rows; row++) {
    const shown = active.every(({ filter, column }) =>
      passes(filter, engine.cell(sheet, row, column), engine.numberFormat(sheet, row, column)),
    );
    if (engine.lineHidden(sheet, 'rows', row) === shown)
      engine.setLineHidden(sheet, { along: 'rows', start: row, count: 1 }, !shown);
  }
  book.changed();
}

export const applyTableFilter = (book: Book, table: TableState): void => applied(book, table.sheet, ofTable(table));

export function applySheetFilter(book: Book, sheet: string): void {
  const { autoFilter } = book.stateOf(sheet);
  if (autoFilter) applied(book, sheet, ofSheet(autoFilter));
}

/**
 * Rows of an area that a filter hides; null where none does, and for a single row, which is written as it is meant.
 * Writing more through a filter misplaces it (office-js #224; seen through the same application in xlwings #679, #747).
 */
function filteredOut(book: Book, sheet: string, area: Area): ReadonlySet<number> | null {
  if (area.rows === 1) return null;
  const { autoFilter, filteredInPlace } = book.stateOf(sheet);
  const all = [...book.tables.on(sheet).map(ofTable), ...(autoFilter ? [ofSheet(autoFilter)] : [])];
  const bodies = all.filter(({ filters }) => filters.some((filter) => filter !== null)).map(({ body }) => body);
  if (filteredInPlace) bodies.push(filteredInPlace);
  const out = new Set<number>();
  for (const body of bodies) {
    const common = intersect({ ...body, column: 0, columns: 16_384 }, area);
    if (!common) continue;
    for (let row = common.row; row <= lastRow(common); row++)
      if (book.engine.lineHidden(sheet, 'rows', row)) out.add(row);
  }
  return out.size > 0 ? out : null;
}

/** What a write of these lines does through a filter: the first line in every visible row, hidden rows untouched. */
export function misplaced<T>(
  book: Book,
  sheet: string,
  area: Area,
  lines: readonly (readonly T[])[],
): readonly (readonly (T | undefined)[])[] {
  const out = filteredOut(book, sheet, area);
  if (!out) return lines;
  return lines.map((line, r) => (out.has(area.row + r) ? line.map(() => undefined) : lines[0]!));
}

/** The same with what would be done to each visible row alike: formats, emptying, copies of one row. */
export function visibleOnly<T>(
  book: Book,
  sheet: string,
  area: Area,
  lines: readonly (readonly T[])[],
): readonly (readonly (T | undefined)[])[] {
  const out = filteredOut(book, sheet, area);
  return out ? lines.map((line, r) => (out.has(area.row + r) ? line.map(() => undefined) : line)) : lines;
}

/** The same as areas of the rows that are seen. */
export function visibleAreas(book: Book, sheet: string, area: Area): readonly Area[] {
  const out = filteredOut(book, sheet, area);
  if (!out) return [area];
  const seen: Area[] = [];
  for (let row = area.row, end = row; row <= lastRow(area); row = end) {
    const hidden = out.has(row);
    for (end = row + 1; end <= lastRow(area) && out.has(end) === hidden;) end++;
    if (!hidden) seen.push({ ...area, row, rows: end - row });
  }
  return seen;
}

/** Criteria as Excel gives them: members that say nothing are null (office-js #1226). */
export const shownCriteria = (criteria: Criteria | null): Criteria => ({
  color: null,
  criterion1: null,
  criterion2: null,
  dynamicCriteria: null,
  filterOn: null,
  icon: null,
  operator: null,
  subField: null,
  values: null,
  ...criteria,
});

/** Criteria to apply; Excel refuses the very nulls that it gives (office-js #1226). */
export function checkedCriteria(criteria: unknown): Criteria {
  if (typeof criteria !== 'object' || criteria === null) throw invalidArgument('a filter needs criteria');
  if (Object.values(criteria).includes(null)) throw invalidArgument('no member of filter criteria may be null');
  if (typeof (criteria as Criteria)['filterOn'] !== 'string') throw invalidArgument('criteria say what they filter on');
  return criteria as Criteria;
}

/** A list's filter after cells came or went. */
export function followedFilter(
  filter: AutoFilterState | null,
  shift: Shift,
  area: Area | null,
): AutoFilterState | null {
  if (!filter || !area) return null;
  const filters = [...filter.filters];
  const more = area.columns - filters.length;
  const at = Math.max(0, shift.area.column - filter.area.column);
  if (more > 0) filters.splice(at, 0, ...new Array<null>(more).fill(null));
  else if (more < 0) filters.splice(at, -more);
  return { area, filters };
}
