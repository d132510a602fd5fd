import type { ColumnSource, Scheme, Source } from '../../method';

/** The columns that a scheme reads anywhere: criteria, loyalty, segments, the sales block. */
export function columnsRead({ profiles, segmentation, rules }: Scheme): ColumnSource[] {
  const sources: (Source | null | undefined)[] = [
    ...profiles.flatMap(({ criteria, loyalty }) => [...criteria.map(({ source }) => source), loyalty?.source]),
    segmentation.share,
    segmentation.turnover,
    rules.block.source,
  ];
  return sources.flatMap((source) => (source ? columnsOf(source) : []));
}

function columnsOf(source: Source): ColumnSource[] {
  switch (source.kind) {
    case 'column':
      return [source];
    case 'share':
      return [source.ours, source.total];
    case 'growth':
      return [source.first, source.last];
  }
}

/** A scheme for which an empty cell of a column means zero, wherever it reads that column. */
export function withEmptyAsZero(scheme: Scheme, header: string): Scheme {
  const column = (source: ColumnSource): ColumnSource =>
    source.header === header ? { ...source, empty: 'zero' } : source;
  const any = (source: Source): Source => {
    switch (source.kind) {
      case 'column':
        return column(source);
      case 'share':
        return { ...source, ours: column(source.ours), total: column(source.total) };
      case 'growth':
        return { ...source, first: column(source.first), last: column(source.last) };
    }
  };
  const { segmentation, rules } = scheme;
  return {
    ...scheme,
    profiles: scheme.profiles.map((profile) => ({
      ...profile,
      criteria: profile.criteria.map((criterion) => ({
        ...criterion,
        source: any(criterion.source),
      })) as typeof profile.criteria,
      loyalty: profile.loyalty && { ...profile.loyalty, source: column(profile.loyalty.source) },
    })),
    segmentation: {
      ...segmentation,
      share: segmentation.share && any(segmentation.share),
      turnover: segmentation.turnover && column(segmentation.turnover),
    },
    rules: { ...rules, block: { ...rules.block, source: rules.block.source && column(rules.block.source) } },
  };
}
