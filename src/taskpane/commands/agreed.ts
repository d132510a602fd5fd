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
      otherWord: { title: t('words.role.agreedSegment'), message: t('agreed.otherWord') },
    };
    const report = await gateway.addAgreedColumns(request, work);
    store.dispatch({ type: 'agreedAdded', report, undoable: gateway.undoable() });
    await takeTable(context, await gateway.findClientTable());
  });
}

/** Takes them away again, as long as nothing stands in them. */
export function undoAgreed(context: PaneContext): Promise<void> {
  const { gateway, store } = context;
  return longWork(context, 'undoing', 'undo', async (work) => {
    const { rows } = await gateway.undoLastWrite(work);
    store.dispatch({ type: 'undone', rows, undoable: gateway.undoable() });
    await takeTable(context, await gateway.findClientTable());
  });
}
