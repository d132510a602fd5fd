import { declareColumn } from '../declaration';

export const blocked = declareColumn({
  kind: 'word',
  holds: 'blocked',
  usual: ({ rules, profiles }) =>
    rules.block.enabled &&
    (rules.block.source !== null || profiles.some(({ criteria }) => criteria.some(({ key }) => key === 'unpaid'))),
  follows: ({ rules }) => rules.block,
  width: 12,
  colours: 'block',
});
