import type { Portfolio } from '../../portfolio';
import type { Inputs, PurchaseList, RelationList, SecondList } from '../../tools';
import {
  HEADER_ROWS,
  matchRelations,
  missingRelationRoles,
  missingRoles,
  purchaseColumns,
  purchaseHeader,
  readPurchases,
  readRelations,
  relationColumns,
  relationHeader,
} from '../../value';
import type { ListColumns, ListHeaderView, ListRole, ListView, PurchasesView, RelationsView, Watch } from './views';

type Rows = readonly (readonly unknown[])[];
type Clients = Pick<Portfolio, 'ids' | 'names'>;

/** Lines of a list without its header, and what their columns are. */
interface GivenLines {
  readonly lines: Rows;
  readonly columns: ListColumns;
  /** As it is said to the user. */
  readonly place: string;
  readonly choices: { readonly freeOrders: boolean };
  /** Told how many lines are in a history: a message goes out while the next lines are read. */
  readonly watch?: Watch | undefined;
}

/** A list as tools work on it, and as the pane shows it. */
interface FoundList {
  readonly inputs: Pick<Inputs, SecondList>;
  readonly shown: ListView;
}

/** How a list is told by its headers, and read. */
interface ListReader {
  header(rows: Rows): { readonly row: number; readonly columns: ListColumns } | null;
  /** What these headers lack. */
  missing(headers: readonly string[]): readonly ListRole[];
  read(given: GivenLines, clients: Clients): FoundList;
}

const LIST_READERS: Readonly<Record<SecondList, ListReader>> = {
  purchases: {
    header: purchaseHeader,
    missing: (headers) => missingRoles(purchaseColumns(headers)),
    read({ lines, columns, place, choices, watch }, { ids }) {
      const total = lines.length;
      const progress = (done: number): void => watch?.progress?.({ phase: 'histories', done, total });
      const purchases = { reading: readPurchases(lines, columns, { ...choices, progress }), place };
      return { inputs: { purchases }, shown: { list: 'purchases', view: purchasesView(purchases, ids) } };
    },
  },
  relations: {
    header: relationHeader,
    missing: (headers) => missingRelationRoles(relationColumns(headers)),
    read({ lines, columns, place }, clients) {
      const relations = { reading: readRelations(lines, columns), place };
      return { inputs: { relations }, shown: { list: 'relations', view: relationsView(relations, clients) } };
    },
  },
};

/** Reads lines as a list. @param clients of the client table; null before that has been read */
export const listOf = (list: SecondList, given: GivenLines, clients: Clients | null): FoundList =>
  LIST_READERS[list].read(given, clients ?? { ids: [], names: [] });

/** What the first rows of a list say of its columns; where it is none, what its fullest row lacks. */
export function listHeaderView(list: SecondList, rows: Rows): ListHeaderView {
  const reader = LIST_READERS[list];
  const header = reader.header(rows);
  const texts = rows.slice(0, HEADER_ROWS).map((row) => row.filter((cell) => typeof cell === 'string' && cell !== ''));
  const headers = texts.reduce((most, row) => (row.length > most.length ? row : most), []) as string[];
  return { header, headers, missing: header ? [] : reader.missing(headers) };
}

function purchasesView({ reading, place }: PurchaseList, ids: readonly string[]): PurchasesView {
  const { histories, lines, total, buckets, dates, span, currency } = reading;
  const { clients, starts } = histories;
  const buyers = new Set(clients.filter((_, c) => starts[c + 1]! > starts[c]!));
  const matched = ids.reduce((count, id) => count + (buyers.has(id) ? 1 : 0), 0);
  return { place, lines, total, buckets, dates, span, currency, clients: buyers.size, matched };
}

function relationsView({ reading, place }: RelationList, { ids, names }: Clients): RelationsView {
  const { counts, influences, owed } = matchRelations(reading, ids, names);
  return {
    place,
    lines: reading.lines.length,
    product: reading.product,
    buckets: counts,
    influencers: new Set(influences.map(({ from }) => from)).size,
    influenced: new Set(influences.map(({ to }) => to)).size,
    over: owed.reduce((count, part) => count + (part >= 1 ? 1 : 0), 0),
  };
}
