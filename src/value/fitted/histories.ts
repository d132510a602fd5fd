/** Histories as the models see them, in days: repeat purchases, days from the first to the last, days to the end. */
export interface RepeatHistories {
  readonly frequency: ArrayLike<number>;
  readonly recency: ArrayLike<number>;
  readonly age: ArrayLike<number>;
  /** Sum of the natural logarithms of the days between purchases: what a model of regular buyers needs besides. */
  readonly logGaps?: ArrayLike<number>;
}

/** One client's history, in the parameters' unit of time. */
export interface History {
  readonly x: number;
  readonly tx: number;
  readonly T: number;
  /** Of a history that was drawn: sum of the logarithms of the times between purchases. */
  readonly logGaps?: number;
}

/** A client of whom nothing is known yet. */
export const NEW_CLIENT: History = { x: 0, tx: 0, T: 0 };
