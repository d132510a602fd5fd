import { headerWords } from '../headers/headerWords';
import type { NumericColumn } from '../portfolio';

/**
 * How the numbers of a column are written (method.md §1.3): `number` as they stand (amounts, counts, years), `fraction`
 * where 0.25 is 25 %, `percent` where 25 is.
 */
export const COLUMN_UNITS = ['number', 'fraction', 'percent'] as const;
export type ColumnUnit = (typeof COLUMN_UNITS)[number];

/** What a column is judged for; `own` is a criterion of the user's own. */
export type PartOfWhole = 'share' | 'margin' | 'growth' | 'own';

/**
 * Above twice the whole, a share or a margin is no fraction (method.md §1.3): over 1 and up to 2 the denominator is
 * wrong and is flagged, above 2 the number stands in another unit. The same for 0–100, divided by a hundred.
 */
export const MOST_FRACTION = 2;
/** With fewer numbers than this, a column says nothing of its unit. */
const FEWEST_NUMBERS = 3;
/** Where more of the numbers than this contradict the others, the user is asked. */
const MOST_DISSENT = 0.25;

/** What a column is judged by. */
export type ColumnCells = Pick<NumericColumn, 'header' | 'values' | 'percentCells'>;

/** What the numbers of a column say of its unit. Zeros are the same in both units and say nothing. */
export interface UnitEvidence {
  /** Numbers that are not zero. */
  readonly numbers: number;
  /** Of these, between −1 and 1. */
  readonly withinOne: number;
  /** Of these, beyond −2 … 2: written in 0–100, or no part of a whole. */
  readonly beyond: number;
  /** Of these, with a percentage as number format; Excel keeps 12,5 % as 0.125. */
  readonly formatted: number;
  /** Of these, with such a format and beyond −2 … 2. */
  readonly formattedBeyond: number;
  /** The largest size. */
  readonly largest: number;
}

/** The unit of a whole column, and whether its cells leave no doubt. */
export interface UnitJudgement {
  readonly unit: ColumnUnit;
  /** `few`: too few numbers to tell; `mixed`: many cells say otherwise; `amount`: a margin that may be an amount. */
  readonly doubt: 'few' | 'mixed' | 'amount' | null;
}

/** Counts what a column's numbers and their formats say; the order of rows decides nothing. */
function unitEvidence({ values, percentCells }: Pick<NumericColumn, 'values' | 'percentCells'>): UnitEvidence {
  let [numbers, withinOne, beyond, formatted, formattedBeyond, largest] = [0, 0, 0, 0, 0, 0];
  for (let i = 0; i < values.length; i++) {
    const size = Math.abs(values[i]!);
    if (!(size > 0)) continue;
    numbers++;
    if (size <= 1) withinOne++;
    else if (size > MOST_FRACTION) beyond++;
    if (size > largest) largest = size;
    if (!percentCells?.[i]) continue;
    formatted++;
    if (size > MOST_FRACTION) formattedBeyond++;
  }
  return { numbers, withinOne, beyond, formatted, formattedBeyond, largest };
}

/**
 * Decides the unit of a column of shares, margins, growth, or of a column of the user's own (method.md §1.3): for the
 * whole column, by what most of its cells say. A number beyond ±2 says 0–100, another one, or one shown as a percentage,
 * says fractions; growth shown as a percentage is a fraction however large. Too few cells, or as many on either side,
 * keep fractions. A margin, or a column of the user's own, is a part of a whole only where header, formats or cells say
 * so; else its numbers are taken as they stand.
 */
export function judgeUnit(column: ColumnCells, what: PartOfWhole): UnitJudgement {
  const evidence = unitEvidence(column);
  const { numbers, beyond, formatted, formattedBeyond, largest } = evidence;
  const percents = what === 'growth' ? beyond - formattedBeyond : beyond;
  const words = headerWords(column.header);
  const saysPercent = words.percent || formatted > numbers / 2;
  if (what === 'own' && !saysPercent) return { unit: 'number', doubt: null };
  if (what === 'margin' && !saysPercent && (words.money || percents > numbers / 2)) {
    return { unit: 'number', doubt: largest <= 100 && !words.money ? 'amount' : null };
  }
  if (numbers < FEWEST_NUMBERS && formatted < numbers) {
    return { unit: 'fraction', doubt: numbers > 0 && beyond > 0 ? 'few' : null };
  }
  const dissent = Math.min(percents, numbers - percents);
  const doubt = dissent > MOST_DISSENT * numbers ? 'mixed' : null;
  return { unit: percents > numbers / 2 ? 'percent' : 'fraction', doubt };
}

/** Whether a number format shows its cell as a percentage: a % outside quoted text, and not escaped. */
export function isPercentFormat(format: string): boolean {
  return format.includes('%') && /%/.test(format.replace(/"[^"]*"|\\./g, ''));
}
