import type { Session, SessionOptions } from '../session/session';
import type { BehindWork, CheckId, Reason, Seen } from './diagnosis';
import type { Trial } from './trial';

/** A conversation with Excel in which a check asks. */
export interface Asking {
  readonly context: Session;
  readonly workbook: Excel.Workbook;
  /** The sheet for trials. */
  readonly sheet: Excel.Worksheet;
  /** Cells of it, zero-based. */
  cells(row: number, column: number, rows: number, columns: number): Excel.Range;
}

/** What a check works on and with. */
export interface Ground {
  readonly trial: Trial;
  /** Asks this Excel, in a conversation of its own. */
  ask<T>(task: (asking: Asking) => Promise<T>, how?: Partial<SessionOptions>): Promise<T>;
  now(this: void): number;
  /** Milliseconds between looks at what comes later: an answer, an event. */
  readonly looks: readonly number[];
  runsFunctions(this: void): boolean;
  mergesUndo(this: void): boolean;
  /** How many rows of five cells are written to see how long it takes. */
  readonly speedRows: number;
  /** The user's part, where another workbook is to be in front. */
  readonly elsewhere: Pick<BehindWork, 'away' | 'back'> | null;
}

/** One question to this Excel. */
export interface Check<Id extends CheckId = CheckId> {
  readonly id: Id;
  /** Whether it takes the sheet for trials. */
  readonly onSheet: boolean;
  run(ground: Ground): Promise<Seen<Id> | Reason> | Seen<Id> | Reason;
}

export const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
