import { formatList } from '../../../locales';
import { showRows, takeIn } from '../../commands';
import { rowNames } from '../../model/rowNames';
import { rowsBelow } from '../../model/rowsBelow';
import { Note } from '../parts/Note';
import { usePane } from '../usePane';

/** Clients that stand below the table and are not in it, with the way to take them in where no Excel table decides. */
export function RowsBelow() {
  const { state, context, language, t } = usePane();
  const { table, reading } = state;
  if (!table || !reading) return null;
  const rows = rowsBelow(table, reading);
  if (rows.length === 0) return null;
  const count = rows.length;
  const named = formatList(rowNames(rows, table.raw.firstRow), language);
  const ways = [{ label: t('pane.clients.showRows'), run: () => void showRows(context, rows) }];
  if (table.place.tableId === null) {
    ways.push({ label: t('trouble.takeIn', { count }), run: () => void takeIn(context, rows.at(-1)! + 1) });
  }
  return (
    <Note tone="warning" ways={ways}>
      {t('trouble.rowsBelow', { count, rows: named })}
    </Note>
  );
}
