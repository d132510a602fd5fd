import {
  needsReferenceDate,
  type Source,
  clientsOf,
  columnReplaced,
  isGeneral,
  withFreeKey,
  sourceKey,
  withCriterionAt,
  withSegmentSource,
} from '../../method';
import type { WantedCriterion } from '../desk';
import { atHand } from '../model/atHand';
import { asError, type PaneContext } from './context';
import { readAsScheme } from './readWith';

/**
 * Puts a criterion in a digit's place, fed by this table as well as it can be. Another column in the place of one that is
 * gone is the same one under another header: whatever else read it follows, and the cuts stay.
 * @returns whether there is something to feed it; without it the place stays as it is
 */
export async function chooseCriterion(
  context: PaneContext,
  position: number,
  wanted: WantedCriterion,
): Promise<boolean> {
  const { desk, store } = context;
  const date = await dateFor(desk, store);
  const asked = await desk.criterion(wanted, date);
  const { profile, reading } = store.get();
  const scheme = atHand(store.get());
  const places = scheme?.profiles[profile]?.criteria;
  // What is another criterion of the catalogue than was asked for, and stands in another place already, is one's own here.
  const twice =
    asked && asked.key !== wanted.key && places?.some((each, k) => k !== position && each?.key === asked.key);
  const found = twice && wanted.source ? await desk.criterion({ key: null, source: wanted.source }, date) : asked;
  if (!found || !scheme || !places || !reading) return false;
  const criterion = withFreeKey(
    found,
    places.filter((_, k) => k !== position),
  );
  const gone = columnReplaced(places[position], criterion, reading);
  if (gone !== null && criterion.source.kind === 'column') {
    const { header: to, unit } = criterion.source;
    store.dispatch({ type: 'columnRenamed', from: gone, to, unit });
    await readAsScheme(context);
    return true;
  }
  const filled = withCriterionAt(scheme, profile, position, criterion);
  const referenceDate = needsReferenceDate(criterion.source) ? date : dateOf(store);
  const dated = { ...filled, referenceDate };
  // What one family or situation is judged by says nothing of the segments of all.
  const before = isGeneral(scheme.profiles[profile]!) ? places[position] : null;
  store.dispatch({ type: 'schemeChanged', scheme: withSegmentSource(dated, criterion, before) });
  return true;
}

/** The same for a criterion that is about to be chosen: it may turn out to count years, which takes a day. */
export async function dateFor(desk: PaneContext['desk'], store: PaneContext['store']): Promise<string | null> {
  return dateOf(store) ?? desk.referenceDate();
}

/** Up to which day the scheme at hand counts years. */
export function dateOf(store: PaneContext['store']): string | null {
  return atHand(store.get())?.referenceDate ?? null;
}

/** Reads the sorted values of a source once, for its histogram and its counts. */
export async function needDistribution({ desk, store }: PaneContext, source: Source, criterion: string): Promise<void> {
  const referenceDate = dateOf(store);
  const { reading, profile } = store.get();
  const scheme = atHand(store.get());
  const of = scheme && clientsOf(scheme, profile);
  const key = sourceKey(source, criterion, referenceDate, of);
  if (store.get().distributions[key]) return;
  try {
    const distribution = await desk.distribution({ source, key: criterion, referenceDate, of });
    if (store.get().reading === reading) store.dispatch({ type: 'distributionRead', key, distribution });
  } catch (error) {
    store.dispatch({ type: 'troubleMet', trouble: { where: 'scheme', error: asError(error) } });
  }
}
