import Papa from 'papaparse';
import type { CsvEncoding } from './encoding';
import type { CsvSeparator } from './separator';

export interface CsvOptions {
  /** Default ','. */
  readonly separator?: CsvSeparator;
  /** Default '.'; must differ from the separator or numbers are quoted. */
  readonly decimal?: '.' | ',';
  /** Default 'utf-8-bom', which Excel recognises without asking. Windows-1252 writes '?' for what it lacks. */
  readonly encoding?: CsvEncoding;
  /** Default CRLF, as RFC 4180 has it. */
  readonly newline?: '\r\n' | '\n' | '\r';
  /**
   * Put an apostrophe before texts that a spreadsheet would run as formulas (first character = + - @, tab or
   * carriage return). Off by default, because it changes the data for every other reader: turn it on for files that
   * hold texts of strangers and will be opened in a spreadsheet.
   */
  readonly guardFormulas?: boolean;
}

/** Windows-1252 where it differs from Latin-1: code points of bytes 0x80 to 0x9F, 0 for none. */
const WINDOWS_1252 = [
  0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0, 0,
  0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178,
];

function encode(text: string, encoding: CsvEncoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-8-bom') return new TextEncoder().encode(`\ufeff${text}`);
  if (encoding === 'windows-1252') {
    return Uint8Array.from(text.replace(/[\ud800-\udbff][\udc00-\udfff]/g, '?'), (letter) => {
      const code = letter.charCodeAt(0);
      if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) return code;
      const at = WINDOWS_1252.indexOf(code);
      return at < 0 ? 0x3f : 0x80 + at;
    });
  }
  const bytes = new Uint8Array(2 * text.length + 2);
  const view = new DataView(bytes.buffer);
  const little = encoding === 'utf-16le';
  view.setUint16(0, 0xfeff, little);
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i + 2, text.charCodeAt(i), little);
  return bytes;
}

/**
 * A CSV file of these cells: '' and null are empty fields, booleans TRUE and FALSE, numbers without thousands marks.
 * Fields are quoted where they must be.
 */
export function writeCsv(cells: readonly (readonly unknown[])[], options: CsvOptions = {}): Uint8Array {
  const { separator = ',', decimal = '.', encoding = 'utf-8-bom', newline = '\r\n', guardFormulas = false } = options;
  const field = (value: unknown): string => {
    if (value === null || value === undefined) return '';
    if (typeof value === 'number') return decimal === ',' ? String(value).replace('.', ',') : String(value);
    if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
    const text = String(value);
    return guardFormulas && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  };
  const rows = cells.map((row) => row.map(field));
  return encode(`${Papa.unparse(rows, { delimiter: separator, newline })}${newline}`, encoding);
}
