import type { MessagePort } from 'node:worker_threads';
import type { PurchaseList } from '../../tools';
import type { ForecastAsked, Histories } from '../../value';
import { type PurchasesAsked, readPurchaseList } from '../purchaseList';
import { type NamedRows, secondTables } from '../secondTable';
import { buffersIn } from './buffers';
import { forecastOfTwo } from './ofTwo';
import { type PackedForecast, packedForecast } from './packed';
import { withoutNames } from './unnamed';

export { helpWith } from './ofTwo';

/** What the first thread is asked for. */
export type Order =
  | { readonly what: 'purchases'; readonly asked: PurchasesAsked }
  /** `histories` null: those of the list that it has read. */
  | {
      readonly what: 'forecast';
      readonly asked: Omit<ForecastAsked, 'histories'> & { readonly histories: Histories | null };
    };

/** What it says. */
export type Answer =
  | { readonly what: 'lines'; readonly done: number }
  | { readonly what: 'purchases'; readonly purchases: PurchaseList }
  | { readonly what: 'forecast'; readonly forecast: PackedForecast };

/**
 * The first thread: opens the list at once, and carries out what the program orders once it knows its clients. What fails
 * ends the thread: the program then does it itself.
 */
export function workFor(program: MessagePort, second: MessagePort, list: string | null): void {
  let tables = list === null ? undefined : openedTables(list);
  let read: Histories | null = null;
  const carryOut = async (order: Order): Promise<void> => {
    const say = (answer: Answer, handedOver: ArrayBuffer[] = []): void => program.postMessage(answer, handedOver);
    if (order.what === 'purchases') {
      const purchases = await readPurchaseList(order.asked, (done) => say({ what: 'lines', done }), await tables);
      // Its cells are many, and nobody asks for them again.
      tables = undefined;
      read = withoutNames(purchases.reading.histories);
      say({ what: 'purchases', purchases });
      return;
    }
    const histories = order.asked.histories ?? read;
    if (!histories) throw new Error('Asked for the forecast of a list that was not read');
    const forecast = packedForecast(await forecastOfTwo({ ...order.asked, histories }, second));
    say({ what: 'forecast', forecast }, buffersIn(forecast));
  };
  program.on('message', (order: Order) => void carryOut(order));
}

/** The tables that the list may be: the first of them, which it almost always is, read before anybody asks. */
async function openedTables(list: string): Promise<Iterable<NamedRows>> {
  const tables = await secondTables(list);
  for (const { rows } of tables) if (rows.length > 0) break;
  return tables;
}
