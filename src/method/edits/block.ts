import type { ArrearsMeasure } from '../../portfolio';
import { columnSource } from '../scheme/sourceColumns';
import type { Criterion, Rules, Scheme, SchemeBands, Source } from '../scheme/model';
import { DEFAULT_RULES } from '../scheme/build';
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

/** The block counting unpaid bills in another column; what an empty cell means stays. */
export function withBlockColumn(scheme: Scheme, header: string): Scheme {
  const { measure, ...block } = scheme.rules.block;
  const source = columnSource(header, { empty: block.source?.empty ?? 'missing' });
  // Days or money have had cuts of their own.
  const counted =
    measure === undefined ? block : { ...DEFAULT_RULES.block, bands: structuredClone(DEFAULT_RULES.block.bands) };
  return { ...scheme, rules: { ...scheme.rules, block: { ...counted, enabled: true, source } } };
}

/**
 * The block above so many unpaid bills: by the method's own steps where they have that one, else by it alone.
 * @param above whole, from 0
 */
export function withBlockBills(scheme: Scheme, header: string, above: number): Scheme {
  const bills = withBlockColumn(scheme, header);
  const step = ([1, 2, 3] as const).find((threshold) => DEFAULT_RULES.block.bands.cuts[3 - threshold] === above);
  const steps = structuredClone(DEFAULT_RULES.block.bands);
  if (step !== undefined) return withBlock(bills, { threshold: step, bands: steps });
  return withBlock(bills, { threshold: 1, bands: { ...steps, cuts: [above, above, above] } });
}

/**
 * The block by days or money beyond terms, above a figure that somebody states: nobody is blocked by one that was assumed.
 * There are no steps below it, so that a client has a 4 or a 1.
 * @param above in days or in the column's currency, from 0
 */
export function withBlockAbove(
  scheme: Scheme,
  header: string,
  { measure, above }: { readonly measure: ArrearsMeasure; readonly above: number },
): Scheme {
  const source = columnSource(header, { empty: scheme.rules.block.source?.empty ?? 'missing' });
  const bands: SchemeBands = { direction: 'low', boundary: 'lte', cuts: [above, above, above] };
  return withBlock(scheme, { enabled: true, threshold: 1, source, bands, measure });
}

/**
 * A scheme that no longer takes a column for a count of unpaid bills: the block lets it go, and a criterion of it gives
 * its place to `instead`.
 */
export function withoutUnpaid(scheme: OpenScheme, header: string, instead: Criterion | null): OpenScheme {
  const reads = (criterion: Criterion | null): boolean =>
    criterion?.key === 'unpaid' && criterion.source.kind === 'column' && criterion.source.header === header;
  const { block } = scheme.rules;
  const counts = block.source?.header === header && block.measure === undefined;
  const free = counts ? withBlock(scheme, { source: null }) : scheme;
  if (!instead) return free;
  return free.profiles.reduce((changed, { criteria }, p) => {
    const position = criteria.findIndex(reads);
    return position < 0 ? changed : withCriterionAt(changed, p, position, instead);
  }, free);
}
