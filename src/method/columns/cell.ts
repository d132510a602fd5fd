import type { Classification } from '../classify/classification';
import type { FormulaContext } from '../formulas/context';
import type { DigitStyle } from '../formulas/digitFormulas';

/** What a column holds for a client, worked out by us or by Excel. */
export interface ColumnCell {
  /** A number, the id of a word, or null where the cell stays blank; clients are counted from 0. */
  readonly value: (classification: Classification, client: number) => number | string | null;
  /**
   * The formula for every row, or null where it comes to none in this scheme; null for columns that no formula gives:
   * beside formulas, too, they are values.
   */
  readonly formula: ((context: FormulaContext, style: DigitStyle) => string | null) | null;
}

/** A number for a cell; null, a blank, where there is none. */
export function numberOrBlank(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

/** The digit of a criterion named by key; 0 where the client's profile has none. */
export function digitOfCriterion({ scheme, profiles, digits }: Classification, key: string, client: number): number {
  const position = scheme.profiles[profiles[client]!]!.criteria.findIndex((criterion) => criterion.key === key);
  return position < 0 ? 0 : digits[position]![client]!;
}
