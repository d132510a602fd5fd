import type { FunctionVariantType, IFunctionService } from '@univerjs/engine-formula';
import { oneOf } from './variants';

/**
 * Lets `=`, `<`, `>` and their like compare one cell with one value. Univer takes a cell for a range of one, and compares
 * a range by all the values that its column is known to hold: each comparison is as long as the column.
 */
export function compareCells(functions: IFunctionService): void {
  const compare = functions.getExecutor('COMPARE');
  if (!compare) return;
  const plainly = compare.calculate.bind(compare) as (...given: FunctionVariantType[]) => FunctionVariantType;
  compare.calculate = (left, right) => plainly(oneOf(left!), oneOf(right!));
}
