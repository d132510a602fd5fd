import { isLastMoment } from '../criteria/better';
import { aliasHit, isOwnColumn, isSinceHeader, labelOfFamily, ownCriterionCuts } from '../criteria/aliasMatch';
import { isCalendarYear, isDateSerial, isoOfSerial, serialOf, serialOfIso } from '../cells/calendar';
import { FEWEST_FAMILIES, isPartOf, mayNameFamily, partsByFamily } from '../headers/familyHeaders';
import { headerWords } from '../headers/headerWords';
import type { NumericColumn, Portfolio } from '../portfolio';
import { COLUMN_ROLES } from '../criteria/roles';

/** A column of dates or calendar years. */
export interface TimeColumn {
  readonly column: NumericColumn;
  readonly holds: 'dates' | 'years';
}

/** Of the numbers of a column of dates or years, so many must be such; the others are said one by one. */
const MOST = 0.9;

/** Columns of the sheet that hold numbers and nothing of ours. */
export function numberColumns(portfolio: Portfolio): NumericColumn[] {
  return filledNumbers(portfolio).filter(({ header }) => !isOwnColumn(portfolio.columns, header));
}

/** Columns of the sheet whose numbers may be chosen as a criterion: the user's, and those of ours that are made for it. */
export function criterionColumns(portfolio: Portfolio): NumericColumn[] {
  return filledNumbers(portfolio).filter(
    ({ header }) => !isOwnColumn(portfolio.columns, header) || ownCriterionCuts(header) !== undefined,
  );
}

/** Headers of the user's own columns of numbers. */
export const numberHeaders = (portfolio: Portfolio): string[] => numberColumns(portfolio).map(({ header }) => header);

const filledNumbers = ({ columns }: Portfolio): NumericColumn[] =>
  columns.filter(
    (column): column is NumericColumn =>
      column.kind === 'number' && column.sourceColumn >= 0 && column.values.some((value) => !Number.isNaN(value)),
  );

/** Whether a header says that its numbers are percentages. */
export function headersPercent(header: string): boolean {
  return headerWords(header).percent;
}

/** What moments the numbers of a column are, by its cells alone; null where they are none. */
export function momentsOf({ values }: NumericColumn): TimeColumn['holds'] | null {
  let numbers = 0;
  let years = 0;
  let dates = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    numbers++;
    if (isCalendarYear(value)) years++;
    else if (isDateSerial(value) && value >= FIRST_SERIAL) dates++;
  }
  if (numbers > 0 && years >= MOST * numbers) return 'years';
  return numbers > 0 && dates >= MOST * numbers ? 'dates' : null;
}

/** Without a header that says so, numbers below this (October 1954) are rather amounts than dates. */
const FIRST_SERIAL = 20_000;

/**
 * Columns that say since when somebody is a client ("Cliente desde", "Fecha de alta", "First order"), by header and
 * cells, the plainest first: years of relationship can be counted from them.
 */
export function sinceColumns(portfolio: Portfolio): TimeColumn[] {
  const playing = playingColumns(portfolio);
  return numberColumns(portfolio).flatMap((column): TimeColumn[] => {
    const { header } = column;
    if (playing.has(column) || !(isSinceHeader(header) || aliasHit(headerWords(header), 'years'))) return [];
    const holds = momentsOf(column);
    return holds ? [{ column, holds }] : [];
  });
}

/**
 * The latest day that a table knows: of its dates, of the last days of its calendar years and of the years that its
 * headers name ("Facturación 2025"); null where it knows none. Since when clients are clients says nothing of its own: the
 * newest of them may have come years before the table was made, and who is the only one would be a client of no time. It
 * counts beside other dates, and where nobody knows today. Days and years of cells that are still to come say nothing of when
 * the table was made: a visit that is planned, a slip of the keyboard. A year that is not over counts up to the latest day
 * in it on which something last happened ("Ventas 2026" beside last orders up to October), else up to `today`.
 * @param today ISO date from outside; null: unknown
 */
export function latestDay(portfolio: Portfolio, today: string | null): string | null {
  const limit = today === null ? Infinity : (serialOfIso(today) ?? Infinity);
  const since = new Set(sinceColumns(portfolio).map(({ column }) => column));
  const [starts, rest] = [true, false].map((wanted) =>
    momentsIn(
      numberColumns(portfolio).filter((column) => since.has(column) === wanted),
      limit,
    ),
  );
  const years = Math.max(yearOfHeaders(portfolio, limit), rest!.year);
  const known = dayOf({ ...rest!, year: years }, limit);
  const latest = known > -Infinity || today === null ? Math.max(known, dayOf(starts!, limit)) : known;
  return latest === -Infinity ? null : isoOfSerial(Math.min(latest, limit));
}

/** What columns of days and years know at most; -Infinity for nothing. */
interface Latest {
  readonly day: number;
  /** Of the days on which something last happened. */
  readonly happened: number;
  readonly year: number;
}

/** The latest of a day and a year's last one; of a year that is not over, the day on which something last happened in it. */
function dayOf({ day, happened, year }: Latest, limit: number): number {
  if (year === -Infinity) return day;
  const last = serialOf(year, 12, 31);
  return last > limit && happened >= serialOf(year, 1, 1) ? day : Math.max(last, day);
}

/** The latest calendar year that a header names; one still to come only where none has begun; -Infinity without one. */
function yearOfHeaders(portfolio: Portfolio, limit: number): number {
  const years = portfolio.columns.flatMap(({ header }) => {
    const year = isOwnColumn(portfolio.columns, header) ? 0 : headerWords(header).year;
    return year > 0 && isCalendarYear(year) ? [year] : [];
  });
  const begun = years.filter((year) => serialOf(year, 1, 1) <= limit);
  return Math.max(-Infinity, ...(begun.length > 0 ? begun : years));
}

/** The latest day and the latest calendar year begun by then in columns of days or years. */
function momentsIn(columns: readonly NumericColumn[], limit: number): Latest {
  let [day, happened, year] = [-Infinity, -Infinity, -Infinity];
  for (const column of columns) {
    const holds = momentsOf(column);
    if (holds === null) continue;
    const last = isLastMoment(column.header);
    for (const value of column.values) {
      if (holds === 'years') {
        if (isCalendarYear(value) && serialOf(value, 1, 1) <= limit) year = Math.max(year, value);
      } else if (isDateSerial(value) && Math.floor(value) <= limit) {
        day = Math.max(day, Math.floor(value));
        if (last) happened = Math.max(happened, Math.floor(value));
      }
    }
  }
  return { day, happened, year };
}

const MOST_FAMILIES = 40;
/** Typical amounts of families of one catalogue are not further apart than this. */
const WIDEST = 200;
/**
 * The columns of a table that are the sales of its product families: at least three columns of amounts side by side
 * that are nothing else that is known, whose amounts are alike in size. Where the table has a turnover, they must not
 * be more than it. Empty where there are none.
 */
export function familyColumns(portfolio: Portfolio): NumericColumn[] {
  const found = familyRun(portfolio);
  return withinTurnover(portfolio, found) ? found : [];
}

/** The same columns also where they are more than the turnover: of another period, they can be counted all the same. */
export function familyRun(portfolio: Portfolio): NumericColumn[] {
  const playing = playingColumns(portfolio);
  const possible = numberColumns(portfolio).filter((column) => !playing.has(column) && mayBeFamily(column));
  // The margin of each family may stand beside its sales.
  const between = new Set(marginsByFamily(portfolio).map(({ sourceColumn }) => sourceColumn));
  const next = (at: number): number => (between.has(at + 1) ? next(at + 1) : at + 1);
  const runs: NumericColumn[][] = [];
  for (const column of possible) {
    const last = runs.at(-1);
    if (last && column.sourceColumn === next(last.at(-1)!.sourceColumn)) last.push(column);
    else runs.push([column]);
  }
  const found = runs
    .filter((run) => run.length >= FEWEST_FAMILIES && run.length <= MOST_FAMILIES && areAlike(run))
    .sort((a, b) => b.length - a.length)[0];
  return found ?? [];
}

/** The columns of a table that are the margins of its product families, in money; their sum is the client's margin. */
export function familyMargins(portfolio: Portfolio): NumericColumn[] {
  const playing = playingColumns(portfolio);
  return marginsByFamily(portfolio).filter((column) => {
    const { percent, ratio } = headerWords(column.header);
    return !playing.has(column) && !percent && !ratio && !column.percentCells?.includes(1);
  });
}

/** Columns of which each says the margin of one product family, in money or in percent. */
function marginsByFamily(portfolio: Portfolio): NumericColumn[] {
  const columns = numberColumns(portfolio).map((column) => {
    return { column, header: column.header, words: headerWords(column.header) };
  });
  return [...partsByFamily(columns, 'margin')].map(({ column }) => column);
}

function playingColumns({ roles, columns }: Portfolio): ReadonlySet<unknown> {
  return new Set([...roles.values()].map((index) => columns[index]));
}

function mayBeFamily(column: NumericColumn): boolean {
  const { header, values } = column;
  const label = labelOfFamily(header);
  if (label === null ? saysSomethingElse(header) : saysMeasure(label)) return false;
  if (momentsOf(column) !== null) return false;
  let numbers = 0;
  let negative = 0;
  let largest = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    numbers++;
    if (value < 0) negative++;
    if (value > largest) largest = value;
  }
  return largest > 100 && negative <= numbers / 10;
}

/** What may stand beside the families below their group: their sum, or another figure of the client. */
const MEASURES = ['turnover', 'margin', 'totalPurchases', 'growth', 'share'] as const;

/** Whether a label below turnover by family is no family's, but their sum or another measure. */
const saysMeasure = (label: string): boolean =>
  !mayNameFamily(label) || MEASURES.some((role) => aliasHit(headerWords(label), role));

/** Whether a header says that its column is no family's turnover. */
function saysSomethingElse(header: string): boolean {
  const words = headerWords(header);
  if (words.percent || words.ratio || words.period !== 'none' || words.year > 0) return true;
  if (!mayNameFamily(header) || isSinceHeader(header)) return true;
  const named = COLUMN_ROLES.filter((role) => role !== 'families' && role !== 'family' && aliasHit(words, role));
  return named.some((role) => role !== 'turnover') || (named.length > 0 && !isPartOf('turnover', words));
}

function areAlike(run: readonly NumericColumn[]): boolean {
  const typical = run.map(({ values }) => {
    const positive = values.filter((value) => value > 0).sort();
    return positive[Math.floor(positive.length / 2)] ?? NaN;
  });
  return Math.max(...typical) <= WIDEST * Math.min(...typical);
}

/** Families that sell more than the client buys in all are no families; a twentieth may be rounding and credit notes. */
function withinTurnover({ roles, columns }: Portfolio, families: readonly NumericColumn[]): boolean {
  const turnover = columns[roles.get('turnover') ?? -1];
  if (turnover?.kind !== 'number') return true;
  let known = 0;
  let within = 0;
  for (let i = 0; i < turnover.values.length; i++) {
    const whole = turnover.values[i]!;
    if (Number.isNaN(whole)) continue;
    let sum = 0;
    for (const { values } of families) sum += Number.isNaN(values[i]!) ? 0 : values[i]!;
    known++;
    if (sum <= 1.05 * whole + 1) within++;
  }
  return within >= 0.8 * known;
}
