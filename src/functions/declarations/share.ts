import { shareOf } from '../../method';
import { eachFunction, FunctionProblem, number, t } from '../declare';

export const SHARE = eachFunction({
  id: 'SHARE',
  summary: t(
    'Cuota de cliente: lo que nos compra entre lo que compra en total.',
    'Share of customer: what it buys from us over what it buys in all.',
  ),
  parameters: {
    ours: number(
      {
        name: t('nuestras_ventas', 'our_sales'),
        meaning: t('Lo que nos compra al año, sin IVA.', 'What it buys from us in a year, without VAT.'),
        unit: 'amountPerYear',
      },
      { min: 0 },
    ),
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
  help: {
    answers: t(
      '¿Qué parte de sus compras nos hace este cliente?',
      'Which part of its purchases does this client make with us?',
    ),
    how: t('nuestras ventas ÷ compras totales (método §1.13).', 'our sales ÷ total purchases (method §1.13).'),
    watch: [
      t(
        'Una cuota superior a 1 es imposible: revise las compras totales.',
        'A share above 1 is impossible: check the total purchases.',
      ),
      t(
        'La cuota de la cartera es Σ ventas ÷ Σ compras, no la media de las cuotas.',
        'The portfolio’s share is Σ sales ÷ Σ purchases, not the mean of the shares.',
      ),
    ],
    plain: t('=A2/B2', '=A2/B2'),
  },
  examples: [
    { asks: t('150.000 de 300.000', '150,000 of 300,000'), args: [150000, 300000], gives: 0.5 },
    { asks: t('Compras totales desconocidas', 'Unknown total purchases'), args: [100, 0], gives: { error: '#DIV/0!' } },
  ],
});
