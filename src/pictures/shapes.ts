/** A shape of a picture: an SVG element as data, its attributes named as React names them. */
export interface Shape {
  readonly tag: 'g' | 'rect' | 'line' | 'polyline' | 'polygon' | 'path' | 'circle' | 'text' | 'title';
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly inside?: readonly Shape[] | string;
}

export const shape = (tag: Shape['tag'], attributes: Shape['attributes'], inside?: Shape['inside']): Shape =>
  inside === undefined ? { tag, attributes } : { tag, attributes, inside };

/** Words and lines of a picture on its own white paper; a page may bring its own (`ChartPicture`). */
export const INK = '#404040';
export const LINE = '#D0D5DD';
export const SMALL = 10;

export const words = (x: number, y: number, text: string, more: Shape['attributes'] = {}): Shape =>
  shape('text', { x: round(x), y: round(y), fontSize: SMALL, fill: INK, ...more }, text);

export const round = (value: number): number => Math.round(value * 10) / 10;
export const points = (pairs: readonly (readonly [number, number])[]): string =>
  pairs.map(([x, y]) => `${round(x)},${round(y)}`).join(' ');

/** Room that a text takes, by its characters: nothing here can measure. */
export const widthOf = (text: string, size = SMALL): number => text.length * size * 0.55;

/** A text cut to a width. */
export function fitting(text: string, width: number, size = SMALL): string {
  const most = Math.max(1, Math.floor(width / (size * 0.55)));
  return text.length > most ? `${text.slice(0, Math.max(1, most - 1)).trimEnd()}…` : text;
}

/** A text in at most two lines, broken at a space where there is one, the second cut to the width. */
export function twoLines(text: string, width: number, size = SMALL): string[] {
  if (text === '') return [];
  if (widthOf(text, size) <= width) return [text];
  const most = Math.max(1, Math.floor(width / (size * 0.55)));
  const at = text.lastIndexOf(' ', most);
  const split = at > 0 ? at : most;
  return [text.slice(0, split), fitting(text.slice(split).trim(), width, size)];
}

/** Where a part of a picture is drawn. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
