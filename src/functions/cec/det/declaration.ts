import { oneNumber, t, wholeFunction } from '../../declare';
import { askedOfFit, modelOfFit } from '../alive/declaration';

export const DET = wholeFunction({
  id: 'DET',
  summary: t(
    'Todas las compras que a cada cliente le quedan por hacer, actualizadas a hoy.',
    'All purchases that each client still has to make, discounted to today.',
  ),
  parameters: {
    ...askedOfFit,
    rate: oneNumber<number>(
      {
        name: t('tasa', 'rate'),
        meaning: t(
          'Tasa de actualización anual, continua desde el final de la observación: 10 % es 0,1. Un año es de 52 semanas, 364 días o 12 meses.',
          'Discount rate a year, continuous from the end of the observation: 10% is 0.1. A year is 52 weeks, 364 days or 12 months.',
        ),
        unit: 'fraction',
        byDefault: t('0,1', '0.1'),
      },
      { above: 0 },
      0.1,
    ),
    model: modelOfFit,
  },
  result: {
    meaning: t(
      'Un número de compras por cliente, sin límite de años: cada una vale (1 + tasa) elevado a menos los años que falten.',
      'A number of purchases for each client, without a limit of years: each is worth (1 + rate) to the power of minus the years until then.',
    ),
    unit: 'number',
    spills: true,
  },
  problems: ['sameSize', 'historyOdd', 'parametersModel'],
  whole: async (asked) => (await import('../alive/predictOf')).discountedOf(asked),
});
