import type { Criterion, Source } from '../../method';
import { columnReplaced, sourceKey, withCriterion, withoutUnpaid } from '../edits';
import type { WantedCriterion } from '../desk';
import { asError, type PaneContext } from './context';
import { readWith } from './readAgain';

/**
 * Puts a criterion in a digit's place, fed by this table as well as it can be. Another column in the place of one that is
 * gone is the same one under another header: whatever else read it follows, and the cuts stay.
 */
export async function chooseCriterion(
  { desk, store }: PaneContext,
  position: number,
  wanted: WantedCriterion,
): Promise<void> {
  const criterion = await desk.criterion(wanted);
  const { scheme, profile, reading } = store.get();
  if (!criterion || !scheme || !reading) return;
  const gone = columnReplaced(scheme.profiles[profile]?.criteria[position], criterion, reading);
  if (gone !== null && criterion.source.kind === 'column') {
    const { header: to, unit } = criterion.source;
    return store.dispatch({ type: 'columnRenamed', from: gone, to, unit });
  }
  store.dispatch({ type: 'schemeChanged', scheme: withCriterion(scheme, profile, position, () => criterion) });
}

/**
 * Takes a column that was read as a number of unpaid bills for what it is, amounts: the table is read again without
 * that count, the sales block lets the column go, and a criterion of it becomes one of amounts, the less the better.
 */
export async function takeAsAmounts(context: PaneContext, header: string): Promise<void> {
  const { desk, store } = context;
  const matched = store.get().reading?.matches.some((match) => match.role === 'unpaid' && match.header === header);
  if (matched) {
    await readWith(context, (choices) => ({ ...choices, overrides: { ...choices.overrides, unpaid: null } }));
  }
  const own = await desk.criterion({ key: null, header });
  const cuts = own && (await desk.proposeCuts(own.source, own.key, 'low', { kind: 'quantiles' }, null));
  const { scheme } = store.get();
  if (!scheme) return;
  const bands = cuts && { direction: 'low' as const, boundary: 'lte' as const, cuts: [...cuts] as typeof cuts };
  const instead = own && bands ? ({ ...own, bands } as Criterion) : null;
  store.dispatch({ type: 'schemeChanged', scheme: withoutUnpaid(scheme, header, instead) });
}

/** Reads the sorted values of a source once, for its histogram and its counts. */
export async function needDistribution({ desk, store }: PaneContext, source: Source, criterion: string): Promise<void> {
  const referenceDate = store.get().scheme?.referenceDate ?? null;
  const key = sourceKey(source, criterion, referenceDate);
  if (store.get().distributions[key]) return;
  const { reading } = store.get();
  try {
    const distribution = await desk.distribution(source, criterion, referenceDate);
    if (store.get().reading === reading) store.dispatch({ type: 'distributionRead', key, distribution });
  } catch (error) {
    store.dispatch({ type: 'troubleMet', trouble: { where: 'scheme', error: asError(error) } });
  }
}

/** Counts the segments under every reading of "high turnover". */
export async function countReadings({ desk, store }: PaneContext): Promise<void> {
  const { scheme } = store.get();
  if (!scheme) return;
  const counts = await desk.readingCounts(scheme);
  if (store.get().scheme === scheme) store.dispatch({ type: 'readingsCounted', counts });
}
