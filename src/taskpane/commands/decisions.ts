import { SEGMENTS } from '../../method';
import { DECISION_ROLES } from '../../portfolio';
import { roleName, segmentName, translator } from '../../locales';
import type { PaneState } from '../model/state';
import { longWork, type PaneContext } from './context';
import { offerRoom } from './offerRoom';
import { order } from './order';
import { readSame } from './readSame';

/** Adds the user's columns for what people decide beside the table, and reads the table with them. */
export async function addDecisionColumns(
  context: PaneContext,
  whenOccupied: 'refuse' | 'insertColumns' = 'refuse',
): Promise<void> {
  const { store } = context;
  await longWork(context, { kind: 'writing', where: 'decisions' }, async (work) => {
    const { table, reading, language } = store.get();
    const words = wordsToOffer(store.get());
    if (!table || !reading || !words) return;
    const request = {
      table,
      headerRow: Math.max(0, reading.headerRow),
      headers: DECISION_ROLES.map((role) => roleName(role, language)),
      segments: words.words,
      otherWord: words.otherWord,
      whenOccupied,
    };
    await order(context, 'addDecisionColumns', request, work);
    await readSame(context, table);
  });
  offerRoom(context, 'decisions', () => addDecisionColumns(context, 'insertColumns'));
}

/** Offers the segments as a list in the cells of the column for them that the table has. */
export function offerSegments(context: PaneContext): Promise<void> {
  const { store } = context;
  return longWork(context, { kind: 'writing', where: 'decisions' }, async (work) => {
    const { table, reading } = store.get();
    const words = wordsToOffer(store.get());
    const column = reading && decisionColumn(reading);
    if (!table || !reading || !words || !column) return;
    const headerRow = Math.max(0, reading.headerRow);
    await order(context, 'offerList', { table, headerRow, column: column.at, ...words }, work);
  });
}

/** The table's column for what people decide about a client's segment; null where it has none. */
export function decisionColumn({
  matches,
  columns,
}: NonNullable<PaneState['reading']>): { readonly header: string; readonly at: number } | null {
  const header = matches.find(({ role }) => role === DECISION_ROLES[0])?.header ?? null;
  return columns.find((column) => column.header === header) ?? null;
}

/** The segments in the words of the scheme at hand; null without one. */
function wordsToOffer({ scheme, language }: PaneState) {
  if (!scheme) return null;
  return {
    words: SEGMENTS.map((segment) => segmentName(segment, scheme, language)),
    otherWord: {
      title: roleName(DECISION_ROLES[0], language),
      message: translator(language)('decisions.otherWord'),
    },
  };
}
