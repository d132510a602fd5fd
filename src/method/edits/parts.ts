import { columnsOf } from '../scheme/sourceColumns';
import { columnSource } from '../scheme/build';
import type { ColumnSource, Source } from '../scheme/model';

export const COMPUTED_KINDS = ['sum', 'count', 'years', 'difference', 'ratio', 'share', 'growth'] as const;
export type ComputedKind = (typeof COMPUTED_KINDS)[number];

/** A source that is being put together: its kind, and the columns chosen for it so far, '' where none is yet. */
export interface SourceParts {
  readonly kind: ComputedKind;
  readonly columns: readonly string[];
}

/** Whether a kind takes as many columns as one likes; the others take a fixed number. */
export const takesSeveral = (kind: ComputedKind): boolean => kind === 'sum' || kind === 'count';

/** The parts of a computed source, for changing them; null of a plain column. */
export function partsOf(source: Source | null): SourceParts | null {
  if (!source || source.kind === 'column') return null;
  return { kind: source.kind, columns: columnsOf(source).map(({ header }) => header) };
}

/** Parts of another kind that keep the columns chosen so far, as far as it takes them. */
export function partsOfKind(kind: ComputedKind, columns: readonly string[]): SourceParts {
  if (takesSeveral(kind)) return { kind, columns: columns.filter((header) => header !== '') };
  const places = kind === 'years' ? 1 : 2;
  return { kind, columns: Array.from({ length: places }, (_, k) => columns[k] ?? '') };
}

/**
 * The source that its parts make; null while a column is missing or stands twice. Columns that `before` read keep their
 * own choices: what an empty cell means, how their numbers are taken.
 * @param holds whether a column holds dates or calendar years
 */
export function sourceOfParts(
  { kind, columns }: SourceParts,
  before: Source | null,
  holds: (header: string) => 'dates' | 'years',
): Source | null {
  const distinct = new Set(columns);
  if (distinct.size < columns.length || distinct.has('')) return null;
  if (columns.length < (kind === 'years' ? 1 : 2)) return null;
  const known = before ? columnsOf(before) : [];
  const read = columns.map(
    (header): ColumnSource => known.find((each) => each.header === header) ?? columnSource(header),
  );
  const [first, second] = [read[0]!, read[1]!];
  switch (kind) {
    case 'sum':
    case 'count':
      return { kind, columns: read };
    case 'years':
      return { kind, since: first, holds: holds(first.header) };
    case 'difference':
      return { kind, of: first, less: second };
    case 'ratio':
      return { kind, of: first, per: second };
    case 'share':
      return { kind, ours: first, total: second };
    case 'growth': {
      const { formula, periods } = before?.kind === 'growth' ? before : { formula: 'literal' as const, periods: 1 };
      return { kind, first, last: second, formula, periods };
    }
  }
}
