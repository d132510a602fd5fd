import { CompensatedSum, toleranceAt } from './tolerance';
import { knownSorted } from './pareto';

/** How far the class A of a portfolio is from the text's "20 % of clients" (method.md §1.6). */
export interface ClassACheck {
  /** Clients in class A ÷ clients with an amount, 0–1. */
  readonly share: number;
  /** True outside 10–30 %: the text's other condition does not hold. */
  readonly unusual: boolean;
}

/** The share of clients above the top cut, and whether it is far from the text's 20 %. */
export function checkClassA(values: Float64Array, topCut: number | null): ClassACheck {
  let known = 0;
  let above = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    known++;
    if (topCut === null || value > topCut + toleranceAt(topCut)) above++;
  }
  const share = known ? above / known : NaN;
  // A fifth of fewer than five clients is less than one client.
  return { share, unusual: known >= 5 && (share < 0.1 || share > 0.3) };
}

/** How many clients the largest fifth of so many are: `ceil(0.2·n)` (docs/method.md §1.6). */
export const topFifthCount = (clients: number): number => Math.ceil(0.2 * clients);

/** Share of all turnover made by the largest fifth of clients (docs/method.md §1.6). */
export function topFifthShare(values: Float64Array): number {
  const sorted = knownSorted(values);
  const top = topFifthCount(sorted.length);
  const all = new CompensatedSum();
  const best = new CompensatedSum();
  for (let i = sorted.length - 1; i >= 0; i--) {
    const amount = Math.max(sorted[i]!, 0);
    all.add(amount);
    if (i >= sorted.length - top) best.add(amount);
  }
  return best.value / all.value;
}
