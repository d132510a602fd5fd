import { positions, t, wholeFunction } from '../../declare';
import { fitted, HISTORY } from '../fit/histories';

export const SPEND = wholeFunction({
  id: 'SPEND',
  summary: t('Gasto que cabe esperar de cada cliente por compra.', 'Spend to be expected of each client per purchase.'),
  parameters: {
    parameters: fitted('CEC.SPENDFIT', [3], false),
    frequency: positions(HISTORY.frequency.texts, HISTORY.frequency.rule),
    meanValue: positions(HISTORY.meanValue.texts, HISTORY.meanValue.rule),
  },
  result: {
    meaning: t(
      'Importe por compra, en la moneda de los importes.',
      'Amount per purchase, in the currency of the amounts.',
    ),
    unit: 'amount',
    spills: true,
  },
  problems: ['sameSize', 'spendNegative', 'spendOpen'],
  blames: { spendNegative: ['meanValue'], spendOpen: ['parameters'] },
  whole: async (asked) => (await import('../alive/predictOf')).spendOf(asked),
});
