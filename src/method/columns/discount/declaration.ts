import { declareColumn, onRequest } from '../declaration';

export const discount = declareColumn({
  kind: 'percent',
  holds: (value) => value >= 0 && value <= 1,
  usual: onRequest,
  possible: ({ rules }) => rules.discount.enabled,
  follows: ({ rules, policy }) => [rules.discount, rules.block, policy.discounts],
});
