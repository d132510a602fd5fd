import { t } from '../../declare/localised';
import type { FunctionHelp } from '../../help/functionHelp';

export const CLVSIMPLE: FunctionHelp = {
  group: 'value',
  answers: t(
    '¿Cuánto margen dejará este cliente, a primera vista?',
    'How much margin will this client leave, at first sight?',
  ),
  alsoCalled: t('CLV simple, valor de vida, LTV, ticket medio', 'simple CLV, lifetime value, LTV, average order value'),
  how: t(
    'pedido medio × pedidos al año × años × tasa de margen − coste de captación.',
    'average order × orders per year × years × margin rate − acquisition cost.',
  ),
  source: { work: 'clv', section: '2.2' },
  watch: [
    t(
      'No cuenta que el cliente puede irse ni que el dinero futuro vale menos: da más que CEC.CLV.',
      'It counts neither that the client may leave nor that later money is worth less: it gives more than CEC.CLV.',
    ),
    t(
      'Excel de escritorio entrega como 0 una celda vacía, y el resultado sería 0 sin avisar: =SI(ESBLANCO(A2);"";…).',
      'Desktop Excel hands an empty cell over as 0, and the answer would be 0 without a word: =IF(ISBLANK(A2),"",…).',
    ),
  ],
  plain: {
    formula: t('=A2*B2*C2*D2-E2', '=A2*B2*C2*D2-E2'),
    cells: [
      { at: 'A2', holds: t('el pedido medio', 'the average order'), values: [[150]] },
      { at: 'B2', holds: t('los pedidos al año', 'the orders per year'), values: [[6]] },
      { at: 'C2', holds: t('los años', 'the years'), values: [[4]] },
      { at: 'D2', holds: t('la tasa de margen', 'the margin rate'), values: [[0.3]] },
      { at: 'E2', holds: t('el coste de captación', 'the acquisition cost'), values: [[200]] },
    ],
    gives: 880,
  },
  concepts: ['customer-value'],
  examples: [
    {
      asks: t(
        'Pedidos de 150, seis al año durante cuatro años, al 30 %, captado con 200',
        'Orders of 150, six a year for four years, at 30%, acquired for 200',
      ),
      args: [150, 6, 4, 0.3, 200],
      gives: 880,
    },
    {
      asks: t('Sin coste de captación', 'Without acquisition cost'),
      args: [45, 6, 2.5, 0.3],
      gives: 202.5,
    },
  ],
};
