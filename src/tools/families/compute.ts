import { estimateShares, isActive, turnoverColumn } from '../../method';
import { familyColumns, groupingColumn, numericColumn } from '../../portfolio';
import { totalOf, withoutCredit } from '../amounts';
import { knownMargins } from '../margin';
import type { Inputs } from '../tool';
import { medianOf } from '../value/quadrants';
import type { FamiliesSettings } from './settings';

/** With fewer buyers of the same client family nobody can say what a client would buy (method.md §1.18c). */
export const FEWEST_BUYERS = 5;
/** Families that have a row or a column of their own; the smaller ones stand together. */
const MOST_PRODUCTS = 30;
export const MOST_GROUPS = 12;

/** A product family that a client does not buy. */
export interface ClientGap {
  readonly client: number;
  readonly product: number;
  readonly group: number;
  /** What it would be worth a year; NaN where too few of its family buy it, its turnover is not known, or its share cannot be. */
  readonly worth: number;
  /** Whether what it still buys elsewhere is less, and is the worth; null where nobody knows what it buys elsewhere. */
  readonly capped: boolean | null;
}

/** Where product families × client families have sales, margin and buyers, and where they have none. */
export interface FamilyMatrix {
  /** From the order list, else from columns of the table; `none`: nothing says product families. */
  readonly source: 'list' | 'columns' | 'none';
  readonly products: readonly string[];
  /** '' where no column says a client's family. */
  readonly groups: readonly string[];
  /** Active clients of each client family. */
  readonly clients: readonly number[];
  /** By product and client family. */
  readonly turnover: readonly (readonly number[])[];
  /** By the client's own margin rate; NaN where it is known of no buyer; null where no margins are known. */
  readonly margin: readonly (readonly number[])[] | null;
  readonly buyers: readonly (readonly number[])[];
  /** Median share of a buyer's turnover; NaN with fewer than five buyers. */
  readonly shares: readonly (readonly number[])[];
  readonly total: number;
  /** The most valuable first; those of unknown worth last. */
  readonly gaps: readonly ClientGap[];
  /** Of all of them: those of one client together at most what it still buys elsewhere. NaN: of none is it known. */
  readonly worth: number;
  /** Clients of the gaps whose limit is an estimate, and those whose estimated share is above the whole. */
  readonly estimated: { readonly limited: number; readonly over: number };
  /** Clients whose sales are blocked and who have gaps: nothing is to be sold to them, so their gaps do not count. */
  readonly blocked: number;
  /** Order lines whose client is not in the table, or whose product family is not said. */
  readonly leftOut: number;
  /** Order lines of potential and lost clients, which the matrix is not about; null where there are none. */
  readonly inactive: { readonly lines: number; readonly amount: number } | null;
  /** First and last day of the list as serials; null where sales are from columns. */
  readonly span: { readonly first: number; readonly last: number } | null;
  /** The column of client families is no longer in the table. */
  readonly gone: boolean;
}

/** Sales by client and product family, net of returns; clients of the table in rows. */
interface Bought {
  readonly source: FamilyMatrix['source'];
  readonly products: readonly string[];
  readonly amounts: readonly Float64Array[];
  readonly leftOut: number;
  readonly inactive: FamilyMatrix['inactive'];
  readonly span: FamilyMatrix['span'];
}

/** Product families × client families (method.md §1.15), with the gaps and their worth (§1.18c). */
export function familyMatrix(inputs: Inputs, settings: FamiliesSettings): FamilyMatrix {
  const { portfolio, scheme } = inputs.classification;
  const { size, kinds } = portfolio;
  const bought = largest(boughtFrom(inputs), MOST_PRODUCTS);
  const named = portfolio.columns.find(({ header }) => header === settings.by);
  const groupColumn = named && groupingColumn(portfolio, named);
  const families = groupColumn?.kind === 'text' ? groupColumn.values : new Array<string>(size).fill('');
  const active = Uint8Array.from(kinds, (kind) => (isActive(kind) ? 1 : 0));
  const { groups, groupOf } = groupsOf(families, active, bought);
  const turnover = turnoverColumn(portfolio, scheme)?.values ?? null;
  const rates = knownMargins(inputs.classification, turnover)?.amounts.map((margin, i) => margin / turnover![i]!);
  const all = Float64Array.from({ length: size }, (_, i) =>
    bought.amounts.reduce((sum, amounts) => sum + withoutCredit(amounts[i]! || 0), 0),
  );
  const of = (product: number, group: number): number[] =>
    [...groupOf.keys()].filter((i) => groupOf[i] === group && bought.amounts[product]![i]! > 0);
  const cells = bought.products.map((_, p) => groups.map((__, g) => of(p, g)));
  const amount = (p: number, i: number): number => bought.amounts[p]![i]!;
  // In a list of several years shares are of what was bought in it; in columns, of the client's turnover.
  const whole = (i: number): number =>
    bought.source === 'columns' && turnover && turnover[i]! > 0 ? turnover[i]! : all[i]!;
  const shares = cells.map((row, p) =>
    row.map((buyers) =>
      buyers.length < FEWEST_BUYERS ? NaN : medianOf(Float64Array.from(buyers, (i) => amount(p, i) / whole(i))),
    ),
  );
  const elsewhere = elsewhereOf(inputs, turnover);
  const every = gapsOf({ turnover, groupOf, all, elsewhere }, bought, shares);
  const { blocked } = inputs.classification;
  const gaps = every.filter(({ client }) => blocked[client] === 0);
  const sums = cells.map((row, p) => row.map((buyers) => totalOf(buyers.map((i) => amount(p, i)))));
  return {
    source: bought.source,
    products: bought.products,
    groups,
    clients: groups.map((_, g) => groupOf.reduce((count, own) => count + (own === g ? 1 : 0), 0)),
    turnover: sums,
    margin: rates
      ? cells.map((row, p) => row.map((buyers) => knownTotal(buyers.map((i) => amount(p, i) * rates[i]!))))
      : null,
    buyers: cells.map((row) => row.map((buyers) => buyers.length)),
    shares,
    total: totalOf(sums.flat()),
    gaps,
    worth: worthOfAll(gaps, elsewhere.left, size),
    estimated: {
      limited: clientsOf(gaps, (client) => elsewhere.estimated[client] === 1 && !elsewhere.over[client]),
      over: clientsOf(gaps, (client) => elsewhere.over[client] === 1),
    },
    blocked: new Set(every.map(({ client }) => client).filter((client) => blocked[client] === 1)).size,
    leftOut: bought.leftOut,
    inactive: bought.inactive,
    span: bought.span,
    gone: settings.by !== null && groupColumn?.kind !== 'text',
  };
}

/** Of the amounts that are known; NaN where there are some and none is known: that is not zero. */
const knownTotal = (amounts: readonly number[]): number =>
  amounts.length > 0 && amounts.every((one) => Number.isNaN(one)) ? NaN : totalOf(amounts);

/** How many clients of the gaps are so. */
const clientsOf = (gaps: readonly ClientGap[], is: (client: number) => boolean): number =>
  new Set(gaps.map(({ client }) => client).filter(is)).size;

/** What clients still buy from others. */
interface Elsewhere {
  /** By client; NaN where nobody knows. */
  readonly left: Float64Array;
  /** 1 where it is an estimate, by the client's estimated share. */
  readonly estimated: Uint8Array;
  /** 1 where that share is above the whole: the estimate is too low, and says nothing of what is left. */
  readonly over: Uint8Array;
}

/** What each client buys in all as its column says, else as the share that the scheme reads is estimated, less our sales. */
function elsewhereOf({ classification: { portfolio, scheme } }: Inputs, turnover: Float64Array | null): Elsewhere {
  const { size } = portfolio;
  const total = numericColumn(portfolio, 'totalPurchases')?.values ?? null;
  const left = Float64Array.from({ length: size }, (_, i) => (total && turnover ? total[i]! - turnover[i]! : NaN));
  const [estimated, over] = [new Uint8Array(size), new Uint8Array(size)];
  const { share } = scheme.segmentation;
  if (share?.kind !== 'estimate' || !turnover) return { left, estimated, over };
  const guess = estimateShares(portfolio, share);
  for (let i = 0; i < size; i++) {
    const part = guess.column.values[i]!;
    if (!Number.isNaN(left[i]!) || !guess.estimated[i] || !(part > 0)) continue;
    estimated[i] = 1;
    if (part > 1) over[i] = 1;
    else left[i] = turnover[i]! / part - turnover[i]!;
  }
  return { left, estimated, over };
}

/** What all gaps are worth: those of one client together at most what it still buys elsewhere, where that is known. */
function worthOfAll(gaps: readonly ClientGap[], left: Float64Array, size: number): number {
  if (gaps.length > 0 && gaps.every(({ worth }) => Number.isNaN(worth))) return NaN;
  const worth = new Float64Array(size);
  for (const gap of gaps) if (!Number.isNaN(gap.worth)) worth[gap.client]! += gap.worth;
  return totalOf(worth.map((sum, i) => (Number.isNaN(left[i]!) ? sum : Math.min(sum, Math.max(0, left[i]!)))));
}

/** From the order list where it says product families, else from the table's columns of them. */
function boughtFrom({ classification: { portfolio }, purchases }: Inputs): Bought {
  const { size, ids, kinds } = portfolio;
  const items = purchases?.reading.items;
  if (items?.family) {
    const at = new Map<string, number>();
    ids.forEach((id, i) => at.has(id) || at.set(id, i));
    const client = purchases!.reading.histories.clients.map((id) => at.get(id) ?? -1);
    const amounts = items.families.map(() => new Float64Array(size));
    let leftOut = 0;
    const inactive = { lines: 0, amount: 0 };
    for (let k = 0; k < items.client.length; k++) {
      const i = client[items.client[k]!]!;
      const family = items.family[k]!;
      if (i < 0 || items.families[family] === '') leftOut++;
      else {
        amounts[family]![i]! += items.amount[k]!;
        if (isActive(kinds[i]!)) continue;
        inactive.lines++;
        inactive.amount += items.amount[k]!;
      }
    }
    const kept = items.families.flatMap((name, k) => (name === '' ? [] : [k]));
    return {
      source: 'list',
      products: kept.map((k) => items.families[k]!),
      amounts: kept.map((k) => amounts[k]!),
      leftOut,
      inactive: inactive.lines > 0 ? inactive : null,
      span: purchases!.reading.span,
    };
  }
  const columns = familyColumns(portfolio);
  const source = columns.length > 0 ? 'columns' : 'none';
  const products = columns.map(({ header }) => header);
  const amounts = columns.map(({ values }) => values);
  return { source, products, amounts, leftOut: 0, inactive: null, span: null };
}

/** The families with most sales, the smaller ones together under ''. */
function largest({ products, amounts, ...rest }: Bought, most: number): Bought {
  const total = amounts.map((column) => totalOf(column.map((value) => withoutCredit(value))));
  const order = [...products.keys()].sort((a, b) => total[b]! - total[a]! || (products[a]! < products[b]! ? -1 : 1));
  const shown = order.slice(0, order.length > most ? most - 1 : most);
  const smaller = order.slice(shown.length);
  const others = Float64Array.from({ length: amounts[0]?.length ?? 0 }, (_, i) =>
    smaller.reduce((sum, k) => sum + (amounts[k]![i]! || 0), 0),
  );
  return {
    ...rest,
    products: [...shown.map((k) => products[k]!), ...(smaller.length > 0 ? [''] : [])],
    amounts: [...shown.map((k) => amounts[k]!), ...(smaller.length > 0 ? [others] : [])],
  };
}

/** Client families by what they buy, and each active client's place among them; the smaller ones with those without one. */
function groupsOf(
  families: readonly string[],
  active: Uint8Array,
  { amounts }: Bought,
): { groups: string[]; groupOf: Int32Array } {
  const sales = new Map<string, number>();
  families.forEach((family, i) => {
    if (!active[i]) return;
    const own = amounts.reduce((sum, column) => sum + withoutCredit(column[i]! || 0), 0);
    sales.set(family, (sales.get(family) ?? 0) + own);
  });
  const named = [...sales.keys()]
    .filter((name) => name !== '')
    .sort((a, b) => sales.get(b)! - sales.get(a)! || (a < b ? -1 : 1));
  const shown = named.slice(0, named.length > MOST_GROUPS || sales.has('') ? MOST_GROUPS - 1 : MOST_GROUPS);
  const rest = named.length > shown.length || sales.has('');
  const at = new Map(shown.map((name, g) => [name, g]));
  const groupOf = Int32Array.from(families, (name, i) => (active[i] ? (at.get(name) ?? shown.length) : -1));
  return { groups: rest ? [...shown, ''] : shown, groupOf };
}

/** What each client does not buy, and what it would be worth: the median share of the buyers like it × its turnover. */
function gapsOf(
  {
    turnover,
    groupOf,
    all,
    elsewhere,
  }: {
    readonly elsewhere: Elsewhere;
    readonly turnover: Float64Array | null;
    readonly groupOf: Int32Array;
    readonly all: Float64Array;
  },
  { products, amounts }: Bought,
  shares: readonly (readonly number[])[],
): ClientGap[] {
  const gaps: ClientGap[] = [];
  groupOf.forEach((group, client) => {
    // Of who buys nothing at all nothing can be said.
    if (group < 0 || !(all[client]! > 0)) return;
    const sales = turnover ? turnover[client]! : NaN;
    const left = elsewhere.left[client]!;
    products.forEach((name, product) => {
      if (name === '' || amounts[product]![client]! > 0) return;
      const full = elsewhere.over[client] ? NaN : shares[product]![group]! * Math.max(0, sales);
      const capped = Number.isNaN(left) ? null : left < full;
      gaps.push({ client, product, group, worth: capped ? Math.max(0, left) : full, capped });
    });
  });
  const size = ({ worth }: ClientGap): number => (Number.isNaN(worth) ? -1 : worth);
  return gaps.sort((a, b) => size(b) - size(a) || a.client - b.client || a.product - b.product);
}
