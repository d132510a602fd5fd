import { clv, type Outlook } from './clv';
import { ValueProblem } from './problems';

/** One product family that the client may still take. */
export interface CrossSale {
  /** Probability that it does, 0–1. */
  readonly probability: number;
  /** Yearly margin it would leave. */
  readonly margin: number;
}

/**
 * Value of cross-selling `Σ pₖ · CLV(mₖ)`, with the outlook of the client itself (method.md §2.2).
 * @throws ValueProblem `probabilityOutside`, and as `clv`
 */
export function crossSellValue(sales: readonly CrossSale[], outlook: Outlook): number {
  return sales.reduce((sum, { probability, margin }) => {
    if (!(probability >= 0 && probability <= 1)) throw new ValueProblem('probabilityOutside', { probability });
    return sum + probability * clv(margin, outlook);
  }, 0);
}
