import { DEFAULT_DISCOUNTS, discountOf, type DiscountTable } from '../../../method';
import { eachFunction, list, number, t, truth } from '../../declare';

export const DISCOUNT = eachFunction({
  id: 'DISCOUNT',
  summary: t('Descuento comercial de un dígito.', 'Trade discount of a digit.'),
  parameters: {
    digit: number(
      {
        name: t('dígito', 'digit'),
        meaning: t(
          'El dígito que decide: el de cuota o el de facturación.',
          'The digit that decides: share or turnover.',
        ),
        unit: 'digit',
      },
      { min: 1, max: 4, whole: true },
      'blank',
    ),
    blocked: truth({
      name: t('bloqueado', 'blocked'),
      meaning: t(
        'VERDADERO si el cliente está bloqueado: no tiene descuento.',
        'TRUE when the client is blocked: it has no discount.',
      ),
      unit: 'truth',
      byDefault: t('FALSO', 'FALSE'),
    }),
    table: list<readonly number[]>(
      {
        name: t('tabla', 'table'),
        meaning: t('Los descuentos de los dígitos 1, 2, 3 y 4.', 'The discounts of digits 1, 2, 3 and 4.'),
        unit: 'fraction',
        byDefault: t('0 %, 2 %, 4 % y 6 %', '0%, 2%, 4% and 6%'),
      },
      4,
      { min: 0, max: 1 },
      DEFAULT_DISCOUNTS,
    ),
  },
  result: {
    meaning: t(
      'El descuento, en tanto por uno; vacío sin dígito.',
      'The discount, as a fraction; empty without a digit.',
    ),
    unit: 'fraction',
    spills: true,
  },
  problems: [],
  each:
    ({ table }) =>
    ({ digit, blocked }) =>
      discountOf(digit, blocked, table as unknown as DiscountTable),
});
