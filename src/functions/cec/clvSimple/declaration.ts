import { clvSimple } from '../../../value';
import { eachFunction, number, t } from '../../declare';
import { outlookParameters } from '../clv/declaration';

export const CLVSIMPLE = eachFunction({
  id: 'CLVSIMPLE',
  summary: t(
    'Valor del cliente sin bajas ni actualización: una primera cuenta.',
    'Customer value without churn or discount: a first reckoning.',
  ),
  parameters: {
    averageOrder: number({
      name: t('pedido_medio', 'average_order'),
      meaning: t('Importe medio de un pedido.', 'Mean amount of an order.'),
      unit: 'amount',
    }),
    ordersPerYear: number(
      { name: t('pedidos_año', 'orders_per_year'), meaning: t('Pedidos al año.', 'Orders per year.'), unit: 'number' },
      { min: 0 },
    ),
    years: number(
      {
        name: t('años', 'years'),
        meaning: t(
          'Años que seguirá comprando; pueden no ser enteros.',
          'Years that it will go on buying; not necessarily whole.',
        ),
        unit: 'years',
      },
      { min: 0 },
    ),
    marginRate: number(
      {
        name: t('tasa_margen', 'margin_rate'),
        meaning: t('Margen de contribución sobre ventas: 30 % es 0,3.', 'Contribution margin on sales: 30% is 0.3.'),
        unit: 'fraction',
      },
      { max: 1 },
    ),
    acquisitionCost: outlookParameters.acquisitionCost,
  },
  result: {
    meaning: t(
      'El margen de todos esos años, sin actualizar, menos el coste de captación.',
      'The margin of all those years, not discounted, less the acquisition cost.',
    ),
    unit: 'amount',
    spills: true,
  },
  problems: [],
  each: () => clvSimple,
});
