import type { IBorderData, IBorderStyleData, IStyleData } from '@univerjs/core';
import type { CellPatch } from '../engine/engine';
import { invalidArgument } from '../protocol/errors';
import type { Area } from './area';
import { intersect, lastColumn, lastRow } from './area';
import { hexColor, shownColor } from './colors';
import { checkFormatting } from './content';
import type { Formatted } from './formats';

export const EDGES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
export type Edge = (typeof EDGES)[number];

/** Univer's line types for Excel's style and weight. */
const LINES: Record<string, number> = {
  'Continuous Thin': 1,
  'Continuous Hairline': 2,
  'Dot Thin': 3,
  'Dash Thin': 4,
  'DashDot Thin': 5,
  'DashDotDot Thin': 6,
  'Double Thin': 7,
  'Continuous Medium': 8,
  'Dash Medium': 9,
  'DashDot Medium': 10,
  'DashDotDot Medium': 11,
  'SlantDashDot Medium': 12,
  'Continuous Thick': 13,
};

/** The sides of the cells in an area that make up one edge of it: `t`op, `b`ottom, `l`eft, `r`ight. */
function sides(area: Area, edge: Edge): { cells: Area; side: keyof IBorderData }[] {
  const { row, column, rows, columns } = area;
  switch (edge) {
    case 'EdgeTop':
      return [{ cells: { ...area, rows: 1 }, side: 't' }];
    case 'EdgeBottom':
      return [{ cells: { ...area, row: lastRow(area), rows: 1 }, side: 'b' }];
    case 'EdgeLeft':
      return [{ cells: { ...area, columns: 1 }, side: 'l' }];
    case 'EdgeRight':
      return [{ cells: { ...area, column: lastColumn(area), columns: 1 }, side: 'r' }];
    case 'InsideHorizontal':
      return rows < 2 ? [] : [{ cells: { row, column, columns, rows: rows - 1 }, side: 'b' }];
    case 'InsideVertical':
      return columns < 2 ? [] : [{ cells: { row, column, rows, columns: columns - 1 }, side: 'r' }];
    case 'DiagonalDown':
      return [{ cells: area, side: 'tl_br' }];
    case 'DiagonalUp':
      return [{ cells: area, side: 'bl_tr' }];
  }
}

export interface BorderLook {
  style: string;
  weight: string;
  color: string;
}
const NONE: BorderLook = { style: 'None', weight: 'Thin', color: '#000000' };

/** How a line of a cell's border looks. */
export function lookOf(line: IBorderStyleData | null | undefined | void): BorderLook {
  if (!line || !line.s) return NONE;
  const [style = 'Continuous', weight = 'Thin'] = (
    Object.entries(LINES).find(([, number]) => number === (line.s as number))?.[0] ?? ''
  ).split(' ');
  return { style, weight, color: shownColor(line.cl?.rgb) || '#000000' };
}

/** How the edge looks: each member null where the cells along it differ, as Excel has it. */
export function readBorder(cells: Formatted, edge: Edge): { [member in keyof BorderLook]: string | null } {
  let shared: { [member in keyof BorderLook]: string | null } | null = null;
  let last: IStyleData | null = null;
  for (const area of cells.areas())
    for (const { cells: strip, side } of sides(area, edge)) {
      const block = intersect(strip, cells.book.engine.extent(cells.sheet)) ?? { ...strip, rows: 1, columns: 1 };
      for (let row = block.row; row <= lastRow(block); row++)
        for (let column = block.column; column <= lastColumn(block); column++) {
          const style: IStyleData = cells.book.engine.style(cells.sheet, row, column);
          if (style === last) continue;
          last = style;
          const look = lookOf(style.bd?.[side]);
          if (!shared) shared = look;
          else if (shared.style !== look.style || shared.weight !== look.weight || shared.color !== look.color)
            shared = {
              style: shared.style === look.style ? look.style : null,
              weight: shared.weight === look.weight ? look.weight : null,
              color: shared.color === look.color ? look.color : null,
            };
        }
    }
  return shared ?? NONE;
}

/** A border's look as Univer's record; null is no line. */
export function borderLine({ style, weight, color }: BorderLook): IBorderStyleData | null {
  const number = LINES[`${style} ${weight}`] ?? LINES[`${style} Thin`] ?? LINES[`${style} Medium`];
  if (style !== 'None' && number === undefined) throw invalidArgument(`${style} is no line style`);
  return style === 'None' ? null : ({ s: number, cl: { rgb: hexColor(color) } } as IBorderStyleData);
}

/** How the edge's first cell has it, whose look the rest of the edge takes over in what is not told. */
function firstBorder(cells: Formatted, edge: Edge): BorderLook {
  const [area] = cells.areas();
  const [first] = area ? sides(area, edge) : [];
  if (!first) return NONE;
  const style: IStyleData = cells.book.engine.style(cells.sheet, first.cells.row, first.cells.column);
  return lookOf(style.bd?.[first.side]);
}

export function writeBorder(cells: Formatted, edge: Edge, patch: Partial<BorderLook>): void {
  checkFormatting(cells.book, cells.sheet);
  const before = firstBorder(cells, edge);
  const style = patch.style ?? (before.style === 'None' ? 'Continuous' : before.style);
  const line = borderLine({ style, weight: patch.weight ?? before.weight, color: patch.color ?? before.color });
  for (const area of cells.areas()) {
    for (const { cells: strip, side } of sides(area, edge)) {
      const block = intersect(strip, cells.book.engine.extent(cells.sheet)) ?? strip;
      const patches = new Array<CellPatch>(block.columns).fill({ style: { bd: { [side]: line } } });
      cells.book.engine.write(cells.sheet, block.row, block.column, new Array<CellPatch[]>(block.rows).fill(patches));
    }
  }
}
