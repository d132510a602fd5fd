import type { nextStep, StageLine, ToolFields } from '../../tools';
import type {
  PortfolioSummary,
  Scheme,
  SchemeWarning,
  TurnoverCurrency,
  UnitReport,
  ReadingCount,
  Agreement,
  SchemeDifference,
  PutAside,
  StartsBeyond,
} from '../../method';
import type { ColumnMatch, FamilyCount, Observation } from '../../portfolio';

/** One column of the table, as the pickers need it. */
export interface ColumnView {
  readonly header: string;
  /** Zero-based column within the block; -1 for one that is computed. */
  readonly at: number;
  readonly kind: 'number' | 'text';
  /** Cells that hold a number; 0 for text columns. */
  readonly numbers: number;
  readonly empty: number;
  /** A result of ours, by its header: never offered as data. */
  readonly own: boolean;
  /** Of figures that a tool wrote and criteria may read: what their header begins with, in every language. */
  readonly names?: readonly string[] | undefined;
  /** Words of which there are few: each client's family, zone or salesperson. */
  readonly groups: boolean;
  /** Numbers that can hardly count unpaid bills: decimals, or more than a client could leave unpaid. */
  readonly amounts: boolean;
}

/** A client table as it was understood: everything the pane says about it, and no cells. */
export interface ReadingView {
  readonly clients: number;
  readonly ids: readonly string[];
  readonly names: readonly string[];
  /** Zero-based row of each client within the block. */
  readonly sourceRows: Uint32Array;
  /** Zero-based row of the (last) header within the block; -1 where the table has none. */
  readonly headerRow: number;
  readonly idHeader: string | null;
  /** Zero-based column within the block by which clients are known again: that of the ids, else the first. */
  readonly idColumn: number;
  /** Header of the client names and their zero-based column within the block; null where the table has none. */
  readonly name: { readonly header: string; readonly column: number } | null;
  readonly columns: readonly ColumnView[];
  readonly matches: readonly ColumnMatch[];
  readonly observations: readonly Observation[];
  /** What is said of a column that plays no role once a scheme reads it. */
  readonly besides: readonly Observation[];
  /** Clients that are neither potential nor lost. */
  readonly active: number;
  /** The client families, the largest first, and how many there are; one more than are compared at most. */
  readonly families: readonly FamilyCount[];
  readonly familiesInAll: number;
  /** Keys of the criteria that are proposed for the table, and those that are put aside because of their gaps. */
  readonly proposed: { readonly keys: readonly string[]; readonly aside: readonly PutAside[] };
}

/** A portfolio judged by a scheme, as the pane shows it. Columns by client index. */
export interface Judgement {
  /** The scheme with every amount settled. */
  readonly scheme: Scheme;
  readonly summary: PortfolioSummary;
  readonly warnings: readonly SchemeWarning[];
  readonly currency: TurnoverCurrency;
  /** How each column of shares, margins or growth is read, with the evidence. */
  readonly units: readonly UnitReport[];
  /** Clients by priority, the unranked last. */
  readonly order: Uint32Array;
  readonly rank: Uint32Array;
  /** The score that orders the list; NaN where there is none. */
  readonly score: Float64Array;
  /** Which score that is (`scoreInUse`). */
  readonly scoredBy: string;
  readonly code: Uint16Array;
  /** 4–16; 0 none. */
  readonly total: Uint8Array;
  /** Of each client, NaN where it has none; null where the scheme knows no turnover. */
  readonly turnover: Float64Array | null;
  /** Index + 1 into `SEGMENT_LABELS`; 0 none. */
  readonly segment: Uint8Array;
  readonly blocked: Uint8Array;
  /** 1 where its share is an estimate. */
  readonly estimated: Uint8Array;
  /** Index of each client's profile. */
  readonly profiles: Uint16Array;
  /** The readings of "high turnover" that stand side by side. */
  readonly readings: readonly ReadingCount[];
  /** What people decided; null where the table has no such column. */
  readonly agreement: Omit<Agreement, 'segment'> | null;
  /** Starts that years cannot be counted from, column by column. */
  readonly startsBeyond: readonly StartsBeyond[];
}

/** Our columns as they were found beside the table, against the last judgement. */
export interface FoundResults {
  /** Cells that are not what would be written. */
  readonly differing: number;
  /** The first rows of the block that they are in. */
  readonly rows: readonly number[];
  /** What the columns say of each client; null where they hold no codes. */
  readonly standing: {
    readonly code: Uint16Array;
    readonly segment: Uint8Array;
    readonly rank: Uint32Array | null;
    readonly score: Float64Array | null;
    readonly scoredBy: string;
  } | null;
}

/** Two schemes on the same clients, in counts. */
export interface ComparisonView extends Pick<SchemeDifference, 'migration' | 'largestShift'> {
  /** Clients with another code. */
  readonly recoded: number;
  /** Clients in another place of the priority list. */
  readonly reranked: number;
}

/** The values of one source, sorted: counts under any cuts come from it by binary search. */
export interface Distribution {
  readonly sorted: Float64Array;
  /** Clients without a value. */
  readonly missing: number;
}

/** A histogram to be recognised by: heights 0–1 from low to high. */
export interface Glance {
  readonly heights: readonly number[];
  /** Clients without a value. */
  readonly missing: number;
}

/** What one client is worth, a line each, and how that was computed. */
export interface ValueCardView {
  readonly lines: readonly string[];
  readonly how: readonly string[];
}

/** A stage of the guide with the names of its reports. */
export interface GuideLine extends StageLine {
  readonly names: readonly string[];
}

/** Where the workbook stands in the nine stages, and what comes next, in words. */
export interface GuideView {
  readonly lines: readonly GuideLine[];
  readonly next: (NonNullable<ReturnType<typeof nextStep>> & { readonly said: string }) | null;
}

/** A tool's form. */
export interface ToolFormView {
  /** Whether the change was taken; the settings are the former ones where not. */
  readonly taken: boolean;
  /** Which numbers the field takes, where one was not taken. */
  readonly takes: string | null;
  readonly settings: unknown;
  readonly groups: readonly ToolFields[];
}
