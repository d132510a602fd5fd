import { columnsOf, type Scheme, turnoverSource } from '../../method';
import { headerWords, serialOf, serialOfIso } from '../../portfolio';

/** Fewer days say too little of a year. */
const FEWEST_DAYS = 28;

/** What a column whose header names a year that is not over, or some months of one, is multiplied by to be of a whole year. */
export interface PartOfYear {
  readonly year: number;
  /** Days of the year, and those up to the reference date; null: some months, and nobody says which. */
  readonly whole: number;
  readonly until: { readonly days: number; readonly date: string } | null;
}

/**
 * Whether the figures below a header are of less than a year.
 * @param referenceDate ISO date up to which the table knows things; null where it is not known
 * @returns null for a whole year, or where nothing says otherwise
 */
export function partOfYear(header: string, referenceDate: string | null): PartOfYear | null {
  const { year, period } = headerWords(header);
  if (period !== 'year' && period !== 'partYear') return null;
  const [first, next] = [serialOf(year, 1, 1), serialOf(year + 1, 1, 1)];
  const whole = next - first;
  if (period === 'partYear') return { year, whole, until: null };
  const reference = referenceDate === null ? null : serialOfIso(referenceDate);
  if (reference === null || reference < first || reference >= next - 1) return null;
  const days = reference - first + 1;
  return { year, whole, until: days < FEWEST_DAYS ? null : { days, date: referenceDate! } };
}

/** What a figure of a part of a year is multiplied by: 1 where nobody says how long the part is. */
export const toWholeYear = (part: PartOfYear | null): number => (part?.until ? part.whole / part.until.days : 1);

/**
 * Whether orders or visits are of less of a year than the turnover that they are set against; null where both are of the same
 * months: cost and margin are then of the same time.
 */
export function partBesideTurnover(header: string, scheme: Scheme): PartOfYear | null {
  const part = partOfYear(header, scheme.referenceDate);
  const turnover = part && turnoverSource(scheme);
  const isSame = (one: string): boolean => partOfYear(one, scheme.referenceDate)?.year === part?.year;
  return turnover && columnsOf(turnover).some((column) => isSame(column.header)) ? null : part;
}
