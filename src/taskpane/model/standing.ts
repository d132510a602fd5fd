import { SEGMENT_LABELS, type SegmentLabel } from '../../method';
import type { Judgement, ReadingView } from '../desk';

/** What the columns that were written last give each client, as far as the pane wrote them itself. */
export interface Standing {
  readonly bindingId: string;
  readonly ids: readonly string[];
  readonly code: Uint16Array;
  readonly segment: Uint8Array;
}

/** One client's code and segment, then and now; code 0 and segment null where there is none. */
export interface ClientChange {
  readonly name: string;
  readonly before: { readonly code: number; readonly segment: SegmentLabel | null };
  readonly after: { readonly code: number; readonly segment: SegmentLabel | null };
}

/** How a judgement differs from what stands, and the first clients that it differs for. */
export interface Changes {
  readonly code: number;
  readonly segment: number;
  readonly newClients: number;
  readonly gone: number;
  /** Clients with another code, another segment or both. */
  readonly clients: number;
  readonly first: readonly ClientChange[];
}

/** As many as one looks through. */
const LISTED = 20;

/** Compares by id, a repeated id with its like; in priority order, so that the clients that matter are listed first. */
export function changesSince(
  before: Pick<Standing, 'ids' | 'code' | 'segment'>,
  { code, segment, order }: Pick<Judgement, 'code' | 'segment' | 'order'>,
  { ids, names }: Pick<ReadingView, 'ids' | 'names'>,
): Changes {
  const formerOf = before.ids === ids ? (client: number): number => client : byId(before.ids, ids);
  const label = (value: number): SegmentLabel | null => SEGMENT_LABELS[value - 1] ?? null;
  const first: ClientChange[] = [];
  let [codes, segments, newClients, clients] = [0, 0, 0, 0];
  for (const client of order) {
    const former = formerOf(client);
    if (former === undefined) {
      newClients++;
      continue;
    }
    const otherCode = before.code[former] !== code[client];
    const otherSegment = before.segment[former] !== segment[client];
    if (otherCode) codes++;
    if (otherSegment) segments++;
    if (!otherCode && !otherSegment) continue;
    clients++;
    if (first.length === LISTED) continue;
    first.push({
      name: names[client] || ids[client] || String(client + 1),
      before: { code: before.code[former]!, segment: label(before.segment[former]!) },
      after: { code: code[client]!, segment: label(segment[client]!) },
    });
  }
  const gone = before.ids.length - (ids.length - newClients);
  return { code: codes, segment: segments, newClients, gone, clients, first };
}

/** Where each of today's clients stood before; undefined for one that did not. */
function byId(before: readonly string[], now: readonly string[]): (client: number) => number | undefined {
  const places = new Map(numbered(before).map((key, place) => [key, place]));
  const keys = numbered(now);
  return (client) => places.get(keys[client]!);
}

/** A repeated id with the number of its repetition. */
function numbered(ids: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return ids.map((id) => {
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    return times === 1 ? id : `${id}\u0000${times}`;
  });
}
