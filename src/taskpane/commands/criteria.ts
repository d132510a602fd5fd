import type { Source } from '../../method';
import { withCriterion, sourceKey } from '../edits';
import type { WantedCriterion } from '../desk';
import { asError, type PaneContext } from './context';

/** Puts a criterion in a digit's place, fed by this table as well as it can be. */
export async function chooseCriterion(
  { desk, store }: PaneContext,
  position: number,
  wanted: WantedCriterion,
): Promise<void> {
  const criterion = await desk.criterion(wanted);
  const { scheme, profile } = store.get();
  if (!criterion || !scheme) return;
  store.dispatch({ type: 'schemeChanged', scheme: withCriterion(scheme, profile, position, () => criterion) });
}

/** Reads the sorted values of a source once, for its histogram and its counts. */
export async function needDistribution({ desk, store }: PaneContext, source: Source, criterion: string): Promise<void> {
  const key = sourceKey(source, criterion);
  if (store.get().distributions[key]) return;
  const { reading } = store.get();
  try {
    const distribution = await desk.distribution(source, criterion);
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
