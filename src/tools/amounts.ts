import { CompensatedSum } from '../method';

/** Sum of amounts that does not depend on the order of rows; NaN is left out. */
export function totalOf(amounts: Iterable<number>): number {
  const sum = new CompensatedSum();
  for (const amount of Float64Array.from(amounts)
    .filter((one) => !Number.isNaN(one))
    .sort())
    sum.add(amount);
  return sum.value;
}

/** Sales as every sum takes them (method.md §1.5): credit notes beyond them count as nothing, NaN stays. */
export const withoutCredit = (amount: number): number => (amount < 0 ? 0 : amount);

/** Clients with an amount, the largest first; equals by their id, then their row. */
export function largestFirst(amounts: Float64Array, ids: readonly string[]): number[] {
  const known: number[] = [];
  for (let i = 0; i < amounts.length; i++) if (!Number.isNaN(amounts[i]!)) known.push(i);
  return known.sort(
    (a, b) => amounts[b]! - amounts[a]! || (ids[a]! < ids[b]! ? -1 : ids[a]! > ids[b]! ? 1 : 0) || a - b,
  );
}
