import { useMemo } from 'react';
import { changesSince, type Changes } from '../../model/standing';
import { usePane } from '../usePane';

/**
 * What writing now would change in the columns that the pane wrote last; null where nothing would, or where nobody knows
 * what stands. Formulas change by themselves.
 */
export function useComingChanges(): Changes | null {
  const { standing, judgement, reading, table, work } = usePane().state;
  const binding = table?.binding;
  const same = standing !== null && standing.bindingId === binding?.id && binding.output === 'values';
  const changes = useMemo(
    () => (same && judgement && reading ? changesSince(standing, judgement, reading) : null),
    [same, standing, judgement, reading],
  );
  if (!changes || work) return null;
  const { clients, newClients, gone } = changes;
  return clients + newClients + gone > 0 ? changes : null;
}
