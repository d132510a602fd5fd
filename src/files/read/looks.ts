import type { BorderLine, BorderStyle, CellStyle } from '../write/edits';
import { child, childrenOf, type XmlElement } from '../xml/tree';
import { colorReader, type ColorReader } from './colors';
import { numberFormatsByStyle } from './numberFormats';

/** How a cell looks, as far as it differs from a cell without a format of its own; protection is no look. */
export type CellLook = Omit<CellStyle, 'locked'>;

const LINES = ['thin', 'medium', 'thick', 'dashed', 'dotted', 'double', 'hair'] as const;
/** Lines that are shown as the nearest of those. */
const NEAREST: Readonly<Record<string, BorderStyle>> = {
  dashDot: 'dashed',
  dashDotDot: 'dotted',
  mediumDashed: 'medium',
  mediumDashDot: 'medium',
  mediumDashDotDot: 'medium',
  slantDashDot: 'medium',
};
const HORIZONTAL = ['left', 'center', 'right', 'fill', 'justify', 'centerContinuous', 'distributed'] as const;
const VERTICAL = ['top', 'center', 'justify', 'distributed'] as const;
const among = <T extends string>(names: readonly T[], value: string | undefined): T | undefined =>
  names.find((name) => name === value);

/**
 * Look of each cell format (`cellXfs`) of the style part, by index. Fonts and sizes are told where they are not those of
 * the workbook's first font; pattern and gradient fills are not told.
 * @param theme root of the theme part, where the file has one
 */
export function looksByStyle(styles: XmlElement, theme: XmlElement | undefined): readonly CellLook[] {
  const color = colorReader(styles, theme);
  const items = (name: string): readonly XmlElement[] => child(styles, name)?.children ?? [];
  const standard = items('fonts')[0];
  const fonts = items('fonts').map((font) => fontLook(font, standard, color));
  const fills = items('fills').map((fill) => fillLook(fill, color));
  const borders = items('borders').map((border) => borderLook(border, color));
  const formats = numberFormatsByStyle(styles);
  return childrenOf(child(styles, 'cellXfs'), 'xf').map((xf, index) => {
    const of = (looks: readonly CellLook[], key: string): CellLook => looks[Number(xf.attributes.get(key) ?? 0)] ?? {};
    const numberFormat = formats[index] ?? 'General';
    return {
      ...(numberFormat === 'General' ? {} : { numberFormat }),
      ...of(fonts, 'fontId'),
      ...of(fills, 'fillId'),
      ...alignmentLook(child(xf, 'alignment')),
      ...of(borders, 'borderId'),
    };
  });
}

/** Whether an element such as `<b/>`, `<b val="0"/>` or `<u val="none"/>` says yes. */
const says = (element: XmlElement | undefined): boolean =>
  element !== undefined && !['0', 'false', 'off', 'none'].includes(element.attributes.get('val') ?? '1');

function fontLook(font: XmlElement, standard: XmlElement | undefined, color: ColorReader): CellLook {
  const value = (of: XmlElement | undefined, name: string) => child(of, name)?.attributes.get('val');
  const [name, size] = [value(font, 'name'), Number(value(font, 'sz'))];
  const shown = color(child(font, 'color'));
  return {
    ...(says(child(font, 'b')) ? { bold: true } : {}),
    ...(says(child(font, 'i')) ? { italic: true } : {}),
    ...(says(child(font, 'u')) ? { underline: true } : {}),
    ...(shown === undefined || shown === '#000000' ? {} : { color: shown }),
    ...(name === undefined || name === value(standard, 'name') ? {} : { fontName: name }),
    ...(!(size > 0) || size === Number(value(standard, 'sz')) ? {} : { fontSize: size }),
  };
}

function fillLook(fill: XmlElement, color: ColorReader): CellLook {
  const pattern = child(fill, 'patternFill');
  if (pattern?.attributes.get('patternType') !== 'solid') return {};
  const solid = color(child(pattern, 'fgColor'));
  return solid === undefined ? {} : { fill: solid };
}

function borderLook(border: XmlElement, color: ColorReader): CellLook {
  const lines: Partial<Record<'left' | 'right' | 'top' | 'bottom', BorderLine>> = {};
  for (const [side, other] of [['left', 'start'], ['right', 'end'], ['top'], ['bottom']] as const) {
    const line = child(border, side) ?? child(border, other ?? side);
    const kind = line?.attributes.get('style') ?? 'none';
    const style = among(LINES, kind) ?? NEAREST[kind];
    if (style !== undefined) lines[side] = { style, color: color(child(line, 'color')) ?? '#000000' };
  }
  return Object.keys(lines).length === 0 ? {} : { border: lines };
}

function alignmentLook(alignment: XmlElement | undefined): CellLook {
  if (alignment === undefined) return {};
  const { attributes } = alignment;
  const horizontal = among(HORIZONTAL, attributes.get('horizontal'));
  const vertical = among(VERTICAL, attributes.get('vertical'));
  const indent = Number(attributes.get('indent') ?? 0);
  return {
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(/^(1|true|on)$/.test(attributes.get('wrapText') ?? '') ? { wrap: true } : {}),
    ...(indent > 0 ? { indent } : {}),
  };
}
