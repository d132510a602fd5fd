import type {
  BackCastPlan,
  ClientTableDraft,
  SampleSheet,
  CarriedCodes,
  NoCarriedCodes,
  CarryChoices,
  CodeTable,
  ListOrigin,
  OfferedTool,
  SecondList,
  SnapshotPlan,
  ToolRun,
  WatchView,
} from '../../tools';
import type {
  OutputColumn,
  Ranks,
  Scheme,
  OpenScheme,
  ClientStory,
  CutProposal,
  ReadingCount,
  Criterion,
  OfferedSource,
  Source,
  Direction,
  ProposedCuts,
  FormulaColumn,
  Formulas,
  ParameterCell,
  ParametersRead,
  ToolColumnId,
  PresetProfile,
  ClientsOf,
  PresetWish,
} from '../../method';
import type { ForecastStage, ToldHeaders } from '../../value';
import type { RawTable, ReadingChoices } from '../../portfolio';
import type { WrittenCells } from '../../excel';
import type { Language, NumberSigns, PlacedColumn } from '../../locales';
import type { Sheet } from '../../sheet';
import type {
  WantedMadeFrom,
  WantedTool,
  WantedWatch,
  WantedSnapshot,
  WantedBackCast,
  WantedForm,
  WantedUses,
  PresetId,
  AskedFigure,
  ListChoice,
  Output,
  FormulasWanted,
  WantedCriterion,
} from './wanted';
import type { ListHeaderView, ListColumns, ListView, MoneyLook, SecondListChoices } from './listViews';
import type {
  ToolFormView,
  ValueCardView,
  GuideView,
  ComparisonView,
  ReadingView,
  Judgement,
  Distribution,
  FoundResults,
  Glance,
} from './views';

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
  /** From now on numbers in what is said are written with these signs. */
  writeNumbersWith(signs: NumberSigns | null): Promise<void>;
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
    given: { readonly place: string; readonly origin: ListOrigin; readonly look?: MoneyLook } & SecondListChoices,
    watch?: Watch,
  ): Promise<ListView>;
  /** Goes on without that list. */
  leaveList(list: SecondList): Promise<void>;
  /** The example's purchases, where the clients that were read are the example's. */
  samplePurchases(language: Language): Promise<SampleSheet | null>;
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
  /** What the columns that the code does not read are good for, a line for those of one use. */
  columnUses(wanted: WantedUses): Promise<readonly string[]>;
  /** What would change one client's labels, a sentence each, with the certainty tool's settings as they are kept. */
  certainty(client: number, settings: unknown, language: Language): Promise<readonly string[]>;
  /** What one client is worth, and how that was computed. @param kept the tools' settings */
  valueCard(client: number, kept: WantedTool['kept'], language: Language): Promise<ValueCardView>;
  /** Where the workbook stands in the nine stages, and what the reports of each are called. */
  guide(wanted: Omit<WantedTool, 'id' | 'settings'>): Promise<GuideView>;
  /** The clients of the last judgement by id, for another system. */
  codeTable(language: Language): Promise<CodeTable>;
  /** What carrying code and segment to a list would do; null where it has no id of a client. */
  carriedCodes(list: RawTable, choices: CarryChoices, language: Language): Promise<CarriedCodes | NoCarriedCodes>;
  /** What another scheme makes of the clients of the last judgement: what changes from it to the one at hand. */
  compare(other: Scheme): Promise<ComparisonView>;
  /** Takes a table's cells; an earlier table is forgotten. */
  load(raw: RawTable): Promise<void>;
  read(choices: ReadingChoices): Promise<ReadingView>;
  /** What a table never seen gives; where it gives fewer than four criteria, the others are still to be chosen. */
  propose(preset: PresetId, names: { id: string; name: string; language: Language }): Promise<OpenScheme>;
  judge(scheme: Scheme): Promise<Judgement>;
  distribution(of: AskedFigure): Promise<Distribution>;
  proposeCuts(of: AskedFigure, direction: Direction, by: CutProposal): Promise<ProposedCuts>;
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
  /** A profile to start from, as the clients that it would be for can feed it. */
  presetProfile(wish: PresetWish, of: ClientsOf): Promise<PresetProfile>;
  /** The criterion as this table can feed it; null where it cannot. */
  criterion(wanted: WantedCriterion, referenceDate: string | null): Promise<Criterion | null>;
}
