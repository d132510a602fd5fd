import { columnSource } from '../scheme/sourceColumns';
import type { Criterion, Rules, Scheme, SchemeBands, Source } from '../scheme/model';
import { withCriterionAt } from './criteria';
import type { OpenScheme } from './openScheme';

/** Where a profile's sales block gets its number of unpaid bills, and by which bands; null where it gets none. */
export interface BlockInput {
  readonly source: Source;
  readonly bands: SchemeBands;
  /** Position of the criterion that it comes from; null: from a column that is no criterion. */
  readonly position: number | null;
}

/** As the method reads it: the profile's own criterion goes before the column of the rule. */
export function blockInput({ profiles, rules }: Scheme, profile: number): BlockInput | null {
  const criteria: readonly Criterion[] = profiles[profile]?.criteria ?? [];
  const position = criteria.findIndex(({ key }) => key === 'unpaid');
  if (position >= 0) return { source: criteria[position]!.source, bands: criteria[position]!.bands, position };
  const { source, bands } = rules.block;
  return source && { source, bands, position: null };
}

/** A scheme with the rule of the sales block changed. */
export function withBlock<S extends OpenScheme>(scheme: S, change: Partial<Rules['block']>): S {
  return { ...scheme, rules: { ...scheme.rules, block: { ...scheme.rules.block, ...change } } };
}

/** The block reading another column; what an empty cell means stays. */
export function withBlockColumn(scheme: Scheme, header: string): Scheme {
  const empty = scheme.rules.block.source?.empty ?? 'missing';
  return withBlock(scheme, { enabled: true, source: columnSource(header, { empty }) });
}

/**
 * A scheme that no longer takes a column for a count of unpaid bills: the block lets it go, and a criterion of it gives
 * its place to `instead`.
 */
export function withoutUnpaid(scheme: OpenScheme, header: string, instead: Criterion | null): OpenScheme {
  const reads = (criterion: Criterion | null): boolean =>
    criterion?.key === 'unpaid' && criterion.source.kind === 'column' && criterion.source.header === header;
  const free = scheme.rules.block.source?.header === header ? withBlock(scheme, { source: null }) : scheme;
  if (!instead) return free;
  return free.profiles.reduce((changed, { criteria }, p) => {
    const position = criteria.findIndex(reads);
    return position < 0 ? changed : withCriterionAt(changed, p, position, instead);
  }, free);
}
