import type { BaseValueObject, FunctionVariantType, IFunctionService } from '@univerjs/engine-formula';
import { NumberValueObject } from '@univerjs/engine-formula';
import { type Cells, oneOf } from './variants';

/** `<`, `<=`, `>` or `>=` and a number: the conditions that count only numbers, by their size. */
const BY_SIZE = /^(<=?|>=?)(-?\d+(?:\.\d+)?(?:E[+-]?\d+)?)$/i;

type Calculate = (...given: FunctionVariantType[]) => FunctionVariantType;

/**
 * Lets COUNTIF look a number's place up in the sorted numbers of a range, and answers a condition once that many cells
 * ask. Univer compares all cells for each formula, which for a column of ranks is as long as its rows squared; Excel and
 * LibreOffice keep such an index, too. Other conditions go Univer's way.
 */
export function countByIndex(functions: IFunctionService): void {
  const countIf = functions.getExecutor('COUNTIF') as { calculate: Calculate } | undefined;
  if (!countIf) return;
  const plainly = countIf.calculate.bind(countIf);
  // A range's cells as an array are one object as long as they stay the same.
  const indexes = new WeakMap<Cells, CountIndex>();
  countIf.calculate = (range, condition) => {
    const text = textOf(condition);
    if (text === null || !range?.isReferenceObject()) return plainly(range!, condition!);
    const cells = (range as { toArrayValueObject(): Cells }).toArrayValueObject();
    let index = indexes.get(cells);
    if (!index) indexes.set(cells, (index = { numbers: numbersOf(cells), answers: new Map() }));
    const [, comparison, number] = BY_SIZE.exec(text) ?? [];
    if (number !== undefined) return NumberValueObject.create(count(index.numbers, comparison!, Number(number)));
    let answer = index.answers.get(text);
    if (!answer) index.answers.set(text, (answer = plainly(range, condition!)));
    return answer;
  };
}

interface CountIndex {
  /** The range's numbers, ascending. */
  readonly numbers: Float64Array;
  /** What other conditions have given. */
  readonly answers: Map<string, FunctionVariantType>;
}

function count(numbers: Float64Array, comparison: string, limit: number): number {
  const below = comparison === '<' || comparison === '>=' ? before(numbers, limit) : upTo(numbers, limit);
  return comparison.startsWith('<') ? below : numbers.length - below;
}

function textOf(condition: FunctionVariantType | undefined): string | null {
  if (!condition || condition.isReferenceObject()) return null;
  const value = oneOf(condition) as BaseValueObject;
  return value.isString() ? String(value.getValue()) : null;
}

function numbersOf(cells: Cells): Float64Array {
  const numbers: number[] = [];
  cells.iterator((cell) => {
    if (cell?.isNumber()) numbers.push(Number(cell.getValue()));
  });
  return Float64Array.from(numbers).sort();
}

/** How many of ascending numbers are below a limit. */
function before(numbers: Float64Array, limit: number): number {
  return place(numbers, (number) => number < limit);
}

/** How many of ascending numbers are not above a limit. */
function upTo(numbers: Float64Array, limit: number): number {
  return place(numbers, (number) => number <= limit);
}

function place(numbers: Float64Array, isBefore: (number: number) => boolean): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(numbers[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
