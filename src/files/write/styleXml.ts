import { encodeAttribute } from '../xml/text';
import { child, type XmlElement } from '../xml/tree';
import type { BorderLine, CellStyle, Color } from './edits';

/** A colour element: '#1F4E79' -> `<color rgb="FF1F4E79"/>`. */
export function colorXml(prefix: string, name: string, color: Color): string {
  return `<${prefix}${name} rgb="FF${color.slice(1).toUpperCase()}"/>`;
}

/** A solid fill in a colour, as an element of `fills`. @param prefix of the part's elements, with its colon */
export function fillXml(prefix: string, color: Color): string {
  const pattern = `${colorXml(prefix, 'fgColor', color)}<${prefix}bgColor indexed="64"/>`;
  return `<${prefix}fill><${prefix}patternFill patternType="solid">${pattern}</${prefix}patternFill></${prefix}fill>`;
}

/** Order of a font's properties as Excel writes them. */
const FONT_ORDER = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];

/** Font `base` (its element, and the text it was read from) with the style's font wishes; null if it has none. */
export function fontXml(
  prefix: string,
  base: XmlElement | undefined,
  baseXml: string,
  style: CellStyle,
): string | null {
  const wishes = new Map<string, string>();
  const toggle = (name: string, on: boolean | undefined): void => {
    if (on !== undefined) wishes.set(name, on ? `<${prefix}${name}/>` : '');
  };
  toggle('b', style.bold);
  toggle('i', style.italic);
  toggle('u', style.underline);
  if (style.color !== undefined) wishes.set('color', colorXml(prefix, 'color', style.color));
  if (style.fontSize !== undefined) wishes.set('sz', `<${prefix}sz val="${style.fontSize}"/>`);
  if (style.fontName !== undefined) {
    wishes.set('name', `<${prefix}name val="${encodeAttribute(style.fontName)}"/>`);
    // A theme's font would win over the name.
    wishes.set('scheme', '');
  }
  if (wishes.size === 0) return null;
  const parts = new Map<string, string>();
  for (const { name, start, end } of base?.children ?? []) parts.set(name, baseXml.slice(start, end));
  for (const [name, xml] of wishes) parts.set(name, xml);
  const rank = (name: string): number => (FONT_ORDER.indexOf(name) + 100) % 100;
  const content = [...parts].sort(([a], [b]) => rank(a) - rank(b)).map(([, xml]) => xml);
  return `<${prefix}font>${content.join('')}</${prefix}font>`;
}

const SIDES = ['left', 'right', 'top', 'bottom'] as const;

/** Border `base` with some of its sides drawn anew; diagonals stay. */
export function borderXml(
  prefix: string,
  base: XmlElement | undefined,
  baseXml: string,
  lines: Partial<Record<(typeof SIDES)[number], BorderLine>>,
): string {
  const old = (name: string): string => {
    const found = child(base, name);
    return found ? baseXml.slice(found.start, found.end) : '';
  };
  const side = (name: (typeof SIDES)[number]): string => {
    const line = lines[name];
    if (!line) return old(name) || `<${prefix}${name}/>`;
    if (line.style === 'none') return `<${prefix}${name}/>`;
    const color = line.color === undefined ? `<${prefix}color auto="1"/>` : colorXml(prefix, 'color', line.color);
    return `<${prefix}${name} style="${line.style}">${color}</${prefix}${name}>`;
  };
  const open = base && baseXml !== '' ? baseXml.slice(0, base.openEnd).replace(/\/>$/, '>') : `<${prefix}border>`;
  return `${open}${SIDES.map(side).join('')}${old('diagonal')}</${prefix}border>`;
}

/** Alignment `base` with the style's wishes; null if it has none. */
export function alignmentXml(prefix: string, base: XmlElement | undefined, style: CellStyle): string | null {
  const wishes: [string, string | undefined][] = [
    ['horizontal', style.horizontal],
    ['vertical', style.vertical],
    ['wrapText', style.wrap === undefined ? undefined : style.wrap ? '1' : '0'],
    ['indent', style.indent === undefined ? undefined : String(style.indent)],
  ];
  if (wishes.every(([, value]) => value === undefined)) return null;
  const attributes = new Map(base?.attributes ?? []);
  for (const [name, value] of wishes) if (value !== undefined) attributes.set(name, value);
  return `<${prefix}alignment${[...attributes].map(([name, value]) => ` ${name}="${encodeAttribute(value)}"`).join('')}/>`;
}
