import { t } from '../../declare/localised';
import type { FunctionHelp } from '../../help/functionHelp';

export const CLVTOTAL: FunctionHelp = {
  group: 'value',
  answers: t(
    '¿Cuánto vale el cliente con la venta cruzada y los clientes que recomienda?',
    'What is the client worth counting what it may still buy and whom it brings?',
  ),
  alsoCalled: t(
    'valor total, valor de vida, rentabilidad, venta cruzada, recomendaciones, referidos, prescriptor',
    'total value, lifetime value, profit, cross-selling, referrals, advocate',
  ),
  how: t(
    'bruto = CLV(m) + p·CLV(m₂) + [n₁(V − c) + n₂(s − c)]/(1+d)^τ; neto = bruto − captación; índice = bruto ÷ propio.',
    'gross = CLV(m) + p·CLV(m₂) + [n₁(V − c) + n₂(s − c)]/(1+d)^τ; net = gross − acquisition; index = gross ÷ own.',
  ),
  source: { work: 'referrals', section: '2.2' },
  watch: [
    t(
      'Para varias familias use probabilidad 1 y como margen la suma de probabilidad × margen.',
      'For several families use probability 1 and as margin the sum of probability × margin.',
    ),
    t(
      'Un índice mayor que 1 es lo esperado: la venta cruzada y los referidos pueden valer más que lo actual.',
      'An index above 1 is expected: cross-selling and referrals may be worth more than the present.',
    ),
  ],
  plain: {
    formula: t('=(A2+D2*E2)*B2/(1+C2-B2)+F2*(G2-H2)/(1+C2)-I2', '=(A2+D2*E2)*B2/(1+C2-B2)+F2*(G2-H2)/(1+C2)-I2'),
    cells: [
      {
        at: 'A2:C2',
        holds: t('margen, retención y tasa de actualización', 'margin, retention and discount rate'),
        values: [[100, 0.8, 0.1]],
      },
      {
        at: 'D2:E2',
        holds: t('probabilidad y margen de la venta cruzada', 'probability and margin of the cross-sale'),
        values: [[0.4, 60]],
      },
      {
        at: 'F2:H2',
        holds: t(
          'referidos nuevos, valor de cada uno e incentivo',
          'new referrals, the value of each and the incentive',
        ),
        values: [[2, 200, 20]],
      },
      { at: 'I2', holds: t('el coste de captación', 'the acquisition cost'), values: [[150]] },
    ],
    gives: 507.9393939394,
    leavesOut: t(
      'Solo el neto para siempre, con referidos que llegan dentro de un año y sin los que habrían venido de todos modos.',
      'Only the net value for ever, with referrals that come in a year and without those that would have come anyway.',
    ),
  },
  concepts: ['customer-value'],
  examples: [
    {
      asks: t(
        'Margen 100, venta cruzada de 60 con probabilidad 40 %, dos referidos de 200, captación 150',
        'Margin 100, cross-sale of 60 with probability 40%, two referrals of 200, acquisition 150',
      ),
      args: [100, 0.8, 0.1, null, null, 150, null, 0.4, 60, 2, 200, 1, 30, 20, 1],
      gives: 517.0303030303,
    },
    {
      asks: t('El índice de ese cliente', 'The index of that client'),
      args: [100, 0.8, 0.1, null, null, 150, null, 0.4, 60, 2, 200, 1, 30, 20, 1, { word: t('índice', 'index') }],
      gives: 2.5013636364,
    },
  ],
};
