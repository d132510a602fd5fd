import { type CellLook, type Face, SHEET_LOOKS } from '../../sheet';

type Properties = Excel.SettableCellProperties;
type Format = NonNullable<Properties['format']>;
type Border = NonNullable<NonNullable<Format['borders']>['bottom']>;

const ALIGNED = { left: 'Left', center: 'Center', right: 'Right' } as const;
const thin = (color: string): Border => ({ style: 'Continuous', weight: 'Thin', color });

/** How a cell looks, in the words of Office.js. */
export function propertiesOf({ look, swatch }: Face): Properties {
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

/** Looks of cells, the same object where they look alike. */
export function lookReader(): (face: Face) => Properties {
  const looks = new Map<string, Properties>();
  return (face) => {
    const { look, swatch } = face;
    const id = swatch ? `${look}\n${swatch.fill}\n${swatch.ink}` : look;
    let known = looks.get(id);
    if (!known) looks.set(id, (known = propertiesOf(face)));
    return known;
  };
}

/** Whether a range as a whole can be given the look: a line above each cell, or at its sides, is one of each cell's. */
export const isOfRanges = ({ format: { borders = {} } = {} }: Properties): boolean =>
  Object.keys(borders).every((side) => side === 'bottom');

/** Whether many areas at once can be given the look: one without lines, of which each area would have its own edges. */
export const isOfAreas = ({ format }: Properties): boolean => format?.borders === undefined;

/** Queues a look of all cells of a range, or of areas of so few rows. @see isOfRanges @see isOfAreas */
export function putLookOfRange(whole: Excel.RangeFormat, rows: number, { format = {} }: Properties): void {
  const { font, fill, borders, ...alignment } = format;
  // Alignment before the indent that goes with it.
  const { indentLevel, ...aligned } = alignment;
  Object.assign(whole, aligned);
  if (indentLevel !== undefined) whole.indentLevel = indentLevel;
  if (font) Object.assign(whole.font, font);
  if (fill?.color !== undefined) whole.fill.color = fill.color;
  const line = borders?.bottom;
  if (!line) return;
  for (const edge of rows > 1 ? (['InsideHorizontal', 'EdgeBottom'] as const) : (['EdgeBottom'] as const)) {
    const border = whole.borders.getItem(edge);
    border.style = line.style!;
    if (line.weight !== undefined) border.weight = line.weight;
    if (line.color !== undefined) border.color = line.color;
  }
}

const SIDES: readonly string[] = ['top', 'bottom', 'left', 'right'];

/**
 * What brings a cleared cell's look back: all in which it differs from a cleared cell, so that it goes on following the
 * workbook's own style in the rest.
 */
function lookToRestore({ format: before = {} }: Excel.CellProperties, cleared: Excel.CellProperties): Properties {
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

/** What brings the looks of cells back, the same object where they are alike. @see lookToRestore */
export function lookRestorer(cleared: Excel.CellProperties): (before: Excel.CellProperties) => Properties {
  /** Most cells share their look with others, as one object. */
  const known = new Map<Excel.CellProperties, Properties>();
  const looks = new Map<string, Properties>();
  return (before) => {
    let look = known.get(before);
    if (!look) {
      const restored = lookToRestore(before, cleared);
      const id = JSON.stringify(restored);
      known.set(before, (look = looks.get(id) ?? restored));
      looks.set(id, look);
    }
    return look;
  };
}
