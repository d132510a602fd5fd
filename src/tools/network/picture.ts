import type { NetworkReport } from './compute';

/** A client in the picture, at a place around the one in the middle. */
export interface PlacedClient {
  readonly client: number;
  readonly x: number;
  readonly y: number;
  /** Steps from the middle: 0, 1 or 2. */
  readonly ring: 0 | 1 | 2;
  /** Whether it influences, too, the one that it hangs on: the relation goes both ways. */
  readonly isMutual: boolean;
}

/** Who is around a client, and the line that goes along every relation that is drawn: there and back again. */
export interface Surroundings {
  readonly clients: readonly PlacedClient[];
  readonly line: readonly { readonly x: number; readonly y: number }[];
  /** Clients of the first ring that have no room in the picture. */
  readonly left: number;
}

const MOST_FIRST = 12;
const MOST_SECOND = 4;

/** A place as a plain number: cosines are never quite zero. */
const place = (at: number): number => Math.round(1000 * at) / 1000 + 0;

/** The clients that one influences, those that bring it most first, and around each those that it influences itself. */
export function surroundings({ influences, total }: NetworkReport, client: number): Surroundings {
  const owedBy = (from: number, but: ReadonlySet<number>): number[] => {
    const found = new Map<number, number>();
    for (const one of influences) {
      if (one.from !== from || but.has(one.to)) continue;
      found.set(one.to, (found.get(one.to) ?? 0) + one.weight * Math.abs(total[one.to]!));
    }
    return [...found].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([to]) => to);
  };
  const influence = (from: number, to: number): boolean =>
    influences.some((one) => one.from === from && one.to === to && one.weight > 0);
  const drawn = new Set([client]);
  const all = owedBy(client, drawn);
  const first = all.slice(0, MOST_FIRST);
  first.forEach((one) => drawn.add(one));
  const clients: PlacedClient[] = [{ client, x: 0, y: 0, ring: 0, isMutual: false }];
  const line: { x: number; y: number }[] = [{ x: 0, y: 0 }];
  first.forEach((one, k) => {
    const angle = Math.PI / 2 - (2 * Math.PI * k) / first.length;
    const at = { x: place(Math.cos(angle)), y: place(Math.sin(angle)) };
    clients.push({ client: one, ...at, ring: 1, isMutual: influence(one, client) });
    line.push(at);
    const second = owedBy(one, drawn).slice(0, MOST_SECOND);
    // Each has its share of the circle, so that no two meet.
    const room = (2 * Math.PI) / first.length;
    second.forEach((other, n) => {
      drawn.add(other);
      const turned = angle + (second.length > 1 ? Math.min(room, 1.6) * (0.35 - (0.7 * n) / (second.length - 1)) : 0);
      const there = { x: place(2 * Math.cos(turned)), y: place(2 * Math.sin(turned)) };
      clients.push({ client: other, ...there, ring: 2, isMutual: influence(other, one) });
      line.push(there, at);
    });
    line.push({ x: 0, y: 0 });
  });
  return { clients, line, left: all.length - first.length };
}
