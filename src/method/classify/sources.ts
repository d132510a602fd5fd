import {
  CRITERIA,
  dayOfSerial,
  isCalendarYear,
  isDateSerial,
  type NumberRange,
  type NumericColumn,
  outside,
  type Portfolio,
  serialOf,
  serialOfIso,
} from '../../portfolio';
import { isCatalogueKey } from '../rules/criteria';
import { MethodProblem } from '../problems';
import type { ColumnSource, Source } from '../scheme/model';
import { withoutSumNoise } from '../figures/tolerance';
import { columnFigures, REASON_CODE as CODE } from './columnFigures';
import { estimateShares } from './estimates';
import { ratioOf, shareOf } from './quotients';

const OK = CODE.none;

/**
 * The numbers that a scheme's source means in a portfolio, with the source's own choices (empty cells, unit) and the
 * criterion's own limits (whole counts, nothing below zero) applied. Growth from nothing is ±Infinity: it has a digit
 * (4 or 1) but no figure (method.md §1.2 note d).
 * @param key criterion, or role, whose limits hold; null for none
 * @param referenceDate the scheme's ISO date at which years are counted
 * @throws MethodProblem `columnMissing`, `columnHoldsText`, `referenceDateMissing`
 */
export function resolveSource(
  portfolio: Portfolio,
  source: Source,
  key: string | null,
  referenceDate: string | null,
): NumericColumn {
  const column = (one: ColumnSource): NumericColumn => columnFigures(portfolio, one, key);
  switch (source.kind) {
    case 'column':
      return limited(column(source), key);
    case 'share':
      return limited(combined(column(source.ours), column(source.total), 'share', shareOf), key);
    case 'growth': {
      const { formula, periods } = source;
      const growth = (first: number, last: number): number => growthOf(first, last, formula, periods);
      return combined(column(source.first), column(source.last), 'growth', growth);
    }
    case 'sum':
      return limited(overSeveral(source.columns.map(column), 'sum', sumOf), key);
    case 'count':
      return limited(overSeveral(source.columns.map(column), 'count', countAboveZero), key);
    case 'years':
      return limited(yearsAt(column(source.since), source.holds, referenceDate), key);
    case 'difference':
      return limited(combined(column(source.of), column(source.less), 'difference', differenceOf), key);
    case 'ratio':
      return limited(combined(column(source.of), column(source.per), 'ratio', ratioOf), key);
    case 'estimate':
      return limited(estimateShares(portfolio, source).column, key);
    case 'open':
      return nothing(portfolio.size);
  }
}

/** No figure of anybody: what they are to be is still to be chosen. */
function nothing(size: number): NumericColumn {
  const reasons = new Uint8Array(size).fill(CODE.empty);
  return { kind: 'number', header: '', sourceColumn: -1, values: new Float64Array(size).fill(NaN), reasons };
}

/** Sum of a row's figures, without binary noise. */
export function sumOf(figures: ArrayLike<number>): number {
  let sum = 0;
  for (let k = 0; k < figures.length; k++) sum += figures[k]!;
  return withoutSumNoise(sum);
}

/** How many of a row's figures are above zero. */
function countAboveZero(figures: ArrayLike<number>): number {
  let count = 0;
  for (let k = 0; k < figures.length; k++) if (figures[k]! > 0) count++;
  return count;
}

/** One figure less another, without binary noise. */
export function differenceOf(of: number, less: number): number {
  return withoutSumNoise(of - less);
}

/**
 * Years from a day to another: whole on every anniversary, and a day is 1/366 of a year between them, so that three
 * years and a day are more than three years, and three years are not. Three operations that every spreadsheet does
 * alike (`formulas/computedFormulas.ts`).
 * @param since, reference serial numbers of days
 * @returns below zero where `since` lies after the reference
 * @example yearsBetween(serialOf(2019, 2, 1), serialOf(2026, 3, 31)) // 7 + 58/366
 */
export function yearsBetween(since: number, reference: number): number {
  const { year, month, day } = dayOfSerial(since);
  const now = dayOfSerial(reference).year;
  return now - year + (reference - serialOf(now, month, day)) / 366;
}

/**
 * Growth of yearly purchases as a fraction: literal `(last − first)/first`, or its yearly rate. A first year of
 * nothing gives +Infinity when there are purchases now, −Infinity when there are none (§1.2 note d).
 * @param periods years between the two
 */
export function growthOf(first: number, last: number, formula: 'literal' | 'cagr' = 'literal', periods = 2): number {
  if (!(first > 0)) return last > 0 ? Infinity : -Infinity;
  if (formula === 'literal') return (last - first) / first;
  return last <= 0 ? -1 : (last / first) ** (1 / periods) - 1;
}

/** Applies a criterion's limits; returns the column itself when nothing falls outside them. */
function limited(column: NumericColumn, key: string | null): NumericColumn {
  if (key === null || !isCatalogueKey(key)) return column;
  const range = CRITERIA[key].numbers;
  if (Object.keys(range).length === 0 || allWithin(column.values, range)) return column;
  let { values, reasons } = column;
  for (let i = 0; i < values.length; i++) {
    const reason = outside(values[i]!, range);
    if (reason === null) continue;
    if (values === column.values) {
      values = values.slice();
      reasons = reasons.slice();
    }
    values[i] = NaN;
    reasons[i] = CODE[reason];
  }
  return values === column.values ? column : { ...column, values, reasons };
}

/** Whether every number is within limits that ask for no whole ones: the rule, found out without a question for each. */
function allWithin(values: Float64Array, { whole, minimum = -Infinity, maximum = Infinity }: NumberRange): boolean {
  if (whole) return false;
  let outside = 0;
  for (let i = 0; i < values.length; i++) outside |= Number(values[i]! < minimum) | Number(values[i]! > maximum);
  return outside === 0;
}

function combined(
  a: NumericColumn,
  b: NumericColumn,
  header: string,
  combine: (a: number, b: number) => number,
): NumericColumn {
  const size = a.values.length;
  const values = new Float64Array(size).fill(NaN);
  const reasons = new Uint8Array(size);
  for (let i = 0; i < size; i++) {
    reasons[i] = a.reasons[i]! || b.reasons[i]!;
    if (reasons[i] !== OK) continue;
    const value = combine(a.values[i]!, b.values[i]!);
    if (Number.isNaN(value)) reasons[i] = CODE.zeroDenominator;
    else values[i] = value;
  }
  return { kind: 'number', header, sourceColumn: -1, values, reasons };
}

/** What is said where several columns lack something in one row: the gravest. */
const GRAVEST: readonly number[] = (
  ['error', 'boolean', 'text', 'otherUnit', 'notWhole', 'outOfRange', 'zeroDenominator', 'empty'] as const
).map((reason) => CODE[reason]);

function overSeveral(
  columns: readonly NumericColumn[],
  header: string,
  combine: (figures: Float64Array) => number,
): NumericColumn {
  const size = columns[0]!.values.length;
  const values = new Float64Array(size).fill(NaN);
  const reasons = new Uint8Array(size);
  const figures = new Float64Array(columns.length);
  for (let i = 0; i < size; i++) {
    let lacking = OK;
    for (let k = 0; k < columns.length; k++) {
      const reason = columns[k]!.reasons[i]!;
      figures[k] = columns[k]!.values[i]!;
      if (reason !== OK && (lacking === OK || GRAVEST.indexOf(reason) < GRAVEST.indexOf(lacking))) lacking = reason;
    }
    reasons[i] = lacking;
    if (lacking === OK) values[i] = combine(figures);
  }
  return { kind: 'number', header, sourceColumn: -1, values, reasons };
}

/** Years up to the reference date; what is no date (or year), or lies after it, is out of range. */
function yearsAt(column: NumericColumn, holds: 'dates' | 'years', referenceDate: string | null): NumericColumn {
  const reference = referenceDate === null ? null : serialOfIso(referenceDate);
  if (reference === null) throw new MethodProblem('referenceDateMissing', { header: column.header });
  const now = dayOfSerial(reference).year;
  const size = column.values.length;
  const values = new Float64Array(size).fill(NaN);
  const reasons = column.reasons.slice();
  for (let i = 0; i < size; i++) {
    if (reasons[i] !== OK) continue;
    const since = column.values[i]!;
    const known = holds === 'years' ? isCalendarYear(since) : isDateSerial(since);
    const years = !known ? -1 : holds === 'years' ? now - since : yearsBetween(since, reference);
    if (years >= 0) values[i] = years;
    else reasons[i] = CODE.outOfRange;
  }
  return { kind: 'number', header: column.header, sourceColumn: -1, values, reasons };
}
