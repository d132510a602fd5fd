import type { ColumnSource, Source } from './model';

/** The columns that a source reads, in its order. */
export function columnsOf(source: Source): readonly ColumnSource[] {
  switch (source.kind) {
    case 'column':
      return [source];
    case 'share':
      return [source.ours, source.total];
    case 'growth':
      return [source.first, source.last];
    case 'sum':
    case 'count':
      return source.columns;
    case 'years':
      return [source.since];
    case 'difference':
      return [source.of, source.less];
    case 'ratio':
      return [source.of, source.per];
  }
}

/** The same source with each of its columns changed. */
export function mapColumns<S extends Source>(source: S, change: (column: ColumnSource) => ColumnSource): S;
export function mapColumns(source: Source, change: (column: ColumnSource) => ColumnSource): Source {
  switch (source.kind) {
    case 'column':
      return change(source);
    case 'share':
      return { ...source, ours: change(source.ours), total: change(source.total) };
    case 'growth':
      return { ...source, first: change(source.first), last: change(source.last) };
    case 'sum':
    case 'count':
      return { ...source, columns: source.columns.map(change) };
    case 'years':
      return { ...source, since: change(source.since) };
    case 'difference':
      return { ...source, of: change(source.of), less: change(source.less) };
    case 'ratio':
      return { ...source, of: change(source.of), per: change(source.per) };
  }
}

/** Whether a source counts years up to the scheme's reference date. */
export function needsReferenceDate(source: Source | null): boolean {
  return source?.kind === 'years';
}
