import type { KnownToolColumn } from '../../locales/tools/columns';
import {
  EMPTY_STATE,
  type OfferedSource,
  type OutputColumn,
  type ParameterProblem,
  type Ranks,
  type Scheme,
  type WorkbookState,
  type ClientStory,
  type ReadingCount,
  type Renamed,
  type OpenScheme,
} from '../../method';
import type { ReadingChoices } from '../../portfolio';
import type { Sheet } from '../../sheet';
import type { OfferedTool, SecondList, ToolId } from '../../tools';
import type {
  AnswerOf,
  ClientTable,
  FunctionCells,
  UndoableChange,
  UndoReport,
  WorkbookGateway,
  WriteReport,
  WriteRequest,
  StandingReport,
} from '../../excel';
import type { Language } from '../../locales';
import type { DeskStep, ListHeaderView, ListRole, ListView } from '../desk';
import type { Distribution, FoundResults, Glance, Judgement, ListChoice, ReadingView, Output } from '../desk';
import type { ShownRows } from './rows';
import type { Changes, Standing } from './standing';

/** Long work under way, said where it was started. */
export interface Work {
  readonly kind: 'reading' | 'writing' | 'undoing' | 'checking';
  cancel(): void;
}

/** How far it is. A field of its own: it changes many times a second, and only the progress line looks at it. */
export interface WorkProgress {
  /** Phase of the gateway's progress, or of the desk's. */
  readonly phase: DeskStep['phase'] | 'computing' | 'reading' | 'checking' | 'writing' | 'formatting' | 'undoing';
  readonly done: number;
  readonly total: number;
}

/** Something refused, beside what caused it. */
export interface Trouble {
  readonly where: 'table' | 'cells' | 'scheme' | 'write' | 'undo' | 'schemes' | 'decisions' | 'removal' | 'tools';
  readonly error: Error;
  /** Does the same again; without it, what helps is to read the table. */
  readonly again?: () => void;
  /** Does the same again, with what it writes in another place; where the place is the trouble, and only where there is such a place. */
  readonly elsewhere?: { readonly [Place in Exclude<WhenOccupied, 'refuse'>]?: () => void };
  /** Makes a mapping sheet with the clients' values; where one was refused. */
  readonly mapSheet?: () => void;
  /** Does the same again, with the filter that was in the way lifted meanwhile; where that is the trouble. */
  readonly liftFilters?: () => void;
}

/** Sheets that a tool has made. */
export interface MadeSheets {
  readonly tool: ToolId;
  readonly report: AnswerOf<'printSheets'>;
  /** The first of them, as data: what the pane shows a picture of. */
  readonly sheet: Sheet;
  /** What it was told that counts for nothing. */
  readonly unused: readonly string[];
  /** Id of the scheme whose criteria it shows; null for one that shows none. */
  readonly scheme: string | null;
  readonly at: number;
}

/** Of which clients, by which scheme, with which settings of the tool. */
type MadeOf = Pick<PaneState, 'reading'> & { readonly scheme: OpenScheme | null; readonly settings: unknown };

/** A tool that made no sheet, as it would hold nothing but what is missing. */
export interface LackingTool {
  readonly tool: ToolId;
  /** What is missing, with the way on. */
  readonly missing: string;
  readonly of: MadeOf;
}

/** A list beside the client table, as it was read in this session. */
export type ReadList<L extends SecondList = SecondList> = Extract<ListView, { readonly list: L }> & {
  /** The columns that were recognised, by their headers. */
  readonly headers: readonly { readonly role: ListRole; readonly header: string }[];
  /** All headers of its row: one of them may be what a role was not recognised in. */
  readonly all: readonly string[];
  readonly sheetId: string;
  /** Its sheet has changed since. */
  readonly changed: boolean;
};

/** The tools' slice of the state. */
export interface ToolsState {
  /** By language; null until somebody has looked. */
  readonly offered: readonly OfferedTool[] | null;
  /** What was made in this session and not taken back, the newest last. */
  readonly made: readonly MadeSheets[];
  /** The last that was asked for and made none; null once another was made. */
  readonly lacking: LackingTool | null;
  /** Reports that stand in the workbook, whoever made them, by tool; null until somebody has looked. */
  readonly standing: ReadonlyMap<string, StandingReport> | null;
  /** What had been made when they were looked for: of these, one that does not stand was deleted. */
  readonly lookedFor: readonly MadeSheets[] | null;
  /** What each of them would be made from now. */
  readonly madeFrom: Readonly<Record<string, string>>;
  /** The lists beside the client table as they were read in this session. */
  readonly purchases: ReadList<'purchases'> | null;
  readonly relations: ReadList<'relations'> | null;
  readonly contracts: ReadList<'contracts'> | null;
  /** A list that was chosen and is none, and what it lacks. */
  readonly refused: (ListHeaderView & { readonly list: SecondList; readonly name: string }) | null;
}

export type SectionId = 'clients' | 'criteria' | 'portfolio';

export type WhenOccupied = NonNullable<WriteRequest['whenOccupied']>;

/** What the user has chosen to see in the list of clients. */
export type ListWanted = Omit<ListChoice, 'language'>;

export interface Listed {
  readonly of: Judgement;
  readonly choice: ListChoice;
  readonly order: Uint32Array;
}

/** A column of a tool in which no client has anything; why, where the tool knows it. */
export interface BlankColumn {
  readonly id: KnownToolColumn;
  /** A sentence; null where nothing more is known than that no client has the data. */
  readonly why: string | null;
}

/** What a command of the gateway did, or why it did nothing, or what it asks first. */
type DidOf<Id extends UndoableChange> = {
  readonly [Each in Id]: { readonly what: Each; readonly report: AnswerOf<Each> };
}[Id];

/** What the last command did; told where the command is. */
export type Did =
  | DidOf<Exclude<UndoableChange, 'writeColumns' | 'appendRows'>>
  /** Columns of a tool; those of the classification are writes, which have their own lines. */
  | (DidOf<'writeColumns'> & {
      readonly tool: ToolId;
      /** Columns in which no client has anything; why, where the tool knows it. */
      readonly blank: readonly BlankColumn[];
    })
  /** `quarters`: how many of a purchase list, where they are no snapshot of a day that was chosen. */
  | (DidOf<'appendRows'> & { readonly quarters?: number })
  | { readonly what: 'handover'; readonly report: { readonly tables: number; readonly left: FunctionCells } };

/** What is open on the screen; nothing here changes a result. Which tool’s panel is open is `ToolsRow`’s own. */
export interface Screen {
  readonly sections: Readonly<Record<SectionId, boolean>>;
  /** Digit position whose criterion is open. */
  readonly criterion: number | null;
  readonly segments: boolean;
  readonly weights: boolean;
  readonly loyalty: boolean;
  readonly columns: boolean;
  readonly schemes: boolean;
  /** What stands in the place of the clients: the function finder, or the check of this Excel. */
  readonly page: 'clients' | 'functions' | 'checks';
  readonly measure: 'clients' | 'turnover';
}

/** A parameters sheet: what it holds, and what makes no sense there. */
export interface ParametersSeen {
  /** Values by the names that the sheet has. */
  readonly seen: Readonly<Record<string, unknown>>;
  /** All of its names are gone: somebody has deleted the sheet. */
  readonly gone: boolean;
  readonly problems: readonly ParameterProblem[];
}

/**
 * Everything the pane shows. `scheme` is the single truth of the user's choices: the judgement, the counts and the
 * columns follow from it and from the table, never the other way round.
 */
export interface PaneState {
  readonly language: Language;
  readonly work: Work | null;
  /** Null before its first step. */
  readonly progress: WorkProgress | null;
  readonly table: ClientTable | null;
  readonly choices: ReadingChoices;
  readonly reading: ReadingView | null;
  /** The rows selected last to show what a sentence speaks of. */
  readonly shown: ShownRows | null;
  /** Columns that are likely, or are by the user's word, the same under another header. */
  readonly renamed: Renamed;
  readonly workbook: WorkbookState;
  readonly scheme: Scheme | null;
  /** What is being chosen while one of its criteria is not; `scheme` is null then. */
  readonly draft: OpenScheme | null;
  /** Which of the scheme's profiles is being edited. */
  readonly profile: number;
  /**
   * Weights of the profile being edited, by criterion, as they stand in their boxes while they do not sum to 100 %; null
   * while the boxes show the scheme's own. Nothing is written meanwhile: the sheet would not be what the pane shows.
   */
  readonly weightsDraft: Readonly<Record<string, number>> | null;
  /** What the user has chosen before, and taken back again, for this table and scheme. */
  readonly history: ChoiceHistory;
  /** Schemes left for another in this session with changes that the workbook does not hold; each id once. */
  readonly left: readonly LeftScheme[];
  /** Ids of the schemes that came out of files in this session. */
  readonly brought: readonly string[];
  /** Headers whose high numbers the user has said to be unpaid bills all the same. */
  readonly takenAsBills: readonly string[];
  readonly judgement: Judgement | null;
  readonly judging: boolean;
  /** Sorted values by `sourceKey`. */
  readonly distributions: Readonly<Record<string, Distribution>>;
  /** What the table offers for a criterion; null until somebody is about to choose. */
  readonly offers: readonly OfferedSource[] | null;
  /** Small histograms of what is offered, by `sourceKey`. */
  readonly glances: Readonly<Record<string, Glance>>;
  readonly readingCounts: readonly ReadingCount[] | null;
  readonly story: ClientStory | null;
  /** What the list of clients shows, and the clients themselves: of which judgement and choice, until a newer answer. */
  readonly list: ListWanted;
  readonly listed: Listed | null;
  /** Columns to write; null: the scheme's default. */
  readonly columns: readonly OutputColumn[] | null;
  readonly whenOccupied: WhenOccupied;
  /** Columns of an earlier run, of which the workbook's settings know nothing, are written over. */
  readonly adopt: boolean;
  /** What the columns are written as. */
  readonly output: Output;
  /** What ranks beside live formulas are, by the user's word or as they stand; null: by the number of clients. */
  readonly ranks: Ranks | null;
  /** The scheme's parameters sheet as it was last looked at; null where its numbers live in the settings. */
  readonly parameters: ParametersSeen | null;
  readonly written: {
    readonly report: WriteReport;
    readonly at: number;
    readonly changes: Changes | null;
    /** Formulas have moved on with their sheet: what the write changed is no longer what the columns show. */
    readonly passed: boolean;
    /** Columns of tools beside them in which no client has anything now. */
    readonly blank: readonly BlankColumn[];
  } | null;
  /** What the last write of this pane gave each client; null where it is not known what stands. */
  readonly standing: Standing | null;
  /** Cells of our columns that were not what the judgement `of` then would write; null where none were looked at. */
  readonly found: (FoundResults & { readonly of: Judgement }) | null;
  /** What the last command other than a write did, until something else is done. */
  readonly did: Did | null;
  readonly undoable: ReturnType<WorkbookGateway['undoable']>;
  readonly undone: UndoReport | null;
  /** Cells changed since the table was read. */
  readonly stale: boolean;
  readonly tools: ToolsState;
  readonly trouble: Trouble | null;
  readonly screen: Screen;
}

export function initialState(language: Language): PaneState {
  return {
    language,
    work: null,
    progress: null,
    table: null,
    choices: {},
    reading: null,
    renamed: {},
    workbook: EMPTY_STATE,
    scheme: null,
    draft: null,
    profile: 0,
    weightsDraft: null,
    history: NO_HISTORY,
    left: [],
    brought: [],
    takenAsBills: [],
    judgement: null,
    judging: false,
    distributions: {},
    offers: null,
    shown: null,
    glances: {},
    readingCounts: null,
    story: null,
    list: { by: 'rank', falling: false, segment: null, sought: '' },
    listed: null,
    columns: null,
    whenOccupied: 'refuse',
    adopt: false,
    output: 'values',
    ranks: null,
    parameters: null,
    written: null,
    standing: null,
    found: null,
    did: null,
    undoable: null,
    undone: null,
    stale: false,
    tools: {
      offered: null,
      made: [],
      lacking: null,
      standing: null,
      lookedFor: null,
      madeFrom: {},
      purchases: null,
      relations: null,
      contracts: null,
      refused: null,
    },
    trouble: null,
    screen: {
      sections: { clients: false, criteria: true, portfolio: true },
      criterion: null,
      segments: false,
      weights: false,
      loyalty: false,
      columns: false,
      schemes: false,
      page: 'clients',
      measure: 'clients',
    },
  };
}

/** What the user has chosen, as far as it can be taken back in the pane: no results, and nothing of the workbook. */
export type Choices = Pick<PaneState, 'scheme' | 'draft' | 'profile' | 'weightsDraft' | 'renamed'>;

/** Choices before and after those that are shown, the nearest last. */
export interface ChoiceHistory {
  readonly past: readonly Choices[];
  readonly future: readonly Choices[];
}

export const NO_HISTORY: ChoiceHistory = { past: [], future: [] };

/** A scheme that was left for another with changes that the workbook does not hold, and what can be taken back of them. */
export interface LeftScheme {
  readonly scheme: OpenScheme;
  readonly history: ChoiceHistory;
}
