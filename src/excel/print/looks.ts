import { type Cell, type CellLook, SHEET_LOOKS } from '../../sheet';

type Properties = Excel.SettableCellProperties;
type Format = NonNullable<Properties['format']>;
type Border = NonNullable<NonNullable<Format['borders']>['bottom']>;

const ALIGNED = { left: 'Left', center: 'Center', right: 'Right' } as const;
const thin = (color: string): Border => ({ style: 'Continuous', weight: 'Thin', color });

/** How a cell looks, in the words of Office.js. */
export function propertiesOf({ look, swatch }: Cell): Properties {
  const { bold, italic, size, color, fill, align, wrap, indent, line, lineAbove }: CellLook = SHEET_LOOKS[look];
  const ink = swatch?.ink ?? color;
  const ground = swatch?.fill ?? fill;
  const font = {
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(size === undefined ? {} : { size }),
    ...(ink === undefined ? {} : { color: ink }),
  };
  const borders = {
    ...(line === undefined ? {} : { bottom: thin(line) }),
    ...(lineAbove === undefined ? {} : { top: thin(lineAbove) }),
  };
  return {
    format: {
      ...(Object.keys(font).length > 0 ? { font } : {}),
      ...(ground === undefined ? {} : { fill: { color: ground } }),
      ...(align ? { horizontalAlignment: ALIGNED[align] } : {}),
      ...(indent === undefined ? {} : { indentLevel: indent }),
      ...(wrap ? { wrapText: true } : {}),
      ...(Object.keys(borders).length > 0 ? { borders } : {}),
      verticalAlignment: 'Center',
    },
  };
}

const SIDES: readonly string[] = ['top', 'bottom', 'left', 'right'];

/** All of a cell's look that a print may change, as it is asked for. */
export const ASKED_LOOK: Excel.CellPropertiesLoadOptions = {
  format: {
    font: { bold: true, italic: true, size: true, color: true, name: true, underline: true, strikethrough: true },
    fill: { color: true, pattern: true },
    borders: { color: true, style: true, weight: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    indentLevel: true,
    wrapText: true,
  },
};

/**
 * What brings a cleared cell's look back: all in which it differs from a cleared cell, so that it goes on following the
 * workbook's own style in the rest.
 */
export function lookToRestore(
  { format: before = {} }: Excel.CellProperties,
  cleared: Excel.CellProperties,
): Properties {
  const plain = cleared.format ?? {};
  const format: Record<string, unknown> = {};
  for (const key of ['horizontalAlignment', 'verticalAlignment', 'indentLevel', 'wrapText'] as const) {
    if (before[key] !== plain[key]) format[key] = before[key];
  }
  const font = Object.fromEntries(
    Object.entries(before.font ?? {}).filter(([key, value]) => value !== plain.font?.[key as 'bold']),
  );
  if (Object.keys(font).length > 0) format['font'] = font;
  // A cell without a fill reads as white.
  const { color, pattern } = before.fill ?? {};
  if (pattern === 'None' ? false : color !== plain.fill?.color || pattern === 'Solid') format['fill'] = { color };
  const borders = Object.fromEntries(
    // Excel answers diagonals as well, and draws those that it is given back (office-js #1087).
    Object.entries(before.borders ?? {}).filter(
      ([name, line]) => SIDES.includes(name) && (line as Border).style !== 'None',
    ),
  );
  if (Object.keys(borders).length > 0) format['borders'] = borders;
  return Object.keys(format).length > 0 ? { format: format as Format } : {};
}
