import { t } from '../../declare/localised';
import type { FunctionHelp } from '../../help/functionHelp';

export const SHARE: FunctionHelp = {
  group: 'classification',
  answers: t(
    '¿Qué parte de sus compras nos da este cliente?',
    'Which part of its purchases does this client make with us?',
  ),
  alsoCalled: t(
    'participación, porcentaje de compras, share of wallet, potencial',
    'share of wallet, part of purchases, potential',
  ),
  how: t(
    'nuestras ventas ÷ compras totales; con ventas negativas (abonos), 0.',
    'our sales ÷ total purchases; 0 with negative sales (credit notes).',
  ),
  source: { work: 'cec', section: '1.13' },
  watch: [
    t(
      'Una cuota superior a 1 es imposible: revise las compras totales.',
      'A share above 1 is impossible: check the total purchases.',
    ),
    t(
      'La cuota de la cartera de clientes es Σ ventas ÷ Σ compras, no la media de las cuotas.',
      'The portfolio’s share is Σ sales ÷ Σ purchases, not the mean of the shares.',
    ),
  ],
  plain: {
    formula: t('=MAX(0;A2)/B2', '=MAX(0,A2)/B2'),
    cells: [
      { at: 'A2', holds: t('lo que nos compra al año', 'what it buys from us in a year'), values: [[150000]] },
      { at: 'B2', holds: t('todo lo que compra', 'all that it buys'), values: [[300000]] },
    ],
    gives: 0.5,
  },
  concepts: ['segments', 'missing-data'],
  examples: [
    { asks: t('150.000 de 300.000', '150,000 of 300,000'), args: [150000, 300000], gives: 0.5 },
    { asks: t('Abonos por encima de las ventas', 'Credit notes above sales'), args: [-200, 4000], gives: 0 },
    { asks: t('Compras totales desconocidas', 'Unknown total purchases'), args: [100, 0], gives: { error: '#DIV/0!' } },
  ],
};
