import type { Declaration } from '../declare/declaration';
import type { EachParameter, Parameter } from '../declare/parameters';
import type { Localised } from '../declare/localised';
import { about } from '../declare/blamed';
import { FunctionProblem } from '../declare/problems';
import { asProblem } from './outcome';
import { type ErrorValue, type Grid, gridOf, isAllEmpty, isErrorValue, kindOf } from './cells';

/** An error argument that decides the whole answer. */
export class PassedOn extends Error {
  constructor(readonly error: ErrorValue) {
    super(error.code);
    this.name = 'PassedOn';
  }
}

/** One parameter that is taken element by element, with its grid of elements; null where it was left out. */
export interface Lifted {
  readonly key: string;
  readonly parameter: EachParameter<unknown>;
  readonly grid: Grid | null;
}

/** The arguments of one call, checked as far as they are taken whole. */
export interface Arguments {
  readonly whole: Readonly<Record<string, unknown>>;
  readonly lifted: readonly Lifted[];
}

/**
 * Sorts a call's arguments by its declaration. Errors come before refusals, in the order of the parameters.
 * @throws PassedOn, FunctionProblem
 */
export function readArguments({ parameters }: Declaration, given: readonly unknown[]): Arguments {
  const entries = Object.entries(parameters).map(([key, parameter], k) => ({
    key,
    parameter,
    grid: givenGrid(parameter, given[k]),
  }));
  for (const { parameter, grid } of entries) {
    const error = parameter.shape !== 'each' && grid && !staysInPlace(parameter) ? firstError(grid) : null;
    if (error) throw new PassedOn(error);
  }
  const whole: Record<string, unknown> = {};
  const lifted: Lifted[] = [];
  for (const { key, parameter, grid } of entries) {
    const { name } = parameter;
    if (parameter.shape === 'each') {
      const elements = grid && elementsOf(parameter, grid);
      lifted.push({ key, parameter, grid: elements ?? (parameter.optional ? null : [[null]]) });
    } else if (!grid) {
      if (!parameter.optional) throw new FunctionProblem('missing', { parameter: parameter.name });
      whole[key] = parameter.defaultValue;
    } else
      whole[key] = reading(name, () =>
        parameter.shape === 'choice' ? parameter.read(single(grid, name), name) : parameter.read(grid, name),
      );
  }
  return { whole, lifted };
}

/** Reads an argument; whatever is wrong with it carries its name. */
function reading<T>(name: Localised, read: () => T): T {
  try {
    return read();
  } catch (thrown) {
    throw about(asProblem(thrown), name);
  }
}

/** An argument regrouped into elements; where it has the wrong shape, an error in it is still what is shown. */
function elementsOf({ elements, name }: EachParameter<unknown>, grid: Grid): Grid {
  if (!elements) return grid;
  try {
    return elements(grid, name);
  } catch (problem) {
    const error = firstError(grid);
    throw error ? new PassedOn(error) : problem;
  }
}

/** An optional argument of empty cells only is as good as left out. */
function givenGrid(parameter: Parameter, argument: unknown): Grid | null {
  const grid = gridOf(argument);
  return grid && parameter.shape !== 'each' && parameter.optional && isAllEmpty(grid) ? null : grid;
}

const staysInPlace = (parameter: Parameter): boolean => parameter.shape === 'whole' && parameter.errorsStay === true;

function firstError(grid: Grid): ErrorValue | null {
  for (const cells of grid) {
    for (const cell of cells) if (isErrorValue(cell)) return cell;
  }
  return null;
}

function single(grid: Grid, parameter: Localised): unknown {
  if (grid.length !== 1 || grid[0]!.length !== 1) throw new FunctionProblem('oneValue', { parameter });
  return grid[0]![0];
}

/** An element's value under its parameter's rules; {@link BLANK} where the answer is to be empty. */
export const BLANK = Symbol('blank');

/** @throws FunctionProblem */
export function elementValue(parameter: EachParameter<unknown>, element: unknown): unknown {
  const empty = parameter.isEmpty ? parameter.isEmpty(element) : kindOf(element) === 'empty';
  if (!empty) return reading(parameter.name, () => parameter.read(element, parameter.name));
  switch (parameter.missing) {
    case 'value':
      return parameter.missingValue;
    case 'blank':
      return BLANK;
    case '#DIV/0!':
      throw about(new FunctionProblem('zeroDenominator'), parameter.name);
    case '#N/A':
      throw new FunctionProblem('missing', { parameter: parameter.name });
  }
}
