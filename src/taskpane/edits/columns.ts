import type { ColumnSource, Source } from '../../method';
import { criteriaOf, type OpenScheme } from './openScheme';

/** The columns that a scheme reads anywhere: criteria, loyalty, segments, the sales block. */
export function columnsRead({ profiles, segmentation, rules }: OpenScheme): ColumnSource[] {
  const sources: (Source | null | undefined)[] = [
    ...profiles.flatMap((profile) => [...criteriaOf(profile).map(({ source }) => source), profile.loyalty?.source]),
    segmentation.share,
    segmentation.turnover,
    rules.block.source,
  ];
  return sources.flatMap((source) => (source ? columnsOf(source) : []));
}

/** The columns that a source reads. */
export function columnsOf(source: Source): ColumnSource[] {
  switch (source.kind) {
    case 'column':
      return [source];
    case 'share':
      return [source.ours, source.total];
    case 'growth':
      return [source.first, source.last];
  }
}

/** A scheme with every column that it reads anywhere changed. */
export function withColumns<S extends OpenScheme>(scheme: S, change: (column: ColumnSource) => ColumnSource): S {
  const any = (source: Source): Source => {
    switch (source.kind) {
      case 'column':
        return change(source);
      case 'share':
        return { ...source, ours: change(source.ours), total: change(source.total) };
      case 'growth':
        return { ...source, first: change(source.first), last: change(source.last) };
    }
  };
  const { segmentation, rules } = scheme;
  return {
    ...scheme,
    profiles: scheme.profiles.map((profile) => ({
      ...profile,
      criteria: profile.criteria.map((criterion) => criterion && { ...criterion, source: any(criterion.source) }),
      loyalty: profile.loyalty && { ...profile.loyalty, source: change(profile.loyalty.source) },
    })),
    segmentation: {
      ...segmentation,
      share: segmentation.share && any(segmentation.share),
      turnover: segmentation.turnover && change(segmentation.turnover),
    },
    rules: { ...rules, block: { ...rules.block, source: rules.block.source && change(rules.block.source) } },
  };
}
