import { useEffect, useState } from 'react';
import { type Criterion, clientsOf, sourceKey } from '../../../method';
import type { Distribution } from '../../desk';
import { needDistribution } from '../../commands';
import { atHand } from '../../model/atHand';
import { usePane } from '../usePane';

/** The sorted values of a criterion; null until they have been read. Read anew, those of before stand until then. */
export function useDistribution({ source, key }: Pick<Criterion, 'source' | 'key'>): Distribution | null {
  const { state, context } = usePane();
  const scheme = atHand(state);
  const name = sourceKey(source, key, scheme?.referenceDate ?? null, scheme && clientsOf(scheme, state.profile));
  const found = state.distributions[name] ?? null;
  const [last, setLast] = useState<{ readonly name: string; readonly found: Distribution } | null>(null);
  if (found && found !== last?.found) setLast({ name, found });
  const { reading } = state;
  useEffect(() => {
    if (reading && !found) void needDistribution(context, source, key);
    // `name` stands for source and key: they are new objects with every change of the scheme.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [name, reading, found, context]);
  return found ?? (last?.name === name ? last.found : null);
}
