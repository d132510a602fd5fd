import { invalidArgument } from '../protocol/errors';

/** Colour names of HTML that add-ins and Microsoft's samples use. */
const NAMED: Record<string, string> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  purple: '#800080',
  gray: '#808080',
  grey: '#808080',
  lightgray: '#D3D3D3',
  lightgrey: '#D3D3D3',
  darkgray: '#A9A9A9',
  silver: '#C0C0C0',
  maroon: '#800000',
  navy: '#000080',
  teal: '#008080',
  lime: '#00FF00',
  aqua: '#00FFFF',
  cyan: '#00FFFF',
  magenta: '#FF00FF',
  fuchsia: '#FF00FF',
  pink: '#FFC0CB',
  brown: '#A52A2A',
  lightblue: '#ADD8E6',
  lightgreen: '#90EE90',
  darkgreen: '#006400',
  darkblue: '#00008B',
  darkred: '#8B0000',
  gold: '#FFD700',
  olive: '#808000',
  tan: '#D2B48C',
  coral: '#FF7F50',
  salmon: '#FA8072',
  violet: '#EE82EE',
  indigo: '#4B0082',
  khaki: '#F0E68C',
  lightyellow: '#FFFFE0',
  beige: '#F5F5DC',
  ivory: '#FFFFF0',
  tomato: '#FF6347',
};

/** A colour as Excel takes it (`#RRGGBB`, with or without `#`, or a name), as `#RRGGBB` in capitals. */
export function hexColor(value: unknown): string {
  const text = String(value).trim();
  const hex = /^#?([0-9a-f]{6})$/i.exec(text);
  if (hex) return `#${hex[1]!.toUpperCase()}`;
  const named = NAMED[text.toLowerCase()];
  if (!named) throw invalidArgument(`${JSON.stringify(value)} is no colour`);
  return named;
}

/** Whatever Univer keeps (`rgb(1,2,3)`, `#abc`) in Excel's spelling. */
export function shownColor(color: string | null | undefined | void): string {
  if (!color) return '';
  const rgb = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (rgb)
    return `#${rgb
      .slice(1, 4)
      .map((n) => Number(n).toString(16).padStart(2, '0'))
      .join('')}`.toUpperCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  return (
    short
      ? `#${short
          .slice(1)
          .map((d) => d + d)
          .join('')}`
      : color
  ).toUpperCase();
}
