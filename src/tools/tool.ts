import type { GenericSchema } from 'valibot';
import type { Language } from '../locales';
import type { KnownToolColumn } from '../locales/tools/columns';
import type { Classification, Scheme } from '../method';
import type { Observation } from '../portfolio';
import type { Sheet } from '../sheet';
import type {
  ContractReading,
  ContractRole,
  ForecastAsked,
  ForecastStep,
  PurchaseForecast,
  PurchaseReading,
  RelationReading,
} from '../value';
import type { History } from './watching/history/read';

/** A purchase list that was read, and where it lies. */
export interface PurchaseList {
  readonly reading: PurchaseReading;
  /** As it is said to the user. */
  readonly place: string;
  /** So that a cell can be named; absent where the lines stand on no sheet. */
  readonly origin?: ListOrigin;
}

/** A list of who influences whom that was read, and where it lies. */
export interface RelationList {
  readonly reading: RelationReading;
  /** As it is said to the user. */
  readonly place: string;
}

/** Where the cells of a list stand on its sheet, zero-based: the first line under its header, and its columns. */
export interface ListOrigin<R extends string = string> {
  readonly row: number;
  readonly columns: Readonly<Record<R, number>>;
}

/** A list of contracts that was read, and where it lies. */
export interface ContractList {
  readonly reading: ContractReading;
  /** As it is said to the user. */
  readonly place: string;
  /** So that a cell can be named. */
  readonly origin: ListOrigin<Extract<ContractRole, 'client' | 'start' | 'end'>> & ListOrigin;
}

/** What tools work on: a classified portfolio, and where it comes from. */
export interface Inputs {
  readonly classification: Classification;
  /** What reading the table had to say. */
  readonly observations: readonly Observation[];
  /** "Clientes!A1:N241", as it is said to the user. */
  readonly place: string;
  /** ISO date that the sheets state as theirs: given from outside, never read from a clock. */
  readonly date: string;
  /** What the user noted on the tool's sheet of an earlier run, by client id; it goes on standing beside its client. */
  readonly notes: ReadonlyMap<string, string>;
  /** Settings that the workbook keeps for other tools, by their ids: what one is told holds where another reads it. */
  readonly kept?: Readonly<Record<string, unknown>>;
  /** Reports whose sheets stand in the workbook, or come with this run, by the ids of their tools. */
  readonly made?: ReadonlySet<string>;
  /** Those of them that were made from something that is another now. */
  readonly outdated?: ReadonlySet<string>;
  /** Other schemes that the same clients can be judged by. */
  readonly schemes?: readonly Scheme[];
  /** What was remembered of the clients; absent where the workbook has no history. */
  readonly history?: History;
  /** The second table, where one was given. */
  readonly purchases?: PurchaseList;
  /** Who influences whom, where that was given. */
  readonly relations?: RelationList;
  /** Contracts with a table of their own, where that was given. */
  readonly contracts?: ContractList;
}

/** What a tool may need besides the client table. */
export type SecondList = 'purchases' | 'relations' | 'contracts';

/**
 * What a tool can read besides the clients and its own settings: how clients are judged, the service policy with the
 * discounts, a second list, the history, other schemes, which reports were made, what another tool was told.
 */
export type Reads = 'scheme' | 'policy' | SecondList | 'history' | 'schemes' | 'reports' | `settings:${string}`;

/** What is missing in what a tool works on, where its sheet would hold nothing but that. */
export type OwnLack =
  'snapshots' | 'contractDates' | 'turnover' | 'margin' | 'productFamilies' | 'ownValue' | 'relationWeight';
/** What is missing where a tool has nothing to say. */
export type Lack = SecondList | 'otherScheme' | OwnLack;

/** What tools are about, in the order in which the pane shows them. */
export const SUBJECTS = ['portfolio', 'action', 'value'] as const;
export type Subject = (typeof SUBJECTS)[number];

/**
 * One thing that a tool can be told: `--set TOOL.KEY=VALUE` on the command line, a field of its form in the pane. Keys
 * never change; values travel as text, numbers with a point and without a unit, '' for none.
 */
export type ToolField = {
  readonly key: string;
  readonly label: string;
  /** The whole name, where the label leans on the field before it or on what the field is of. */
  readonly spoken?: string;
  /** What it is of, in a group that asks the same of each. */
  readonly of?: string;
  /** Where its value comes from, where that is more than that somebody typed it. */
  readonly about?: string;
  /** Values that the workbook itself gives for it, to be taken with a press; by the key that takes them. */
  readonly offers?: readonly {
    readonly key: string;
    readonly value: string;
    readonly label: string;
    /** What it is of, and when it applies. */
    readonly about?: string;
  }[];
  /** The key that takes them, also where there are none. */
  readonly offerKey?: string;
  /** What is told there counts for nothing with what there is: the pane leaves it out, and a terminal knows it all the same. */
  readonly idle?: true;
} & (
  | {
      readonly kind: 'number';
      readonly unit: 'fraction' | 'number';
      readonly value: number | null;
      readonly optional: boolean;
    }
  | {
      readonly kind: 'choice';
      readonly value: string;
      readonly choices: readonly { readonly value: string; readonly label: string }[];
      /** What is missing, where there is nothing to choose from without it. */
      readonly lacks?: OwnLack;
    }
);

/** Fields that belong together, under a heading. */
export interface ToolFields {
  readonly title: string;
  readonly about?: string;
  /** Where it asks the same of each: what these are. The pane shows the fields of one at a time. */
  readonly each?: string;
  readonly fields: readonly ToolField[];
}

/** What can be told to a tool. */
export interface ToolForm<S> {
  groups(settings: S, inputs: Inputs, language: Language): readonly ToolFields[];
  /** The settings with one value changed, still to be checked; null for a key or a value that there is not. */
  set(settings: S, key: string, value: string, inputs: Inputs): S | null;
}

/** One of a tool's columns beside the clients, in words. Its name stands in `locales/tools/columns.ts`. */
export interface ToolColumn {
  readonly id: KnownToolColumn;
  /** Its name with, in brackets, what its figures are: horizon, margin or sales, unit, rate. */
  readonly header: string;
  /** Excel format in its invariant (English) notation. */
  readonly numberFormat: string;
  /** By client of the portfolio; '' is blank: what is not known is never a zero. */
  readonly cells: readonly (string | number)[];
  /** Characters that its words need. */
  readonly width?: number;
  /** Why no client has a figure, where that is known. */
  readonly blank?: string | undefined;
}

/**
 * A tool as a declaration: pane, command line and workbook state are made from the list of tools (`tools/list.ts`).
 * `compute` is pure and works on typed arrays; `sheets` lays its result out in a language.
 */
export interface Tool<S, R> {
  /** What it is called, and what question it answers. */
  readonly words: Readonly<Record<Language, { readonly name: string; readonly purpose: string }>>;
  /** Under which heading it stands in the pane. */
  readonly subject: Subject;
  readonly settings: {
    readonly schema: GenericSchema<unknown, S>;
    propose(inputs: Inputs): S;
    /**
     * The settings with every header of the client table that they name called otherwise. Absent where they name none that
     * a tool may have written: such a header changes with the day, and what stands under it counts among what is read.
     */
    called?(settings: S, call: (header: string) => string): S;
  };
  /**
   * All that its sheets follow from besides the clients and its own settings: a report is made again where one of these
   * has changed, and stays as it is where something else has.
   */
  readonly reads: readonly Reads[];
  /** Whether it works on clients' codes or segments; the others are made before the four criteria are chosen. */
  readonly needsCode: boolean;
  /** What it needs besides the client table; it is offered only where that can be given. */
  readonly needs?: SecondList;
  /** A list that it works on where there is one, and does without where there is none. */
  readonly takes?: SecondList;
  /** Absent where there is nothing to tell it. */
  readonly form?: ToolForm<S>;
  /** What `compute` would take seconds for, in steps between which it can be left; `compute` then finds it done. */
  steps?(inputs: Inputs, settings: S): Generator<ForecastStep, void, void>;
  /** The same for another thread to do; null where it is done, or there is none. */
  elsewhere?(inputs: Inputs, settings: S): WorkElsewhere | null;
  /** What of `compute` does not hang on that work, done while it is waited for; `compute` then finds it done. */
  prepare?(inputs: Inputs): void;
  compute(inputs: Inputs, settings: S): R;
  /** What is missing where its sheet would say nothing but that; null where it has something to say. */
  lacks?(result: R): OwnLack | null;
  /** What it was told that counts for nothing, and why: said with its result, not on its sheet alone. */
  unused?(result: R, inputs: Inputs, settings: S, language: Language): readonly (Unused | string)[];
  sheets(result: R, inputs: Inputs, settings: S, language: Language): readonly Sheet[];
  /** What of its result stands beside the clients, where somebody wants it there. */
  columns?(result: R, inputs: Inputs, settings: S, language: Language): readonly ToolColumn[];
}

/** Long work as plain data that another thread can be given, and who takes what it makes of it: `compute` then finds it done. */
export interface WorkElsewhere {
  readonly asked: ForecastAsked;
  readonly take: (forecast: PurchaseForecast) => void;
}

/** What counts for nothing, with what would mend it: a terminal has no settings to be opened. */
export interface Unused {
  readonly sentence: string;
  /** What to do in the pane. */
  readonly way: string;
  /** Keys of the settings that would mend it, with the value where there is but one. */
  readonly settings: readonly string[];
  /** Roles of a list (`relations.weight`) that would mend it by having no column. */
  readonly withoutColumn?: readonly string[];
}

/** A sheet that a tool makes, with the id by which it is known again in a workbook. */
export interface ToolSheet {
  readonly id: string;
  readonly sheet: Sheet;
}
