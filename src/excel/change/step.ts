import type { Session } from '../session/session';

/** Asked for now; the answer is there after the next sync, and may ask further by itself. */
export type Asked<T> = () => T | Promise<T>;

/** What somebody has changed since a step was done. */
export interface ChangedSince {
  /** The first such cell, or a name where there is no cell. */
  readonly address: string;
  /** Where it is not the step's own cells that somebody has changed. */
  readonly reason?: 'parametersEdited' | 'clientsMoved' | 'reportGone';
  /** The step stays done, and the others are taken back all the same. */
  readonly stays?: boolean;
}

/**
 * One thing that a change does to the workbook, with its way back. A step is made from what was read before anything was
 * touched, and knows from it all that it takes to bring the workbook back.
 */
export interface Step {
  /** Queues what it does; sends by itself only what is too long for one message. */
  put(context: Session): void | Promise<void>;
  /**
   * Asks how much of it is done; what is returned takes that back, once the answer is there. It may come after any
   * failure, in the middle of a message too, and a second time after its own.
   */
  back(context: Session): Asked<void>;
  /** Asks whether what was put still stands, and follows its cells to where they are now. Without it, whatever happened. */
  unchanged?(context: Session): Asked<ChangedSince | null>;
  /**
   * Asks, in the message that ends the change, for a sample of the cells that were put; the answer is the address of the
   * first one that holds something else.
   */
  sample?(context: Session): () => string | null;
  /**
   * Reads its cells again after they were put or taken back, where Excel may have filled in something of its own, and
   * writes those that differ once more.
   * @returns addresses of cells that differ even then
   */
  readBack?(context: Session, after: 'put' | 'back'): Promise<readonly string[]>;
}
