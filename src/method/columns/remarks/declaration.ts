import { always, declareColumn } from '../declaration';

export const remarks = declareColumn({
  kind: 'text',
  holds: 'remarks',
  usual: always,
  width: 48,
});
