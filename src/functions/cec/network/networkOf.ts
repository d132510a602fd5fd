import { influencesOf, networkValue } from '../../../value';
import { FunctionProblem } from '../../declare';

export type NetworkResult = 'total' | 'network' | 'multiplier';

/** Own values as they stand in cells: in a row or in a column. */
export interface OwnValues {
  readonly values: Float64Array;
  readonly lying: boolean;
}

/** What is asked of a network in cells. */
export interface NetworkAsked {
  readonly values: OwnValues;
  readonly influences: readonly (readonly number[])[];
  readonly hops: number | null;
  readonly result: NetworkResult;
}

/**
 * Solves the network and answers in the shape of the values. Fetched by the first call, as the solver is more than what
 * cells wait for at the start.
 * @throws FunctionProblem `influenceShape`; ValueProblem as `networkValue`
 */
export function networkOf({ values: { values, lying }, influences, hops, result }: NetworkAsked): (number | '')[][] {
  const size = values.length;
  if (influences.length !== size || influences[0]!.length !== size)
    throw new FunctionProblem('influenceShape', { size });
  const totals = networkValue(values, influencesOf(influences), hops);
  const answers = Array.from(totals, (total, i): number | '' => {
    const own = values[i]!;
    if (result === 'network') return total - own;
    if (result === 'multiplier') return own > 0 ? total / own : '';
    return total;
  });
  return lying ? [answers] : answers.map((answer) => [answer]);
}
