import * as v from 'valibot';
import { survivalAt } from '../../value';
import type { Inputs } from '../tool';
import { contractsReport } from './compute';
import { contractsSchema, proposedContracts } from './settings';

/**
 * The chance that an active contract goes on for a year, on average of those that are active, by the model that fits the
 * contracts best; with how many contracts it was fitted to.
 * @returns null without contracts, where nothing can be fitted, or where none is active
 */
export function yearlyRenewal(inputs: Inputs): { readonly rate: number; readonly contracts: number } | null {
  const told = v.safeParse(contractsSchema, inputs.kept?.['contracts']);
  const settings = told.success ? told.output : proposedContracts(inputs);
  const { fits, ages } = contractsReport(inputs, settings);
  const [best] = fits;
  const periods = 12 / settings.months;
  const active = ages.reduce((sum, { contracts }) => sum + contracts, 0);
  if (!best || active === 0) return null;
  const stay = ({ completed }: (typeof ages)[number]): number =>
    survivalAt(best.parameters, completed + periods) / survivalAt(best.parameters, completed);
  const rate = ages.reduce((sum, age) => sum + (age.contracts > 0 ? (age.contracts / active) * stay(age) : 0), 0);
  return Number.isFinite(rate) ? { rate, contracts: Math.round(best.contracts) } : null;
}
