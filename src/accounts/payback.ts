import { AccountProblem } from './problems';

/**
 * Payback of a key account (*plazo de recuperación*): the first moment when the yearly nets have paid the outlay, linear
 * within the year (method.md §5).
 * @param outlay spent at the start, from 0
 * @param nets incremental margin less the cost of the account, year by year
 * @param discount yearly rate; 0 for the plain payback
 * @returns years; null when the years given never pay it (*no compensa*)
 * @throws AccountProblem `outlayNegative`, `discountTooLow`
 */
export function payback(outlay: number, nets: readonly number[], discount = 0): number | null {
  if (!(outlay >= 0)) throw new AccountProblem('outlayNegative', { outlay });
  if (!(discount > -1)) throw new AccountProblem('discountTooLow', { discount });
  if (outlay === 0) return 0;
  let balance = -outlay;
  for (const [year, net] of nets.entries()) {
    const worth = net / (1 + discount) ** (year + 1);
    if (balance + worth >= 0) return year + -balance / worth;
    balance += worth;
  }
  return null;
}
