import { formatDate, type Language, wordsOf } from '../../locales';
import { historyWords } from '../../locales/tools/history';
import type { Classification, Snapshot } from '../../method';
import { isoOfSerial } from '../../portfolio';
import type { PurchaseReading } from '../../value';
import { moneyText } from '../currency';
import { backCast, type BackCasting, unknownToList } from './backCast';
import { readHistory } from './history/read';
import { planAppend, type StandingHistory } from './history/save';
import type { Append } from './history/write';
import { listAgainstTable } from './listAgainstTable';

/** A count of clients under each choice for what the purchase list does not say. */
export interface Choices {
  /** Left blank. */
  readonly blank: number;
  /** Held at its value of today. */
  readonly hold: number;
}

/** A snapshot of a quarter's end out of the purchase list. */
export interface Quarter {
  /** ISO. */
  readonly date: string;
  readonly clients: number;
  /** Months of invoices that it is made of, to a tenth, where they are fewer than twelve; null for a whole year. */
  readonly months: number | null;
  /** Clients with a full code, and with a segment. */
  readonly codes: Choices;
  readonly segments: Choices;
  /** The history has a snapshot of that day already: it stays, and this one is not written. */
  readonly known: boolean;
}

/** Snapshots of past quarters before they are written: what would be written where, or why nothing can be. */
export type BackCastPlan =
  | { readonly refused: string }
  | {
      readonly appends: readonly Append[];
      readonly rows: number;
      readonly quarters: readonly Quarter[];
      /** Columns of the scheme that the list says nothing of. */
      readonly unknown: readonly string[];
      readonly warnings: readonly string[];
    };

/**
 * What appending the quarters of a purchase list would do (docs/method.md §1.18c). Days that the history has are left as
 * they are.
 */
export function backCastPlan(
  judged: Classification,
  reading: PurchaseReading,
  standing: StandingHistory,
  how: BackCasting,
): BackCastPlan {
  const { hold, language } = how;
  const say = wordsOf(historyWords, language);
  if (!judged.portfolio.roles.has('id')) return { refused: say('problem.noIds') };
  const history = readHistory(standing.history, standing.schemes);
  const days = new Set(history.snapshots.map(({ date }) => date));
  const unknown = unknownToList(judged.scheme, reading.items.families);
  const made = backCast(judged, reading, how);
  // Where the list says all that the scheme reads, the two choices are one.
  const other = unknown.length > 0 ? backCast(judged, reading, { ...how, hold: !hold }) : made;
  const [blank, held] = hold ? [other, made] : [made, other];
  const fresh = made.filter(({ date }) => !days.has(date));
  const plan = planAppend(fresh, history, standing, { language });
  if (!plan) return { refused: say('problem.noBackCast') };
  if ('refused' in plan) return plan;
  return {
    appends: plan.appends,
    rows: fresh.reduce((sum, { ids }) => sum + ids.length, 0),
    quarters: made.map(({ date, ids, months }, k) => ({
      date,
      clients: ids.length,
      codes: { blank: filled(blank[k]!.code), hold: filled(held[k]!.code) },
      segments: { blank: segmented(blank[k]!), hold: segmented(held[k]!) },
      months: months !== null && months < 12 ? months : null,
      known: days.has(date),
    })),
    unknown,
    warnings: [...plan.warnings, ...disagreement(judged, reading, language)],
  };
}

/** That the list and the table are not of the same turnover, where that is so. */
function disagreement(judged: Classification, reading: PurchaseReading, language: Language): string[] {
  const found = listAgainstTable(judged, reading);
  if (!found) return [];
  const money = (amount: number): string => moneyText(amount, { classification: judged }, language);
  return [
    wordsOf(historyWords, language)('disagrees', {
      header: found.header,
      until: formatDate(isoOfSerial(found.until), language),
      list: money(found.list),
      table: money(found.table),
    }),
  ];
}

/** Places above zero. */
const filled = (column: ArrayLike<number>): number => Array.from(column).filter((of) => of > 0).length;

const segmented = ({ segment }: Snapshot): number => filled(segment);
