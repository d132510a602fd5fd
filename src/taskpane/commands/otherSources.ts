import { columnSource, type Criterion, type Source, withoutUnpaid, withShareSource } from '../../method';
import type { WantedCriterion } from '../desk';
import { atHand } from '../model/atHand';
import type { PaneContext } from './context';
import { chooseRole } from './roles';
import { dateFor } from './criteria';

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
