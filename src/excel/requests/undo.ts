import type { UndoableChange } from '../commands';
import type { LiftedFilter, SomeCells } from './clientTable';

/** The change that Undo would take back. */
export interface Undoable {
  readonly what: UndoableChange;
  readonly address: string;
  readonly sheetName: string;
  /** Clients beside whom it wrote; cells where it converted single ones. */
  readonly rows: number;
  readonly at: number;
  /** How many more can be undone after it, one by one. */
  readonly earlier: number;
}

/** What an undo did. */
export interface UndoReport {
  readonly what: UndoableChange;
  readonly rows: number;
  /** The parameters sheet stays, because somebody has changed it since. */
  readonly parametersLeft: boolean;
  /** Cells that Excel has filled again by itself. Null without any. */
  readonly differing: SomeCells | null;
  /** The filter that was lifted meanwhile; null without one. */
  readonly lifted?: LiftedFilter | null;
}
