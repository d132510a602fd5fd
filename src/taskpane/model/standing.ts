import { pairById, SEGMENT_LABELS, type SegmentLabel } from '../../method';
import type { Judgement, ReadingView } from '../desk';

/** What the columns beside the table give each client, by this pane's write or as they were found. */
export interface Standing {
  readonly bindingId: string;
  readonly ids: readonly string[];
  readonly code: Uint16Array;
  readonly segment: Uint8Array;
  /** 0 where there is none; null where the columns do not say it. */
  readonly rank: Uint32Array | null;
  /** The score that orders the list; NaN where there is none; null where the columns do not say it. */
  readonly score: Float64Array | null;
  /** Which score that is: the total, the weighted one, either with loyalty. */
  readonly scoredBy: string;
  /** What stood before that write, and stands again once it is undone. */
  readonly before: Standing | null;
}

/** What a client has; code 0, segment null, rank 0 and score NaN where there is none. */
export interface ClientResult {
  readonly code: number;
  readonly segment: SegmentLabel | null;
  readonly rank: number;
  readonly score: number;
}

/** One client's results, then and now. */
export interface ClientChange {
  readonly name: string;
  readonly before: ClientResult;
  readonly after: ClientResult;
}

/** How a judgement differs from what stands, and the first clients that it differs for. */
export interface Changes {
  readonly code: number;
  readonly segment: number;
  /** Null where the columns do not say it, or another score orders the list now: it was not compared. */
  readonly score: number | null;
  /** Whether another score orders the list now: the weighted one, or the total again. */
  readonly otherScore: boolean;
  readonly rank: number | null;
  readonly newClients: number;
  readonly gone: number;
  /** Clients with anything else than before. */
  readonly clients: number;
  readonly first: readonly ClientChange[];
}

/** As many as one scrolls through; a list of a whole portfolio would only slow the pane. */
const LISTED = 500;

/**
 * Compares by id, clients that share one as a set; in priority order, so that the clients that matter are listed first,
 * those whose rank alone has moved after the others.
 */
export function changesSince(
  before: Pick<Standing, 'ids' | 'code' | 'segment' | 'rank' | 'score' | 'scoredBy'>,
  now: Pick<Judgement, 'code' | 'segment' | 'rank' | 'score' | 'scoredBy' | 'order'>,
  { ids, names }: Pick<ReadingView, 'ids' | 'names'>,
): Changes {
  // Of 1 to 4 and of 4 to 16: two scales say nothing of a client.
  const comparable = before.scoredBy === now.scoredBy ? before.score : null;
  const otherScore = (k: number, i: number): boolean => comparable !== null && differ(comparable[k]!, now.score[i]!);
  const otherRank = (k: number, i: number): boolean => before.rank !== null && before.rank[k] !== now.rank[i];
  const sameCode = (k: number, i: number): boolean => before.code[k] === now.code[i];
  const sameLabel = (k: number, i: number): boolean => sameCode(k, i) && before.segment[k] === now.segment[i];
  const sameGrade = (k: number, i: number): boolean => sameLabel(k, i) && !otherScore(k, i);
  const former = pairById(
    before.ids,
    ids,
    (k, i) => sameGrade(k, i) && !otherRank(k, i),
    sameGrade,
    sameLabel,
    sameCode,
  );
  const listed: ClientChange[] = [];
  const moved: ClientChange[] = [];
  let [codes, segments, scores, ranks, newClients, clients] = [0, 0, 0, 0, 0, 0];
  for (const i of now.order) {
    const k = former[i]!;
    if (k < 0) {
      newClients++;
      continue;
    }
    const code = before.code[k] !== now.code[i];
    const segment = before.segment[k] !== now.segment[i];
    const score = otherScore(k, i);
    const rank = otherRank(k, i);
    if (code) codes++;
    if (segment) segments++;
    if (score) scores++;
    if (rank) ranks++;
    if (!code && !segment && !score && !rank) continue;
    clients++;
    const list = code || segment || score ? listed : moved;
    if (list.length === LISTED) continue;
    const name = names[i] || ids[i] || String(i + 1);
    const was = resultOf(before, k);
    list.push({ name, before: was, after: { ...resultOf(now, i), ...(comparable ? {} : { score: was.score }) } });
  }
  const gone = before.ids.length - (ids.length - newClients);
  return {
    code: codes,
    segment: segments,
    score: comparable && scores,
    otherScore: before.scoredBy !== now.scoredBy,
    rank: before.rank && ranks,
    newClients,
    gone,
    clients,
    first: [...listed, ...moved].slice(0, LISTED),
  };
}

/** Cells keep fifteen figures; two missing scores are the same. */
function differ(a: number, b: number): boolean {
  return !(Math.abs(a - b) <= 1e-9) && !(Number.isNaN(a) && Number.isNaN(b));
}

function resultOf(
  { code, segment, rank, score }: Pick<Standing, 'code' | 'segment' | 'rank' | 'score'>,
  at: number,
): ClientResult {
  return {
    code: code[at]!,
    segment: SEGMENT_LABELS[segment[at]! - 1] ?? null,
    rank: rank?.[at] ?? 0,
    score: score?.[at] ?? NaN,
  };
}
