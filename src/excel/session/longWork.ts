/** How far long work has come: `done` of `total` in the unit of `phase`. */
export type Progress = (step: {
  readonly phase: 'reading' | 'checking' | 'writing' | 'formatting' | 'undoing';
  readonly done: number;
  readonly total: number;
}) => void;

export interface LongWork {
  readonly progress?: Progress;
  /** Cancels between blocks; what was written is taken back before the call rejects with `cancelled`. */
  readonly signal?: AbortSignal;
  /** The user has said that filters over the rows are lifted for the change, and set again after it. */
  readonly liftFilters?: boolean;
}
