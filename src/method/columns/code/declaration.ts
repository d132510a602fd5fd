import { always, declareColumn } from '../declaration';
import { DIGITS } from '../digit/declaration';

export const code = declareColumn({
  kind: 'code',
  holds: (value) => /^[1-4]{4}$/.test(String(value)),
  usual: always,
  needs: () => DIGITS,
  ofDigits: (digits) => Number(digits.join('')),
  centred: true,
});
