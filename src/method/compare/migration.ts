import { CompensatedSum } from '../figures/tolerance';
import { SEGMENT_LABELS } from '../rules/segments';

/** Labels of a migration in their order: the segments, then clients without one. */
export const MIGRATION_LABELS = [...SEGMENT_LABELS, 'none'] as const;
export type MigrationLabel = (typeof MIGRATION_LABELS)[number];

/** How clients went from one label to another; rows previous, columns current, in the order of {@link MIGRATION_LABELS}. */
export interface Migration {
  readonly clients: readonly (readonly number[])[];
  /** Sums of turnover, credit notes as nothing; null where no turnover is known. */
  readonly turnover: readonly (readonly number[])[] | null;
  /** Clients with another label than before, by their place. */
  readonly moved: readonly number[];
  /** Their turnover. */
  readonly movedTurnover: number | null;
}

/**
 * What becomes of the same clients (method.md §1.18): counts and euros from each label to each.
 * @param before, after the stored segments, client by client: index + 1 into `SEGMENT_LABELS`, 0 none
 */
export function migrationOf(before: Uint8Array, after: Uint8Array, turnover: Float64Array | null): Migration {
  const size = MIGRATION_LABELS.length;
  const place = (segment: number): number => (segment === 0 ? size - 1 : segment - 1);
  const clients = MIGRATION_LABELS.map(() => new Array<number>(size).fill(0));
  const amounts = MIGRATION_LABELS.map(() => MIGRATION_LABELS.map(() => [] as number[]));
  const moved: number[] = [];
  const movedAmounts: number[] = [];
  for (let i = 0; i < after.length; i++) {
    const [row, column] = [place(before[i]!), place(after[i]!)];
    clients[row]![column]!++;
    const amount = turnover ? Math.max(0, turnover[i]!) : NaN;
    if (!Number.isNaN(amount)) amounts[row]![column]!.push(amount);
    if (row === column) continue;
    moved.push(i);
    if (!Number.isNaN(amount)) movedAmounts.push(amount);
  }
  return {
    clients,
    turnover: turnover && amounts.map((row) => row.map(sumOf)),
    moved,
    movedTurnover: turnover && sumOf(movedAmounts),
  };
}

/** A sum that does not depend on the order of clients. */
export function sumOf(amounts: readonly number[]): number {
  const sum = new CompensatedSum();
  for (const amount of Float64Array.from(amounts).sort()) sum.add(amount);
  return sum.value;
}
