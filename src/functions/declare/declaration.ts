import type { Localised } from './localised';
import type { ChoiceParameter, EachParameter, Parameters, UnitId, WholeParameter } from './parameters';
import type { PossibleProblem, ProblemId } from './problems';

/** What a cell may show; '' shows nothing. */
export type CellResult = number | string | boolean;

type TypeOf<P> = P extends EachParameter<infer T> | WholeParameter<infer T> | ChoiceParameter<infer T> ? T : never;
/** Values of the parameters that are taken whole, or chosen once per call. */
export type WholeValues<P extends Parameters> = {
  readonly [K in keyof P as P[K] extends { shape: 'each' } ? never : K]: TypeOf<P[K]>;
};
/** Values of one element. */
export type ElementValues<P extends Parameters> = {
  readonly [K in keyof P as P[K] extends { shape: 'each' } ? K : never]: TypeOf<P[K]>;
};

/** An argument of an example: as typed into a formula; null is left out; `word` differs by language. */
export type ExampleArgument =
  number | boolean | string | null | readonly (readonly CellResult[])[] | { word: Localised };
/** What an example gives: one value, a grid, or an error; words differ by language. */
export type ExampleResult =
  CellResult | readonly (readonly (CellResult | Localised)[])[] | Localised | { readonly error: string };

export interface Example {
  /** What is asked, as a person would say it. */
  readonly asks: Localised;
  readonly args: readonly ExampleArgument[];
  readonly gives: ExampleResult;
}

export interface Declaration<P extends Parameters = Parameters> {
  /** Never changes: it stands in saved workbooks. */
  readonly id: string;
  /** Shown by Excel while typing. */
  readonly summary: Localised;
  readonly parameters: P;
  readonly result: { readonly meaning: Localised; readonly unit: UnitId; readonly spills: boolean };
  /** Problems that computing may meet, beside those of the parameters. */
  readonly problems: readonly PossibleProblem[];
  /** The parameters at whose door such a problem lies, where its own sentence names none. */
  readonly blames?: Readonly<Partial<Record<ProblemId, readonly (keyof P & string)[]>>>;
  /**
   * Prepares a call once, then answers each element; null is an empty answer. `numbers` are those of an element-wise
   * argument as a whole, for what a range says together.
   */
  readonly each?: (
    whole: WholeValues<P>,
    numbers: (key: keyof ElementValues<P> & string) => Float64Array,
  ) => (element: ElementValues<P>) => CellResult | null;
  /** Answers the call as a whole: a value or a grid, in which error values and problems may stand. */
  readonly whole?: (values: WholeValues<P>) => WholeResult | Promise<WholeResult>;
}
export type WholeResult = CellResult | null | readonly (readonly unknown[])[];

/** A function answered element by element. */
export function eachFunction<const P extends Parameters, const Id extends string>(
  declaration: Omit<Declaration<P>, 'whole' | 'id'> & Required<Pick<Declaration<P>, 'each'>> & { readonly id: Id },
): Declaration & { readonly id: Id } {
  return declaration as unknown as Declaration & { readonly id: Id };
}

/** A function answered as a whole. */
export function wholeFunction<const P extends Parameters, const Id extends string>(
  declaration: Omit<Declaration<P>, 'each' | 'id'> & Required<Pick<Declaration<P>, 'whole'>> & { readonly id: Id },
): Declaration & { readonly id: Id } {
  return declaration as unknown as Declaration & { readonly id: Id };
}
