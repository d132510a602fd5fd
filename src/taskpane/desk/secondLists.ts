import { cellAddress } from '../../grid';
import type { Portfolio } from '../../portfolio';
import {
  type ContractList,
  type Inputs,
  type ListOrigin,
  moneyRead,
  namedCells,
  type PurchaseList,
  purchaseStrangers,
  type RelationList,
  relationStrangers,
  type SecondList,
  unreadCells,
} from '../../tools';
import {
  contractHeader,
  alikeIds,
  headerAt,
  idsAsNumbers,
  type IsClient,
  matchRelations,
  moneyColumn,
  type MoneyChoices,
  nearestContractHeader,
  type NearestHeader,
  nearestPurchaseHeader,
  nearestRelationHeader,
  purchaseHeader,
  readContractSteps,
  readPurchaseSteps,
  readRelationSteps,
  relationHeader,
  type ToldHeaders,
  weightsKind,
  UNCOUNTED_BUCKETS,
} from '../../value';
import type { WorkStep } from './stepped';
import type {
  AlikeView,
  ContractsView,
  MoneyLook,
  SecondListChoices,
  ListColumns,
  ListHeaderView,
  ListRole,
  ListView,
  PurchasesView,
  RelationsView,
} from './listViews';

type Rows = readonly (readonly unknown[])[];
type Clients = Pick<Portfolio, 'ids' | 'names'>;

/** Lines of a list without its header, and what their columns are. */
interface GivenLines {
  readonly lines: Rows;
  readonly columns: ListColumns;
  /** As it is said to the user. */
  readonly place: string;
  /** Where the cells stand on their sheet. */
  readonly origin: ListOrigin;
  readonly choices: SecondListChoices;
  /** What header and number formats say of its money. */
  readonly look?: MoneyLook;
}

/** A list as tools work on it, and as the pane shows it. */
interface FoundList {
  readonly inputs: Pick<Inputs, SecondList>;
  readonly shown: ListView;
}

type ReadingList = Generator<WorkStep, FoundList, void>;

/** How a list is told by its headers, and read. */
interface ListReader {
  header(
    rows: Rows,
    told: ToldHeaders,
    isClient: IsClient | null,
  ): { readonly row: number; readonly columns: ListColumns } | null;
  /** What rows come nearest to that are none. */
  nearest(rows: Rows, told: ToldHeaders): NearestHeader<ListRole>;
  read(given: GivenLines, clients: Clients): ReadingList;
}

/** Lines as they are read, step by step. */
function* linesRead<T>(reading: Generator<number, T, void>, total: number): Generator<WorkStep, T, void> {
  for (;;) {
    const { done, value } = reading.next();
    if (done) return value;
    yield { stage: 'histories', done: value, total };
  }
}

/** What header and formats say of the money of lines whose columns were taken alone. */
function moneyOf(columns: ListColumns, { header, shown }: MoneyLook = {}): Pick<MoneyChoices, 'shown' | 'header'> {
  const at = moneyColumn(columns);
  const cells = at === undefined ? undefined : shown?.cells.get(at);
  return { ...(header === undefined ? {} : { header }), shown: shown && cells ? { names: shown.names, cells } : null };
}

/** Whom ids of the list mean, where zeros in front do not count. */
const idsOf = ({ numbers = false }: SecondListChoices, { ids }: Clients): { readonly idAs?: (id: string) => string } =>
  numbers ? { idAs: idsAsNumbers(ids) } : {};

function alikeView(unknown: readonly string[], ids: readonly string[]): AlikeView {
  const alike = alikeIds(unknown, ids);
  return { count: alike.length, first: alike.slice(0, MOST_NAMED) };
}

const LIST_READERS: Readonly<Record<SecondList, ListReader>> = {
  purchases: {
    header: purchaseHeader,
    nearest: nearestPurchaseHeader,
    *read({ lines, columns, place, origin, choices, look }, clients) {
      const told = { ...choices, ...idsOf(choices, clients), ...moneyOf(columns, look) };
      const reading = yield* linesRead(readPurchaseSteps(lines, columns, told), lines.length);
      const purchases = { reading, place, origin };
      return { inputs: { purchases }, shown: { list: 'purchases', view: purchasesView(purchases, clients.ids) } };
    },
  },
  relations: {
    header: relationHeader,
    nearest: nearestRelationHeader,
    *read({ lines, columns, place, choices }, clients) {
      const steps = readRelationSteps(lines, columns, { decimal: choices.decimal ?? null, ...idsOf(choices, clients) });
      const relations = { reading: yield* linesRead(steps, lines.length), place };
      return { inputs: { relations }, shown: { list: 'relations', view: relationsView(relations, clients) } };
    },
  },
  contracts: {
    header: contractHeader,
    nearest: nearestContractHeader,
    *read({ lines, columns, place, origin, choices, look }, clients) {
      const told = { ...choices, ...idsOf(choices, clients), ...moneyOf(columns, look) };
      const reading = yield* linesRead(readContractSteps(lines, columns, told), lines.length);
      const contracts = { reading, place, origin: origin as ContractList['origin'] };
      return { inputs: { contracts }, shown: { list: 'contracts', view: contractsView(contracts, clients) } };
    },
  },
};

/** Reads lines as a list, step by step. @param clients of the client table; null before that has been read */
export const listOf = (list: SecondList, given: GivenLines, clients: Clients | null): ReadingList =>
  LIST_READERS[list].read(given, clients ?? { ids: [], names: [] });

/**
 * What the first rows of a list say of its columns; where it is none, what they come nearest to and what that lacks.
 * @param told headers by the roles that the user has given them
 * @param ids of the client table, by which columns of bare codes are known; null before that has been read
 */
export function listHeaderView(
  list: SecondList,
  rows: Rows,
  told: ToldHeaders = {},
  ids: readonly string[] | null = null,
): ListHeaderView {
  const reader = LIST_READERS[list];
  const known = ids && new Set(ids.map((id) => id.trim()));
  const header = reader.header(rows, told, known && ((id) => known.has(id)));
  if (!header) return { header, ...reader.nearest(rows, told) };
  const headers = rows[header.row]!.map((_, column) => headerAt(rows, header.row, column));
  const texts = Object.fromEntries(Object.entries(header.columns).map(([role, at]) => [role, headers[at]!]));
  return { header: { ...header, texts }, headers: headers.filter((text) => text !== ''), missing: [] };
}

function purchasesView(list: PurchaseList, ids: readonly string[]): PurchasesView {
  const { reading, place, origin } = list;
  const { histories, lines, counted, total, buckets, dates, written, span, free } = reading;
  const { clients, starts } = histories;
  const buyers = new Set(clients.filter((_, c) => starts[c + 1]! > starts[c]!));
  const matched = ids.reduce((count, id) => count + (buyers.has(id) ? 1 : 0), 0);
  const out = UNCOUNTED_BUCKETS.map((why) => ({
    ...{ why, ...buckets[why] },
    cells: unreadCells(list, why),
  }));
  const money = moneyRead(reading, origin);
  const others = purchaseStrangers(list, ids);
  const strangers = { count: others.length, first: others.slice(0, MOST_NAMED) };
  const found = {
    alike: alikeView(
      others.map(({ id }) => id),
      ids,
    ),
    place,
    lines,
    counted,
    total,
    buckets,
    dates,
    span,
    free,
    money,
    clients: buyers.size,
    matched,
    strangers,
  };
  return { ...found, written: [written], out: out.filter((one) => one.lines > 0) };
}

function relationsView(list: RelationList, { ids, names }: Clients): RelationsView {
  const { reading, place } = list;
  const strangers = relationStrangers(list, { ids, names });
  const { counts, influences, owed } = matchRelations(reading, ids, names);
  const over = [...owed.keys()].filter((i) => owed[i]! >= 1);
  return {
    alike: alikeView(strangers, ids),
    place,
    lines: reading.lines.length,
    weights: weightsKind(reading),
    numbers: reading.numbers,
    totals: reading.totals,
    buckets: counts,
    influencers: new Set(influences.map(({ from }) => from)).size,
    influenced: new Set(influences.map(({ to }) => to)).size,
    strangers: { count: strangers.length, first: strangers.slice(0, MOST_NAMED) },
    over: over.length,
    overNames: over.slice(0, MOST_NAMED).map((i) => names[i] || ids[i]!),
  };
}

/** Cells and companies that the pane names one by one. */
const MOST_NAMED = 10;

function contractsView({ reading, place, origin }: ContractList, { ids, names }: Clients): ContractsView {
  const known = new Set([...ids, ...names]);
  const clients = new Set(reading.contracts.map(({ client }) => client));
  const unknown = [...clients].filter((client) => !known.has(client));
  const faults = reading.faults.slice(0, MOST_NAMED).map(({ line, role, why, text }) => ({
    cell: cellAddress(origin.row + line, origin.columns[role]),
    ...{ why, text },
  }));
  return {
    alike: alikeView(unknown, ids),
    place,
    lines: reading.lines,
    buckets: reading.buckets,
    written: reading.written,
    money: reading.hasAmounts || reading.money.totals.lines > 0 ? moneyRead(reading.money, origin) : null,
    noAmount: { lines: reading.noAmount.lines, cells: namedCells(reading.noAmount.cells, origin) },
    running: reading.contracts.reduce((count, { end }) => count + (Number.isNaN(end) ? 1 : 0), 0),
    clients: clients.size,
    matched: clients.size - unknown.length,
    unknown: unknown.slice(0, MOST_NAMED),
    faults,
  };
}
