import { numfmt } from '@univerjs/core';

/** What a typed text comes to: a number, with the format that goes with how it was typed; null for a text. */
export interface TypedNumber {
  readonly value: number;
  /** Excel's invariant number format; undefined where the number was typed bare. */
  readonly pattern: string | undefined;
}

/** Groups of three, and a comma before the decimals: `1.234,56`, `1234,5`, `,5`. */
const SPANISH = /^(\d{1,3}(\.\d{3})+|\d*)(,\d*)?$/;

/**
 * Reads what is typed into a cell as Spanish Excel does: `1.234,56`, `12,5 %`, `1.500 €`, `13/02/2024`. A point that does not
 * part thousands makes a text, as there: `1.5` is neither a number nor 15.
 */
export function readSpanish(text: string): TypedNumber | null {
  const typed = text.trim();
  const bare = typed.replace(/[\s()%+-]|\p{Sc}/gu, '').replace(/e\d+$/i, '');
  if (/\d/.test(bare) && SPANISH.test(bare)) {
    // "12,5 %" is typed with and without the space.
    const number = numfmt.parseNumber(typed.replace(/\s+%$/, '%'), { locale: 'es' });
    if (number) return { value: Number(number.v), pattern: number.z };
  }
  const date = numfmt.parseDate(typed, { locale: 'es' });
  return date ? { value: Number(date.v), pattern: date.z } : null;
}

/** A number as it stands in the cell editor of Spanish Excel: all of its digits, no groups. */
export const editedInSpanish = (value: number): string => String(value).replace('.', ',');

/** A number without a format, as a Spanish cell shows it. */
export const shownInSpanish = (value: number): string => numfmt.format('General', value, { locale: 'es' });
