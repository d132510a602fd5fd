import { idsTwice, type Snapshot } from './snapshot';

/** The clients of two snapshots, paired by id as text. */
export interface Paired {
  /** By place in the later one: the place in the earlier; -1 for a new client; -2 where its id is not the only one. */
  readonly places: Int32Array;
  /** Places in the later, and in the earlier, of clients of one alone. */
  readonly fresh: readonly number[];
  readonly gone: readonly number[];
  /** Ids that several clients of a snapshot have: nobody can say which is which, so they are left out of the comparison. */
  readonly twice: { readonly before: readonly string[]; readonly after: readonly string[] };
  /** Places in the later one of clients with another name than before. */
  readonly renamed: readonly number[];
  /** New clients (later place) who bear the name of one that is gone (earlier place): perhaps only the id changed. */
  readonly perhaps: readonly { readonly gone: number; readonly fresh: number }[];
}

/** A name without blanks that nobody sees: at its ends, or more than one between words. */
const seen = (name: string): string => name.trim().replace(/\s+/g, ' ');

/** Pairs two snapshots by id. "000123" is not 123: ids are texts. */
export function pairSnapshots(earlier: Snapshot, later: Snapshot): Paired {
  const twice = { before: idsTwice(earlier), after: idsTwice(later) };
  const unclear = new Set([...twice.before, ...twice.after]);
  const at = new Map<string, number>();
  for (let k = 0; k < earlier.ids.length; k++) at.set(earlier.ids[k]!, k);
  const places = new Int32Array(later.ids.length);
  const fresh: number[] = [];
  const renamed: number[] = [];
  const stayed = new Uint8Array(earlier.ids.length);
  for (let k = 0; k < places.length; k++) {
    const id = later.ids[k]!;
    const former = unclear.has(id) ? -2 : (at.get(id) ?? -1);
    places[k] = former;
    if (former === -1) fresh.push(k);
    if (former < 0) continue;
    stayed[former] = 1;
    const [before, now] = [earlier.names[former]!, later.names[k]!];
    if (before !== now && seen(before) !== seen(now)) renamed.push(k);
  }
  const gone: number[] = [];
  for (let k = 0; k < stayed.length; k++) if (!stayed[k] && !unclear.has(earlier.ids[k]!)) gone.push(k);
  const named = new Map(gone.map((k) => [seen(earlier.names[k]!), k]));
  const perhaps = fresh.flatMap((k) => {
    const former = named.get(seen(later.names[k]!));
    // Where there are no names, ids stand for them.
    return former === undefined || later.names[k] === later.ids[k] ? [] : [{ gone: former, fresh: k }];
  });
  return { places, fresh, gone, twice, renamed, perhaps };
}
