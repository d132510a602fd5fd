import { digitsOfCode, totalOf } from '../rules/code';
import { BLOCK_THRESHOLD } from '../rules/rules';
import { type Alert, DROP } from './compare';

/**
 * What is worth looking at between two codes of one client by the same criteria, in the order of `ALERTS`; a change of
 * segment is not in the codes (docs/method.md §1.18).
 * @param before code of then; 0: the client was not there
 * @param after code of now; 0: it is no longer there
 * @param unpaid which digit is that of unpaid bills, 1–4; 0: none of them
 * @throws MethodProblem `codeOutOfRange`
 */
export function codeAlerts(before: number, after: number, unpaid: number): Alert[] {
  if (!before) return after && digitsOfCode(after) ? ['NEW'] : [];
  const was = digitsOfCode(before);
  if (!after) return ['GONE'];
  const is = digitsOfCode(after);
  const blocked = (digits: readonly number[]): boolean => unpaid > 0 && digits[unpaid - 1]! <= BLOCK_THRESHOLD;
  return [
    ...(blocked(is) && !blocked(was) ? (['BLOCK'] as const) : []),
    ...(totalOf(...is) - totalOf(...was) <= DROP ? (['DROP2'] as const) : []),
    ...(is.some((digit, k) => digit < was[k]!) ? (['DIGIT_DOWN'] as const) : []),
    ...(is.some((digit, k) => digit > was[k]!) ? (['DIGIT_UP'] as const) : []),
  ];
}
