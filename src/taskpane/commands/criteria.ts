import type { Criterion, Source } from '../../method';
import { withCriterion, withCuts, sourceKey } from '../edits';
import type { CutProposal, WantedCriterion } from '../desk';
import { roundedCuts } from '../../method';
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

/** Cuts proposed from the data, as they come or rounded; they are amounts of the scheme from then on (method.md §1.6). */
export async function proposeCuts(
  { desk, store }: PaneContext,
  position: number,
  by: CutProposal,
  rounded: boolean,
): Promise<void> {
  const { scheme, profile } = store.get();
  const criterion = scheme?.profiles[profile]?.criteria[position];
  if (!scheme || !criterion) return;
  const { source, key, bands } = criterion;
  const direction = by.kind === 'pareto' ? 'high' : bands.direction;
  const found = await desk.proposeCuts(source, key, direction, by);
  const cuts = rounded ? roundedCuts(found) : found;
  const origin: Criterion['origin'] =
    by.kind === 'pareto'
      ? { kind: 'pareto', basis: by.basis, levels: [...by.levels] as [number, number, number], rounded }
      : { kind: 'typed' };
  store.dispatch({
    type: 'schemeChanged',
    scheme: withCriterion(scheme, profile, position, (old) => {
      const boundary = by.kind === 'pareto' ? 'gt' : old.bands.boundary;
      return withCuts({ ...old, bands: { ...old.bands, direction, boundary } }, cuts, origin);
    }),
  });
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
