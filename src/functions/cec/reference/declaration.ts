import { oneNumber, series, t, wholeFunction } from '../../declare';

export const REFERENCE = wholeFunction({
  id: 'REFERENCE',
  summary: t(
    'Valor de referencia de un cliente: lo que aportan los clientes que su nombre ayuda a captar.',
    'Reference value of a client: what the clients bring that its name helps to win.',
  ),
  parameters: {
    importance: series(
      {
        name: t('importancia', 'importance'),
        meaning: t(
          'Cuánto pesan las referencias en la decisión de cada posible cliente, de 0 a 1.',
          'How much references matter in each prospect’s decision, from 0 to 1.',
        ),
        unit: 'fraction',
      },
      { min: 0, max: 1 },
    ),
    influence: series(
      {
        name: t('influencia', 'influence'),
        meaning: t(
          'Parte de ese peso que se debe a este cliente, de 0 a 1.',
          'The part of that owed to this client, from 0 to 1.',
        ),
        unit: 'fraction',
      },
      { min: 0, max: 1 },
    ),
    values: series({
      name: t('valores', 'values'),
      meaning: t('Valor (CLV) de cada posible cliente.', 'Value (CLV) of each prospect.'),
      unit: 'amount',
    }),
    delays: series(
      {
        name: t('demoras', 'delays'),
        meaning: t(
          'Cuándo decide cada uno, en meses si la tasa es mensual y en años si es anual.',
          'When each decides, in months with a monthly rate and in years with a yearly one.',
        ),
        unit: 'number',
      },
      { min: 0 },
    ),
    discount: oneNumber(
      {
        name: t('actualización', 'discount'),
        meaning: t(
          'Tasa de actualización por mes o por año: 1 % es 0,01.',
          'Discount rate per month or per year: 1% is 0.01.',
        ),
        unit: 'fraction',
      },
      { above: -1 },
    ),
  },
  result: {
    meaning: t('El valor de referencia, en dinero de hoy.', 'The reference value, in today’s money.'),
    unit: 'amount',
    spills: false,
  },
  problems: ['sameSize'],
  whole: async (asked) => (await import('./referenceOf')).referenceOf(asked),
});
