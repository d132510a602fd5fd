import { t } from '../../declare/localised';
import type { FunctionHelp } from '../../help/functionHelp';

/** BG/NBD of the clients of CDNOW, per week (Fader, Hardie and Lee 2005). */
const CDNOW = [[0.24259452243], [4.41360201901], [0.792922017226], [2.42590677683]];

export const PURCHASES: FunctionHelp = {
  group: 'value',
  answers: t(
    '¿Cuántas veces comprará este cliente en los próximos meses?',
    'How often will this client buy in the months to come?',
  ),
  alsoCalled: t(
    'compras esperadas, predicción, pronóstico, recompra, CET, BG/NBD, Pareto/NBD',
    'expected purchases, forecast, prediction, repeat purchases, CET, BG/NBD, Pareto/NBD',
  ),
  how: t(
    'Las compras que haría si sigue activo, por la probabilidad de que lo esté, contando que puede irse dentro del plazo. Es un valor esperado, no lo que comprará.',
    'What it would buy if it is active, times the probability that it is, counting that it may leave within the horizon. It is an expected value, not what it will buy.',
  ),
  source: { work: 'purchases', section: '2' },
  watch: [
    t(
      'El plazo va en la unidad del ajuste: con semanas, 52 es un año.',
      'The horizon is in the unit of the fit: with weeks, 52 is a year.',
    ),
    t(
      'El intervalo de lo que puede venir lo da la herramienta «Compras de los clientes».',
      'The interval of what may come is given by the tool “Client purchases”.',
    ),
    t(
      'Excel de escritorio entrega como 0 una celda vacía: una fila vacía es un cliente del que no se sabe nada. Escriba =SI(ESBLANCO(A2);"";…).',
      'Desktop Excel hands an empty cell over as 0: an empty row is a client of whom nothing is known. Write =IF(ISBLANK(A2),"",…).',
    ),
  ],
  plain: {
    none: t(
      'Ninguna: la fórmula lleva la función hipergeométrica ₂F₁, que Excel no tiene.',
      'None: the formula has the hypergeometric function ₂F₁, which Excel does not have.',
    ),
  },
  concepts: ['customer-value'],
  examples: [
    {
      asks: t(
        'Dos recompras, la última en la semana 30,43 de 38,86: en las próximas 39',
        'Two repeat purchases, the last in week 30.43 of 38.86: in the next 39',
      ),
      args: [CDNOW, 2, 30.43, 38.86, 39],
      gives: 1.2259068354,
    },
    {
      asks: t('Un cliente nuevo, en un año', 'A new client, in a year'),
      args: [CDNOW, 0, 0, 0],
      gives: 1.4440123973,
    },
    {
      asks: t('Con los parámetros de Pareto/NBD', 'With the parameters of Pareto/NBD'),
      args: [[[0.553277046853], [10.5776834633], [0.606239989128], [11.6687352889]], 0, 0, 0, 52, 'Pareto/NBD'],
      gives: 1.4734342883,
    },
  ],
};
