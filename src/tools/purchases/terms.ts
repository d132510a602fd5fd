import type { Inputs } from '../tool';
import { readFigures } from '../value/figures';
import { valueSettingsOf } from '../value/settings';
import type { PurchaseTerms } from './compute';

/** Rate and margins as the value tool has been told them, or proposes them: the same money means the same in both. */
export function moneyTerms(inputs: Inputs): Pick<PurchaseTerms, 'yearlyRate' | 'rates'> {
  const settings = valueSettingsOf(inputs);
  const { spend, margin, marginRate } = readFigures(inputs.classification, settings).figures;
  const rates = marginRate.values.map((rate, i) => {
    const own = margin.values[i]!;
    const sales = spend.values[i]!;
    return Number.isNaN(own) ? rate : sales > 0 ? own / sales : NaN;
  });
  return { yearlyRate: settings.discount, rates: rates.some((rate) => !Number.isNaN(rate)) ? rates : null };
}
