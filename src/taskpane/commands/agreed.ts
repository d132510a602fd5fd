import { ExcelProblem, type ClientTable } from '../../excel';
import { SEGMENTS } from '../../method';
import { segmentName, translator } from '../../locales';
import { longWork, type PaneContext } from './context';
import { takeTable } from './openTable';

/** Adds the user's two columns for agreed segments beside the table, and reads the table with them. */
export function addAgreed(context: PaneContext): Promise<void> {
  const { gateway, store } = context;
  return longWork(context, 'writing', 'agreed', async (work) => {
    const { table, reading, scheme, language } = store.get();
    if (!table || !reading || !scheme) return;
    const t = translator(language);
    const request = {
      table,
      headerRow: Math.max(0, reading.headerRow),
      headers: [t('words.role.agreedSegment'), t('words.role.agreedReason')] as const,
      segments: SEGMENTS.map((segment) => segmentName(segment, scheme, language)),
      otherWord: { title: t('words.role.agreedSegment'), message: t('decisions.otherWord') },
    };
    const report = await gateway.addAgreedColumns(request, work);
    store.dispatch({ type: 'agreedAdded', report, undoable: gateway.undoable() });
    await readAgain(context, table);
  });
}

/** Takes them away again, as long as nothing stands in them. */
export function undoAgreed(context: PaneContext): Promise<void> {
  const { gateway, store } = context;
  return longWork(context, 'undoing', 'undo', async (work) => {
    const { rows } = await gateway.undoLastWrite(work);
    store.dispatch({ type: 'undone', rows, undoable: gateway.undoable() });
    const { table } = store.get();
    if (table) await readAgain(context, table);
  });
}

/**
 * Reads the same table again, wherever the user has clicked meanwhile; where that cannot be, the sheet counts as changed
 * since it was read: the columns stand, and that is no failure.
 */
export async function readAgain(context: PaneContext, { binding, place }: ClientTable): Promise<void> {
  const { gateway, store } = context;
  try {
    const now = binding ? await gateway.readBoundTable(binding.id) : await gateway.findClientTable();
    const same = now.place.sheetId === place.sheetId && now.place.tableId === place.tableId;
    if (same) return await takeTable(context, now);
  } catch (error) {
    if (!(error instanceof ExcelProblem)) throw error;
  }
  store.dispatch({ type: 'workEnded' });
  store.dispatch({ type: 'sheetChanged' });
}
