/** A formula in Univer's graph. */
export interface Formula {
  readonly treeId: number;
  toRTreeItem(): Iterable<unknown>;
}

/**
 * Whether formulas depend on themselves, by a walk through those that look at each. Formulas that are done with are left
 * out of the search, so that a column which thousands look at is gone through once.
 * @param dependents - who looks at a formula's cell, without those named
 */
export function hasCycle(
  formulas: Iterable<Formula>,
  byId: (id: number) => Formula | undefined,
  dependents: (of: Formula, without: Set<number>) => Iterable<number>,
): boolean {
  const done = new Set<number>();
  const open = new Set<number>();
  for (const { treeId } of formulas) {
    const stack = done.has(treeId) ? [] : [treeId];
    while (stack.length > 0) {
      const id = stack.at(-1)!;
      const formula = byId(id);
      if (done.has(id) || open.has(id) || !formula) {
        stack.pop();
        open.delete(id);
        done.add(id);
        continue;
      }
      open.add(id);
      for (const dependent of dependents(formula, done)) {
        if (open.has(dependent)) return true;
        stack.push(dependent);
      }
    }
  }
  return false;
}
