import { t } from '../../declare/localised';
import type { FunctionHelp } from '../../help/functionHelp';

/** BG/NBD of the clients of CDNOW, per week (Fader, Hardie and Lee 2005). */
const CDNOW = [[0.24259452243], [4.41360201901], [0.792922017226], [2.42590677683]];

export const ALIVE: FunctionHelp = {
  group: 'value',
  answers: t(
    '¿Sigue este cliente activo, o se ha ido sin decirlo?',
    'Is this client still active, or has it left without saying so?',
  ),
  alsoCalled: t(
    'P(alive), probabilidad de seguir activo, abandono, inactivo, BG/NBD, Pareto/NBD',
    'P(alive), probability of being active, churn, inactive, BG/NBD, Pareto/NBD',
  ),
  how: t(
    'La probabilidad de no haberse ido, dadas sus compras, cuándo fue la última y cuánto se le ha observado. BG/NBD: 1 ÷ (1 + a ÷ (b + x − 1) · ((α + T) ÷ (α + tₓ))^(r + x)).',
    'The probability of not having left, given its purchases, when the last one was and how long it was observed. BG/NBD: 1 ÷ (1 + a ÷ (b + x − 1) · ((α + T) ÷ (α + tₓ))^(r + x)).',
  ),
  source: { work: 'purchases', section: '2' },
  watch: [
    t(
      'En BG/NBD quien ha comprado una sola vez está activo con certeza; con MBG/NBD puede haberse ido.',
      'In BG/NBD one who bought once is active for certain; with MBG/NBD it may have left.',
    ),
    t(
      'Excel de escritorio entrega como 0 una celda vacía: una fila vacía es un cliente del que no se sabe nada. Escriba =SI(ESBLANCO(A2);"";…).',
      'Desktop Excel hands an empty cell over as 0: an empty row is a client of whom nothing is known. Write =IF(ISBLANK(A2),"",…).',
    ),
  ],
  plain: {
    formula: t('=1/(1+D2/(E2+A2-1)*((C2+H2)/(C2+G2))^(B2+A2))', '=1/(1+D2/(E2+A2-1)*((C2+H2)/(C2+G2))^(B2+A2))'),
    cells: [
      { at: 'A2', holds: t('la frecuencia', 'the frequency'), values: [[26]] },
      {
        at: 'B2:E2',
        holds: t('r, α, a y b', 'r, α, a and b'),
        values: [[0.24259452243, 4.41360201901, 0.792922017226, 2.42590677683]],
      },
      { at: 'G2', holds: t('la recencia', 'the recency'), values: [[30.857142857143]] },
      { at: 'H2', holds: t('la antigüedad', 'the age'), values: [[31]] },
    ],
    gives: 0.9688544414,
    leavesOut: t('Solo BG/NBD y clientes con recompras.', 'Only BG/NBD and clients with repeat purchases.'),
  },
  concepts: ['customer-value'],
  examples: [
    {
      asks: t(
        '26 recompras en 31 semanas, la última hace un día',
        '26 repeat purchases in 31 weeks, the last a day ago',
      ),
      args: [CDNOW, 26, 30.857142857143, 31],
      gives: 0.9688544414,
    },
    {
      asks: t(
        'Dos clientes: uno fiel y uno que calla hace tiempo',
        'Two clients: a loyal one and one that has long been silent',
      ),
      args: [CDNOW, [[2], [6]], [[30.43], [12]], [[38.86], [38]]],
      gives: [[0.7266091626], [0.0243765188]],
    },
  ],
};
