import { type DerivedReading, SEGMENT_DEFAULTS, segmentCut } from '../../../method';
import { choice, numbers, oneNumber, type Option, t, wholeFunction } from '../../declare';

const READINGS: readonly Option<DerivedReading>[] = [
  { id: 'cumulative', es: 'acumulada', en: 'cumulative' },
  { id: 'individual', es: 'individual', en: 'individual' },
  { id: 'maximum', es: 'máximo', en: 'maximum' },
  { id: 'percentile', es: 'percentil', en: 'percentile' },
];

/** A cut that every one of these turnovers exceeds: 0, or one below the lowest where that is not above 0. */
function belowAll(turnovers: Float64Array): number {
  const lowest = turnovers.reduce((a, b) => Math.min(a, b));
  return lowest > 0 ? 0 : lowest - 1;
}

export const SEGMENTCUT = wholeFunction({
  id: 'SEGMENTCUT',
  summary: t(
    'Importe a partir del cual la facturación es alta para los segmentos.',
    'Amount above which turnover is high for the segments.',
  ),
  parameters: {
    turnovers: numbers({
      name: t('facturaciones', 'turnovers'),
      meaning: t(
        'La facturación anual de los clientes actuales y satisfechos; "" no cuenta.',
        'The annual turnover of current and satisfied clients; "" does not count.',
      ),
      unit: 'amountPerYear',
    }),
    reading: choice(
      {
        name: t('lectura', 'reading'),
        meaning: t(
          'acumulada: el menor grupo de los mayores que supera el nivel del total; individual: él solo supera ese nivel; máximo: supera el nivel del mayor cliente; percentil: supera a esa parte de los clientes.',
          'cumulative: the smallest group of the largest that exceeds the level of the total; individual: it alone exceeds it; maximum: exceeds the level of the largest client; percentile: exceeds that part of the clients.',
        ),
      },
      'READING',
      READINGS,
      SEGMENT_DEFAULTS.reading,
    ),
    level: oneNumber<number>(
      {
        name: t('nivel', 'level'),
        meaning: t('El nivel de la lectura, en tanto por uno.', 'The level of the reading, as a fraction.'),
        unit: 'fraction',
        byDefault: t('0,5', '0.5'),
      },
      { min: 0, max: 1 },
      SEGMENT_DEFAULTS.level,
    ),
  },
  result: {
    meaning: t(
      'El importe: hay que superarlo para tener facturación alta.',
      'The amount: turnover must exceed it to be high.',
    ),
    unit: 'amountPerYear',
    spills: false,
  },
  problems: [],
  whole: ({ turnovers, reading, level }) => segmentCut(turnovers, reading, level) ?? belowAll(turnovers),
});
