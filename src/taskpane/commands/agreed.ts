import { SEGMENTS } from '../../method';
import { DECISION_ROLES } from '../../portfolio';
import { roleName, segmentName, translator } from '../../locales';
import { longWork, type PaneContext } from './context';
import { readSame } from './readSame';

/** Adds the user's columns of what people decide (agreed segment, why, who, when) beside the table, and reads the table with them. */
export function addAgreed(context: PaneContext): Promise<void> {
  const { gateway, store } = context;
  return longWork(context, 'writing', 'agreed', async (work) => {
    const { table, reading, scheme, language } = store.get();
    if (!table || !reading || !scheme) return;
    const t = translator(language);
    const request = {
      table,
      headerRow: Math.max(0, reading.headerRow),
      headers: DECISION_ROLES.map((role) => roleName(role, language)),
      segments: SEGMENTS.map((segment) => segmentName(segment, scheme, language)),
      otherWord: { title: t('words.role.agreedSegment'), message: t('decisions.otherWord') },
    };
    const report = await gateway.addAgreedColumns(request, work);
    store.dispatch({ type: 'agreedAdded', report, undoable: gateway.undoable() });
    await readSame(context, table);
  });
}
