import type { Influence } from './influence';
import { certifiedNetwork, influenceRows, type InfluenceRows } from './certified';

/** A way that influence goes, and what it brings to whom it begins with. */
export interface InfluencePath {
  /** Clients from the first to the one whose own value is owed. */
  readonly clients: readonly number[];
  /** Product of the weights on the way × own value of the last. */
  readonly contribution: number;
}

export interface PathRanking {
  /** By |contribution|, the largest first. */
  readonly paths: readonly InfluencePath[];
  /** What all other paths bring together. */
  readonly others: number;
  /** Part of Σ|contribution| that the named paths make. */
  readonly covered: number;
  /**
   * Why the list ends: with the wanted share (`share`, or with it all paths there are), at the most that is named (`most`),
   * or because the search for the next one would take too long (`search`).
   */
  readonly end: 'share' | 'most' | 'search';
}

/** Paths that are named at most: the lines of a page. */
export const MOST_PATHS = 60;

interface Branch {
  readonly clients: readonly number[];
  readonly weight: number;
  /** Of a path its |contribution|, of a branch that of the best path that goes on from it. */
  readonly bound: number;
  readonly isPath: boolean;
}

/** A branch that is opened is one that may hold the next path: a search without an end stops here. */
const MOST_OPENED = 5000;

/** Finds the paths of several clients through one network. */
export function pathFinder(
  values: Float64Array,
  influences: readonly Influence[],
): (client: number, total: number, choices?: { readonly share?: number; readonly most?: number }) => PathRanking {
  const rows = influenceRows(influences, values.length);
  const sizes = certifiedNetwork(values.map(Math.abs), influences).total;
  const onward = bestOnward(rows, values);
  return (client, total, { share = 0.95, most = MOST_PATHS } = {}) => {
    const whole = sizes[client]! - Math.abs(values[client]!);
    const paths: InfluencePath[] = [];
    const queue = new Queue();
    const open = (clients: readonly number[], weight: number): void => {
      const last = clients.at(-1)!;
      for (let k = rows.start[last]!; k < rows.start[last + 1]!; k++) {
        const to = rows.to[k]!;
        const way = { clients: [...clients, to], weight: weight * rows.weight[k]! };
        const own = Math.abs(way.weight * values[to]!);
        const rest = way.weight * onward[to]!;
        if (own > 0) queue.add({ ...way, bound: own, isPath: true });
        if (rest > 0) queue.add({ ...way, bound: rest, isPath: false });
      }
    };
    open([client], 1);
    let [named, sum] = [0, 0];
    let end: PathRanking['end'] = 'share';
    for (let opened = 0; named < share * whole;) {
      if (paths.length >= most || opened >= MOST_OPENED) {
        end = paths.length >= most ? 'most' : 'search';
        break;
      }
      const next = queue.take();
      if (!next) break;
      if (next.isPath) {
        const contribution = next.weight * values[next.clients.at(-1)!]!;
        paths.push({ clients: next.clients, contribution });
        named += Math.abs(contribution);
        sum += contribution;
      } else {
        opened++;
        open(next.clients, next.weight);
      }
    }
    const others = total - values[client]! - sum;
    return { paths, others, covered: whole > 0 ? Math.min(1, named / whole) : 1, end };
  };
}

/** What the best path from each client brings it, in size: weights are below 1, so that no cycle gains. */
function bestOnward({ start, to, weight }: InfluenceRows, values: Float64Array): Float64Array {
  const best = new Float64Array(values.length);
  for (let changed = true; changed;) {
    changed = false;
    for (let i = values.length - 1; i >= 0; i--) {
      for (let k = start[i]!; k < start[i + 1]!; k++) {
        const next = weight[k]! * Math.max(Math.abs(values[to[k]!]!), best[to[k]!]!);
        if (next <= best[i]!) continue;
        best[i] = next;
        changed = true;
      }
    }
  }
  return best;
}

/** The branch with the largest bound first: a binary heap. */
class Queue {
  private readonly heap: Branch[] = [];

  add(branch: Branch): void {
    const { heap } = this;
    let at = heap.push(branch) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (heap[parent]!.bound >= branch.bound) break;
      heap[at] = heap[parent]!;
      at = parent;
    }
    heap[at] = branch;
  }

  take(): Branch | undefined {
    const { heap } = this;
    const [top, last] = [heap[0], heap.pop()];
    if (heap.length === 0 || !last) return top;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && heap[child + 1]!.bound > heap[child]!.bound) child++;
      if (heap[child]!.bound <= last.bound) break;
      heap[at] = heap[child]!;
      at = child;
    }
    heap[at] = last;
    return top;
  }
}
