import { digitOf, settledBands, type Criterion, type Source } from '../../../method';
import type { Distribution } from '../../desk';
import { Note } from '../parts/Note';
import { usePane } from '../usePane';

/** How many clients bought nothing in the first of the two periods, of whom there is no growth, and what is done with them. */
export function FromNothing({
  criterion: { bands },
  source: { first, last },
  distribution: { sorted },
}: {
  readonly criterion: Criterion;
  readonly source: Extract<Source, { kind: 'growth' }>;
  readonly distribution: Distribution;
}) {
  const { t } = usePane();
  const lines = (['grew', 'stayed'] as const).flatMap((what) => {
    const value = what === 'grew' ? Infinity : -Infinity;
    const count = sorted.reduce((sum, each) => sum + (each === value ? 1 : 0), 0);
    if (count === 0) return [];
    const digit = digitOf(value, settledBands(bands));
    return [t(`criterion.fromNothing.${what}`, { count, digit, first: first.header, last: last.header })];
  });
  return lines.length > 0 ? <Note>{lines.join(' ')}</Note> : null;
}
