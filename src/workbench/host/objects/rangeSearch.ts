import type { Cell } from '../engine/engine';
import type { Area } from '../model/area';
import { area, contains, intersect, joined, lastColumn, lastRow } from '../model/area';
import { shownText } from '../model/numberFormat';
import type { RangeRef } from '../model/workbook';
import { valueType } from '../model/content';
import type { HostObject, Method } from '../protocol/classes';
import { objectOf } from '../protocol/classes';
import { HostError, invalidArgument, itemNotFound } from '../protocol/errors';
import { rangeAreas } from './rangeAreas';
import { rangeView } from './rangeView';
import { tableScopedCollection } from './table';
import { areasOf, rangeObject } from './references';

/** Merged areas that are told at once: the reference page's number. */
const MOST_MERGED = 512;

const KINDS: Record<string, string[]> = {
  Errors: ['Error'],
  Logical: ['Boolean'],
  Numbers: ['Double'],
  Text: ['String'],
};

/** `NumbersText`, `ErrorsLogical` …: the value types that a special-cells value type stands for. */
function wantedTypes(valueKinds: string | null): Set<string> | null {
  if (valueKinds === null || valueKinds === 'All') return null;
  const parts = valueKinds.match(/[A-Z][a-z]+/g) ?? [];
  return new Set(parts.flatMap((part) => KINDS[part.replace(/^Number$/, 'Numbers')] ?? []));
}

function special(r: RangeRef, type: string, valueKinds: string | null): Area[] {
  const { book, sheet } = r;
  const used = book.engine.used(sheet, true);
  // Blank and visible cells are looked for in the used range, as Excel does.
  const block = used && intersect(used, r.area);
  if (type === 'ConditionalFormats')
    return found(
      book.stateOf(sheet).conditionalFormats.flatMap((f) => f.areas),
      r,
    );
  if (type === 'DataValidations')
    return found(
      book.stateOf(sheet).validations.flatMap((v) => v.areas),
      r,
    );
  if (type === 'Visible') return visible(r);
  if (!['Blanks', 'Constants', 'Formulas'].includes(type)) throw invalidArgument(`${type} cells are not known`);
  if (!block) return [];
  const types = wantedTypes(valueKinds);
  const matches = (cell: Cell | undefined): boolean => {
    const empty = !cell || (cell.value === null && cell.formula === undefined);
    if (type === 'Blanks') return empty;
    if (empty || (type === 'Formulas') !== (cell.formula !== undefined)) return false;
    return types === null || types.has(valueType(cell));
  };
  return rectangles(block, (row, column) => matches(book.engine.cell(sheet, row, column)));
}

const found = (areas: readonly Area[], r: RangeRef): Area[] =>
  areas.map((a) => intersect(a, r.area)).filter((a) => a !== null);

function visible(r: RangeRef): Area[] {
  const { engine } = r.book;
  const block = r.filled;
  if (!block) return [r.area];
  const all = rectangles(
    block,
    (row, column) => !engine.lineHidden(r.sheet, 'rows', row) && !engine.lineHidden(r.sheet, 'columns', column),
  );
  return all.length === 1 && contains(all[0]!, block) ? [r.area] : all;
}

/** Marked cells as rectangles: runs of a row, joined downwards while they are the same columns. */
function rectangles(block: Area, marked: (row: number, column: number) => boolean): Area[] {
  const done: Area[] = [];
  let open: Area[] = [];
  for (let row = block.row; row <= lastRow(block); row++) {
    const runs: Area[] = [];
    for (let column = block.column; column <= lastColumn(block); column++) {
      if (!marked(row, column)) continue;
      const last = runs[runs.length - 1];
      if (last && lastColumn(last) === column - 1) last.columns++;
      else runs.push(area(row, column));
    }
    const next: Area[] = [];
    for (const run of runs) {
      const above = open.find((o) => o.column === run.column && o.columns === run.columns);
      const both = above ? joined(above, run) : null;
      if (above && both) {
        open = open.filter((o) => o !== above);
        next.push(both);
      } else next.push(run);
    }
    done.push(...open);
    open = next;
  }
  return [...done, ...open].sort((a, b) => a.row - b.row || a.column - b.column);
}

function specialObject(r: RangeRef, type: string, valueKinds: string | null): HostObject | null {
  const areas = special(r, type, valueKinds);
  return areas.length === 0 ? null : objectOf(rangeAreas, areasOf(r.book, r.sheet, areas));
}

function findCell(r: RangeRef, text: string, criteria: Record<string, unknown>): HostObject | null {
  if (text === '') throw invalidArgument('there is nothing to find');
  const block = r.filled;
  if (!block) return null;
  const fold = (s: string): string => (criteria['matchCase'] ? s : s.toLowerCase());
  const wanted = fold(text);
  const back = criteria['searchDirection'] === 'Backwards';
  const cells: Area[] = [];
  for (let row = block.row; row <= lastRow(block); row++) {
    for (let column = block.column; column <= lastColumn(block); column++) {
      const cell = r.book.engine.cell(r.sheet, row, column);
      if (!cell) continue;
      const shown = fold(shownText(cell.value, r.book.engine.numberFormat(r.sheet, row, column)));
      if (criteria['completeMatch'] ? shown === wanted : shown.includes(wanted)) cells.push(area(row, column));
    }
  }
  const hit = back ? cells[cells.length - 1] : cells[0];
  return hit ? rangeObject(r.at(hit)) : null;
}

/** Methods that look for cells or for what lies on them. */
export const rangeSearch: Record<string, Method<RangeRef>> = {
  getSpecialCells: (r: RangeRef, type: string, valueKinds: string | null) => {
    const object = specialObject(r, type, valueKinds);
    if (!object) throw itemNotFound(`no ${type} cells`);
    return object;
  },
  getSpecialCellsOrNullObject: (r: RangeRef, type: string, valueKinds: string | null) =>
    specialObject(r, type, valueKinds),
  getVisibleView: (r: RangeRef) => objectOf(rangeView, r),
  getTables: (r: RangeRef, fullyContained: boolean | null) =>
    objectOf(tableScopedCollection, {
      book: r.book,
      sheet: r.sheet,
      only: (table) => (fullyContained ? contains(r.area, table.area) : intersect(r.area, table.area) !== null),
    }),
  getMergedAreasOrNullObject: (r: RangeRef) => {
    // Only those that begin in the range (office-js #3611), and no more than 512 of them.
    const merged = r.book.engine.merges(r.sheet).filter((m) => contains(r.area, area(m.row, m.column)));
    if (merged.length > MOST_MERGED) throw new HostError('GeneralException', 'too many merged areas');
    return merged.length === 0 ? null : objectOf(rangeAreas, areasOf(r.book, r.sheet, merged));
  },
  find: (r: RangeRef, text: string, criteria: Record<string, unknown> | null) => {
    const hit = findCell(r, String(text), criteria ?? {});
    if (!hit) throw new HostError('ItemNotFound');
    return hit;
  },
  findOrNullObject: (r: RangeRef, text: string, criteria: Record<string, unknown> | null) =>
    findCell(r, String(text), criteria ?? {}),
  getSpillingToRangeOrNullObject: (r: RangeRef) => {
    const spill = r.book.engine.spillFrom(r.sheet, r.area.row, r.area.column);
    return spill && rangeObject(r.at(spill));
  },
};
