import { businessReferenceValue } from '../../../accounts';
import { FunctionProblem, type Localised, t } from '../../declare';

interface ReferenceAsked {
  readonly importance: readonly number[];
  readonly influence: readonly number[];
  readonly values: readonly number[];
  readonly delays: readonly number[];
  readonly discount: number;
}

/**
 * Business reference value of one client.
 * @throws FunctionProblem `sameSize`
 */
export function referenceOf({ importance, influence, values, delays, discount }: ReferenceAsked): number {
  const other = t('importancia', 'importance');
  const sized = (list: readonly number[], parameter: Localised): void => {
    if (list.length !== importance.length) throw new FunctionProblem('sameSize', { parameter, other });
  };
  sized(influence, t('influencia', 'influence'));
  sized(values, t('valores', 'values'));
  sized(delays, t('demoras', 'delays'));
  const prospects = importance.map((reference, k) => ({
    reference,
    influence: influence[k]!,
    clv: values[k]!,
    period: delays[k]!,
  }));
  return businessReferenceValue(prospects, discount);
}
