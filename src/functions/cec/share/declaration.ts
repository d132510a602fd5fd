import { shareOf } from '../../../method';
import { eachFunction, FunctionProblem, number, t } from '../../declare';

export const SHARE = eachFunction({
  id: 'SHARE',
  summary: t(
    'Cuota de cliente: lo que nos compra entre lo que compra en total.',
    'Share of customer: what it buys from us over what it buys in all.',
  ),
  parameters: {
    ours: number({
      name: t('nuestras_ventas', 'our_sales'),
      meaning: t(
        'Lo que nos compra al año, sin IVA; por debajo de cero (abonos) cuenta como 0.',
        'What it buys from us in a year, without VAT; below zero (credit notes) it counts as 0.',
      ),
      unit: 'amountPerYear',
    }),
    total: number(
      {
        name: t('compras_totales', 'total_purchases'),
        meaning: t(
          'Lo que compra al año a todos sus proveedores de lo que podemos suministrarle, sin IVA.',
          'What it buys in a year from all suppliers of what we could supply, without VAT.',
        ),
        unit: 'amountPerYear',
      },
      { min: 0 },
      '#DIV/0!',
    ),
  },
  result: { meaning: t('La cuota, en tanto por uno.', 'The share, as a fraction.'), unit: 'fraction', spills: true },
  problems: [],
  each:
    () =>
    ({ ours, total }) => {
      if (total === 0) throw new FunctionProblem('zeroDenominator');
      return shareOf(ours, total);
    },
});
