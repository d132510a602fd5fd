import { reasonCode } from '../../portfolio';
import type { Classification } from '../classify/classification';
import { segmentClients } from '../classify/segmentClients';
import { blockedClients } from '../rules/salesBlock';
import { inForce } from '../compare/agreement';
import { headersRead, type Snapshot, type StoredColumn } from './snapshot';
import { judgeStored, type StoredData, storedData } from './stored';

const EMPTY = reasonCode('empty');

/** A column that one of two snapshots knows of no client, and the other of some: a gap in knowledge, not a change. */
export interface Gap {
  readonly header: string;
  /** The snapshot that does not know it. */
  readonly in: 'before' | 'after';
}

/**
 * What is done about gaps: `without` blanks the column in the other snapshot too, `held` takes each client's value from the
 * other snapshot. Either way the column moves nobody.
 */
export const GAP_WAYS = ['without', 'held'] as const;
export type GapWay = (typeof GAP_WAYS)[number];

/** Two snapshots, and the earlier one as it was restated, made comparable. */
export interface Comparable {
  readonly before: Snapshot;
  readonly after: Snapshot;
  readonly corrected: Snapshot | null;
}

/**
 * Columns that both snapshots keep and one of them knows of nobody. Snapshots without their scheme cannot be judged again,
 * so none is found in them; what a correction knows of the earlier day is known.
 */
export function gapsBetween({ before, after, corrected }: Comparable): Gap[] {
  if (!before.scheme || !after.scheme) return [];
  return [...new Set([before, after].flatMap(({ scheme }) => headersRead(scheme!)))].flatMap((header): Gap[] => {
    if (!before.columns.has(header) || !after.columns.has(header)) return [];
    const was = knows(before, header) || knows(corrected, header);
    const is = knows(after, header);
    return was === is ? [] : [{ header, in: was ? 'after' : 'before' }];
  });
}

const knows = (snapshot: Snapshot | null, header: string): boolean =>
  snapshot?.columns.get(header)?.values.some((value) => !Number.isNaN(value)) ?? false;

/** The same snapshots with their gaps bridged: each judged again by its own scheme. @param gaps of these snapshots */
export function bridged({ before, after, corrected }: Comparable, gaps: readonly Gap[], way: GapWay): Comparable {
  if (gaps.length === 0) return { before, after, corrected };
  const columns = (snapshot: Snapshot, side: Gap['in']): Map<string, StoredColumn> => {
    const all = new Map(snapshot.columns);
    for (const gap of gaps) {
      const { header } = gap;
      if (way === 'without') all.set(header, blankColumn(snapshot.ids.length));
      else if (gap.in === side) {
        const knower = side === 'before' ? after : knows(before, header) ? before : corrected!;
        all.set(header, takenFrom(knower, header, snapshot));
      }
    }
    return all;
  };
  return {
    before: judgedAgain(before, columns(before, 'before')),
    after: judgedAgain(after, columns(after, 'after')),
    corrected: corrected && { ...corrected, columns: columns(corrected, 'before') },
  };
}

function blankColumn(size: number): StoredColumn {
  return { values: new Float64Array(size).fill(NaN), reasons: new Uint8Array(size).fill(EMPTY) };
}

/** Each client's value of another snapshot, by its id. */
function takenFrom(other: Snapshot, header: string, { ids }: Snapshot): StoredColumn {
  const { values, reasons } = other.columns.get(header)!;
  const place = new Map(other.ids.map((id, k) => [id, k]));
  const at = ids.map((id) => place.get(id));
  return {
    values: Float64Array.from(at, (k) => (k === undefined ? NaN : values[k]!)),
    reasons: Uint8Array.from(at, (k) => (k === undefined ? EMPTY : reasons[k]!)),
  };
}

/** A snapshot with other columns. Results that somebody has typed into the history stay as they are typed. */
function judgedAgain(snapshot: Snapshot, columns: Snapshot['columns']): Snapshot {
  const scheme = snapshot.scheme!;
  const data = storedData(snapshot, Uint32Array.from(snapshot.ids.keys()));
  const judge = (of: StoredData) => {
    const judged = judgeStored(of, scheme);
    const computed = segmentClients(judged).segment;
    const blocked = blockedClients(judged.portfolio, scheme, judged.profiles, judged.inputs);
    return { ...judged, computed, segment: inForce(computed, snapshot.decided), blocked };
  };
  const first = judge(data);
  const typed = Array.from(
    snapshot.segment,
    (segment, k) =>
      segment !== first.segment[k] || snapshot.digits.some((column, d) => column[k] !== first.digits[d]![k]),
  );
  const now = judge({ ...data, columns });
  const kept = <T extends Uint8Array | Uint16Array | Float64Array>(fresh: T, stored: T): T =>
    fresh.map((value: number, k: number) => (typed[k] ? stored[k]! : value)) as T;
  return {
    ...snapshot,
    columns,
    digits: now.digits.map((column, d) => kept(column, snapshot.digits[d]!)) as unknown as Classification['digits'],
    code: kept(now.code, snapshot.code),
    total: kept(now.total, snapshot.total),
    weighted: kept(now.weighted, snapshot.weighted),
    segment: kept(now.segment, snapshot.segment),
    computed: kept(now.computed, snapshot.computed),
    blocked: kept(now.blocked, snapshot.blocked),
  };
}
