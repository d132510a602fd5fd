import { payback } from '../../accounts';
import { oneNumber, series, t, wholeFunction } from '../declare';

export const PAYBACK = wholeFunction({
  id: 'PAYBACK',
  summary: t(
    'Años en que se recupera lo invertido en una cuenta.',
    'Years until the outlay for an account is paid back.',
  ),
  parameters: {
    outlay: oneNumber(
      {
        name: t('inversión', 'outlay'),
        meaning: t('Lo invertido al principio.', 'What is spent at the start.'),
        unit: 'amount',
      },
      { min: 0 },
    ),
    nets: series({
      name: t('netos', 'nets'),
      meaning: t(
        'Por año: margen adicional menos coste de la cuenta.',
        'Per year: additional margin less the cost of the account.',
      ),
      unit: 'amountPerYear',
    }),
    discount: oneNumber<number>(
      {
        name: t('actualización', 'discount'),
        meaning: t('Tasa de actualización anual.', 'Yearly discount rate.'),
        unit: 'fractionPerYear',
        byDefault: t('0', '0'),
      },
      { above: -1 },
      0,
    ),
  },
  result: {
    meaning: t(
      'Años; vacío si no se recupera en los años dados.',
      'Years; empty when the years given never pay it back.',
    ),
    unit: 'years',
    spills: false,
  },
  problems: [],
  whole: ({ outlay, nets, discount }) => payback(outlay, nets, discount),
  help: {
    answers: t('¿Cuándo se recupera lo invertido?', 'When is the outlay paid back?'),
    how: t(
      'El primer momento en que lo acumulado cubre la inversión, en proporción dentro del año (método §5).',
      'The first moment when the sum so far covers the outlay, in proportion within the year (method §5).',
    ),
    watch: [
      t('Para una cuenta clave, el medio plazo son tres años.', 'For a key account the medium term is three years.'),
    ],
    plain: null,
  },
  examples: [
    {
      asks: t(
        '20.000 que devuelven −5.000, 15.000, 35.000 y 45.000',
        '20,000 that bring −5,000, 15,000, 35,000 and 45,000',
      ),
      args: [20000, [[-5000, 15000, 35000, 45000]]],
      gives: 2.2857142857,
    },
    {
      asks: t('Con una actualización del 8 %', 'With a discount of 8 %'),
      args: [20000, [[-5000, 15000, 35000, 45000]], 0.08],
      gives: 2.4236068571,
    },
  ],
});
