import { headerLines } from '../../sheet';
import type { SheetArea } from '../session/area';
import type { Step } from '../change/step';
import type { Whereabouts } from '../change/whereabouts';
import { type AskedLook, askLook } from '../columns/looks';
import type { Session } from '../session/session';

/** What a look is made of, and what it is where nothing was set. */
const PLAIN = {
  fill: '#FFFFFF',
  colour: '#000000',
  bold: false,
  italic: false,
  wraps: false,
  vertical: 'Bottom',
} as const;
type Part = keyof typeof PLAIN;
type Look = Readonly<Record<Part, unknown>>;
const PARTS = Object.keys(PLAIN) as Part[];

/** A header that looks as the write made it look, and the parts that it does. */
export interface DressedHeader {
  readonly at: SheetArea;
  readonly parts: readonly { readonly part: Part; readonly value: unknown }[];
}

/**
 * Asks how our headers look. What they share with the header beside them came with them, and that a long one stands on
 * several lines; the rest is the user's. On a sheet of our own bold is ours.
 * @param beside the header whose look ours took over
 * @param bold whether ours were made bold
 */
export function askDressed(
  context: Session,
  headers: readonly SheetArea[],
  beside: SheetArea,
  bold: boolean,
): () => DressedHeader[] {
  const like = askLook(context, beside);
  const asked = headers.map((at) => {
    const range = context.range(at);
    range.load('values');
    return { at, range, look: askLook(context, at) };
  });
  return () => {
    const given = bold ? { ...PLAIN, bold: true } : lookOf(like);
    return asked.flatMap(({ at, range, look }) => {
      const is = lookOf(look);
      const long = headerLines(String(range.values[0]![0]), false) > 1;
      const parts = PARTS.filter(
        (part) => is[part] !== PLAIN[part] && (is[part] === given[part] || (part === 'wraps' && long)),
      );
      return parts.length > 0 ? [{ at, parts: parts.map((part) => ({ part, value: is[part] })) }] : [];
    });
  };
}

function lookOf({ format }: AskedLook): Look {
  const { fill, font } = format;
  return {
    fill: fill.color || PLAIN.fill,
    colour: font.color || PLAIN.colour,
    bold: font.bold,
    italic: font.italic,
    wraps: format.wrapText,
    vertical: format.verticalAlignment,
  };
}

/** Takes the look off headers that the write gave them. */
export function plainHeaders(headers: readonly DressedHeader[], where: Whereabouts): Step {
  return {
    put(context) {
      for (const { at, parts } of headers) {
        for (const { part } of parts) set(context.range(at).format, part, PLAIN[part]);
      }
    },
    back: (context) => () => {
      for (const { at, parts } of headers) {
        for (const { part, value } of parts) set(context.range(where.at(at)).format, part, value);
      }
    },
  };
}

function set(format: Excel.RangeFormat, part: Part, value: unknown): void {
  switch (part) {
    case 'fill':
      if (value === PLAIN.fill) format.fill.clear();
      else format.fill.color = String(value);
      break;
    case 'colour':
      format.font.color = String(value);
      break;
    case 'bold':
      format.font.bold = value === true;
      break;
    case 'italic':
      format.font.italic = value === true;
      break;
    case 'wraps':
      format.wrapText = value === true;
      break;
    case 'vertical':
      format.verticalAlignment = value as Excel.RangeFormat['verticalAlignment'];
  }
}
