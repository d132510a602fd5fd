import type { IStyleData } from '@univerjs/core';
import type { StylePatch } from '../engine/engine';
import { invalidArgument } from '../protocol/errors';
import type { Area } from './area';
import { intersect, MAX_COLUMNS, MAX_ROWS } from './area';
import { hexColor, shownColor } from './colors';
import { checkFormatting } from './content';
import { visibleAreas } from './autoFilter';
import type { WorkbookModel } from './workbook';

/** Cells whose format is read or set together: a range or several areas of one sheet. */
export interface Formatted {
  book: WorkbookModel;
  sheet: string;
  areas(): readonly Area[];
}

/** One property of cell formats: how it stands in Univer's style record and how it is put there. */
export interface FormatProperty {
  read(style: IStyleData): unknown;
  patch(value: unknown): StylePatch;
}

const oneOf = (names: Record<string, number>, value: unknown): number => {
  const found = names[String(value)];
  if (found === undefined) throw invalidArgument(`${String(value)} is none of ${Object.keys(names).join(', ')}`);
  return found;
};
const nameOf = (names: Record<string, number>, value: number | null | undefined | void, usual: string): string =>
  Object.entries(names).find(([, number]) => number === value)?.[0] ?? usual;

const HORIZONTAL = {
  General: 0,
  Left: 1,
  Center: 2,
  Right: 3,
  Justify: 4,
  Distributed: 6,
  Fill: 5,
  CenterAcrossSelection: 2,
};
const VERTICAL = { Top: 1, Center: 2, Bottom: 3 };
const flag = (value: unknown): 0 | 1 => (value ? 1 : 0);

/** `range.format.font`. */
export const FONT: Record<string, FormatProperty> = {
  bold: { read: (s) => s.bl === 1, patch: (v) => ({ bl: flag(v) }) },
  italic: { read: (s) => s.it === 1, patch: (v) => ({ it: flag(v) }) },
  name: { read: (s) => s.ff ?? 'Calibri', patch: (v) => ({ ff: String(v) }) },
  size: { read: (s) => s.fs ?? 11, patch: (v) => ({ fs: Number(v) }) },
  color: { read: (s) => shownColor(s.cl?.rgb) || '#000000', patch: (v) => ({ cl: { rgb: hexColor(v) } }) },
  strikethrough: { read: (s) => s.st?.s === 1, patch: (v) => ({ st: { s: flag(v) } }) },
  underline: {
    read: (s) => (s.ul?.s === 1 ? 'Single' : 'None'),
    patch: (v) => ({ ul: { s: flag(v !== 'None' && v !== false) } }),
  },
};
/** `range.format.fill`. */
export const FILL: Record<string, FormatProperty> = {
  color: {
    read: (s) => shownColor(s.bg?.rgb) || '#FFFFFF',
    patch: (v) => ({ bg: v === '' ? null : { rgb: hexColor(v) } }),
  },
  pattern: {
    read: (s) => (s.bg?.rgb ? 'Solid' : 'None'),
    patch: (v) => {
      if (v !== 'None' && v !== 'Solid') throw invalidArgument(`the pattern ${String(v)} is not known here`);
      return v === 'None' ? { bg: null } : {};
    },
  },
};
/** `range.format` itself. */
export const ALIGNMENT: Record<string, FormatProperty> = {
  horizontalAlignment: {
    read: (s) => nameOf(HORIZONTAL, s.ht, 'General'),
    patch: (v) => ({ ht: oneOf(HORIZONTAL, v) || null }),
  },
  verticalAlignment: { read: (s) => nameOf(VERTICAL, s.vt, 'Bottom'), patch: (v) => ({ vt: oneOf(VERTICAL, v) }) },
  wrapText: { read: (s) => s.tb === 3, patch: (v) => ({ tb: v ? 3 : 1 }) },
  textOrientation: { read: (s) => s.tr?.a ?? 0, patch: (v) => ({ tr: { a: Number(v) } }) },
  indentLevel: { read: (s) => Math.round((s.pd?.l ?? 0) / 9), patch: (v) => ({ pd: { l: Number(v) * 9 } }) },
};

/** The styles of cells that were asked for last: who asks for one property of them asks for the next. */
const lastRead = new WeakMap<WorkbookModel, { readonly of: string; readonly styles: ReadonlySet<IStyleData> }>();

/** The styles that cells have, each once. */
function stylesOf(cells: Formatted): ReadonlySet<IStyleData> {
  const { engine } = cells.book;
  const areas = cells.areas();
  const of = JSON.stringify([engine.changes(), cells.sheet, areas]);
  const known = lastRead.get(cells.book);
  if (known?.of === of) return known.styles;
  const styles = new Set<IStyleData>();
  const all = engine.extent(cells.sheet);
  for (const area of areas) {
    const block = intersect(area, all) ?? { ...area, rows: 1, columns: 1 };
    for (let r = 0; r < block.rows; r++)
      for (let c = 0; c < block.columns; c++) styles.add(engine.style(cells.sheet, block.row + r, block.column + c));
  }
  lastRead.set(cells.book, { of, styles });
  return styles;
}

/** The one value that all cells share, or null when they differ. */
export function readFormat(cells: Formatted, property: FormatProperty): unknown {
  let shared: unknown;
  let first = true;
  for (const style of stylesOf(cells)) {
    const value = property.read(style);
    if (first) [shared, first] = [value, false];
    else if (value !== shared) return null;
  }
  return shared ?? null;
}

/** Gives all cells a format; whole columns and rows get it for cells to come, too. */
export function applyFormat(cells: Formatted, style: StylePatch): void {
  checkFormatting(cells.book, cells.sheet);
  const { engine } = cells.book;
  const bounded: Area[] = [];
  for (const area of cells.areas()) {
    if (area.rows === MAX_ROWS && area.columns === MAX_COLUMNS) {
      engine.styleLines(cells.sheet, { along: 'columns', start: 0, count: engine.extent(cells.sheet).columns }, style);
    } else if (area.rows === MAX_ROWS)
      engine.styleLines(cells.sheet, { along: 'columns', start: area.column, count: area.columns }, style);
    else if (area.columns === MAX_COLUMNS)
      engine.styleLines(cells.sheet, { along: 'rows', start: area.row, count: area.rows }, style);
    // Like number formats and emptying: through a filter they reach the rows that are seen.
    else bounded.push(...visibleAreas(cells.book, cells.sheet, area));
  }
  if (bounded.length > 0) engine.restyle(cells.sheet, bounded, style);
}
