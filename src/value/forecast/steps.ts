export { finished } from '../finished';

/** What long work is at. */
export type ForecastStage = 'models' | 'holdout' | 'intervals';

/** Where work is between two of its steps, so that it can be said, and left. */
export interface ForecastStep {
  readonly stage: ForecastStage;
  readonly done: number;
  readonly total: number;
}

/** Work that stands still after every step until it is asked for the next one. */
export type Stepwise<T> = Generator<ForecastStep, T, void>;
