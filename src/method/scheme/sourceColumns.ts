import type { ColumnSource, EstimateSource, Source } from './model';

/** A column by its header, as it stands: empty means missing, numbers as they are written. */
export function columnSource(header: string, choices: Partial<ColumnSource> = {}): ColumnSource {
  return { kind: 'column', header, empty: 'missing', unit: 'number', ...choices };
}

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
    case 'estimate':
      return [
        ...(source.known ? columnsOf(source.known) : []),
        ...(source.ours ? [source.ours] : []),
        source.from,
        ...(source.by === 'sector' && source.spend.kind === 'column' ? [source.spend] : []),
      ];
    case 'open':
      return [];
  }
}

/** The same source with each of its columns changed, whatever kind it is. */
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
    case 'estimate':
      return mapEstimate(source, change);
    case 'open':
      return source;
  }
}

function mapEstimate(source: EstimateSource, change: (column: ColumnSource) => ColumnSource): EstimateSource {
  const known = source.known && mapColumns(source.known, change);
  const from = change(source.from);
  if (source.by !== 'sector') return { ...source, known, from, ours: source.ours && change(source.ours) };
  const { spend } = source;
  return {
    ...source,
    known,
    from,
    ours: change(source.ours),
    spend: spend.kind === 'column' ? change(spend) : { ...spend, sector: sectorChanged(spend.sector, change) },
  };
}

/** The column of sectors is a text: it has a header and no choices. */
function sectorChanged(sector: string | null, change: (column: ColumnSource) => ColumnSource): string | null {
  return sector && change({ kind: 'column', header: sector, empty: 'missing', unit: 'number' }).header;
}

/** Headers of columns of text that a source reads beside its numbers. */
export function textHeadersOf(source: Source | null): readonly string[] {
  if (source?.kind !== 'estimate' || source.by !== 'sector' || source.spend.kind !== 'amounts') return [];
  return source.spend.sector === null ? [] : [source.spend.sector];
}

/** Whether a source counts years up to the scheme's reference date. */
export function needsReferenceDate(source: Source | null): boolean {
  return source?.kind === 'years';
}
