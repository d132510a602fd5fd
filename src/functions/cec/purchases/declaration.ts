import { oneNumber, t, wholeFunction } from '../../declare';
import { askedOfFit, modelOfFit } from '../alive/declaration';

export const PURCHASES = wholeFunction({
  id: 'PURCHASES',
  summary: t(
    'Compras que cabe esperar de cada cliente en un plazo.',
    'Purchases to be expected of each client in a time to come.',
  ),
  parameters: {
    ...askedOfFit,
    horizon: oneNumber<number | null>(
      {
        name: t('plazo', 'horizon'),
        meaning: t(
          'Tiempo desde el final de la observación, en la unidad del ajuste.',
          'Time from the end of the observation, in the unit of the fit.',
        ),
        unit: 'number',
        byDefault: t('un año: 52 semanas, 364 días o 12 meses', 'a year: 52 weeks, 364 days or 12 months'),
      },
      { min: 0, max: 36_525 },
      null,
    ),
    model: modelOfFit,
  },
  result: {
    meaning: t(
      'Un número de compras por cliente, de media: no es un número entero.',
      'A number of purchases for each client, on average: not a whole number.',
    ),
    unit: 'number',
    spills: true,
  },
  problems: ['sameSize', 'historyOdd', 'parametersModel'],
  whole: async (asked) => (await import('../alive/predictOf')).purchasesOf(asked),
});
