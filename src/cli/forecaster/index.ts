import type { PurchaseList } from '../../tools';
import type { ForecastAsked, PurchaseForecast } from '../../value';
import type { PurchasesAsked } from '../purchaseList';
import { unpackedForecast } from './packed';
import type { Threads } from './threads';
import { withoutNames } from './unnamed';
import type { Answer, Order } from './work';

/** Reads the purchase list and makes its forecast on threads of its own, while this one does something else. */
export interface Forecaster {
  /**
   * The list that the threads were started for; one at a time, and before its forecast.
   * @param progress is told now and then how many lines were read
   * @returns null where the threads came to nothing, or read another list: this one then reads it itself, and meets what they met
   */
  purchases(asked: PurchasesAsked, progress: (done: number) => void): Promise<PurchaseList | null>;
  /** Null where the threads came to nothing: this one then makes it itself. */
  forecast(asked: ForecastAsked): Promise<PurchaseForecast | null>;
  /** Ends the threads. */
  stop(): void;
}

/** The forecaster that works on these threads. */
export function forecasterOn({ first, list, ended, stop }: Threads): Forecaster {
  const ask = (order: Order): void => first.postMessage(order);
  const answered = <K extends Answer['what']>(what: K): Promise<Extract<Answer, { what: K }> | null> =>
    Promise.race([
      ended,
      new Promise<Extract<Answer, { what: K }>>((resolve) => {
        first.on('message', (answer: Answer) => {
          if (answer.what === what) resolve(answer as Extract<Answer, { what: K }>);
        });
      }),
    ]);
  let read: PurchaseList | null = null;
  return {
    async purchases(asked, progress) {
      if (asked.given !== list) return null;
      first.on('message', (answer: Answer) => {
        if (answer.what === 'lines') progress(answer.done);
      });
      const made = answered('purchases');
      ask({ what: 'purchases', asked });
      return (read = (await made)?.purchases ?? null);
    },
    async forecast(asked) {
      const { histories } = asked;
      const made = answered('forecast');
      // What the threads have read themselves they need not be given.
      const isTheirs = histories === read?.reading.histories;
      ask({ what: 'forecast', asked: { ...asked, histories: isTheirs ? null : withoutNames(histories) } });
      const answer = await made;
      return answer && unpackedForecast(answer.forecast);
    },
    stop,
  };
}
