import { declareColumn, onRequest } from '../declaration';

export const service = declareColumn({
  kind: 'word',
  holds: 'intensity',
  usual: onRequest,
  needs: () => ['segment'],
  width: 24,
});
