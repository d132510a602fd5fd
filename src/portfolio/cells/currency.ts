const PATTERN =
  // "k€", "miles de euros", "thousands of USD"
  '(?:(?:[Mm]iles|[Mm]illones)(?: de)? |(?:[Tt]housands?|[Mm]illions?)(?: of)? |\\b[kKM] ?)?' +
  '(?:US\\$|[€$£¥]|\\b(?:EUR|USD|GBP|CHF|JPY|MXN|COP|CLP|ARS|PEN|BRL|PLN|SEK|NOK|DKK|CAD|AUD)\\b' +
  '|\\b(?:[Ee]uros?|[Dd]ólares|[Dd]ollars?|[Pp]esos|[Pp]ounds)\\b)' +
  // "$000", "€k", "USD m", "USD thousand"
  "(?: ?'?(?:000s?|[kKmM]{1,2}|[Tt]housands?|[Mm]illions?|[Mm]iles|[Mm]illones)\\b)?";
const CURRENCY = new RegExp(PATTERN, 'u');

/**
 * The currency that a header names, as it says it ("€", "k€", "USD", "miles de euros"): thousands stay thousands, and a
 * header that names none gives null, for nothing is guessed from amounts or from the language.
 */
export const currencySaid = (header: string): string | null => CURRENCY.exec(header)?.[0].trim() ?? null;

/** Every currency that a text names, and where in it. */
export const currenciesSaid = (text: string): readonly { readonly said: string; readonly at: number }[] =>
  [...text.matchAll(new RegExp(PATTERN, 'gu'))].map(({ 0: said, index }) => ({ said: said.trimEnd(), at: index }));

/** Which currency the cells of a table show by their number format: by column of the block, per row. */
export interface CurrencyCells {
  readonly names: readonly string[];
  /** 0 none, else one more than the place in `names`. */
  readonly cells: ReadonlyMap<number, Uint8Array>;
}

/** Puts together what a reader sees of the currencies of cells. */
export class CurrencyCollector implements CurrencyCells {
  readonly names: string[] = [];
  readonly cells = new Map<number, Uint8Array>();

  constructor(private readonly rows: number) {}

  /** Notes that a cell, by row and column from 0 in the block, shows a currency. */
  see(row: number, column: number, currency: string): void {
    let at = this.names.indexOf(currency);
    if (at < 0) {
      // More currencies than codes: nobody tells them apart in one column.
      if (this.names.length >= MOST_NAMES) return;
      at = this.names.push(currency) - 1;
    }
    let cells = this.cells.get(column);
    if (!cells) this.cells.set(column, (cells = new Uint8Array(this.rows)));
    cells[row] = at + 1;
  }
}

const MOST_NAMES = 255;
/** A thousands mark behind the last digit divides what is shown by a thousand: "k€" is then said of the cell, not of its number. */
const SCALED = /[0#?],+(?![0#?,])/;
export const THOUSANDS =
  /^(?:(?:miles|millones)(?: de)? |(?:thousands?|millions?)(?: of)? |[kM] ?)|(?: ?'?(?:000s?|k|M{1,2}|m|thousands?|millions?|miles|millones))$/i;

/**
 * The currency that a number format shows ("#,##0.00 €", `#,##0 "USD"`, "[$£-809]#,##0"); null where it shows none.
 * @example currencyOfFormat('_-* #,##0.00 [$€-C0A]_-') // '€'
 */
export function currencyOfFormat(format: string): string | null {
  if (format === 'General' || !/[^\d#,.;\-_ %?/@EdmyhsAaPpG:()*]/.test(format)) return null;
  const [first = ''] = sectionsOf(format);
  const shown: string[] = [];
  let bare = first.replace(/\[\$([^\]-]*)(?:-[^\]]*)?\]/g, (_, symbol: string) => {
    if (symbol !== '') shown.push(symbol);
    return ' ';
  });
  const bracketed = shown[0]?.trim();
  bare = bare
    .replace(/\[[^\]]*\]/g, ' ')
    .replace(/"([^"]*)"/g, (_, text: string) => (shown.push(text), ' '))
    .replace(/\\(.)/g, (_, sign: string) => (shown.push(sign), ' '))
    .replace(/[_*]./g, ' ');
  const text = [...shown, ...(bare.match(/[€$£¥]/g) ?? [])].join(' ').trim();
  const said = currencySaid(text) ?? (bracketed ? bracketed : null);
  return said !== null && SCALED.test(first.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')) ? withoutThousands(said) : said;
}

/** The sections of a number format; a semicolon in quotes or brackets, or behind a backslash, parts nothing. */
function sectionsOf(format: string): string[] {
  return format.match(/(?:"[^"]*"|\[[^\]]*\]|\\.|[_*].|[^;])+/g) ?? [];
}

/** "k€" as "€". */
export const withoutThousands = (said: string): string => said.replace(THOUSANDS, '');
