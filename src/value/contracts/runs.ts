import type { ListedContract } from './readContracts';

/** Days around the end of a contract in which the next one of its client and product is its renewal. */
const RENEWAL_DAYS = 31;

/** A contract as it is counted: a line, or lines that renew each other. */
export interface ContractRun extends ListedContract {
  readonly lines: number;
}

/** Whose contracts renew each other: those of one client and product, or of one client whatever the product. */
export type RunsOf = 'product' | 'client';

/**
 * Contracts of one client and product (or of one client) of which each begins within a month of the other's end are one that was renewed,
 * with the last one's amount. Others stand beside each other and are counted one by one.
 */
export function contractRuns(contracts: readonly ListedContract[], of: RunsOf = 'product'): ContractRun[] {
  const groups = new Map<string, ListedContract[]>();
  for (const one of contracts) {
    const key = of === 'client' ? one.client : JSON.stringify([one.client, one.product]);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].flatMap((group) => {
    const runs: ContractRun[] = [];
    const inTime = group.slice().sort((a, b) => a.start - b.start);
    for (const one of inTime) {
      const at = runs.findIndex(
        ({ end, start }) => start < one.start && Math.abs(one.start - end) <= RENEWAL_DAYS && !(one.end < end),
      );
      if (at < 0) runs.push({ ...one, lines: 1 });
      else {
        const run = runs[at]!;
        // Renewed in another currency, it no longer brings what it brought.
        const { isApart: was = false, ...kept } = run;
        const { amount, isApart = was } = Number.isNaN(one.amount) && !one.isApart ? run : { isApart: false, ...one };
        runs[at] = { ...kept, end: one.end, amount, ...(isApart && { isApart }), lines: run.lines + 1 };
      }
    }
    return runs;
  });
}

/** Contracts that have ended, and those of them after which their client goes on with another product. */
export interface Followed {
  readonly ended: number;
  readonly followed: number;
}

/**
 * How many ended contracts are followed within a month by one of another product of the same client.
 * @param observed the day they are looked at
 */
export function followedRuns(runs: readonly ContractRun[], observed: number): Followed {
  const byClient = new Map<string, ContractRun[]>();
  for (const run of runs) {
    const own = byClient.get(run.client);
    if (own) own.push(run);
    else byClient.set(run.client, [run]);
  }
  const follows = (one: ContractRun, next: ContractRun): boolean =>
    next.product !== one.product &&
    next.start > one.start &&
    next.start <= observed &&
    Math.abs(next.start - one.end) <= RENEWAL_DAYS;
  const ended = runs.filter(({ end }) => end <= observed);
  const followed = ended.filter((one) => byClient.get(one.client)!.some((next) => follows(one, next)));
  return { ended: ended.length, followed: followed.length };
}
