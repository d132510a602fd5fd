import { columnsOf } from '../scheme/sourceColumns';
import type { Scheme, Source } from '../scheme/model';

/**
 * What can move a client between two snapshots, in the order in which contributions are taken (method.md §1.18c):
 * - `correction`: the values of the earlier date were restated
 * - `own`: the client's own figures, column by column
 * - `time`: years counted up to a later day
 * - `place`: kind, family, and the profile that follows from them
 * - `derived`: cuts found anew by Pareto or a cumulative reading: the other clients
 * - `typed`: cuts that people typed
 * - `rules`: criteria, directions, boundaries, weights, profiles
 * - `agreed`: segments that people agreed on
 */
const CAUSE_KINDS = ['correction', 'own', 'time', 'place', 'derived', 'typed', 'rules', 'agreed'] as const;
export type CauseKind = (typeof CAUSE_KINDS)[number];

/** With which cause what a client is, beside its figures, comes to be as on the later day. */
export const CAUSE_OF = { kinds: 'place', families: 'place', decided: 'agreed' } as const satisfies Record<
  string,
  CauseKind
>;
export type ClientPart = keyof typeof CAUSE_OF;

/** What comes with a cause; nothing where it moves figures or the scheme. */
export const partsOf = (kind: CauseKind): ClientPart[] =>
  (Object.keys(CAUSE_OF) as ClientPart[]).filter((part) => CAUSE_OF[part] === kind);

export interface Cause {
  readonly kind: CauseKind;
  /** Of `own`: the header of the column that moves. */
  readonly column: string | null;
  /** Of `own`: the one criterion that reads the column; null where several do, or only the segments. */
  readonly criterion: string | null;
}

const cause = (kind: CauseKind): Cause => ({ kind, column: null, criterion: null });

/** Every cause there can be between two schemes, in order; each source column once, in the order of the criteria. */
export function causesBetween(earlier: Scheme, later: Scheme): Cause[] {
  const readers = new Map<string, Set<string | null>>();
  const read = (source: Source | null, key: string | null): void => {
    for (const { header } of source ? columnsOf(source) : []) {
      const known = readers.get(header);
      if (known) known.add(key);
      else readers.set(header, new Set([key]));
    }
  };
  for (const { profiles, segmentation } of [earlier, later]) {
    for (const { criteria } of profiles) for (const { source, key } of criteria) read(source, key);
    read(segmentation.share, 'share');
    read(segmentation.turnover, 'turnover');
  }
  const own = [...readers].map(([column, keys]): Cause => {
    const [key = null, ...others] = keys;
    return { kind: 'own', column, criterion: others.length > 0 ? null : key };
  });
  return [cause('correction'), ...own, ...CAUSE_KINDS.slice(2).map(cause)];
}
