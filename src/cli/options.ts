import type { HighTurnover } from './highTurnover';
import type { BlockTold } from './salesBlock';
import type { ColumnRole, ColumnUnit, KindPair, DecimalMark, WrittenOrder } from '../portfolio';
import type { CsvGiven } from '../files';
import type { Lack, SecondList, ToolId } from '../tools';

/** What can compare each client family with itself. */
export const FAMILY_USES = ['segments', 'criteria'] as const;
export type FamilyUse = (typeof FAMILY_USES)[number];

/** One value told to a tool: `--set value.retention=0.85`. */
export interface ToolSetting {
  readonly tool: ToolId;
  readonly key: string;
  readonly value: string;
}

/** A tool that is left out, and what it lacks: what it works on, or the four criteria that codes come from. */
export interface Lacking {
  readonly tool: ToolId;
  readonly lack: Lack | 'criteria';
}

/** What was asked for on the command line. */
export interface Options {
  readonly input: string;
  readonly sheet: string | null;
  readonly range: string | null;
  readonly scheme: string | null;
  readonly preset: 'it-company' | null;
  /** The four criteria by name, as typed; null: proposed. */
  readonly criteria: readonly string[] | null;
  /** Where the share of customer is taken from: a column, one by another, or an estimate; null: as the scheme says. */
  readonly share: string | null;
  /** ISO date up to which years are counted; null: as the table says. */
  readonly date: string | null;
  readonly out: string | null;
  readonly saveScheme: string | null;
  readonly emptyIsZero: readonly string[];
  /** Numbers and dates that stand as text are converted in the result. */
  readonly convertText: boolean;
  /** By header: how the numbers of a column of shares, margins or growth are written. */
  readonly units: Readonly<Record<string, ColumnUnit>>;
  readonly columns: Readonly<Partial<Record<ColumnRole, string>>>;
  /** The mapping sheet of families, as `SHEET` of the file itself or `FILE[!SHEET]`; null: none. */
  readonly familyMap: string | null;
  /** What words of the column of situations mean. */
  readonly kinds: readonly KindPair[];
  /** What compares each client family with itself: the turnover of the segments, the criteria. */
  readonly byFamily: readonly FamilyUse[];
  /** Which clients count as of high turnover in the segments; null: as the scheme says. */
  readonly highTurnover: HighTurnover | null;
  /** What blocks sales; null: as the scheme says. */
  readonly block: BlockTold | null;
  /** A scheme that was made for a former year reads the latest one that the table has. */
  readonly latestYear: boolean;
  /** A scheme file whose results on the same clients are compared with those in force. */
  readonly compare: string | null;
  /** Potential, satisfied and lost clients are judged by profiles of their own. */
  readonly byKind: boolean;
  /** `plain`: formulas that need no add-in, with a parameters sheet. */
  readonly output: 'values' | 'plain';
  /** Clients who bought in the period before and buy nothing now count as lost. */
  readonly lapsedAsLost: boolean;
  /** The currency of the turnover; '' for none, null: as the table says. */
  readonly currency: string | null;
  readonly newSheet: boolean;
  readonly replace: boolean;
  readonly force: boolean;
  readonly csv: CsvGiven;
  /** Result columns that are written beside the usual ones, as typed: their ids, or their headers in either language. */
  readonly also: readonly string[];
  /** The .csv of code and segment by id for another system; null: none. */
  readonly export: string | null;
  /** Sheets of the workbook beside whose ids code and segment are written, and whether zeros in front mean nothing. */
  readonly carry: readonly string[];
  readonly carryNumbers: boolean;
  /** Tools whose sheets are written beside the columns. */
  readonly tools: readonly ToolId[];
  /** Those of them that `--tool all` alone asks for: without anything to say they are left out. */
  readonly byAllAlone: readonly ToolId[];
  /** Tools that `--tool all` leaves out, because what they need was not given. */
  readonly without: readonly Lacking[];
  /** What was told to them; a tool that is told something is asked for. */
  readonly settings: readonly ToolSetting[];
  /** The purchase list, as `FILE` or `FILE!SHEET`; null: none. */
  readonly purchases: string | null;
  /** The list of who influences whom, as `FILE` or `FILE!SHEET`; null: none. */
  readonly relations: string | null;
  /** The list of contracts, as `FILE` or `FILE!SHEET`; null: none. */
  readonly contracts: string | null;
  /** Headers of those lists by what they are, where somebody has said it. */
  readonly listColumns: Readonly<Record<SecondList, Readonly<Record<string, string>>>>;
  /** A workbook whose history of snapshots the result goes on with; null: the file's own, if it has one. */
  readonly history: string | null;
  /** ISO date of the snapshot that is appended to the history; null: none. */
  readonly snapshot: string | null;
  /**
   * Snapshots of the purchase list's quarters are appended to the history; `hold`: what the list does not say stays at today's
   * value.
   */
  readonly backCast: 'blank' | 'hold' | null;
  /** Order of day and month in dates of these lists that stand as text; null: the one that they prove. */
  readonly listDates: WrittenOrder | null;
  /** Decimal mark of their amounts that stand as text; null: the one that they prove. */
  readonly listDecimal: DecimalMark | null;
  /** The currency of their amounts that is worked on, '' for lines that say none; null: that of most lines. */
  readonly listCurrency: string | null;
  /** Zeros in front of a client's id do not count in these lists: 000123 is 123. */
  readonly listNumbers: boolean;
  /** Purchases of 0 count as purchases. */
  readonly freeOrders: boolean;
  /** The file is a purchase list: the client table is made from it, a row a client, on a new sheet. */
  readonly sumPurchases: boolean;
}
