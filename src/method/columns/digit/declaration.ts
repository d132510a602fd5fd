import { always, type ColumnDeclaration, whole } from '../declaration';

export const DIGITS = ['digit1', 'digit2', 'digit3', 'digit4'] as const;

/** Digit k, counted from 0. */
export const digit = (k: 0 | 1 | 2 | 3): ColumnDeclaration<never> => ({
  kind: 'whole',
  holds: whole(1, 4),
  usual: always,
  position: k,
  ofDigits: (digits) => digits[k]!,
  centred: true,
});
