import type { Source } from '../../../method';
import { takeAsAmounts } from '../../commands';
import { Note } from '../parts/Note';
import { usePane } from '../usePane';

/**
 * Asks about a column that is read as a number of unpaid bills and can hardly be one: euros in it would give nearly
 * everybody digit 1 and stop their sales.
 */
export function UnpaidQuestion({ source }: { readonly source: Source }) {
  const { state, context, dispatch, t } = usePane();
  if (source.kind !== 'column' || state.takenAsBills.includes(source.header)) return null;
  const { header } = source;
  if (!state.reading?.columns.some((column) => column.header === header && column.amounts)) return null;
  return (
    <Note
      tone="warning"
      ways={[
        { label: t('salesBlock.areAmounts'), run: () => void takeAsAmounts(context, header) },
        { label: t('salesBlock.areBills'), run: () => dispatch({ type: 'takenAsBills', header }) },
      ]}
    >
      {t('salesBlock.amounts', { column: header })}
    </Note>
  );
}
