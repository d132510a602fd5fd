import type {
  AlikeId,
  ContractColumns,
  ContractFault,
  ContractReading,
  ContractRole,
  PurchaseColumns,
  PurchaseReading,
  PurchaseRole,
  RelationBucket,
  RelationColumns,
  RelationReading,
  RelationRole,
  UncountedBucket,
} from '../../value';
import type { MoneyRead } from '../../locales/tools/listDoubts';
import type { CurrencyCells, DecimalMark, WrittenDates, WrittenOrder } from '../../portfolio';

/** What the user has said of how a list is to be read. */
export interface SecondListChoices {
  /** Of purchases: days with lines of 0 and no other count as purchases. */
  readonly freeOrders: boolean;
  /** Order of day and month in dates that stand as text; without it, the one that they prove. */
  readonly dates?: WrittenOrder | null;
  /** Decimal mark of amounts that stand as text; without it, the one that they prove. */
  readonly decimal?: DecimalMark | null;
  /** Zeros in front of a client's id do not count. */
  readonly numbers?: boolean;
  /** The currency that is analysed, '' for lines that say none; without it, that of most lines. */
  readonly currency?: string | null;
}

/** What header and number formats say of a list's money. */
export interface MoneyLook {
  readonly header?: string;
  /** By the columns of the list, from its first line on. */
  readonly shown?: CurrencyCells;
}

/** Ids that only zeros in front tell from a client's: how many, and the first of them. */
export interface AlikeView {
  readonly count: number;
  readonly first: readonly AlikeId[];
}

/** A purchase list as it was understood. */
export interface PurchasesView {
  readonly alike: AlikeView;
  readonly place: string;
  /** All lines, totals among them. */
  readonly lines: number;
  /** Lines in the currency that is analysed, and their sum. */
  readonly counted: number;
  readonly total: number;
  /** Every one of these lines is in one of them, and their sums add up to the total. */
  readonly buckets: PurchaseReading['buckets'];
  readonly dates: PurchaseReading['dates'];
  /** Dates that stand as text, and how they were read. */
  readonly written: readonly WrittenDates[];
  /** Orders of nothing that do not count. */
  readonly free: PurchaseReading['free'];
  /** Lines that do not count though they are a client's, with the first cells to be mended. */
  readonly out: readonly {
    readonly why: UncountedBucket;
    readonly lines: number;
    readonly sum: number;
    readonly cells: readonly { readonly cell: string; readonly text: string | number }[];
  }[];
  /** First and last day, as Excel's serial numbers. */
  readonly span: PurchaseReading['span'];
  readonly money: MoneyRead;
  /** Clients with a purchase, and how many of the client table are among them. */
  readonly clients: number;
  readonly matched: number;
  readonly strangers: {
    readonly count: number;
    /** The first of them, by what they bought. */
    readonly first: readonly { readonly id: string; readonly value: number }[];
  };
}

/** A list of relations as it was understood. */
export interface RelationsView {
  readonly alike: AlikeView;
  readonly place: string;
  readonly lines: number;
  /** What weights are; `trust` where the list says that and no weights. */
  readonly weights: 'weight' | 'product' | 'trust' | 'unsaid';
  /** Weights that stand as text. */
  readonly numbers: RelationReading['numbers'];
  /** Lines that are totals, besides the lines. */
  readonly totals: RelationReading['totals'];
  /** Every line is in one of them. */
  readonly buckets: Readonly<Record<RelationBucket, number>>;
  /** Clients of the table that influence another, and that are influenced. */
  readonly influencers: number;
  readonly influenced: number;
  /** Companies that the client table does not have, and the first of them. */
  readonly strangers: { readonly count: number; readonly first: readonly string[] };
  /** Clients that owe 100 % or more of their value to others. */
  readonly over: number;
  /** The first of them, by name. */
  readonly overNames: readonly string[];
}

/** A list of contracts as it was understood. */
export interface ContractsView {
  readonly alike: AlikeView;
  readonly place: string;
  readonly lines: number;
  /** Every line is in one of them. */
  readonly buckets: ContractReading['buckets'];
  /** Dates that stand as text, and how they were read. */
  readonly written: readonly WrittenDates[];
  /** How the amounts were read, and which lines are totals; null for a list without either. */
  readonly money: MoneyRead | null;
  readonly noAmount: {
    readonly lines: number;
    readonly cells: readonly { readonly cell: string; readonly text: string | number }[];
  };
  /** Contracts without an end. */
  readonly running: number;
  /** Companies with contracts, how many of them are in the client table, and the first of the others. */
  readonly clients: number;
  readonly matched: number;
  readonly unknown: readonly string[];
  /** The first cells that keep their line from counting. */
  readonly faults: readonly (Pick<ContractFault, 'why' | 'text'> & { readonly cell: string })[];
}

export type ListRole = PurchaseRole | RelationRole | ContractRole;
/** Zero-based columns of a list by what they are. */
export type ListColumns = PurchaseColumns & RelationColumns & ContractColumns;

/** A list as it was read, with which one it is. */
export type ListView =
  | { readonly list: 'purchases'; readonly view: PurchasesView }
  | { readonly list: 'relations'; readonly view: RelationsView }
  | { readonly list: 'contracts'; readonly view: ContractsView };

/** What the first rows of a list say of its columns. */
export interface ListHeaderView {
  /** Zero-based row of the header and its columns; null where no row names what is needed. */
  readonly header: {
    readonly row: number;
    readonly columns: ListColumns;
    /** What stands above each of them. */
    readonly texts: Readonly<Record<string, string>>;
  } | null;
  /** What is missing, and the headers that there are. */
  readonly missing: readonly ListRole[];
  readonly headers: readonly string[];
}
