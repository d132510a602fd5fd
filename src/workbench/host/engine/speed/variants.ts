import type { BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula';
import { NullValueObject } from '@univerjs/engine-formula';

/** A range's or list's cells as Univer has them in calculations. */
export interface Cells {
  getRowCount(): number;
  getColumnCount(): number;
  get(row: number, column: number): BaseValueObject | null | undefined;
  iterator(each: (cell: BaseValueObject | null | undefined) => void): void;
}

/** The only value of what is an array of one; anything else as it is. */
export function oneOf(variant: FunctionVariantType): FunctionVariantType {
  if (variant.isReferenceObject() || !variant.isArray()) return variant;
  const cells = variant as unknown as Cells;
  if (cells.getRowCount() !== 1 || cells.getColumnCount() !== 1) return variant;
  return cells.get(0, 0) ?? NullValueObject.create();
}
