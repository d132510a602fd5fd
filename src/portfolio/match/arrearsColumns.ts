import { isOwnColumn } from '../criteria/aliasMatch';
import { type ArrearsMeasure, arrearsMeasure } from '../criteria/arrears';
import type { NumericColumn, Portfolio } from '../portfolio';
import { momentsOf, numberColumns } from './recognised';

/** The first column of numbers of the user's that says so many days, or so much money, beyond terms; null without one. */
export function arrearsColumn(portfolio: Portfolio, measure: ArrearsMeasure): NumericColumn | null {
  return (
    numberColumns(portfolio).find(
      (column) =>
        arrearsMeasure(column.header) === measure &&
        !isOwnColumn(portfolio.columns, column.header) &&
        momentsOf(column) === null &&
        column.values.some((value) => !Number.isNaN(value)),
    ) ?? null
  );
}
