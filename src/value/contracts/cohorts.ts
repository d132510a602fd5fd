/**
 * Contracts by completed periods, all cohorts together: how many were lost in their t-th period, and how many were there
 * still after their n-th, which is the last that is known of them. It is all that the likelihood of cohorts asks for.
 */
export interface ContractCounts {
  /** Contracts lost in period t, at place t; place 0 is empty. */
  readonly lost: Float64Array;
  /** Contracts there still after n completed periods, of which no more is known, at place n. */
  readonly kept: Float64Array;
  readonly contracts: number;
  readonly periods: number;
}

/**
 * Counts of one cohort from how many were left at the beginning and after each period, in contracts.
 * @throws RangeError where survivors rise, are below zero, or there are fewer than two of them
 */
export function countsOfSurvivors(survivors: readonly number[]): ContractCounts {
  const periods = survivors.length - 1;
  if (periods < 1) throw new RangeError('Survivors need a beginning and a period');
  const lost = new Float64Array(periods + 1);
  const kept = new Float64Array(periods + 1);
  for (let t = 1; t <= periods; t++) {
    lost[t] = survivors[t - 1]! - survivors[t]!;
    if (!(lost[t]! >= 0 && survivors[t]! >= 0)) throw new RangeError('Survivors never rise');
  }
  kept[periods] = survivors[periods]!;
  return { lost, kept, contracts: survivors[0]!, periods };
}

/** One contract: completed periods that are known of it, and the period in which it was lost, 0 while it runs. */
export interface ContractHistory {
  readonly known: number;
  readonly lost: number;
}

/** Cohorts of any beginning, summed: a loss counts once its period is complete, as those that stayed do. */
export function countsOfContracts(contracts: Iterable<ContractHistory>): ContractCounts {
  const histories = [...contracts].filter(({ known }) => known > 0);
  const periods = histories.reduce((most, { known }) => Math.max(most, known), 0);
  const lost = new Float64Array(periods + 1);
  const kept = new Float64Array(periods + 1);
  for (const { known, lost: at } of histories) {
    if (at > 0 && at <= known) lost[at]!++;
    else kept[known]!++;
  }
  return { lost, kept, contracts: histories.length, periods };
}

/** Contracts that were there at the beginning of each period of which its end is known. */
export function atRisk({ lost, kept, periods }: ContractCounts): Float64Array {
  const risk = new Float64Array(periods + 1);
  let left = 0;
  for (let t = periods; t >= 1; t--) {
    left += lost[t]! + kept[t]!;
    risk[t] = left;
  }
  return risk;
}

/** Part of the contracts that was kept in each period and up to its end (Kaplan and Meier), from period 0 on. */
export function observedSurvival(counts: ContractCounts): { retention: Float64Array; survival: Float64Array } {
  const risk = atRisk(counts);
  const retention = Float64Array.from(risk, (count, t) => (t === 0 ? 1 : 1 - counts.lost[t]! / count));
  const survival = retention.slice();
  for (let t = 1; t < survival.length; t++) survival[t]! *= survival[t - 1]!;
  return { retention, survival };
}
