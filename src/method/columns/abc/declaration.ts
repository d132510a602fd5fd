import { declareColumn, onRequest } from '../declaration';
import { DIGITS } from '../digit/declaration';

export const abc = declareColumn({
  kind: 'word',
  holds: 'abc',
  usual: onRequest,
  needs: ({ profiles }) =>
    profiles.flatMap(({ criteria }) => {
      const position = criteria.findIndex(({ key }) => key === 'turnover');
      return position < 0 ? [] : [DIGITS[position]!];
    }),
});
