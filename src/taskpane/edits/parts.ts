import { columnSource, type ColumnSource, type Source } from '../../method';
import { columnsOf } from './columns';

export const COMPUTED_KINDS = ['share', 'growth'] as const;
export type ComputedKind = (typeof COMPUTED_KINDS)[number];

/** A source that is being put together: its kind, and the columns chosen for it so far, '' where none is yet. */
export interface SourceParts {
  readonly kind: ComputedKind;
  readonly columns: readonly string[];
}

/** The parts of a computed source, for changing them; null of a plain column. */
export function partsOf(source: Source | null): SourceParts | null {
  if (!source || source.kind === 'column') return null;
  return { kind: source.kind, columns: columnsOf(source).map(({ header }) => header) };
}

/** Parts of another kind that keep the columns chosen so far, as far as it takes them. */
export function partsOfKind(kind: ComputedKind, columns: readonly string[]): SourceParts {
  return { kind, columns: [columns[0] ?? '', columns[1] ?? ''] };
}

/**
 * The source that its parts make; null while a column is missing or stands twice. Columns that `before` read keep their
 * own choices: what an empty cell means, how their numbers are taken.
 */
export function sourceOfParts({ kind, columns }: SourceParts, before: Source | null): Source | null {
  const distinct = new Set(columns);
  if (distinct.size < columns.length || distinct.has('')) return null;
  if (columns.length < 2) return null;
  const known = before ? columnsOf(before) : [];
  const read = columns.map(
    (header): ColumnSource => known.find((each) => each.header === header) ?? columnSource(header),
  );
  const [first, second] = [read[0]!, read[1]!];
  switch (kind) {
    case 'share':
      return { kind, ours: first, total: second };
    case 'growth': {
      const { formula, periods } = before?.kind === 'growth' ? before : { formula: 'literal' as const, periods: 1 };
      return { kind, first, last: second, formula, periods };
    }
  }
}
