import {
  type ColumnSource,
  type OfferedSource,
  type OutputColumn,
  type Ranks,
  type Scheme,
  type WorkbookState,
  type ClientStory,
  type ReadingCount,
  type OpenScheme,
} from '../../method';
import type { ReadingChoices } from '../../portfolio';
import type { ClientTable, UndoReport, WriteReport } from '../../excel';
import { type Language } from '../../locales';
import type { Distribution, FoundResults, Glance, Judgement, ReadingView, Output } from '../desk';
import type { SecondList } from '../../tools';
import type {
  BlankColumn,
  Did,
  LackingTool,
  Listed,
  ListWanted,
  MadeSheets,
  PaneState,
  Screen,
  SectionId,
  Trouble,
  ReadList,
  ToolsState,
  WhenOccupied,
  Work,
  WorkProgress,
} from './state';

/** Everything that can happen in the pane. */
export type Action =
  | { readonly type: 'languageChosen'; readonly language: Language }
  | { readonly type: 'workStarted'; readonly work: Work }
  | ({ readonly type: 'workMoved' } & WorkProgress)
  | { readonly type: 'workEnded' }
  | { readonly type: 'workbookRead'; readonly workbook: WorkbookState }
  | {
      readonly type: 'tableRead';
      readonly table: ClientTable;
      readonly choices: ReadingChoices;
      readonly reading: ReadingView;
      /** The same table's, by the scheme at hand, where it could be had at once: what is open stays open. */
      readonly judgement?: Judgement | null;
    }
  /** Complete, it judges at once; with a criterion to choose, it waits for it. `goesOn`: one edit with that before it. */
  | { readonly type: 'schemeChanged'; readonly scheme: OpenScheme; readonly goesOn?: boolean }
  /**
   * The scheme at hand is about to give way to another, or `of` what was at hand has given way: what is not saved waits to
   * be gone on with.
   */
  | { readonly type: 'schemeLeft'; readonly of?: PaneState }
  /** A scheme has come out of a file, which nobody proposes again. */
  | { readonly type: 'schemeBrought'; readonly id: string }
  /** Goes on with changes that were left. */
  | { readonly type: 'leftResumed'; readonly id: string }
  /** A scheme goes for good, with what was left of it. */
  | { readonly type: 'leftForgotten'; readonly id: string }
  /** Takes back the last choice made in the pane, or makes it again. */
  | { readonly type: 'choiceUndone' }
  | { readonly type: 'choiceRedone' }
  | { readonly type: 'columnRenamed'; readonly from: string; readonly to: string; readonly unit?: ColumnSource['unit'] }
  | { readonly type: 'weightsDrafted'; readonly draft: PaneState['weightsDraft'] }
  | { readonly type: 'profileChosen'; readonly profile: number }
  | { readonly type: 'takenAsBills'; readonly header: string }
  | { readonly type: 'judgingStarted' }
  | { readonly type: 'judged'; readonly of: Scheme; readonly judgement: Judgement }
  | { readonly type: 'distributionRead'; readonly key: string; readonly distribution: Distribution }
  | { readonly type: 'rowsShown'; readonly shown: PaneState['shown'] }
  | { readonly type: 'offersRead'; readonly offers: readonly OfferedSource[] }
  | { readonly type: 'glanceRead'; readonly key: string; readonly glance: Glance }
  | { readonly type: 'readingsCounted'; readonly counts: readonly ReadingCount[] | null }
  | { readonly type: 'listWanted'; readonly list: Partial<ListWanted> }
  | { readonly type: 'listed'; readonly listed: Listed }
  | { readonly type: 'storyTold'; readonly story: ClientStory | null }
  | { readonly type: 'columnsChosen'; readonly columns: readonly OutputColumn[] | null }
  | { readonly type: 'whenOccupiedChosen'; readonly whenOccupied: WhenOccupied }
  | {
      readonly type: 'written';
      readonly report: WriteReport;
      /** What was written. */
      readonly judgement: Judgement;
      readonly reading: ReadingView;
      readonly at: number;
      readonly blank: readonly BlankColumn[];
      readonly undoable: PaneState['undoable'];
    }
  | {
      readonly type: 'resultsFound';
      readonly bindingId: string;
      readonly found: FoundResults;
      /** What the columns were compared with. */
      readonly judgement: Judgement;
      readonly reading: ReadingView;
    }
  | { readonly type: 'adoptChosen'; readonly adopt: boolean }
  | { readonly type: 'outputChosen'; readonly output: Output }
  | { readonly type: 'ranksChosen'; readonly ranks: Ranks }
  | {
      readonly type: 'parametersRead';
      readonly scheme: Scheme;
      readonly parameters: PaneState['parameters'];
      /** Somebody has edited the sheet since it was looked at before. */
      readonly edited?: boolean;
      /** The scheme that the columns show now, formulas that they are; null where it is the one that was saved. */
      readonly stands?: Scheme | null;
    }
  | { readonly type: 'bound'; readonly binding: ClientTable['binding'] }
  /** A command other than a write has done something, or asks before it does. */
  | { readonly type: 'done'; readonly did: Did; readonly undoable: PaneState['undoable'] }
  /** What it asked or said needs no more room. */
  | { readonly type: 'didOver' }
  | {
      readonly type: 'undone';
      readonly report: UndoReport;
      readonly undoable: PaneState['undoable'];
    }
  | { readonly type: 'undoableChanged'; readonly undoable: PaneState['undoable'] }
  | { readonly type: 'toolsOffered'; readonly offered: ToolsState['offered'] }
  | { readonly type: 'toolLacks'; readonly lacking: LackingTool }
  | {
      readonly type: 'reportsFound';
      readonly standing: NonNullable<PaneState['tools']['standing']>;
      readonly lookedFor: readonly MadeSheets[];
    }
  | { readonly type: 'madeFromRead'; readonly madeFrom: PaneState['tools']['madeFrom'] }
  | { readonly type: 'sheetsMade'; readonly made: MadeSheets; readonly undoable: PaneState['undoable'] }
  | { readonly type: 'listRead'; readonly read: ReadList }
  | { readonly type: 'listLeft'; readonly list: SecondList }
  | { readonly type: 'listRefused'; readonly refused: NonNullable<ToolsState['refused']> }
  /** Cells of some sheet, or of one that the host does not name. */
  | { readonly type: 'cellsChanged'; readonly sheetId: string | null }
  | { readonly type: 'sheetChanged' }
  | { readonly type: 'troubleMet'; readonly trouble: Trouble }
  | { readonly type: 'troubleOver' }
  | { readonly type: 'sectionToggled'; readonly section: SectionId }
  | { readonly type: 'screenChanged'; readonly screen: Partial<Screen> };
