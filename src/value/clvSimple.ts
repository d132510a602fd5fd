/** A client's habits, for the formula without retention (method.md §2.2). */
export interface SimpleClv {
  /** Average order, an amount. */
  readonly averageOrder: number;
  readonly ordersPerYear: number;
  /** Years that the relation lasts. */
  readonly years: number;
  /** Margin as a fraction of turnover. */
  readonly marginRate: number;
  readonly acquisitionCost?: number;
}

/** Simple value `order × orders a year × years × margin − acquisition`; nothing discounted. */
export function clvSimple({ averageOrder, ordersPerYear, years, marginRate, acquisitionCost = 0 }: SimpleClv): number {
  return averageOrder * ordersPerYear * years * marginRate - acquisitionCost;
}
