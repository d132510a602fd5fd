import { changesSince, type Changes } from './standing';
import type { PaneState } from './state';
import { hasUnwritten } from './unwritten';

/** Why cells of our columns are not what would be written now; `unknown` where it may be any of these, or several. */
type FoundBecause = 'data' | 'model' | 'edited' | 'unknown';

/**
 * Tells it from what this pane itself has written: where that still stands, nobody has changed it, and where the judgement
 * still gives that, somebody has. Of columns that were written another day nothing is known.
 */
export function foundBecause(state: PaneState): FoundBecause {
  const { standing, written, table, found, reading } = state;
  const has = (wanted: string): boolean => table?.binding?.columns.some(({ column }) => column === wanted) ?? false;
  if (!found?.standing || !reading || !standing || !has('segment')) return 'unknown';
  if (written?.report.bindingId !== standing.bindingId) return 'unknown';
  const { of: judgement } = found;
  const { rank, score } = found.standing;
  // What the columns do not say is not compared.
  const wrote = { ...standing, rank: rank && standing.rank, score: score && standing.score };
  const { order } = judgement;
  const stands = { ...found.standing, rank: rank ?? judgement.rank, score: score ?? judgement.score, order };
  const untouched = isNone(changesSince(wrote, stands, reading));
  const given = isNone(changesSince(standing, judgement, reading));
  if (untouched === given) return 'unknown';
  if (given) return 'edited';
  return hasUnwritten(state) ? 'model' : 'data';
}

const isNone = ({ clients, newClients, gone, otherScore }: Changes): boolean =>
  clients + newClients + gone === 0 && !otherScore;
