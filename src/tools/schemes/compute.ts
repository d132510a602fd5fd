import {
  type Classification,
  classify,
  differenceOf,
  MethodProblem,
  type Scheme,
  type SchemeDifference,
} from '../../method';

/** The same clients by two schemes. */
export interface Comparison extends SchemeDifference {
  readonly other: Scheme;
  /** The clients by the other scheme. */
  readonly before: Classification;
  /** Clients who change segment, the largest turnover first. */
  readonly movers: readonly number[];
}

/** Why there is nothing to compare: no other scheme, or one that the table does not feed. */
export type NoComparison = { readonly other: null } | { readonly other: Scheme; readonly problem: MethodProblem };

/** Whether two schemes could be compared. */
export const isCompared = (found: Comparison | NoComparison): found is Comparison => 'migration' in found;

/**
 * What another scheme makes of the same clients: who changes segment, code and place in the priority list, and the turnover
 * that moves. What people have decided is the same in both.
 */
export function compareSchemes(classification: Classification, other: Scheme | null): Comparison | NoComparison {
  if (!other) return { other: null };
  let before: Classification;
  try {
    before = classify(classification.portfolio, other);
  } catch (problem) {
    if (problem instanceof MethodProblem) return { other, problem };
    throw problem;
  }
  const difference = differenceOf(before, classification);
  const { migration, turnover } = difference;
  const amount = (i: number): number => (turnover && !Number.isNaN(turnover[i]!) ? turnover[i]! : -Infinity);
  return {
    ...difference,
    other,
    before,
    movers: [...migration.moved].sort((a, b) => amount(b) - amount(a) || a - b),
  };
}
