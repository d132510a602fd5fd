import { columnsOf, columnSource } from '../scheme/sourceColumns';
import { SHARE_ESTIMATES, type ShareEstimate } from '../classify/estimates';
import type { ColumnSource, EstimateSource, SectorSpend, Source } from '../scheme/model';

export const COMPUTED_KINDS = ['sum', 'count', 'years', 'difference', 'ratio', 'share', 'growth'] as const;
export type ComputedKind = (typeof COMPUTED_KINDS)[number] | ShareEstimate;

/** A source that is being put together: its kind, and the columns chosen for it so far, '' where none is yet. */
export interface SourceParts {
  readonly kind: ComputedKind;
  readonly columns: readonly string[];
  /** Spend per employee, where it is estimated from it; null: still to be said. */
  readonly spend?: SectorSpend | null;
  /** What is known of a share that is estimated: it goes before the estimate; absent: as the source before has it. */
  readonly known?: EstimateSource['known'];
}

/** Whether a kind estimates a share. */
export const isEstimateKind = (kind: ComputedKind): kind is ShareEstimate =>
  (SHARE_ESTIMATES as readonly string[]).includes(kind);

/** Whether a kind takes as many columns as one likes; the others take a fixed number. */
export const takesSeveral = (kind: ComputedKind): boolean => kind === 'sum' || kind === 'count';

/** The parts of a computed source, for changing them; null of a plain column. */
export function partsOf(source: Source | null): SourceParts | null {
  if (!source || source.kind === 'column' || source.kind === 'open') return null;
  if (source.kind === 'estimate') {
    const columns = [source.ours?.header ?? '', source.from.header];
    const spend = source.by === 'sector' ? { spend: source.spend } : {};
    return { kind: source.by, columns, known: source.known, ...spend };
  }
  return { kind: source.kind, columns: columnsOf(source).map(({ header }) => header) };
}

/** Parts of another kind that keep the columns chosen so far, as far as it takes them. */
export function partsOfKind(kind: ComputedKind, columns: readonly string[]): SourceParts {
  if (takesSeveral(kind)) return { kind, columns: columns.filter((header) => header !== '') };
  if (isEstimateKind(kind)) {
    // What the share was worked out with until now are our sales; its other column was no estimate.
    return {
      kind,
      columns: [columns.length > 1 ? columns[0]! : '', ''],
      ...(kind === 'sector' ? { spend: null } : {}),
    };
  }
  const places = kind === 'years' ? 1 : 2;
  return { kind, columns: Array.from({ length: places }, (_, k) => columns[k] ?? '') };
}

/**
 * The source that its parts make; null while a column is missing or stands twice. Columns that `before` read keep their
 * own choices: what an empty cell means, how their numbers are taken.
 * @param holds whether a column holds dates or calendar years
 */
export function sourceOfParts(
  parts: SourceParts,
  before: Source | null,
  holds: (header: string) => 'dates' | 'years',
): Source | null {
  const { kind, columns } = parts;
  if (isEstimateKind(kind)) return estimateOfParts(kind, parts, before);
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

/** An estimate of the share. What the place read before is what is known of it. */
function estimateOfParts(
  by: ShareEstimate,
  { columns, spend, known: told }: SourceParts,
  before: Source | null,
): EstimateSource | null {
  const [ours, from] = columns;
  if (!from || ours === from) return null;
  const known = told === undefined ? knownOf(before) : told;
  const read = (header: string): ColumnSource =>
    (before ? columnsOf(before) : []).find((each) => each.header === header) ?? columnSource(header);
  const base = { kind: 'estimate' as const, known, from: read(from) };
  if (by !== 'sector') return { ...base, by, ours: ours ? read(ours) : null };
  return ours && spend ? { ...base, by, ours: read(ours), spend } : null;
}

/** What a share's source until now tells of the clients whose share is known. */
export function knownOf(before: Source | null): EstimateSource['known'] {
  if (before?.kind === 'estimate') return before.known;
  return before?.kind === 'column' || before?.kind === 'share' ? before : null;
}
