import {
  type ContractModel,
  countsOfSurvivors,
  fitSurvival,
  residualRenewals,
  retentionAt,
  survivalAt,
} from '../../../value';
import { FunctionProblem } from '../../declare';

export type SurvivalResult = 'survival' | 'retention' | 'renewals' | 'parameters';

/** What is asked of a cohort's survivors. */
export interface SurvivalAsked {
  readonly survivors: readonly number[];
  readonly period: number;
  readonly result: SurvivalResult;
  readonly discount: number;
  readonly model: ContractModel;
}

/**
 * Fits the survivors and answers. Fetched by the first call: a fit is more than what cells wait for at the start.
 * @throws FunctionProblem `survivorsFew`, `survivorsRise`, `survivorsAll`
 */
export function survivalOf({ survivors, period, result, discount, model }: SurvivalAsked): number | number[][] {
  if (survivors.length < (model === 'bdw' ? 5 : 2)) throw new FunctionProblem('survivorsFew');
  if (survivors.some((left, t) => left < 0 || (t > 0 && left > survivors[t - 1]!)))
    throw new FunctionProblem('survivorsRise');
  if (survivors.at(-1) === survivors[0]) throw new FunctionProblem('survivorsAll');
  const { parameters, logLikelihood } = fitSurvival(model, countsOfSurvivors(survivors));
  switch (result) {
    case 'survival':
      return survivalAt(parameters, period);
    case 'retention':
      return retentionAt(parameters, Math.max(1, period));
    case 'renewals':
      return residualRenewals(parameters, period, discount);
    case 'parameters':
      return [[parameters.alpha], [parameters.beta], [parameters.c], [logLikelihood]];
  }
}
