import { t } from '../../declare/localised';
import type { FunctionHelp } from '../../help/functionHelp';

/** Pareto/NBD and BG/NBD of the clients of CDNOW, per week. */
const PARETO = [[0.553277046853], [10.5776834633], [0.606239989128], [11.6687352889]];
const CDNOW = [[0.24259452243], [4.41360201901], [0.792922017226], [2.42590677683]];

export const DET: FunctionHelp = {
  group: 'value',
  answers: t(
    '¿Cuántas compras le quedan por hacer a este cliente, en compras de hoy?',
    'How many purchases does this client still have to make, in purchases of today?',
  ),
  alsoCalled: t(
    'DET, DERT, compras actualizadas, transacciones esperadas descontadas, valor residual, CLV, BG/NBD, Pareto/NBD',
    'DET, DERT, discounted expected transactions, residual transactions, residual value, CLV, BG/NBD, Pareto/NBD',
  ),
  how: t(
    'Las compras que cabe esperar en cada momento de ahora en adelante, por lo que una compra de entonces vale hoy, sumadas sin límite de años, y por la probabilidad de que siga activo. Por el margen de una compra, es el valor de lo que falta.',
    'The purchases to be expected at each moment from now on, times what a purchase of then is worth today, added up without a limit of years, and times the probability that it is active. Times the margin of a purchase, it is the value of what is to come.',
  ),
  source: { work: 'purchases', section: '2' },
  watch: [
    t(
      'Supone que el cliente sigue comprando al mismo ritmo mientras no se vaya, también dentro de muchos años: con una tasa baja, casi todo viene de lejos. Para un plazo está CEC.PURCHASES.',
      'It takes a client to go on buying at its rate until it leaves, many years ahead, too: at a low rate nearly all of it comes from far ahead. For a horizon there is CEC.PURCHASES.',
    ),
    t(
      'La tasa es anual, y los parámetros van en la unidad del ajuste: con los que se escriben a mano, semanas.',
      'The rate is yearly, and parameters are in the unit of the fit: of those typed by hand, weeks.',
    ),
    t(
      'Excel de escritorio entrega como 0 una celda vacía: una fila vacía es un cliente del que no se sabe nada. Escriba =SI(ESBLANCO(A2);"";…).',
      'Desktop Excel hands an empty cell over as 0: an empty row is a client of whom nothing is known. Write =IF(ISBLANK(A2),"",…).',
    ),
  ],
  plain: {
    none: t(
      'Ninguna: la fórmula lleva una integral sin forma cerrada en Excel.',
      'None: the formula has an integral without a closed form in Excel.',
    ),
  },
  concepts: ['customer-value'],
  examples: [
    {
      asks: t(
        'Dos recompras, la última en la semana 30,43 de 38,86, al 10 % anual',
        'Two repeat purchases, the last in week 30.43 of 38.86, at 10% a year',
      ),
      args: [PARETO, 2, 30.43, 38.86, 0.1, 'Pareto/NBD'],
      gives: 8.1558408562,
    },
    {
      asks: t('Lo mismo según BG/NBD, y al 20 %', 'The same by BG/NBD, and at 20%'),
      args: [CDNOW, 2, 30.43, 38.86, 0.2],
      gives: 4.4387177942,
    },
  ],
};
