import type { CellValue } from '../read/sheetContent';
import { findDateOrder, parseDate, type DateOrder } from '../../portfolio';
import { type BareNumber, bareNumber, type ColumnDress, type NumberMarks, parseNumber } from './numberText';

/** A column whose texts were read as dates or as numbers in some dress. */
export interface CsvColumn {
  readonly column: number;
  readonly kind: 'date' | 'percent' | 'currency';
  readonly dates?: DateOrder;
}

/** Reader of a column's fields, by what all of them are together. */
export interface ColumnReader {
  readonly found: CsvColumn | null;
  readonly read: (field: string) => CellValue;
}

/** Of the fields that say anything, this share must be numbers for the column to be one of numbers. */
const NEARLY_ALL = 0.8;

/** What stands for "no figure" in lists: it says nothing of what the column is, and stays as it is written. */
const NO_FIGURE =
  /^(?:[-–—_.?*/x\s]+|#?n[./]?[ads]\.?|s[./]d\.?|n\.?c\.?|nulo?|null|none|nan|sin datos?|no data|pendiente|pending|pte\.?|tbd|unknown|desconocido)$/i;

const asText = (field: string): CellValue => field;

/** A whole number with a bare exponent ("2E3") is a code as often as a number. */
const isBareExponent = ({ digits, exponent }: BareNumber): boolean => /^\d+$/.test(exponent) && /^\d+$/.test(digits);

/**
 * How a column's fields become cells, judged by the fields of its clients: dates where all that look like dates are so
 * in one order, numbers where nearly all are, else text. A field that does not fit its column stays as it is written;
 * so does every field of a column of codes.
 * @param clients - the fields of the client rows
 * @param codes - whether the column is known to hold codes
 * @param dates - the order in which its dates are known to be, or null for no dates
 */
export function columnReader(
  column: number,
  clients: readonly string[],
  marks: NumberMarks,
  { codes, dates }: { readonly codes: boolean; readonly dates?: DateOrder | null | undefined },
): ColumnReader {
  if (codes && dates === undefined) return { found: null, read: asText };
  const filled = clients.filter((field) => field.trim() !== '' && !NO_FIGURE.test(field.trim()));
  const order = dates === undefined ? findDateOrder(filled, NEARLY_ALL) : dates;
  if (order !== null) {
    return { found: { column, kind: 'date', dates: order }, read: (field) => parseDate(field, order) ?? field };
  }
  // One code with a leading zero makes the whole column codes: 7 and 007 are different clients.
  if (filled.some((field) => /^0\d+$/.test(field.trim()))) return { found: null, read: asText };
  const bares = filled.map(bareNumber);
  const scientific = bares.some((bare) => bare !== null && bare.exponent !== '' && !isBareExponent(bare));
  const dress = dressOf(bares);
  const read = (field: string): number | null => {
    const bare = bareNumber(field);
    if (!bare || (!scientific && bare.exponent !== '' && isBareExponent(bare))) return null;
    const value = parseNumber(bare, marks);
    if (bare.percent ? dress !== 'percent' : bare.currency && dress !== 'currency') return null;
    // A bare 12 among percentages could be 12 or 1200 %; nothing is nothing.
    return dress === 'percent' && !bare.percent && value !== 0 ? null : value;
  };
  const numbers = filled.reduce((count, field) => count + (read(field) === null ? 0 : 1), 0);
  if (numbers === 0 || (numbers < NEARLY_ALL * filled.length && !(numbers >= 3 && filled.length - numbers === 1))) {
    return { found: null, read: asText };
  }
  return { found: dress === 'plain' ? null : { column, kind: dress }, read: (field) => read(field) ?? field };
}

/** The dress that most of a column's numbers wear; bare amounts among amounts with a currency are amounts, too. */
function dressOf(bares: readonly (BareNumber | null)[]): ColumnDress {
  let [percent, currency, plain] = [0, 0, 0];
  for (const bare of bares) {
    if (bare?.percent) percent++;
    else if (bare?.currency) currency++;
    else if (bare) plain++;
  }
  if (percent > currency + plain) return 'percent';
  return currency > 0 ? 'currency' : 'plain';
}
