import {
  columnSource,
  needsReferenceDate,
  type Criterion,
  type Source,
  clientsOf,
  columnReplaced,
  withFreeKey,
  nextEmpty,
  sourceKey,
  withCriterionAt,
  withoutUnpaid,
  withSegmentSource,
  withShareSource,
} from '../../method';
import type { WantedCriterion } from '../desk';
import { atHand } from '../model/atHand';
import { asError, type PaneContext } from './context';
import { readAsScheme } from './readWith';
import { chooseRole } from './roles';

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
  store.dispatch({
    type: 'schemeChanged',
    scheme: withSegmentSource({ ...filled, referenceDate }, criterion, places[position]),
  });
  return true;
}

/**
 * Takes a column that was read as a number of unpaid bills for what it is, amounts: the table is read again without
 * that count, the sales block lets the column go, and a criterion of it becomes one of amounts, the less the better.
 */
export async function takeAsAmounts(context: PaneContext, header: string): Promise<void> {
  const { desk, store } = context;
  const matched = store.get().reading?.matches.some((match) => match.role === 'unpaid' && match.header === header);
  if (matched) {
    await chooseRole(context, 'unpaid', null);
  }
  const own = await desk.criterion({ key: null, source: columnSource(header) }, null);
  const figure = own && { source: own.source, key: own.key, referenceDate: null, of: null };
  const proposed = figure && (await desk.proposeCuts(figure, 'low', { kind: 'quantiles' }));
  const scheme = atHand(store.get());
  if (!scheme) return;
  const bands = proposed && { direction: 'low' as const, boundary: 'lte' as const, cuts: [...proposed.cuts] };
  const instead = own && bands ? ({ ...own, bands } as Criterion) : null;
  store.dispatch({ type: 'schemeChanged', scheme: withoutUnpaid(scheme, header, instead) });
}

/** The share of the segments, and of the criterion of it where there is one, from another source, in its unit. */
export async function chooseShare({ desk, store }: PaneContext, source: Source): Promise<void> {
  const wanted: WantedCriterion = { key: 'share', source };
  const date = await dateFor(desk, store);
  const found = await desk.criterion(wanted, date);
  const { scheme } = store.get();
  if (!found || !scheme) return;
  const shared = withShareSource({ ...scheme, referenceDate: date }, found.source);
  store.dispatch({ type: 'schemeChanged', scheme: shared });
}

/** Takes the criterion out of a digit's place: it is open to be chosen again. */
export function emptyPlace({ store }: PaneContext, position: number): void {
  const scheme = atHand(store.get());
  if (!scheme) return;
  store.dispatch({ type: 'schemeChanged', scheme: withCriterionAt(scheme, store.get().profile, position, null) });
  store.dispatch({ type: 'screenChanged', screen: { criterion: position } });
}

/**
 * Fills an empty place and opens the next one.
 * @returns the place that is open then: the next empty one, the one just filled where `stay`; null where none is
 */
export async function fillPlace(
  context: PaneContext,
  position: number,
  wanted: WantedCriterion,
  stay = false,
): Promise<number | null> {
  const { store } = context;
  await chooseCriterion(context, position, wanted);
  const { draft, profile } = store.get();
  const next = draft?.profiles[profile] ? nextEmpty(draft.profiles[profile], position) : null;
  const open = stay ? position : next;
  store.dispatch({ type: 'screenChanged', screen: { criterion: open } });
  return open;
}

/** The same for a criterion that is about to be chosen: it may turn out to count years, which takes a day. */
async function dateFor(desk: PaneContext['desk'], store: PaneContext['store']): Promise<string | null> {
  return dateOf(store) ?? desk.referenceDate();
}

/** Up to which day the scheme at hand counts years. */
function dateOf(store: PaneContext['store']): string | null {
  return atHand(store.get())?.referenceDate ?? null;
}

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

/** Counts the segments under every reading of "high turnover". */
export async function countReadings({ desk, store }: PaneContext): Promise<void> {
  const { scheme } = store.get();
  if (!scheme) return;
  const counts = await desk.readingCounts(scheme);
  if (store.get().scheme === scheme) store.dispatch({ type: 'readingsCounted', counts });
}
