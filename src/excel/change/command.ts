import type { Language } from '../../locales';
import type { LiftedFilter } from '../requests/clientTable';
import type { Session } from '../session/session';
import type { LastRun } from '../settings/lastRun';
import type { Prepared } from './transaction';

/** A client table to try the add-in on: rows of cells, the header first. */
export type SampleCells = (language: Language) => Promise<readonly (readonly unknown[])[]>;

/** What a command finds in its session, beside what it is asked for. */
export interface CommandMeans {
  /** Whether this Excel runs custom functions. */
  functions(): boolean;
  /** Where the sample's cells come from; null where nobody has given any. */
  readonly sample: SampleCells | null;
  /** What the last write of each binding gave each client, in this session. */
  readonly runs: Map<string, LastRun>;
  /** A single cell is written, whose event comes after the command is over: nobody is told of it. */
  tellNobody(sheetId: string, address: string): void;
}

/** What can be asked once a change stands. */
export interface Afterwards {
  /** The filter that was lifted meanwhile; null without one. */
  readonly lifted: LiftedFilter | null;
  /** Asks the workbook something, in its turn. */
  ask<T>(question: (context: Session) => Promise<T>): Promise<T>;
  /** Takes this very change back, where it still stands. */
  takeBack(): Promise<void>;
}

/** A change that stands, as Undo speaks of it, and how much of the workbook as it was it keeps in mind. */
export interface Standing {
  readonly sheetName: string;
  readonly address: string;
  /** Clients beside whom it wrote; cells where it converted single ones. */
  readonly rows: number;
  /** Cells of its before-image. */
  readonly cells: number;
  /** Follows the workbook back, once it was undone. */
  undone?(): void;
}

/**
 * A command that changes the workbook: all that there is to say of one. Its line in `commands.ts` makes it a method of the
 * gateway, in its turn among the others, whole or not at all.
 */
export interface Command<Request, Report, Answer = Report> {
  /**
   * Refuses or fetches what needs no workbook, and gives what reads, checks and plans the steps.
   * @throws ExcelProblem what it refuses
   */
  prepare(
    request: Request,
    means: CommandMeans,
  ): ((context: Session) => Promise<Prepared<Report>>) | Promise<(context: Session) => Promise<Prepared<Report>>>;
  /** Sheets that it surely writes to: whether a filter is over them is asked with its first message. */
  near?(request: Request): readonly string[];
  /** What whoever has ordered it is told. */
  answer(report: Report, after: Afterwards): Answer;
}

/** One that Undo takes back. */
export interface UndoableCommand<Request, Report, Answer = Report> extends Command<Request, Report, Answer> {
  /** Follows a change that stands; null where it has changed nothing and there is nothing to take back. */
  stands(report: Report, request: Request, means: CommandMeans): Standing | null;
}

/** The answer is the report. */
export const asReported = <Report>(report: Report): Report => report;

/** The answer is the report, with what became of a filter in the way. */
export const withLifted = <Report extends { readonly lifted?: LiftedFilter | null }>(
  report: Report,
  { lifted }: Afterwards,
): Report => ({ ...report, lifted });

/** The sheet of the table that a command writes beside. */
export const besideTable = ({
  table,
}: {
  readonly table: { readonly place: { readonly sheetId: string } };
}): readonly string[] => [table.place.sheetId];
