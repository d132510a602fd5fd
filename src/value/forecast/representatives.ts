import { type Histories, summarisePurchases } from '../purchases';
import { type Cohort, cohortOf } from './cohort';

/**
 * Some clients that stand for all of a cohort: taken at even distances from all of them in the order of how often they bought
 * again, those who did so as often in that of when they came, and when they bought last. Such a sample resembles the whole
 * more than one drawn blindly.
 * @param count fewer than the cohort has
 * @returns the list as if it had no others, and their cohort in it
 */
export function representatives(
  { clients, starts, days, amounts }: Histories,
  cohort: Cohort,
  end: number,
  count: number,
): { readonly histories: Histories; readonly cohort: Cohort } {
  const { firstDay, frequency, recency } = cohort;
  const order = Uint32Array.from(cohort.clients.keys()).sort(
    (i, j) => frequency[i]! - frequency[j]! || firstDay[i]! - firstDay[j]! || recency[i]! - recency[j]! || i - j,
  );
  const chosen = Array.from({ length: count }, (_, k) => {
    const place = Math.floor(((k + 0.5) * order.length) / count);
    return cohort.clients[order[place]!]!;
  });
  const next = new Uint32Array(count + 1);
  chosen.forEach((c, k) => (next[k + 1] = next[k]! + starts[c + 1]! - starts[c]!));
  const histories = {
    clients: chosen.map((c) => clients[c]!),
    starts: next,
    days: new Int32Array(next[count]!),
    amounts: new Float64Array(next[count]!),
  };
  chosen.forEach((c, k) => {
    histories.days.set(days.subarray(starts[c]!, starts[c + 1]!), next[k]!);
    histories.amounts.set(amounts.subarray(starts[c]!, starts[c + 1]!), next[k]!);
  });
  return { histories, cohort: cohortOf(summarisePurchases(histories, end)) };
}
