import { declareColumn } from '../declaration';

export const profile = declareColumn({
  kind: 'text',
  holds: 'profile',
  // Codes of different profiles are different things: whose it is belongs beside it (method.md §1.14).
  usual: ({ profiles }) => profiles.length > 1,
  possible: ({ profiles }) => profiles.length > 1,
  width: 20,
});
