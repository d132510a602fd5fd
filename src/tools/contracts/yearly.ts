import { type Followed, survivalAt } from '../../value';
import type { Inputs } from '../tool';
import { type ContractsReport, contractsReport } from './compute';
import { contraryPeriod } from './contrary';
import { contractsSettingsOf } from './settings';

/** A yearly retention that contracts show, and in how many it was seen. */
export interface YearlyRenewal {
  /** 0 to 1, to a tenth of a point: as it is told and as it is taken over. */
  readonly rate: number;
  readonly contracts: number;
}

/**
 * The chance that an active contract goes on for a year, on average of those that are active, by the model that fits the
 * contracts best; with how many contracts it was fitted to. The report of contracts says it as the value's settings do.
 * @param months in a period of renewal
 * @returns null without contracts, where nothing can be fitted, where none is active, or where the model contradicts what the
 *   contracts did
 */
export function yearlyRenewalOf({ fits, ages, lines }: ContractsReport, months: number): YearlyRenewal | null {
  const [best] = fits;
  const periods = 12 / months;
  const active = ages.reduce((sum, { contracts }) => sum + contracts, 0);
  if (!best || active === 0 || contraryPeriod(lines)) return null;
  const stay = ({ completed }: (typeof ages)[number]): number =>
    survivalAt(best.parameters, completed + periods) / survivalAt(best.parameters, completed);
  const rate = ages.reduce((sum, age) => sum + (age.contracts > 0 ? (age.contracts / active) * stay(age) : 0), 0);
  return Number.isFinite(rate) ? { rate: Math.round(rate * 1000) / 1000, contracts: Math.round(best.contracts) } : null;
}

/** What such a rate was seen in. */
export interface SeenRenewal extends YearlyRenewal {
  /** Clients of the table that have, or had, a contract. */
  readonly clients: number;
  /** Serial number of the day on which the contracts were looked at. */
  readonly observed: number;
  /** Where the list is; null where contracts stand in columns of the client table. */
  readonly place: string | null;
  /** Ended contracts that another product of the same client follows; null where that cannot be, or is followed. */
  readonly followed: Followed | null;
}

/** The same of the contracts as the workbook's settings have them read. */
export function yearlyRenewal(inputs: Inputs): SeenRenewal | null {
  const settings = contractsSettingsOf(inputs);
  const report = contractsReport(inputs, settings);
  const renewal = yearlyRenewalOf(report, settings.months);
  if (!renewal) return null;
  const { counts, observed, listed } = report;
  return {
    ...renewal,
    clients: counts.active + counts.lost,
    observed,
    place: listed?.place ?? null,
    followed: listed?.followed ?? null,
  };
}
