import type { CellResult, Declaration, WholeResult } from '../declare/declaration';
import { FunctionProblem } from '../declare/problems';
import { type Arguments, BLANK, elementValue, PassedOn, readArguments } from './arguments';
import { elementAt, OUTSIDE, sizeOf } from './broadcast';
import { errorIn, type ErrorValue } from './cells';
import { asProblem } from './outcome';

/** What stands at one place of an answer: a value, an error passed on, or a problem. */
export type Place = CellResult | ErrorValue | FunctionProblem;
export type Answer = readonly (readonly Place[])[];

/** The answer of a call as a grid of places; it never throws and always settles. */
export function answerOf(declaration: Declaration, given: readonly unknown[]): Answer | Promise<Answer> {
  try {
    const args = readArguments(declaration, given);
    if (declaration.each) {
      const numbers = (key: string): Float64Array => numbersOf(args, key);
      return eachAnswer(declaration.each(args.whole as never, numbers as never) as never, args);
    }
    const result = declaration.whole!(args.whole as never);
    return result instanceof Promise ? result.then(gridOfResult, refusal) : gridOfResult(result);
  } catch (thrown) {
    return refusal(thrown);
  }
}

const refusal = (thrown: unknown): Answer => [[thrown instanceof PassedOn ? thrown.error : asProblem(thrown)]];

function gridOfResult(result: WholeResult): Answer {
  const grid = Array.isArray(result) ? (result as readonly (readonly unknown[])[]) : [[result]];
  return grid.map((cells) => cells.map(placeOf));
}

function placeOf(cell: unknown): Place {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Error) return asProblem(cell);
  if (typeof cell === 'number' && !Number.isFinite(cell)) return new FunctionProblem('tooBig');
  return cell as Place;
}

/** The numbers that an argument holds, in its order; texts, errors and empty cells are left out. */
function numbersOf({ lifted }: Arguments, key: string): Float64Array {
  const grid = lifted.find((each) => each.key === key)?.grid ?? [];
  return Float64Array.from(grid.flatMap((cells) => cells.filter((cell) => typeof cell === 'number')));
}

type Compute = (element: Readonly<Record<string, unknown>>) => CellResult | null;

/** Element by element: an error argument first, in the order of the parameters, then what is wrong with a value. */
function eachAnswer(compute: Compute, { lifted }: Arguments): Answer {
  const grids = lifted.flatMap(({ grid }) => (grid ? [grid] : []));
  const { rows, columns } = sizeOf(grids);
  const answer: Place[][] = [];
  for (let i = 0; i < rows; i++) {
    const line: Place[] = [];
    for (let j = 0; j < columns; j++) line.push(elementAnswer(compute, lifted, i, j));
    answer.push(line);
  }
  return answer;
}

function elementAnswer(compute: Compute, lifted: Arguments['lifted'], row: number, column: number): Place {
  const elements = lifted.map(({ grid }) => (grid ? elementAt(grid, row, column) : null));
  for (const element of elements) {
    const error = errorIn(element);
    if (error) return error;
  }
  try {
    const values: Record<string, unknown> = {};
    let blank = false;
    lifted.forEach(({ key, parameter, grid }, k) => {
      if (!grid) {
        values[key] = parameter.defaultValue;
        return;
      }
      if (elements[k] === OUTSIDE) throw new FunctionProblem('outside');
      const value = elementValue(parameter, elements[k]);
      if (value === BLANK) blank = true;
      values[key] = value;
    });
    return blank ? '' : placeOf(compute(values));
  } catch (thrown) {
    return asProblem(thrown);
  }
}
