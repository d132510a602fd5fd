import type { IBorderData, IBorderStyleData, IStyleData, Nullable } from '@univerjs/core';
import { BorderStyleTypes, HorizontalAlign, VerticalAlign } from '@univerjs/core';
import type { BorderLine, BorderStyle, CellLook, CellStyle, Color } from '../../../files';

const HORIZONTAL: Readonly<Record<number, NonNullable<CellStyle['horizontal']>>> = {
  [HorizontalAlign.LEFT]: 'left',
  [HorizontalAlign.CENTER]: 'center',
  [HorizontalAlign.RIGHT]: 'right',
  [HorizontalAlign.JUSTIFIED]: 'justify',
  [HorizontalAlign.DISTRIBUTED]: 'distributed',
};
const VERTICAL: Readonly<Record<number, NonNullable<CellStyle['vertical']>>> = {
  [VerticalAlign.TOP]: 'top',
  [VerticalAlign.MIDDLE]: 'center',
  [VerticalAlign.BOTTOM]: 'bottom',
};
const LINES: Readonly<Record<number, BorderStyle>> = {
  [BorderStyleTypes.THIN]: 'thin',
  [BorderStyleTypes.HAIR]: 'hair',
  [BorderStyleTypes.DOTTED]: 'dotted',
  [BorderStyleTypes.DASHED]: 'dashed',
  [BorderStyleTypes.DOUBLE]: 'double',
  [BorderStyleTypes.MEDIUM]: 'medium',
  [BorderStyleTypes.THICK]: 'thick',
};

/** Room of one step of indentation in the grid. */
const INDENT = 9;

/** `rgb(…)`, `#rgb` or `#rrggbb` as the file's `#RRGGBB`; undefined for what is no plain colour. */
export function fileColor(color: Nullable<string>): Color | undefined {
  if (color == null) return undefined;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`.toUpperCase() as Color;
  if (/^#[0-9a-f]{6}$/i.test(color)) return color.toUpperCase() as Color;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color)?.slice(1);
  if (parts === undefined) return undefined;
  return `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`.toUpperCase() as Color;
}

const codeOf = (names: Readonly<Record<number, string>>, wanted: string | undefined): number | undefined => {
  const found = Object.entries(names).find(([, name]) => name === wanted);
  return found === undefined ? undefined : Number(found[0]);
};

/** A look of the file as the grid's style record; what the look leaves out the record leaves out, too. */
export function gridStyle(look: CellLook): IStyleData {
  const { numberFormat, bold, italic, underline, color, fontName, fontSize, fill, wrap, indent } = look;
  // The grid has no "centre across the selection"; centred comes nearest.
  const horizontal = codeOf(HORIZONTAL, look.horizontal === 'centerContinuous' ? 'center' : look.horizontal);
  const vertical = codeOf(VERTICAL, look.vertical);
  return {
    ...(numberFormat === undefined ? {} : { n: { pattern: numberFormat } }),
    ...(bold ? { bl: 1 } : {}),
    ...(italic ? { it: 1 } : {}),
    ...(underline ? { ul: { s: 1 } } : {}),
    ...(color === undefined ? {} : { cl: { rgb: color } }),
    ...(fontName === undefined ? {} : { ff: fontName }),
    ...(fontSize === undefined ? {} : { fs: fontSize }),
    ...(fill == null ? {} : { bg: { rgb: fill } }),
    ...(horizontal === undefined ? {} : { ht: horizontal }),
    ...(vertical === undefined ? {} : { vt: vertical }),
    ...(wrap ? { tb: 3 } : {}),
    ...(indent === undefined ? {} : { pd: { l: indent * INDENT } }),
    ...(look.border === undefined ? {} : { bd: gridBorder(look.border) }),
  };
}

function gridBorder({ left, right, top, bottom }: NonNullable<CellLook['border']>): IBorderData {
  const line = (side: BorderLine | undefined): IBorderStyleData | undefined => {
    const s = codeOf(LINES, side?.style);
    return s === undefined ? undefined : { s, cl: { rgb: side?.color ?? '#000000' } };
  };
  const sides = { l: line(left), r: line(right), t: line(top), b: line(bottom) };
  return Object.fromEntries(Object.entries(sides).filter(([, side]) => side !== undefined));
}

/** What of a cell's look is to be set in the file so that it goes from one look to another; undefined for nothing. */
export function styleChange(before: IStyleData, after: IStyleData): CellStyle | undefined {
  const was = cellStyle(before);
  const is = cellStyle(after);
  const changed = Object.entries(is).filter(([name, value]) => {
    return JSON.stringify(value) !== JSON.stringify(was[name as keyof CellStyle]);
  });
  return changed.length === 0 ? undefined : (Object.fromEntries(changed) as CellStyle);
}

/** The grid's style record in the file's terms; every field is there, so that two can be compared. */
function cellStyle(style: IStyleData): Required<CellStyle> {
  return {
    numberFormat: style.n?.pattern ?? 'General',
    bold: style.bl === 1,
    italic: style.it === 1,
    underline: style.ul?.s === 1,
    color: fileColor(style.cl?.rgb) ?? '#000000',
    fontName: style.ff ?? 'Calibri',
    fontSize: style.fs ?? 11,
    fill: fileColor(style.bg?.rgb) ?? null,
    horizontal: HORIZONTAL[style.ht ?? 0] ?? 'general',
    vertical: VERTICAL[style.vt ?? 0] ?? 'bottom',
    wrap: style.tb === 3,
    indent: Math.round((style.pd?.l ?? 0) / INDENT),
    border: border(style.bd),
    locked: true,
  };
}

function border(data: Nullable<IBorderData>): NonNullable<CellStyle['border']> {
  const line = (side: Nullable<IBorderStyleData>): BorderLine => {
    const style = LINES[side?.s ?? 0] ?? 'none';
    const color = fileColor(side?.cl?.rgb);
    return color === undefined ? { style } : { style, color };
  };
  return { left: line(data?.l), right: line(data?.r), top: line(data?.t), bottom: line(data?.b) };
}
