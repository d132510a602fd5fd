import { textLiteral } from '../session/literal';

/**
 * Rows of a write that do not hold what was written into them: sorted, if together they hold it still. Columns that came
 * into empty cells can then be taken away all the same, whatever the order of their rows.
 */
export class MovedRows {
  /** How many more rows hold these values than were given them. */
  private readonly surplus = new Map<string, number>();
  private firstAddress: string | null = null;

  add(found: readonly unknown[], written: readonly (string | number)[], address: string): void {
    this.firstAddress ??= address;
    this.count(found, 1);
    this.count(written, -1);
  }

  /** The first row's address where something else than its order has changed; null where nothing has. */
  get changed(): string | null {
    return [...this.surplus.values()].every((count) => count === 0) ? null : this.firstAddress;
  }

  private count(values: readonly unknown[], by: number): void {
    const key = JSON.stringify(values.map(asHeld));
    this.surplus.set(key, (this.surplus.get(key) ?? 0) + by);
  }
}

/** A value as a cell holds it: text without the apostrophe, numbers to fewer than Excel's 15 digits. */
function asHeld(value: unknown): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? Number(value.toPrecision(14)) : '';
  return typeof value === 'string' ? textLiteral(value).replace(/^'/, '') : (value ?? '');
}
