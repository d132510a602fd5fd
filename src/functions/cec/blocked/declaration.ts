import { BLOCK_THRESHOLD, isBlocked } from '../../../method';
import { eachFunction, number, oneNumber, t } from '../../declare';

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
});
