import { always, declareColumn, whole } from '../declaration';
import { DIGITS } from '../digit/declaration';

export const total = declareColumn({
  kind: 'whole',
  holds: whole(4, 16),
  usual: always,
  needs: () => DIGITS,
  ofDigits: (digits) => digits.reduce((sum, digit) => sum + digit, 0),
  centred: true,
});
