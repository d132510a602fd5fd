import type { IBorderStyleData, IStyleData } from '@univerjs/core';
import type { CellPatch, Lines, StylePatch } from '../engine/engine';
import { address } from '../model/area';
import { borderLine, lookOf, type BorderLook } from '../model/borders';
import { checkFormatting } from '../model/content';
import { ALIGNMENT, FILL, FONT, type FormatProperty } from '../model/formats';
import type { RangeRef } from '../model/workbook';
import type { Method } from '../protocol/classes';
import { invalidArgument } from '../protocol/errors';

/** What is asked of a cell: the properties that are true, as deep as the object model has them. */
type Asked = { readonly [member: string]: boolean | Asked | undefined };
type Given = { readonly [member: string]: unknown };

const PARTS: Readonly<Record<string, Readonly<Record<string, FormatProperty>>>> = { font: FONT, fill: FILL };
const SIDES = { top: 't', bottom: 'b', left: 'l', right: 'r', diagonalDown: 'tl_br', diagonalUp: 'bl_tr' } as const;
/** Cells that Excel takes in one call: its own answer above is an internal error (office-js #2564). */
const MOST_CELLS = 80_000;

const isObject = (value: unknown): value is Given => typeof value === 'object' && value !== null;
const member = (properties: Readonly<Record<string, FormatProperty>>, name: string): FormatProperty => {
  const found = properties[name];
  if (!found) throw invalidArgument(`${name} is no property of a cell that is known here`);
  return found;
};

function readSides(style: IStyleData, asked: Asked): Given {
  // Asked for the collection as a whole, each side answers the same.
  const sides = Object.keys(asked).some((name) => name in SIDES) ? asked : { ...sidesOf(asked) };
  return Object.fromEntries(
    Object.entries(sides).map(([name, wanted]) => {
      const side = SIDES[name as keyof typeof SIDES];
      if (!side) throw invalidArgument(`${name} is no side of a cell`);
      const look = lookOf(style.bd?.[side]);
      return [
        name,
        Object.fromEntries(Object.keys(wanted as Asked).map((key) => [key, look[key as keyof BorderLook]])),
      ];
    }),
  );
}
const sidesOf = (wanted: Asked): Asked => Object.fromEntries(Object.keys(SIDES).map((side) => [side, wanted]));

function readFormat(style: IStyleData, asked: Asked): Given {
  return Object.fromEntries(
    Object.entries(asked).flatMap(([name, wanted]) => {
      if (!wanted) return [];
      if (name === 'borders') return [[name, readSides(style, wanted as Asked)]];
      const part = PARTS[name];
      if (!part) return [[name, member(ALIGNMENT, name).read(style)]];
      const inner = Object.keys(wanted as Asked).map((key) => [key, member(part, key).read(style)]);
      return [[name, Object.fromEntries(inner)]];
    }),
  );
}

/** Formats as they are asked for, put together once for cells that look alike. */
function formatReader(asked: Asked[string]): (style: IStyleData) => { format?: Given } {
  if (!isObject(asked)) return () => ({});
  const known = new Map<IStyleData, { format: Given }>();
  return (style) => {
    const read = known.get(style) ?? { format: readFormat(style, asked) };
    known.set(style, read);
    return read;
  };
}

function patchOf(format: Given): StylePatch {
  let patch: StylePatch = {};
  for (const [name, value] of Object.entries(format)) {
    if (value === undefined || value === null) continue;
    if (name === 'borders') patch = { ...patch, bd: bordersOf(value as Given) };
    else if (PARTS[name]) {
      for (const [key, inner] of Object.entries(value as Given))
        patch = { ...patch, ...member(PARTS[name], key).patch(inner) };
    } else patch = { ...patch, ...member(ALIGNMENT, name).patch(value) };
  }
  return patch;
}

function bordersOf(sides: Given): IStyleData['bd'] {
  const lines: Record<string, IBorderStyleData | null> = {};
  for (const [name, look] of Object.entries(sides)) {
    const side = SIDES[name as keyof typeof SIDES];
    if (!side) throw invalidArgument(`${name} is no side of a cell`);
    if (isObject(look)) lines[side] = borderLine({ style: 'Continuous', weight: 'Thin', color: '#000000', ...look });
  }
  return lines as IStyleData['bd'];
}

/** A grid of as many rows and columns as the range has. */
function gridFor(r: RangeRef, value: unknown, rows: number, columns: number): readonly (readonly Given[])[] {
  const lines = value as readonly (readonly Given[])[];
  const fits =
    Array.isArray(value) &&
    lines.length === rows &&
    lines.every((line) => (Array.isArray(line) ? line.length : 1) === columns);
  if (!fits) throw invalidArgument(`the properties do not have the shape of ${address(r.area)}`);
  if (rows * columns > MOST_CELLS) throw invalidArgument(`${rows * columns} cells are more than Excel takes`);
  return lines;
}

/** Methods of a range that read and set properties of each of its cells, and of its rows. */
export const cellProperties: Record<string, Method<RangeRef>> = {
  getCellProperties: ({ book, sheet, area }: RangeRef, asked: Asked) => {
    const formatAt = formatReader(asked['format']);
    return Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (__, column) => ({
        ...(asked['address'] ? { address: address({ row, column, rows: 1, columns: 1 }) } : {}),
        ...formatAt(book.engine.style(sheet, area.row + row, area.column + column)),
      })),
    );
  },
  setCellProperties: (r: RangeRef, value: unknown) => {
    const { book, sheet, area } = r;
    checkFormatting(book, sheet);
    /** Most cells look like others. */
    const known = new Map<string, CellPatch>();
    const patches = gridFor(r, value, area.rows, area.columns).map((line) =>
      line.map((cell): CellPatch | undefined => {
        const other = Object.keys(cell ?? {}).find((name) => name !== 'format');
        if (other) throw invalidArgument(`${other} cannot be set here`);
        if (!isObject(cell?.['format'])) return undefined;
        const id = JSON.stringify(cell['format']);
        const patch = known.get(id) ?? { style: patchOf(cell['format']) };
        known.set(id, patch);
        return patch;
      }),
    );
    book.engine.write(sheet, area.row, area.column, patches);
  },
  getRowProperties: ({ book, sheet, area }: RangeRef, asked: Asked) =>
    Array.from({ length: area.rows }, (_, k) => ({
      ...(asked['rowHidden'] ? { rowHidden: book.engine.lineHidden(sheet, 'rows', area.row + k) } : {}),
      ...(isObject(asked['format']) && asked['format']['rowHeight']
        ? { format: { rowHeight: book.engine.lineSize(sheet, 'rows', area.row + k) } }
        : {}),
    })),
  setRowProperties: ({ book, sheet, area }: RangeRef, value: unknown) => {
    checkFormatting(book, sheet, 'Rows');
    const rows = value as readonly Given[];
    if (!Array.isArray(value) || rows.length !== area.rows)
      throw invalidArgument('there must be properties for each row');
    const byHeight = new Map<number, Lines[]>();
    rows.forEach((row, k) => {
      const height = (row['format'] as { rowHeight?: unknown } | undefined)?.rowHeight;
      if (height === undefined) return;
      if (typeof height !== 'number' || height < 0 || height > 409.5) throw invalidArgument(`${String(height)} points`);
      const alike = byHeight.get(height) ?? [];
      alike.push({ along: 'rows', start: area.row + k, count: 1 });
      byHeight.set(height, alike);
    });
    for (const [height, alike] of byHeight) book.engine.setLineSize(sheet, alike, height);
  },
};
