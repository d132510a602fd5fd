import Papa from 'papaparse';
import type { CsvEncoding } from './encoding';
import { encodeWindows1252 } from './windows1252';
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

function encode(text: string, encoding: CsvEncoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-8-bom') return new TextEncoder().encode(`\ufeff${text}`);
  if (encoding === 'windows-1252') {
    return encodeWindows1252(text);
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
