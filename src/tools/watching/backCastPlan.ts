import { type Language, wordsOf } from '../../locales';
import { historyWords } from '../../locales/tools/history';
import type { Classification } from '../../method';
import type { PurchaseReading } from '../../value';
import { backCast, unknownToList } from './backCast';
import { readHistory } from './history/read';
import { planAppend, type StandingHistory } from './history/save';
import type { Append } from './history/write';

/** A snapshot of a quarter's end out of the purchase list. */
export interface Quarter {
  /** ISO. */
  readonly date: string;
  readonly clients: number;
  /** Whole months of invoices that it is made of, where they are fewer than twelve; null for a whole year. */
  readonly months: number | null;
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
 * @param hold what the list does not say is held at today's value, instead of being left blank
 */
export function backCastPlan(
  judged: Classification,
  reading: PurchaseReading,
  standing: StandingHistory,
  { hold, language }: { readonly hold: boolean; readonly language: Language },
): BackCastPlan {
  const say = wordsOf(historyWords, language);
  if (!judged.portfolio.roles.has('id')) return { refused: say('problem.noIds') };
  const history = readHistory(standing.history, standing.schemes);
  const days = new Set(history.snapshots.map(({ date }) => date));
  const made = backCast(judged, reading, { hold, language });
  const fresh = made.filter(({ date }) => !days.has(date));
  const plan = planAppend(fresh, history, standing, { language });
  if (!plan) return { refused: say('problem.noBackCast') };
  if ('refused' in plan) return plan;
  return {
    appends: plan.appends,
    rows: fresh.reduce((sum, { ids }) => sum + ids.length, 0),
    quarters: made.map(({ date, ids, months }) => ({
      date,
      clients: ids.length,
      months: months !== null && months < 12 ? months : null,
      known: days.has(date),
    })),
    unknown: unknownToList(judged.scheme, reading.items.families),
    warnings: plan.warnings,
  };
}
