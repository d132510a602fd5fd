import type { Scheme } from '../scheme/model';
import { type Cause, CAUSE_OF, type CauseKind, causesBetween, type ClientPart, partsOf } from './causeKinds';
import type { Paired } from './pairs';
import { schemeBetween, type SchemeParts } from './schemeBetween';
import { headersRead, type Snapshot, type StoredColumn } from './snapshot';
import { type Outcome, runStored, type StoredData, storedData } from './stored';
import { agedOnly, mixedColumn } from './aged';

/** Why two snapshots can be compared, but their moves not explained. */
export type NoExplanation =
  /** The scheme that a snapshot was judged by is not kept. */
  | { readonly id: 'noScheme'; readonly date: string }
  /** A column that its scheme reads is not kept. */
  | { readonly id: 'noColumn'; readonly date: string; readonly header: string };

/** Every move between two snapshots taken apart (method.md §1.18c). */
export interface Explanation {
  /** The causes at which something differs, in order. */
  readonly causes: readonly Cause[];
  /** Places of the clients in the earlier and in the later snapshot: those of both, whose stored results can be run again. */
  readonly before: Uint32Array;
  readonly after: Uint32Array;
  /** `outcomes[0]` is the earlier snapshot, `outcomes[k + 1]` what it becomes with `causes[k]` and all before it. */
  readonly outcomes: readonly Outcome[];
  /**
   * The causes in the reverse order, corrections still first: a restated value is no cause that competes with others. As
   * many as `outcomes`; both begin and end alike.
   */
  readonly reverse: readonly Outcome[];
  /** Places in `causes` of the reverse order. */
  readonly reverseOrder: readonly number[];
  /**
   * Clients of both whose stored results do not follow from their stored values: somebody has typed into the history. By their
   * place in the later snapshot.
   */
  readonly unfaithful: readonly number[];
}

/** Whether the moves could be taken apart, or something that this needs was not stored. */
export const isExplained = (found: Explanation | NoExplanation): found is Explanation => 'causes' in found;

/** Where a run stands between two snapshots: which causes have come. */
interface Standing {
  readonly columns: ReadonlySet<string>;
  readonly came: ReadonlySet<CauseKind>;
}

/**
 * Takes the moves between two snapshots apart: causes in their fixed order, each a run of all clients, so that the
 * contributions of the causes (the difference between neighbouring outcomes) sum exactly to the change; then the same
 * causes in the reverse order.
 * @param corrected the earlier day's values restated, where somebody did
 */
export function explainMoves(
  earlier: Snapshot,
  later: Snapshot,
  { places: pairs }: Pick<Paired, 'places'>,
  corrected: Snapshot | null = null,
): Explanation | NoExplanation {
  const lacking = lackOf(earlier) ?? lackOf(later);
  if (lacking) return lacking;
  const [a, b] = [earlier.scheme!, later.scheme!];
  const both: [number, number][] = [];
  for (let k = 0; k < pairs.length; k++) if (pairs[k]! >= 0) both.push([pairs[k]!, k]);
  const all = { before: Uint32Array.from(both, ([one]) => one), after: Uint32Array.from(both, ([, other]) => other) };
  const first = runStored(storedData(earlier, all.before), a);
  const last = runStored(storedData(later, all.after), b);
  const honest = [...all.before.keys()].filter(
    (k) => isAs(first, k, earlier, all.before[k]!) && isAs(last, k, later, all.after[k]!),
  );
  const isHonest = new Set(honest);
  const unfaithful = [...all.after].filter((_, k) => !isHonest.has(k));
  const before = Uint32Array.from(honest, (k) => all.before[k]!);
  const after = Uint32Array.from(honest, (k) => all.after[k]!);

  const was = storedData(earlier, before);
  const is = storedData(later, after);
  const restated =
    corrected &&
    restatedData(
      was,
      corrected,
      Array.from(before, (client) => earlier.ids[client]!),
      headersRead(a),
    );
  const aged = agedOnly({ earlier, later, was: restated ?? was, is });
  const at = standings([a, b], { was, is, restated, aged });
  const possible = causesBetween(a, b);
  const causes = possible.filter((cause) => at.differs(cause));
  const forward = causes.map((_, k) => k);
  const corrections = forward.filter((k) => causes[k]!.kind === 'correction');
  const reverseOrder = [...corrections, ...forward.filter((k) => causes[k]!.kind !== 'correction').reverse()];
  const run = (order: readonly number[]): Outcome[] => {
    const columns = new Set<string>();
    const came = new Set<CauseKind>();
    const outcomes = [at.run({ columns, came })];
    for (const k of order) {
      const { kind, column } = causes[k]!;
      if (kind === 'own') columns.add(column!);
      else came.add(kind);
      outcomes.push(at.run({ columns, came }));
    }
    return outcomes;
  };
  const outcomes = run(forward);
  // One cause alone, or one and a correction, has no other order.
  const reverse = reverseOrder.every((k, n) => k === n) ? outcomes : run(reverseOrder);
  return { causes, before, after, outcomes, reverse, reverseOrder, unfaithful };
}

function lackOf({ scheme, date, columns }: Snapshot): NoExplanation | null {
  if (!scheme) return { id: 'noScheme', date };
  const header = headersRead(scheme).find((one) => !columns.has(one));
  return header === undefined ? null : { id: 'noColumn', date, header };
}

/** Whether a run gives what the snapshot says of a client. */
function isAs({ digits, segment }: Outcome, k: number, snapshot: Snapshot, place: number): boolean {
  return (
    snapshot.segment[place] === segment[k] && snapshot.digits.every((column, d) => column[place] === digits[d]![k])
  );
}

/** The values of a correction beside the clients that it has; the others', and columns that it lacks, as they were. */
function restatedData(
  was: StoredData,
  corrected: Snapshot,
  ids: readonly string[],
  headers: readonly string[],
): StoredData {
  const place = new Map(corrected.ids.map((id, k) => [id, k]));
  const from = Int32Array.from(ids, (id) => place.get(id) ?? -1);
  const kinds = was.kinds.map((kind, k) => (from[k]! < 0 ? kind : corrected.kinds[from[k]!]!));
  const families = was.families.map((family, k) => (from[k]! < 0 ? family : corrected.families[from[k]!]!));
  const columns = new Map(was.columns);
  for (const header of headers) {
    const [old, right] = [was.columns.get(header), corrected.columns.get(header)];
    if (!old || !right) continue;
    columns.set(header, {
      values: old.values.map((value, k) => (from[k]! < 0 ? value : right.values[from[k]!]!)),
      reasons: old.reasons.map((reason, k) => (from[k]! < 0 ? reason : right.reasons[from[k]!]!)),
    });
  }
  return { ...was, kinds, families, columns };
}

/** The values of the same clients on both days, and those of the earlier one as they were restated. */
interface Ends {
  readonly was: StoredData;
  readonly is: StoredData;
  readonly restated: StoredData | null;
  /** By header of a column of years: who has just grown by the time between (1). */
  readonly aged: ReadonlyMap<string, Uint8Array>;
}

/** Runs of what stands between two snapshots. */
function standings([a, b]: readonly [Scheme, Scheme], { was, is, restated, aged }: Ends) {
  const scheme = (came: ReadonlySet<CauseKind>): Scheme =>
    schemeBetween(a, b, {
      time: came.has('time'),
      derived: came.has('derived'),
      typed: came.has('typed'),
      rules: came.has('rules'),
    });
  const dataAt = ({ columns, came }: Standing): StoredData => {
    const from = came.has('correction') ? restated! : was;
    const part = <Part extends ClientPart>(name: Part): StoredData[Part] =>
      (came.has(CAUSE_OF[name]) ? is : from)[name];
    // A column that only one of them keeps says nothing of the other: it stands as it is kept.
    const all = new Map<string, StoredColumn>(is.columns);
    for (const [header, column] of from.columns) {
      const [later, passed] = [is.columns.get(header), aged.get(header)];
      const own = columns.has(header);
      if (later && passed) {
        all.set(
          header,
          mixedColumn(column, later, (k) => (passed[k] ? came.has('time') : own)),
        );
      } else if (!own) all.set(header, column);
    }
    const clients = { kinds: part('kinds'), families: part('families'), decided: part('decided') };
    return { size: was.size, columns: all, ...clients };
  };
  const known = new Map<string, Outcome>();
  const base = restated ?? was;
  return {
    run(standing: Standing): Outcome {
      const key = [...[...standing.columns].sort(), '', ...[...standing.came].sort()].join('\n');
      let outcome = known.get(key);
      if (!outcome) known.set(key, (outcome = runStored(dataAt(standing), scheme(standing.came))));
      return outcome;
    },
    /** Whether something is another with a cause than without it. */
    differs({ kind, column }: Cause): boolean {
      switch (kind) {
        case 'correction':
          return restated !== null && !sameData(was, restated);
        case 'own': {
          const [one, other] = [base.columns.get(column!), is.columns.get(column!)];
          return one !== undefined && other !== undefined && !sameButAged(one, other, aged.get(column!));
        }
        case 'time':
          return aged.size > 0 || changesScheme(a, b, kind);
        case 'derived':
        case 'typed':
        case 'rules':
          return changesScheme(a, b, kind);
        default:
          return partsOf(kind).some((part) => !sameCells(base[part], is[part]));
      }
    },
  };
}

type Part = keyof SchemeParts;

/** Whether one part of the later scheme makes it another, with the earlier parts or the later ones around it. */
function changesScheme(a: Scheme, b: Scheme, kind: Part): boolean {
  const text = (parts: SchemeParts): string => {
    const { profiles, segmentation, missing, referenceDate } = schemeBetween(a, b, parts);
    return JSON.stringify([
      profiles.map(({ family, kind: of, criteria, weights }) => [
        family,
        of,
        criteria.map(({ key, source, bands }) => [key, source, bands]),
        weights?.values ?? null,
      ]),
      { ...segmentation, aliases: null, level: null },
      missing,
      referenceDate,
    ]);
  };
  const among = (others: boolean): boolean => {
    const parts = { time: others, derived: others, typed: others, rules: others };
    return text({ ...parts, [kind]: false }) !== text({ ...parts, [kind]: true });
  };
  return among(false) || among(true);
}

function sameData(a: StoredData, b: StoredData): boolean {
  return (
    sameCells(a.kinds, b.kinds) &&
    sameCells(a.families, b.families) &&
    [...a.columns].every(([header, column]) => sameColumn(column, b.columns.get(header)!))
  );
}

const sameColumn = (a: StoredColumn, b: StoredColumn): boolean =>
  sameCells(a.values, b.values) && sameCells(a.reasons, b.reasons);

/** Whether nobody has another value than by the passing of time. */
const sameButAged = (a: StoredColumn, b: StoredColumn, aged: Uint8Array | undefined): boolean =>
  aged
    ? sameColumn(
        mixedColumn(a, b, (k) => aged[k] === 1),
        b,
      )
    : sameColumn(a, b);

function sameCells(a: ArrayLike<number | string>, b: ArrayLike<number | string>): boolean {
  for (let k = 0; k < a.length; k++) if (!Object.is(a[k], b[k])) return false;
  return true;
}

/** Causes (places in `causes`) at which a client's segment, or its code, is another than before them, in each order. */
export interface Reasons {
  readonly forward: readonly number[];
  readonly reverse: readonly number[];
  /**
   * Where the two orders name other causes: `both` where the earlier cause alone had not been enough, `either` where each
   * alone would have been. Null where they name the same.
   */
  readonly joint: 'both' | 'either' | null;
}

/** Why one client moved. @param k its place in the explanation */
export function reasonsOf(explanation: Explanation, k: number, what: 'segment' | 'code' | 'total'): Reasons {
  const { outcomes, reverse: back, reverseOrder } = explanation;
  const is = (a: Outcome, b: Outcome): boolean => {
    if (what === 'segment') return a.segment[k] === b.segment[k];
    if (what === 'total') return a.total[k] === b.total[k];
    return a.digits.every((column, d) => column[k] === b.digits[d]![k]);
  };
  const forward: number[] = [];
  const reverse: number[] = [];
  for (let c = 0; c + 1 < outcomes.length; c++) {
    if (!is(outcomes[c]!, outcomes[c + 1]!)) forward.push(c);
    if (!is(back[c]!, back[c + 1]!)) reverse.push(reverseOrder[c]!);
  }
  reverse.sort((x, y) => x - y);
  const same = forward.length === reverse.length && forward.every((c, n) => c === reverse[n]);
  // Taken last in one order and last in the other, neither was enough; taken first in both, each was.
  const joint =
    same || forward.length === 0 || reverse.length === 0 ? null : forward.at(-1)! > reverse[0]! ? 'both' : 'either';
  return { forward, reverse, joint };
}
