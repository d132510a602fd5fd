import { type Source, sourceKey } from '../../method';
import type { PaneContext } from './context';
import { dateOf } from './criteria';

/** Asks once per reading what the table offers. */
export async function needOffers({ desk, store }: PaneContext): Promise<void> {
  const { reading } = store.get();
  const offers = await desk.offers(dateOf(store));
  if (store.get().reading === reading) store.dispatch({ type: 'offersRead', offers });
}

/** Asks once for the small histogram of what is offered. */
export async function needGlance({ desk, store }: PaneContext, source: Source): Promise<void> {
  const { reading } = store.get();
  const date = dateOf(store);
  const glance = await desk.glance(source, date);
  const key = sourceKey(source, '', date);
  if (store.get().reading === reading) store.dispatch({ type: 'glanceRead', key, glance });
}

/** Counts the segments under every reading of "high turnover". */
export async function countReadings({ desk, store }: PaneContext): Promise<void> {
  const { scheme } = store.get();
  if (!scheme) return;
  const counts = await desk.readingCounts(scheme);
  if (store.get().scheme === scheme) store.dispatch({ type: 'readingsCounted', counts });
}
