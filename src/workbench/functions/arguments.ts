import type { FunctionMetadata, FunctionParameter, FunctionsMetadata } from './metadata';
import type { Argument, CellError } from './values';
import type { CellReason } from './cellReason';
import { BUSY, isError } from './values';

/** How an empty cell arrives in an argument of type `any`: 0 as on the desktop, null as on the web. */
export type BlankRule = 'zero' | 'null';

export interface ArgumentRules {
  readonly blanks: BlankRule;
  /** `allowErrorForDataTypeAny`: errors reach parameters of type `any` instead of being passed on. */
  readonly errorsReachAny: boolean;
}

/** One call of the runtime: what goes into its parameter list. */
export type WireArguments = readonly unknown[];

/** The calls that one formula needs: a grid of them when scalar parameters were given ranges. */
export interface CallPlan {
  readonly rows: number;
  readonly columns: number;
  /** row by row; an error where the arguments of that element already decide the answer */
  readonly calls: readonly (WireArguments | CellError)[];
}

/** An argument as the formula gave it: a grid, or left out (`f(1,,2)`). */
export type GivenArgument = readonly (readonly Argument[])[] | null;

const refusal = (reason: CellReason): CellError => ({ error: '#VALUE!', reason });

export function argumentRules(metadata: FunctionsMetadata, blanks: BlankRule): ArgumentRules {
  return { blanks, errorsReachAny: metadata.allowErrorForDataTypeAny };
}

/** Whether that many arguments can be given to the function; Excel refuses the formula otherwise. */
export function takesArguments(definition: FunctionMetadata, count: number): boolean {
  const { parameters } = definition;
  const least = parameters.filter(({ optional, repeating }) => !optional && !repeating).length;
  return count >= least && (parameters.at(-1)?.repeating === true || count <= parameters.length);
}

/**
 * Turns a formula's arguments into calls. Scalar parameters that were given a range are lifted: the function is
 * called once per element and the answers spill, single rows and columns being repeated (as Excel does for its
 * own functions; not verified for custom ones).
 */
export function planCalls(
  definition: FunctionMetadata,
  given: readonly GivenArgument[],
  rules: ArgumentRules,
): CallPlan | CellError {
  const { parameters } = definition;
  if (!takesArguments(definition, given.length)) return refusal(wrongCount(definition, given.length));
  const fixed = parameters.filter(({ repeating }) => !repeating);
  const lifted = fixed
    .map((parameter, index) => (parameter.dimensionality === 'scalar' ? (given[index] ?? null) : null))
    .filter((grid): grid is NonNullable<GivenArgument> => grid !== null);
  const rows = Math.max(1, ...lifted.map((grid) => grid.length));
  const columns = Math.max(1, ...lifted.map((grid) => grid[0]?.length ?? 1));

  const constant = fixed.map((parameter, index) =>
    parameter.dimensionality === 'matrix' ? matrixArgument(given[index] ?? null, parameter, rules) : undefined,
  );
  const rest = repeatedArguments(parameters, given.slice(fixed.length), rules);
  const calls: (WireArguments | CellError)[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const values = fixed.map((parameter, index) => {
        if (parameter.dimensionality === 'matrix') return constant[index];
        const grid = given[index] ?? null;
        return grid === null ? leftOut(parameter) : scalarArgument(elementOf(grid, row, column), parameter, rules);
      });
      const all = rest === null ? values : [...values, rest];
      calls.push(decidingError(all) ?? all.map(unwrap));
    }
  }
  return { rows, columns, calls };
}

/** An error that an argument carries into the function, as the runtime expects it. */
interface WireError {
  readonly wire: { readonly code: string; readonly type: 'CustomFunctionError' };
}
const isWireError = (value: unknown): value is WireError =>
  typeof value === 'object' && value !== null && 'wire' in value;

const unwrap = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(unwrap);
  return isWireError(value) ? value.wire : value;
};

/** The first error of the arguments that the function is not to see; a waiting argument goes before others. */
function decidingError(values: readonly unknown[]): CellError | null {
  const errors = values.flatMap((value) => (isError(value) ? [value] : []));
  return errors.find(({ error }) => error === BUSY.error) ?? errors[0] ?? null;
}

const leftOut = ({ name, optional }: FunctionParameter): null | CellError =>
  optional ? null : refusal({ kind: 'missingArgument', parameter: name });

function wrongCount({ parameters }: FunctionMetadata, count: number): CellReason {
  const missing = parameters.slice(count).find(({ optional, repeating }) => !optional && !repeating);
  if (count < parameters.length && missing) return { kind: 'missingArgument', parameter: missing.name };
  return { kind: 'tooManyArguments', most: parameters.length };
}

function elementOf(grid: readonly (readonly Argument[])[], row: number, column: number): Argument {
  const line = grid.length === 1 ? grid[0] : grid[row];
  if (line === undefined) return { error: '#N/A' };
  const value = line.length === 1 ? line[0] : line[column];
  return value === undefined ? { error: '#N/A' } : value;
}

/** One cell's value as a parameter's declared type takes it, or the error that decides the answer. */
function scalarArgument(value: Argument, parameter: FunctionParameter, rules: ArgumentRules): unknown {
  if (isError(value)) {
    const reaches = parameter.type === 'any' && rules.errorsReachAny && value.error !== BUSY.error;
    return reaches ? ({ wire: { code: value.error, type: 'CustomFunctionError' } } satisfies WireError) : value;
  }
  if (parameter.type === 'any') return value === null ? blank(rules) : value;
  return coerce(value, parameter.name, parameter.type);
}

const blank = (rules: ArgumentRules): 0 | null => (rules.blanks === 'zero' ? 0 : null);

function coerce(
  value: Exclude<Argument, CellError>,
  parameter: string,
  type: 'number' | 'string' | 'boolean',
): unknown {
  if (type === 'string') {
    if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
    return value === null ? '' : String(value);
  }
  if (type === 'boolean') {
    if (typeof value !== 'string') return Boolean(value);
    return /^(true|false)$/i.test(value)
      ? value.toLowerCase() === 'true'
      : refusal({ kind: 'argumentType', parameter, type });
  }
  if (typeof value !== 'string') return Number(value ?? 0);
  const number = value.trim() === '' ? NaN : Number(value);
  return Number.isFinite(number) ? number : refusal({ kind: 'argumentType', parameter, type });
}

/** A range as a matrix parameter takes it: every cell as it is, empty cells by the rule. */
function matrixArgument(grid: GivenArgument, parameter: FunctionParameter, rules: ArgumentRules): unknown {
  if (grid === null) return leftOut(parameter);
  const asAny: FunctionParameter = { ...parameter, type: 'any' };
  const values = grid.map((row) => row.map((value) => scalarArgument(value, asAny, rules)));
  return decidingError(values.flat()) ?? values;
}

/** Everything from the repeating parameter on, as the one array that the runtime hands to the function. */
function repeatedArguments(
  parameters: readonly FunctionParameter[],
  given: readonly GivenArgument[],
  rules: ArgumentRules,
): unknown {
  const parameter = parameters.at(-1);
  if (parameter?.repeating !== true) return null;
  const values = given.map((grid) => {
    if (parameter.dimensionality === 'matrix') return matrixArgument(grid, { ...parameter, optional: true }, rules);
    if (grid === null) return null;
    const single = grid.length === 1 && grid[0]?.length === 1;
    return single
      ? scalarArgument(grid[0]![0]!, parameter, rules)
      : refusal({ kind: 'oneCell', parameter: parameter.name });
  });
  return decidingError(values) ?? values;
}
