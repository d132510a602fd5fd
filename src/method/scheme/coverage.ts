import type { Portfolio } from '../../portfolio';
import { isActive } from '../classify/settle';
import { resolveSource } from '../classify/sources';
import { CATALOGUE, isCatalogueKey } from '../rules/criteria';
import type { ColumnSource, Criterion } from './model';
import { mapColumns } from './sourceColumns';

/** A proposal leaves at most this part of the active clients that buy without a figure of one criterion, if it can. */
const MOST_WITHOUT = 0.25;

/** A criterion that a proposal puts aside: it would leave too many clients without a code. */
export interface PutAside {
  readonly criterion: Criterion;
  /** Active clients that buy without a figure of it, of how many. */
  readonly without: number;
  readonly clients: number;
  /** The same with its empty cells as zero, where that can be meant and fills its gaps; else null. */
  readonly withZero: Criterion | null;
}

/** The criteria that a proposal takes, at most four, and those whose place another took because of their gaps. */
export interface Covering {
  readonly taken: readonly Criterion[];
  readonly aside: readonly PutAside[];
}

/**
 * Of the criteria that a table can feed, the four that a proposal takes (docs/method.md §1.2 g): the first in their
 * order that are known of at least three quarters of the active clients that buy; where these are fewer than four, those with
 * the fewest gaps beside them. Turnover stays whatever its gaps are: clients and segments are measured by it.
 * @param possible in the order of the catalogue
 */
export function bestCovering(
  possible: readonly Criterion[],
  portfolio: Portfolio,
  referenceDate: string | null,
): Covering {
  if (possible.length <= 4) return { taken: possible, aside: [] };
  const judged = judgedBy(possible, portfolio, referenceDate);
  const gaps = new Map<Criterion, PutAside>();
  const near: Criterion[] = [];
  for (const criterion of possible) {
    const found = gapsOf(criterion, portfolio, referenceDate, judged);
    gaps.set(criterion, found);
    if (criterion.key === 'turnover' || found.without <= MOST_WITHOUT * found.clients) near.push(criterion);
    if (near.length === 4) break;
  }
  const rest = possible
    .filter((criterion) => !near.includes(criterion))
    .sort((a, b) => (gaps.get(a)?.without ?? 0) - (gaps.get(b)?.without ?? 0));
  const chosen = near.length === 4 ? near : [...near, ...rest].slice(0, 4);
  const aside = possible.slice(0, 4).filter((criterion) => !chosen.includes(criterion));
  const zero = (one: PutAside): PutAside => {
    const withZero = countsThings(one.criterion) ? withEmptyCells(one.criterion, 'zero') : null;
    const fills = withZero && gapsOf(withZero, portfolio, referenceDate, judged).without < one.without;
    return { ...one, withZero: fills ? withZero : null };
  };
  return {
    taken: possible.filter((criterion) => chosen.includes(criterion)),
    aside: aside.map((criterion) => zero(gaps.get(criterion)!)),
  };
}

/**
 * Whose gaps count: active clients that buy. Of one that buys nothing now no margin can be known, nor whether it is a client
 * still; where nobody is active and buys, everyone counts.
 */
function judgedBy(
  possible: readonly Criterion[],
  portfolio: Portfolio,
  referenceDate: string | null,
): (client: number) => boolean {
  const turnover = possible.find(({ key }) => key === 'turnover');
  const bought = turnover && resolveSource(portfolio, turnover.source, turnover.key, referenceDate).values;
  const buys = (client: number): boolean => isActive(portfolio.kinds[client]!) && bought?.[client] !== 0;
  const someone = portfolio.kinds.some((_, client) => buys(client));
  return (client) => !someone || buys(client);
}

function gapsOf(
  criterion: Criterion,
  portfolio: Portfolio,
  referenceDate: string | null,
  judged: (client: number) => boolean,
): PutAside {
  const { reasons } = resolveSource(portfolio, criterion.source, criterion.key, referenceDate);
  let without = 0;
  let clients = 0;
  for (let i = 0; i < portfolio.size; i++) {
    if (!judged(i)) continue;
    clients++;
    if (reasons[i] !== 0) without++;
  }
  return { criterion, without, clients, withZero: null };
}

/** Where no number can mean none: unpaid bills, families, orders; no share, margin or years are nothing known. */
function countsThings({ key }: Criterion): boolean {
  return isCatalogueKey(key) && ['count', 'perYear'].includes(CATALOGUE[key].unit);
}

function withEmptyCells(criterion: Criterion, empty: ColumnSource['empty']): Criterion {
  return { ...criterion, source: mapColumns(criterion.source, (column) => ({ ...column, empty })) };
}
