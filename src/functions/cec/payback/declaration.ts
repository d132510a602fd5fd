import { payback } from '../../../accounts';
import { oneNumber, series, t, wholeFunction } from '../../declare';

export const PAYBACK = wholeFunction({
  id: 'PAYBACK',
  summary: t(
    'Años en que se recupera lo invertido en una cuenta; vacío si no se recupera.',
    'Years until the outlay for an account is paid back; empty where it never is.',
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
});
