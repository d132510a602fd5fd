/**
 * The circles of a graph: each a list of files of which the first imports the second, and so on, and the last the first. One for
 * every knot of files that reach each other (Tarjan's strongly connected components), the shortest that there is in it.
 */
export function cyclesOf(arrows: ReadonlyMap<string, readonly string[]>): string[][] {
  return knotsOf(arrows).map((knot) => {
    const within = new Set(knot);
    const found = knot
      .map((file) => wayBack(file, (at) => (arrows.get(at) ?? []).filter((to) => within.has(to))))
      .sort((a, b) => a.length - b.length);
    return found[0]!;
  });
}

/** The shortest way from a file back to itself. */
function wayBack(start: string, next: (file: string) => readonly string[]): string[] {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (const file of queue) {
    for (const to of next(file)) {
      if (to === start) {
        const way = [file];
        while (way[0] !== start) way.unshift(cameFrom.get(way[0]!)!);
        return way;
      }
      if (cameFrom.has(to)) continue;
      cameFrom.set(to, file);
      queue.push(to);
    }
  }
  throw new Error(`${start} stands in no circle`);
}

function knotsOf(arrows: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const knots: string[][] = [];
  const visit = (file: string): void => {
    order.set(file, order.size);
    lowest.set(file, order.get(file)!);
    open.push(file);
    for (const to of arrows.get(file) ?? []) {
      if (!order.has(to)) {
        visit(to);
        lowest.set(file, Math.min(lowest.get(file)!, lowest.get(to)!));
      } else if (open.includes(to)) lowest.set(file, Math.min(lowest.get(file)!, order.get(to)!));
    }
    if (lowest.get(file) !== order.get(file)) return;
    const knot = open.splice(open.indexOf(file));
    if (knot.length > 1 || (arrows.get(file) ?? []).includes(file)) knots.push(knot);
  };
  for (const file of arrows.keys()) if (!order.has(file)) visit(file);
  return knots;
}
