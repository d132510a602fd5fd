import { formatList } from '../../../locales';
import { takeIn } from '../../commands';
import { rowsBelow } from '../../model/rows';
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

/** Rows in ascending order as people count them, neighbours by the first and the last: `14`, `16–31`. */
function rowNames(rows: readonly number[], firstRow: number): string[] {
  const firsts = rows.filter((row, i) => row - 1 !== rows[i - 1]);
  const lasts = rows.filter((row, i) => row + 1 !== rows[i + 1]);
  return firsts.map((first, k) => [...new Set([first, lasts[k]!])].map((row) => firstRow + row + 1).join('–'));
}
