import { mapColumns, needsReferenceDate } from './sourceColumns';
import type { ColumnSource, Scheme, Source } from './model';

type Sources = Pick<Scheme, 'profiles' | 'segmentation' | 'rules'>;

/** Every source that a scheme reads: criteria, loyalty, segments, the sales block. */
export function sourcesOfScheme({ profiles, segmentation, rules }: Sources): Source[] {
  const sources: (Source | null | undefined)[] = [
    ...profiles.flatMap(({ criteria, loyalty }) => [...criteria.map(({ source }) => source), loyalty?.source]),
    segmentation.share,
    segmentation.turnover,
    rules.block.source,
  ];
  return sources.filter((source): source is Source => source != null);
}

/** Whether anything in a scheme is counted up to its reference date. */
export function countsYears(scheme: Sources): boolean {
  return sourcesOfScheme(scheme).some(needsReferenceDate);
}

/** A scheme with every column that it reads anywhere changed. */
export function withColumns(scheme: Scheme, change: (column: ColumnSource) => ColumnSource): Scheme {
  const { segmentation, rules } = scheme;
  return {
    ...scheme,
    profiles: scheme.profiles.map((profile) => ({
      ...profile,
      criteria: profile.criteria.map((criterion) => ({
        ...criterion,
        source: mapColumns(criterion.source, change),
      })) as typeof profile.criteria,
      loyalty: profile.loyalty && { ...profile.loyalty, source: mapColumns(profile.loyalty.source, change) },
    })),
    segmentation: {
      ...segmentation,
      share: segmentation.share && mapColumns(segmentation.share, change),
      turnover: segmentation.turnover && mapColumns(segmentation.turnover, change),
    },
    rules: { ...rules, block: { ...rules.block, source: rules.block.source && change(rules.block.source) } },
  };
}
