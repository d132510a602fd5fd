import { BLOCK_THRESHOLD, isBlocked } from '../../method';
import { eachFunction, number, oneNumber, t } from '../declare';

export const BLOCKED = eachFunction({
  id: 'BLOCKED',
  summary: t(
    'Si hay que dejar de vender al cliente por impagados.',
    'Whether sales to the client stop for unpaid bills.',
  ),
  parameters: {
    unpaidDigit: number(
      {
        name: t('dígito_impagados', 'unpaid_digit'),
        meaning: t('El dígito de impagados, de 1 a 4.', 'The digit of unpaid bills, 1 to 4.'),
        unit: 'digit',
      },
      { min: 1, max: 4, whole: true },
      'blank',
    ),
    threshold: oneNumber<number>(
      {
        name: t('umbral', 'threshold'),
        meaning: t('El dígito más alto que todavía bloquea.', 'The highest digit that still blocks.'),
        unit: 'digit',
        byDefault: t('1', '1'),
      },
      { min: 1, max: 3, whole: true },
      BLOCK_THRESHOLD,
    ),
  },
  result: {
    meaning: t(
      'VERDADERO si se bloquea; vacío sin dígito: sin datos no se bloquea a nadie.',
      'TRUE when blocked; empty without a digit: nobody is blocked on missing data.',
    ),
    unit: 'truth',
    spills: true,
  },
  problems: [],
  each:
    ({ threshold }) =>
    ({ unpaidDigit }) =>
      isBlocked(unpaidDigit, threshold),
  help: {
    answers: t('¿Seguimos vendiendo a este cliente?', 'Do we keep selling to this client?'),
    how: t('dígito ≤ umbral (método §1.8).', 'digit ≤ threshold (method §1.8).'),
    watch: [
      t(
        'Recibe el dígito, no el número de impagados: calcúlelo antes con CEC.DIGIT.',
        'It takes the digit, not the number of unpaid bills: compute it first with CEC.DIGIT.',
      ),
    ],
    plain: t('=SI(A2="";"";A2<=1)', '=IF(A2="","",A2<=1)'),
  },
  examples: [
    { asks: t('Dígito 1: tres impagados o más', 'Digit 1: three unpaid bills or more'), args: [1], gives: true },
    { asks: t('Dígito 2', 'Digit 2'), args: [2], gives: false },
  ],
});
