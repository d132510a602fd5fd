import { pairById, SEGMENT_LABELS, type Scheme } from '../../method';
import { segmentName, type PlacedColumn } from '../../locales';
import type { WriteReport } from '../requests/columns';

/**
 * What a write gave each client, so that the next one can say what changed: by client id, because the usual way to
 * refresh a list is to paste another export over it, in another order. Ids are kept as 32-bit hashes, code and segment
 * in 16 bits.
 */
export interface LastRun {
  readonly hashes: Uint32Array;
  /** Code (0 = none) times 8 plus the segment's position in {@link SEGMENT_LABELS} from 1 on (0 = none). */
  readonly results: Uint16Array;
  /** Header of each column as it was written. */
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * What the columns show now of a client, by its hash, where the run gave it `result`; asked once for each client, so that
 * those who share an id have one of its rows each.
 */
export type Shown = (hash: number, result: number) => number;

/** Above this the record would weigh on the file (8 bytes of text per client); it is then kept for the context only. */
export const STORED_CLIENTS = 25_000;

const SEGMENT_BASE = 8;

/** FNV-1a over UTF-16 units; clients that share an id share its hash. */
export function idHashes(ids: readonly unknown[]): Uint32Array {
  return Uint32Array.from(ids, (id) => {
    const key = String(id ?? '').trim();
    let hash = 0x811c9dc5;
    for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
    return hash >>> 0;
  });
}

/** Code and segment of each client out of the columns that are written. */
export function packResults(columns: readonly PlacedColumn[], scheme: Scheme, clients: number): Uint16Array {
  const codes = columns.find(({ column }) => column === 'code')?.cells;
  const words = columns.find(({ column }) => column === 'segment')?.cells;
  const pack = resultPacker(scheme);
  return Uint16Array.from({ length: clients }, (_, i) => pack(codes?.[i], words?.[i]));
}

/**
 * Code and segment of one client as a number, out of what its cells hold. Where they hold no word, or one that the scheme
 * does not know, the segment is that of `before`.
 */
export function resultPacker(scheme: Scheme): (code: unknown, word: unknown, before?: number) => number {
  const segments = new Map<unknown, number>();
  for (const language of ['es', 'en'] as const) {
    SEGMENT_LABELS.forEach((label, i) => segments.set(segmentName(label, scheme, language), i + 1));
  }
  segments.set('', 0);
  return (code, word, before = 0) => (Number(code) || 0) * SEGMENT_BASE + (segments.get(word) ?? before % SEGMENT_BASE);
}

/**
 * A run as its columns show it now. Formulas go on working out their results after the write; an answer that is an
 * error, or not there yet, tells nothing.
 */
export function asShown(run: LastRun | null, shown: Shown): LastRun | null {
  return run && { ...run, results: run.results.map((result, i) => shown(run.hashes[i]!, result)) };
}

/**
 * What changed from one run to the next, by client id; clients that share one are compared as a set.
 * @param columns of the later one; null: all. Without a column of segments nothing is known of their change.
 */
export function compareRuns(
  before: LastRun | null,
  after: LastRun,
  columns: readonly Pick<PlacedColumn, 'column'>[] | null = null,
): WriteReport['changed'] {
  if (!before) return { code: 0, segment: 0, newClients: 0, gone: 0 };
  const codeOf = (result: number): number => Math.floor(result / SEGMENT_BASE);
  const former = pairById(
    before.hashes,
    after.hashes,
    (k, i) => before.results[k] === after.results[i],
    (k, i) => codeOf(before.results[k]!) === codeOf(after.results[i]!),
  );
  const segments = columns?.some(({ column }) => column === 'segment') ?? true;
  let [code, segment, newClients] = [0, 0, 0];
  former.forEach((place, i) => {
    if (place < 0) newClients++;
    else {
      const [old, now] = [before.results[place]!, after.results[i]!];
      if (codeOf(old) !== codeOf(now)) code++;
      if (segments && old % SEGMENT_BASE !== now % SEGMENT_BASE) segment++;
    }
  });
  return { code, segment, newClients, gone: before.hashes.length - (after.hashes.length - newClients) };
}

const base64 = (bytes: Uint8Array): string => {
  let text = '';
  for (let i = 0; i < bytes.length; i += 0x8000) text += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(text);
};
const bytesOf = (text: string): Uint8Array => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));

/** The record as text for the workbook's settings; without the clients where they are too many. */
export function lastRunToText({ hashes, results, headers }: LastRun): string {
  const kept = hashes.length <= STORED_CLIENTS;
  const view = (array: Uint32Array | Uint16Array): string =>
    base64(new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
  return JSON.stringify({ headers, ...(kept ? { ids: view(hashes), results: view(results) } : {}) });
}

/** Reads {@link lastRunToText}; a damaged record only means that nothing can be compared. */
export function lastRunFromText(text: string | null): { headers: LastRun['headers']; run: LastRun | null } {
  try {
    const data = JSON.parse(text ?? '{}') as { headers?: Record<string, string>; ids?: string; results?: string };
    const headers = data.headers ?? {};
    if (!data.ids || !data.results) return { headers, run: null };
    const hashes = new Uint32Array(bytesOf(data.ids).buffer);
    const results = new Uint16Array(bytesOf(data.results).buffer);
    return { headers, run: hashes.length === results.length ? { hashes, results, headers } : null };
  } catch {
    return { headers: {}, run: null };
  }
}
