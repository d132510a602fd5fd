import {
  type Classification,
  classify,
  MethodProblem,
  type Migration,
  migrationOf,
  type Scheme,
  turnoverColumn,
} from '../../method';

/** The same clients by two schemes. */
export interface Comparison {
  readonly other: Scheme;
  readonly migration: Migration;
  /** The clients by the other scheme. */
  readonly before: Pick<Classification, 'segment' | 'code'>;
  /** Clients with another code. */
  readonly codes: number;
  /** Clients who change segment, the largest turnover first. */
  readonly movers: readonly number[];
  readonly turnover: Float64Array | null;
}

/** Why there is nothing to compare: no other scheme, or one that the table does not feed. */
export type NoComparison = { readonly other: null } | { readonly other: Scheme; readonly problem: MethodProblem };

/** Whether two schemes could be compared. */
export const isCompared = (found: Comparison | NoComparison): found is Comparison => 'migration' in found;

/**
 * What another scheme makes of the same clients: who changes segment, and the turnover that moves with them. What people
 * have decided is the same in both.
 */
export function compareSchemes(classification: Classification, other: Scheme | null): Comparison | NoComparison {
  if (!other) return { other: null };
  const { portfolio, segment, code } = classification;
  let before: Classification;
  try {
    before = classify(portfolio, other);
  } catch (problem) {
    if (problem instanceof MethodProblem) return { other, problem };
    throw problem;
  }
  const turnover = turnoverColumn(portfolio, classification.scheme)?.values ?? null;
  const migration = migrationOf(before.segment, segment, turnover);
  const amount = (i: number): number => (turnover && !Number.isNaN(turnover[i]!) ? turnover[i]! : -Infinity);
  let codes = 0;
  for (let i = 0; i < code.length; i++) if (code[i] !== before.code[i]) codes++;
  return {
    other,
    migration,
    before,
    codes,
    movers: [...migration.moved].sort((a, b) => amount(b) - amount(a) || a - b),
    turnover,
  };
}
