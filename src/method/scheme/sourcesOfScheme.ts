import { mapColumns, needsReferenceDate } from './sourceColumns';
import type { ColumnSource, Criterion, Profile, Scheme, Source } from './model';

/** What of a scheme reads columns. Criteria that are still to be chosen read none. */
export interface Sources extends Pick<Scheme, 'segmentation' | 'rules'> {
  readonly profiles: readonly (Pick<Profile, 'loyalty'> & { readonly criteria: readonly (Criterion | null)[] })[];
}

/** Every source that a scheme reads: criteria, loyalty, segments, the sales block. */
export function sourcesOfScheme({ profiles, segmentation, rules }: Sources): Source[] {
  const sources: (Source | null | undefined)[] = [
    ...profiles.flatMap(({ criteria, loyalty }) => [...criteria.map((each) => each?.source), loyalty?.source]),
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
export function withColumns<S extends Sources>(scheme: S, change: (column: ColumnSource) => ColumnSource): S {
  const { segmentation, rules } = scheme;
  return {
    ...scheme,
    profiles: scheme.profiles.map((profile) => ({
      ...profile,
      criteria: profile.criteria.map((each) => each && { ...each, source: mapColumns(each.source, change) }),
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
