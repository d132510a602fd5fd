import { numfmt } from '@univerjs/core';
import type { Cell } from '../engine/engine';
import { ERROR_TEXTS } from '../engine/cells';

/** What a written value becomes: the cell, and the number format that Excel gives a cell that had none. */
export interface Entry {
  cell: Cell | null;
  format?: string;
}

/** Thousands in threes, as en-US Excel demands before it takes commas for separators. */
const GROUPED = /^[^\d]*\d{1,3}(,\d{3})+(\.\d*)?[^\d]*$/;

/**
 * Reads a value as if it were typed into a cell of an en-US Excel, as `range.values` does: text that looks like a
 * number, percentage, amount, date or time becomes that number with a format, `TRUE` a boolean, `=…` a formula; a
 * leading apostrophe or the format `@` keeps text; `''` empties.
 * @param format - the cell's number format before
 */
export function readEntry(value: unknown, format: string): Entry {
  if (typeof value === 'number' || typeof value === 'boolean') return { cell: { value } };
  if (typeof value !== 'string') return { cell: { value: String(value) } };
  if (value === '') return { cell: null };
  if (format === '@') return { cell: { value, quoted: true } };
  if (value.startsWith("'")) return { cell: { value: value.slice(1), quoted: true } };
  if (value.startsWith('=') && value.length > 1) return { cell: { value: null, formula: value } };
  if (ERROR_TEXTS.has(value.toUpperCase())) return { cell: { value: value.toUpperCase(), error: true } };
  if (/^\s*(true|false)\s*$/i.test(value)) return { cell: { value: /true/i.test(value) } };
  return readNumber(value) ?? { cell: { value } };
}

/** Words that can be part of a number, date or time; any other letters make text, which is found out cheaply. */
const WORD =
  /^(e|am?|pm?|jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)$/i;

function readNumber(text: string): Entry | null {
  if (!/\d/.test(text) || text.length > 40) return null;
  const words = text.match(/\p{L}+/gu);
  if (words?.some((word) => !WORD.test(word))) return null;
  if (text.includes(',') && !GROUPED.test(text.trim()) && !/[a-z]/i.test(text)) return null;
  const fraction = /^\s*(-?)(\d+) (\d{1,3})\/([1-9]\d{0,2})\s*$/.exec(text);
  if (fraction) {
    const [, sign, whole, top, bottom] = fraction;
    const size = Number(whole) + Number(top) / Number(bottom);
    return { cell: { value: sign ? -size : size }, format: bottom!.length > 1 ? '# ??/??' : '# ?/?' };
  }
  const parsed = numfmt.parseValue(text) as { v: number | boolean; z?: string } | null;
  if (!parsed || typeof parsed.v !== 'number' || !Number.isFinite(parsed.v)) return null;
  const { v, z } = parsed;
  if (!z) return { cell: { value: v } };
  return { cell: { value: v }, format: usualFormat(z, text) };
}

/** numfmt keeps the way a date was typed; Excel shows ISO dates in the system's short form. */
function usualFormat(pattern: string, text: string): string {
  if (/^yyyy-mm-dd$/.test(pattern)) return 'm/d/yyyy';
  if (/^yyyy-mm-dd hh?:mm/.test(pattern)) return 'm/d/yyyy h:mm';
  if (pattern === '#,##0.00' && !text.includes('.')) return '#,##0';
  return pattern;
}
