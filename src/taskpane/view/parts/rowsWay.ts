import { formatCount } from '../../../locales';
import { showRows } from '../../commands';
import { sameRows } from '../../model/rows';
import type { Pane } from '../usePane';
import type { WayOn } from './Note';

/**
 * The way to the rows that a sentence speaks of. Where Excel has selected only some of them it says which, and leads on
 * to the next ones.
 */
export function rowsWay({ state, context, language, t }: Pane, rows: readonly number[]): WayOn {
  const run = (): void => void showRows(context, rows);
  const { shown } = state;
  if (!shown || shown.selected === rows.length || !sameRows(shown.rows, rows))
    return { label: t('editing.notes.showRows'), run };
  const { first, last, selected, left } = shown;
  const told = t('editing.notes.someRows', {
    rows: first === last ? String(first) : `${first}–${last}`,
    count: selected,
    total: formatCount(rows.length, language),
  });
  return { label: t(left.length > 0 ? 'editing.notes.nextRows' : 'editing.notes.firstRows'), told, run };
}
