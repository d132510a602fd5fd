import type { History, RepeatHistories } from './histories';
import type { FitLimit } from './limits';
import type { FitEnd, FitStart, Likelihood, LogLikelihood } from './maximise';
import type { Prior } from './prior';
import type { Random } from './variates';

/**
 * Every model of purchase histories, by an id that never changes.
 * - `bg`: BG/NBD; `mbg`: MBG/NBD; `pareto`: Pareto/NBD; `mbgk`: MBG/CNBD-k, purchases at regular intervals
 */
export type PurchaseModelId = 'bg' | 'mbg' | 'pareto' | 'mbgk';

/** A fit as plain data: it can be sent, kept and drawn from. */
export interface PurchaseFit {
  readonly model: PurchaseModelId;
  /** Days in the unit of time that the parameters speak of. */
  readonly unitDays: number;
  /** In the order of the model's `names`. */
  readonly parameters: Float64Array;
  /** Beside them; NaN for one that is no continuous parameter. Null where the end is not interior. */
  readonly standardErrors: Float64Array | null;
  /**
   * Covariances of the logarithms of the continuous parameters, which come first, row by row. Null where the end is not
   * interior.
   */
  readonly covariance: Float64Array | null;
  /** Parameters that were chosen by the data, for information criteria. */
  readonly free: number;
  readonly logLikelihood: number;
  readonly end: FitEnd;
  /** Name of the simpler model that a fit without a maximum inside comes to; null at one inside, and where it has none. */
  readonly limit: FitLimit | null;
  /** Largest derivative by a parameter's logarithm, per client. */
  readonly scaledGradient: number;
  readonly steps: number;
  readonly clients: number;
}

/** What a model says at given parameters; times in the parameters' unit. */
export interface Predictions {
  /** Probability that the client has not left. */
  alive(history: History): number;
  /** Purchases expected of the client in the next `t`. */
  expected(history: History, t: number): number;
  /** Probability that a new client makes exactly `count` repeat purchases in `t`. */
  probability(count: number, t: number): number;
  /**
   * All purchases of the client still to come, each discounted by e^(−discount·t) from its moment (DERT); Infinity where
   * they have no end.
   * @param discount continuous, per unit of time: ln(1 + yearly rate) ÷ units in a year
   */
  discounted(history: History, discount: number): number;
  /** Probability that the client is there still `t` from now. */
  remains(history: History, t: number): number;
  /** What is left of the relation, if the client has not left; Infinity where that has no mean, or no median within reach. */
  lifetime(history: History): { readonly mean: number; readonly median: number };
  /** The history at age `T` of a new client, drawn. */
  simulate(T: number, random: Random): History;
  /**
   * Draws purchases of this very client in the next `t`: its rate and whether it has left are drawn first. What does not hang
   * on chance is worked out once.
   */
  future(history: History): (t: number, random: Random) => number;
}

/** Draws of what the clients of a list buy: of the one at a place in it. */
export type Futures = (client: number, random: Random) => number;

/** At every set of parameters, draws of what these clients buy in the next `t`, in the parameters' unit of time. */
export type FuturesOf = (histories: readonly History[], t: number) => (parameters: ArrayLike<number>) => Futures;

/** One model of purchase histories as a declaration: tools, functions and sheets take it from `PURCHASE_MODELS`. */
export interface PurchaseModel {
  readonly id: PurchaseModelId;
  /** What its parameters are called in the papers. */
  readonly names: readonly string[];
  /**
   * Fits it by maximum likelihood to histories in days.
   * @param start parameters to begin with, those of a fit before; a rough fit from near them has no limit's name where it was on its way there
   */
  fit(histories: RepeatHistories, unitDays?: number, start?: FitStart): PurchaseFit;
  at(parameters: ArrayLike<number>): Predictions;
  /** What many clients may buy, at one set of parameters after the other: as `future` has it of one. */
  readonly futures: FuturesOf;
  /**
   * At one set of parameters after the other, the probability of each of many clients to be there still, in their order: as
   * `at` has it of one.
   */
  aliveOf(histories: readonly History[]): (parameters: ArrayLike<number>) => Float64Array;
  /** Log-likelihood of the continuous parameters, those that a fit has chosen from else (k) taken as they are. */
  likelihood(histories: RepeatHistories, fit: Pick<PurchaseFit, 'unitDays' | 'parameters'>): Likelihood;
  /** The same without its derivatives. */
  logLikelihood(histories: RepeatHistories, fit: Pick<PurchaseFit, 'unitDays' | 'parameters'>): LogLikelihood;
  /** What is taken to be likely of them before any history is seen. */
  prior(histories: RepeatHistories, unitDays: number): Prior;
}
