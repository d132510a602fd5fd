import { formatCount, formatList, type Language, wordsOf } from '../../../locales';
import { historyWords } from '../../../locales/tools/history';
import { idsTwice, type Snapshot } from '../../../method';

/** Ids that are named where there are more. */
const NAMED = 5;

/**
 * Clients who share an id, in one sentence at most: they are remembered, and compared only once nobody else has it. No
 * fault of the history, which keeps the table as it was.
 */
export function sharedIds(snapshots: readonly Snapshot[], language: Language): string[] {
  const clients = new Map<string, number>();
  for (const snapshot of snapshots) {
    const twice = new Set(idsTwice(snapshot));
    const counts = new Map<string, number>();
    for (const id of snapshot.ids) if (twice.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
    for (const [id, count] of counts) clients.set(id, Math.max(count, clients.get(id) ?? 0));
  }
  if (clients.size === 0) return [];
  const ids = [...clients.keys()];
  const named = ids.length > NAMED ? `${ids.slice(0, NAMED).join(', ')}…` : formatList(ids, language);
  const all = [...clients.values()].reduce((sum, count) => sum + count, 0);
  const params = { clients: formatCount(all, language), count: ids.length, ids: named };
  return [wordsOf(historyWords, language)('problem.twice', params)];
}
