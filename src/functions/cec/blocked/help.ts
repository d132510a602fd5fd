import { t } from '../../declare/localised';
import type { FunctionHelp } from '../../help/functionHelp';

export const BLOCKED: FunctionHelp = {
  group: 'classification',
  answers: t('¿Seguimos vendiendo a este cliente?', 'Do we keep selling to this client?'),
  alsoCalled: t(
    'impago, moroso, dejar de vender, bloqueo de ventas, riesgo',
    'default, stop selling, sales block, risk',
  ),
  how: t('dígito ≤ umbral.', 'digit ≤ threshold.'),
  source: { work: 'cec', section: '1.8' },
  watch: [
    t(
      'Recibe el dígito, no el número de impagados: calcúlelo antes con CEC.DIGIT.',
      'It takes the digit, not the number of unpaid bills: compute it first with CEC.DIGIT.',
    ),
  ],
  plain: {
    formula: t('=SI(A2="";"";A2<=1)', '=IF(A2="","",A2<=1)'),
    cells: [{ at: 'A2', holds: t('el dígito de impagados', 'the digit of unpaid bills'), values: [[1]] }],
    gives: true,
  },
  concepts: ['block-and-discounts'],
  examples: [
    { asks: t('Dígito 1: tres impagados o más', 'Digit 1: three unpaid bills or more'), args: [1], gives: true },
    { asks: t('Dígito 2', 'Digit 2'), args: [2], gives: false },
  ],
};
