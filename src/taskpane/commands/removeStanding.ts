import { HELPER_COLUMNS, OUTPUT_COLUMNS } from '../../method';
import type { PlacedColumn } from '../../locales';
import { longWork, type PaneContext } from './context';
import { removeColumns } from './removeColumns';

/** Columns by which ours are looked for; what they would hold is of no matter. */
const ALL = [...OUTPUT_COLUMNS, ...HELPER_COLUMNS].map(
  (column): PlacedColumn => ({ column, header: '', numberFormat: 'General', cells: [] }) as PlacedColumn,
);

/**
 * Takes columns away that stand beside the table and are not known by their names: they are taken over first, without a
 * cell being written, and then removed as others are, edited cells being asked about.
 */
export async function removeStanding(context: PaneContext): Promise<void> {
  const { gateway, store } = context;
  await longWork(context, 'writing', 'removal', async (work) => {
    const { table, reading, scheme, language } = store.get();
    if (!table || !reading || !scheme) return;
    const request = {
      ...{ table, scheme, columns: ALL, language, adopt: true },
      clientRows: reading.sourceRows,
      headerRow: Math.max(0, reading.headerRow),
      idHeader: reading.idHeader,
      idColumn: reading.idColumn,
    };
    const workbook = await gateway.adoptColumns(request, work);
    store.dispatch({ type: 'workbookRead', workbook });
    const binding = workbook.bindings.find(({ id }) => id === table.binding?.id) ?? workbook.bindings.at(-1) ?? null;
    store.dispatch({ type: 'bound', binding });
  });
  if (store.get().trouble === null) await removeColumns(context);
}
