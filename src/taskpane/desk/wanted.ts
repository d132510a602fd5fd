import type { StandingHistory, ToolId } from '../../tools';
import type {
  OpenScheme,
  OutputColumn,
  Ranks,
  Scheme,
  SegmentLabel,
  ClientsOf,
  Source,
  Direction,
  OutputBinding,
} from '../../method';
import type { CriterionKey } from '../../portfolio';
import type { FormulaPlaces } from '../../excel';
import type { Language, PlacedColumn } from '../../locales';

/** A criterion's figure, of some clients or of all. */
export interface AskedFigure {
  readonly source: Source;
  readonly key: string;
  /** The scheme's, for years since a date. */
  readonly referenceDate: string | null;
  readonly of: ClientsOf;
  /** The scheme's: clients who bought before and buy nothing now may count as lost. */
  readonly lapsed?: Scheme['lapsed'];
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
  | {
      readonly key: CriterionKey;
      readonly source?: Source;
    }
  | {
      readonly key: null;
      readonly source: Source;
      readonly label?: string | undefined;
      readonly direction?: Direction;
    };

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
  /** Those of them that were made from something that is another now. */
  readonly outdated?: ReadonlySet<string>;
  /** The sheets of the history as they stand; for a tool that reads it. */
  readonly history?: StandingHistory;
  /** Columns that other tools made for the same write: they count as written already. */
  readonly fresh?: readonly PlacedColumn[];
  /** What is being chosen while a criterion is not: for tools that need no codes. Else the last judgement counts. */
  readonly open?: OpenScheme;
}

/** Reports that stand, and what they may be made from besides the clients of the last judgement. */
export interface WantedMadeFrom extends Pick<WantedTool, 'kept' | 'schemes' | 'history' | 'open'> {
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

/** What columns are good for asked for, with what the workbook keeps for the tools. */
export type WantedUses = Pick<WantedTool, 'language' | 'kept' | 'schemes' | 'open'>;

/** A tool's form asked for; `change`: after one value has been changed. */
export interface WantedForm extends Pick<
  WantedTool,
  'id' | 'language' | 'settings' | 'kept' | 'schemes' | 'history' | 'open'
> {
  readonly change?: { readonly key: string; readonly value: string };
}
