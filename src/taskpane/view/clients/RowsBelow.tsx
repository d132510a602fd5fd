import { formatList } from '../../../locales';
import { takeIn } from '../../commands';
import { rowNames } from '../../model/rowNames';
import { rowsBelow } from '../../model/rowsBelow';
import { Note } from '../parts/Note';
import { rowsWay } from '../parts/rowsWay';
import { usePane } from '../usePane';

/** Clients that stand below the table and are not in it, with the way to take them in where no Excel table decides. */
export function RowsBelow() {
  const pane = usePane();
  const { state, context, language, t } = pane;
  const { table, reading } = state;
  if (!table || !reading) return null;
  const rows = rowsBelow(table, reading);
  if (rows.length === 0) return null;
  const count = rows.length;
  const named = formatList(rowNames(rows, table.raw.firstRow), language);
  const ways = [rowsWay(pane, rows)];
  if (table.place.tableId === null) {
    ways.push({ label: t('trouble.takeIn', { count }), run: () => void takeIn(context, rows.at(-1)! + 1) });
  }
  return (
    <Note tone="warning" ways={ways}>
      {t('trouble.rowsBelow', { count, rows: named })}
    </Note>
  );
}
