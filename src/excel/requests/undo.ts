import type { LiftedFilter, SomeCells } from './clientTable';

/** What a change did, for the sentence that offers to undo it. */
export const UNDOABLE_CHANGES = [
  'columns',
  'removal',
  'decisions',
  'carried',
  'cells',
  'list',
  'formula',
  'sample',
  'template',
  'sheets',
  'scheme',
  'snapshot',
] as const;

export type UndoableChange = (typeof UNDOABLE_CHANGES)[number];

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
