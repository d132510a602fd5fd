import type {
  BackCastPlan,
  ClientTableDraft,
  StageLine,
  CarriedCodes,
  CarryChoices,
  CodeTable,
  ListOrigin,
  OfferedTool,
  SecondList,
  SnapshotPlan,
  StandingHistory,
  ToolFields,
  ToolId,
  ToolRun,
  WatchView,
} from '../../tools';
import type {
  OutputColumn,
  PortfolioSummary,
  Ranks,
  Scheme,
  SchemeWarning,
  SegmentLabel,
  TurnoverCurrency,
  UnitReport,
  OpenScheme,
  ClientsOf,
  ClientStory,
  CutProposal,
  ReadingCount,
  Agreement,
  Criterion,
  OfferedSource,
  Source,
  Direction,
  Cuts,
  FormulaColumn,
  Formulas,
  OutputBinding,
  ParameterCell,
  ParametersRead,
  ToolColumnId,
  SchemeDifference,
  PresetProfile,
  ProfilePreset,
  PutAside,
} from '../../method';
import type {
  ContractColumns,
  ContractFault,
  ContractReading,
  ContractRole,
  PurchaseColumns,
  PurchaseReading,
  PurchaseRole,
  RelationBucket,
  RelationColumns,
  RelationRole,
  ForecastStage,
  ToldHeaders,
} from '../../value';
import type { ColumnMatch, CriterionKey, FamilyCount, Observation, RawTable, ReadingChoices } from '../../portfolio';
import type { FormulaPlaces, WrittenCells } from '../../excel';
import type { Language, PlacedColumn } from '../../locales';
import type { Sheet } from '../../sheet';

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
  } | null;
}

/** Two schemes on the same clients, in counts. */
export interface ComparisonView extends Pick<SchemeDifference, 'migration' | 'largestShift'> {
  /** Clients with another code. */
  readonly recoded: number;
  /** Clients in another place of the priority list. */
  readonly reranked: number;
}

/** A criterion's figure, of some clients or of all. */
export interface AskedFigure {
  readonly source: Source;
  readonly key: string;
  /** The scheme's, for years since a date. */
  readonly referenceDate: string | null;
  readonly of: ClientsOf;
}

/** The values of one source, sorted: counts under any cuts come from it by binary search. */
export interface Distribution {
  readonly sorted: Float64Array;
  /** Clients without a value. */
  readonly missing: number;
}

/** What the list of clients can be sorted by. */
export const LIST_COLUMNS = ['rank', 'client', 'segment', 'code', 'total', 'turnover'] as const;
export type ListColumn = (typeof LIST_COLUMNS)[number];

/** Which clients the list shows, and in which order. */
export interface ListChoice {
  readonly by: ListColumn;
  /** From the largest down, or from Z to A. */
  readonly falling: boolean;
  /** Only clients of this segment, or of none; null: all. */
  readonly segment: SegmentLabel | 'none' | null;
  /** Only clients whose name or id holds this, capitals and accents aside. */
  readonly sought: string;
  readonly language: Language;
}

/** What the result columns are written as: numbers and words, formulas of the add-in, formulas of Excel alone. */
export type Output = OutputBinding['output'];

/** Formulas asked for: which, and where table and results stand. */
export interface FormulasWanted {
  readonly output: Exclude<Output, 'values'>;
  /** Beside live formulas. */
  readonly ranks?: Ranks;
  readonly columns: readonly OutputColumn[];
  readonly places: FormulaPlaces;
  readonly language: Language;
}

export type PresetId = 'general' | 'itCompany';

/**
 * A criterion of the catalogue, from what the table gives for it or from another source, or any source as a criterion of
 * the user's own.
 */
export type WantedCriterion =
  | { readonly key: CriterionKey; readonly source?: Source }
  | {
      readonly key: null;
      readonly source: Source;
      readonly label?: string | undefined;
      readonly direction?: Direction;
    };

/** A histogram to be recognised by: heights 0–1 from low to high. */
export interface Glance {
  readonly heights: readonly number[];
  /** Clients without a value. */
  readonly missing: number;
}

/** A tool asked to run. */
export interface WantedTool {
  readonly id: ToolId;
  readonly language: Language;
  /** "Clientes!A1:N241", as the sheets say it. */
  readonly place: string;
  /** What the user noted on its sheet, by client id. */
  readonly notes: ReadonlyMap<string, string>;
  /** Its settings as the workbook has kept them; undefined before its first run. */
  readonly settings: unknown;
  /** Those of all tools, by their ids: one may read what another was told. */
  readonly kept: Readonly<Record<string, unknown>>;
  /** The workbook's schemes. */
  readonly schemes: readonly Scheme[];
  /** Tools whose sheets stand in the workbook; for a tool that reads them. */
  readonly made?: ReadonlySet<string>;
  /** The sheets of the history as they stand; for a tool that reads it. */
  readonly history?: StandingHistory;
}

/** Reports that stand, and what they may be made from besides the clients of the last judgement. */
export interface WantedMadeFrom extends Pick<WantedTool, 'kept' | 'schemes' | 'history'> {
  readonly made: ReadonlySet<ToolId>;
}

/** A comparison with a snapshot asked for. */
export interface WantedWatch {
  readonly language: Language;
  /** Watching's settings as the workbook keeps them. */
  readonly settings: unknown;
  readonly history: StandingHistory;
}

/** A snapshot asked for, before it is saved. */
export interface WantedSnapshot extends Pick<WantedWatch, 'language' | 'history'> {
  /** ISO. */
  readonly date: string;
}

/** Snapshots of past quarters asked for, before they are saved. */
export interface WantedBackCast extends Pick<WantedWatch, 'language' | 'history'> {
  /** What the purchase list does not say is held at today's value, instead of being left blank. */
  readonly hold: boolean;
}

/** What one client is worth, a line each, and how that was computed. */
export interface ValueCardView {
  readonly lines: readonly string[];
  readonly how: readonly string[];
}

/** A purchase list as it was understood. */
export interface PurchasesView {
  readonly place: string;
  readonly lines: number;
  readonly total: number;
  /** Every line is in one of them, and their sums add up to the total. */
  readonly buckets: PurchaseReading['buckets'];
  readonly dates: PurchaseReading['dates'];
  /** First and last day, as Excel's serial numbers. */
  readonly span: PurchaseReading['span'];
  readonly currency: string | null;
  /** Clients with a purchase, and how many of the client table are among them. */
  readonly clients: number;
  readonly matched: number;
}

/** A list of relations as it was understood. */
export interface RelationsView {
  readonly place: string;
  readonly lines: number;
  /** Whether weights are products of references, degree of influence and trust. */
  readonly product: boolean;
  /** Every line is in one of them. */
  readonly buckets: Readonly<Record<RelationBucket, number>>;
  /** Clients of the table that influence another, and that are influenced. */
  readonly influencers: number;
  readonly influenced: number;
  /** Clients that owe 100 % or more of their value to others. */
  readonly over: number;
  /** The first of them, by name. */
  readonly overNames: readonly string[];
}

/** A list of contracts as it was understood. */
export interface ContractsView {
  readonly place: string;
  readonly lines: number;
  /** Every line is in one of them. */
  readonly buckets: ContractReading['buckets'];
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
  readonly header: { readonly row: number; readonly columns: ListColumns } | null;
  /** What is missing, and the headers that there are. */
  readonly missing: readonly ListRole[];
  readonly headers: readonly string[];
}

/** A stage of the guide with the names of its reports. */
export interface GuideLine extends StageLine {
  readonly names: readonly string[];
}

/** A tool's form asked for; `change`: after one value has been changed. */
export interface WantedForm extends Pick<WantedTool, 'id' | 'language' | 'settings' | 'kept' | 'schemes' | 'history'> {
  readonly change?: { readonly key: string; readonly value: string };
}

/** A tool's form. */
export interface ToolFormView {
  /** Whether the change was taken; the settings are the former ones where not. */
  readonly taken: boolean;
  readonly settings: unknown;
  readonly groups: readonly ToolFields[];
}

/** A step of work at the desk, as the pane's line of progress says it. */
export interface DeskStep {
  readonly phase: ForecastStage | 'histories';
  readonly done: number;
  readonly total: number;
}

/** How far work at the desk is, and the way to end it: it stops at its next step, and the call rejects. */
export interface Watch {
  readonly signal?: AbortSignal;
  readonly progress?: (step: DeskStep) => void;
}

/**
 * Where the portfolio lies: off the pane's thread where a worker can be had. Only sentences' ingredients come out.
 * Every call rejects with the `MethodProblem` or `PortfolioProblem` that stopped it.
 */
export interface Desk {
  /** Every tool, in the order in which they are offered. */
  tools(language: Language): Promise<readonly OfferedTool[]>;
  /** What sheets of tools would be made from now, by tool. */
  madeFrom(wanted: WantedMadeFrom): Promise<Readonly<Record<string, string>>>;
  /** What a tool makes of the last judgement: its sheets, ready to be written. */
  runTool(wanted: WantedTool, watch?: Watch): Promise<ToolRun>;
  /**
   * Columns of a tool beside the clients of the last judgement, ready to be written; null where what the tool needs besides
   * the client table is not at hand.
   */
  toolColumns(
    wanted: WantedTool,
    columns: readonly ToolColumnId[],
    watch?: Watch,
  ): Promise<readonly PlacedColumn[] | null>;
  /** What the first rows of a list say of its columns. */
  listHeader(list: SecondList, rows: readonly (readonly unknown[])[], told?: ToldHeaders): Promise<ListHeaderView>;
  /** Takes lines of a list, block after block; the first block forgets the lines before. */
  listLines(rows: readonly (readonly unknown[])[], first: boolean): Promise<void>;
  /** Reads the lines that were taken as that list. @param columns of the lines as they were taken */
  readList(
    list: SecondList,
    columns: ListColumns,
    given: { readonly place: string; readonly origin: ListOrigin; readonly freeOrders: boolean },
    watch?: Watch,
  ): Promise<ListView>;
  /** Goes on without that list. */
  leaveList(list: SecondList): Promise<void>;
  /** The table that was taken, which is a purchase list, summed to a row a client; or why it cannot be. */
  clientTable(language: Language): Promise<ClientTableDraft | { readonly refused: string }>;
  /** What has changed between two snapshots, or since one, and why, in sentences. */
  watch(wanted: WantedWatch): Promise<WatchView>;
  /** What saving the clients of the last judgement as of a day would write, or why it cannot be saved. */
  planSnapshot(wanted: WantedSnapshot): Promise<SnapshotPlan>;
  /** What appending the quarters of the purchase list that was read would write; null where none was read. */
  planBackCast(wanted: WantedBackCast): Promise<BackCastPlan | null>;
  /** What can be told to a tool, after a change where one is wanted. */
  toolForm(wanted: WantedForm): Promise<ToolFormView>;
  /** What would change one client's labels, a sentence each, with the certainty tool's settings as they are kept. */
  certainty(client: number, settings: unknown, language: Language): Promise<readonly string[]>;
  /** What one client is worth, and how that was computed. @param kept the tools' settings */
  valueCard(client: number, kept: WantedTool['kept'], language: Language): Promise<ValueCardView>;
  /** Where the workbook stands in the nine stages, and what the reports of each are called. */
  guide(wanted: Omit<WantedTool, 'id' | 'settings'>): Promise<readonly GuideLine[]>;
  /** The clients of the last judgement by id, for another system. */
  codeTable(language: Language): Promise<CodeTable>;
  /** What carrying code and segment to a list would do; null where it has no id of a client. */
  carriedCodes(list: RawTable, choices: CarryChoices, language: Language): Promise<CarriedCodes | null>;
  /** What another scheme makes of the clients of the last judgement: what changes from it to the one at hand. */
  compare(other: Scheme): Promise<ComparisonView>;
  /** Takes a table's cells; an earlier table is forgotten. */
  load(raw: RawTable): Promise<void>;
  read(choices: ReadingChoices): Promise<ReadingView>;
  /** What a table never seen gives; where it gives fewer than four criteria, the others are still to be chosen. */
  propose(preset: PresetId, names: { id: string; name: string; language: Language }): Promise<OpenScheme>;
  judge(scheme: Scheme): Promise<Judgement>;
  distribution(of: AskedFigure): Promise<Distribution>;
  proposeCuts(of: AskedFigure, direction: Direction, by: CutProposal): Promise<Cuts>;
  readingCounts(scheme: Scheme): Promise<readonly ReadingCount[]>;
  /** The clients of the last judgement that the list shows, in its order. */
  list(choice: ListChoice): Promise<Uint32Array>;
  story(client: number): Promise<ClientStory>;
  /** Our columns as they were found, against the last judgement. */
  found(cells: WrittenCells, chosen?: readonly OutputColumn[] | null): Promise<FoundResults>;
  /** The columns that stand for those asked for: with formulas, those that they need as well. */
  columnsFor(columns: readonly OutputColumn[], output: Output, ranks?: Ranks): Promise<readonly FormulaColumn[]>;
  /** One column of the last judgement in words, ready to be written. */
  resultColumn(column: FormulaColumn, language: Language, ranks?: Ranks): Promise<PlacedColumn>;
  /**
   * Judges by a scheme that is not the one shown: the last judgement stays what it is.
   * @returns its clients by priority
   */
  judgeApart(scheme: Scheme): Promise<Uint32Array>;
  /** One column of that judgement. */
  columnApart(column: FormulaColumn, language: Language): Promise<PlacedColumn>;
  /** The columns as formulas. */
  formulas(wanted: FormulasWanted): Promise<Formulas>;
  /** The sheet of the numbers that formulas read, after the last judgement. */
  parameters(language: Language): Promise<Sheet>;
  /** Names of the cells that people edit on the parameters sheet of a scheme. */
  parameterInputs(scheme: Scheme, language: Language): Promise<readonly string[]>;
  /** A scheme with the numbers of its parameters sheet. */
  schemeOfSheet(
    scheme: Scheme,
    language: Language,
    cells: ReadonlyMap<string, ParameterCell | null>,
  ): Promise<ParametersRead>;
  /** Everything in the table that a criterion could read: its usable columns, then what can be computed from them. */
  offers(referenceDate: string | null): Promise<readonly OfferedSource[]>;
  /** The different words of a column of sectors, the commonest first. */
  sectors(header: string): Promise<readonly string[]>;
  /** The histogram of one source; heavier than {@link Desk.offers}, so asked for what is on the screen. */
  glance(source: Source, referenceDate: string | null): Promise<Glance>;
  /** Up to which day years are counted where a scheme does not say: the latest that the table knows, else today. */
  referenceDate(): Promise<string | null>;
  /** A profile to start from, as this table can feed it; `base`: the criteria of the one that it is made beside. */
  presetProfile(
    preset: ProfilePreset,
    base: readonly (Criterion | null)[],
    referenceDate: string | null,
  ): Promise<PresetProfile>;
  /** The criterion as this table can feed it; null where it cannot. */
  criterion(wanted: WantedCriterion, referenceDate: string | null): Promise<Criterion | null>;
}
