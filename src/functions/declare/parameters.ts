import type { Grid } from '../run/cells';
import type { Localised } from './localised';
import type { Option } from './readers';
import type { PossibleProblem } from './problems';

/** What a number means to the reader of the help; words in `help/units.ts`. */
export type UnitId =
  | 'amount'
  | 'amountPerYear'
  | 'fraction'
  | 'fractionPerYear'
  | 'years'
  | 'days'
  | 'count'
  | 'digit'
  | 'code'
  | 'score'
  | 'position'
  | 'number'
  | 'criterion'
  | 'text'
  | 'truth'
  | 'table';

/** What an empty element does: an error, an empty result at its place, or the value given as `missingValue`. */
export type MissingRule = '#N/A' | '#DIV/0!' | 'blank' | 'value';

/** What every parameter says for people. */
export interface ParameterTexts {
  readonly name: Localised;
  readonly meaning: Localised;
  readonly unit: UnitId;
  /** How the default reads; only for optional ones. */
  readonly byDefault?: Localised;
}

interface ParameterBase extends ParameterTexts {
  readonly optional: boolean;
  /** Problems that reading it can meet. */
  readonly problems: readonly PossibleProblem[];
  /** The words that it takes, where it takes none but these. */
  readonly options?: readonly Option<string>[];
  /** How its cells must lie, where that is not free. */
  readonly layout: Localised | null;
}

/** Taken element by element, with the one broadcasting rule. */
export interface EachParameter<T> extends ParameterBase {
  readonly shape: 'each';
  readonly missing: MissingRule;
  readonly missingValue?: T;
  readonly defaultValue?: T;
  /** Regroups the argument's cells into elements: a row of four digits is one element. */
  readonly elements?: (grid: Grid, parameter: Localised) => Grid;
  /** Whether an element counts as empty, where it is not a single cell. */
  readonly isEmpty?: (element: unknown) => boolean;
  /** @throws FunctionProblem */
  readonly read: (element: unknown, parameter: Localised) => T;
}

/** Taken whole, once per call: weights, cuts, a set of values. */
export interface WholeParameter<T> extends ParameterBase {
  readonly shape: 'whole';
  readonly defaultValue?: T;
  /** An error in one cell stays at that cell's position instead of being the whole answer. */
  readonly errorsStay?: true;
  /** @throws FunctionProblem */
  readonly read: (grid: Grid, parameter: Localised) => T;
}

/** One of a few words for the whole call; the host offers them while typing. */
export interface ChoiceParameter<T> extends ParameterBase {
  readonly shape: 'choice';
  /** Id of the list of words in the metadata. */
  readonly list: string;
  readonly options: readonly Option<string>[];
  readonly defaultValue: T;
  /** Left out, it is the language of whoever reads: it only words the answer. */
  readonly byReader?: true;
  readonly read: (cell: unknown, parameter: Localised) => T;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a declaration holds parameters of every type
export type Parameter = EachParameter<any> | WholeParameter<any> | ChoiceParameter<any>;
/** In the order in which Excel asks for them. */
export type Parameters = Readonly<Record<string, Parameter>>;
