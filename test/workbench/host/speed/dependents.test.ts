import fc from 'fast-check';
import { RTree } from '@univerjs/core';
import { hasCycle } from '../../../../src/workbench/host/engine/speed/cycles';
import { Dependents } from '../../../../src/workbench/host/engine/speed/dependents';

const range = fc.tuple(fc.nat(6), fc.nat(6), fc.nat(3), fc.nat(3)).map(([row, column, rows, columns]) => ({
  startRow: row,
  startColumn: column,
  endRow: row + rows,
  endColumn: column + columns,
}));
const sheetId = fc.constantFrom('s', 't');
const item = fc.record({ unitId: fc.constant('book'), sheetId, range, id: fc.nat(9) });
const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ what: fc.constant('insert' as const), item }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('remove' as const), item }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('removeSheet' as const), item }) },
);
const meets = (a: (typeof item extends fc.Arbitrary<infer T> ? T : never)['range'], b: typeof a): boolean =>
  a.startRow <= b.endRow && b.startRow <= a.endRow && a.startColumn <= b.endColumn && b.startColumn <= a.endColumn;

test('finds who looks at a range, whatever was added and taken away', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), fc.array(item, { maxLength: 3 }), (steps, searches) => {
      const dependents = new Dependents();
      let plain: { sheetId: string; range: (typeof searches)[number]['range']; id: number }[] = [];
      for (const { what, item: one } of steps) {
        if (what === 'insert') {
          dependents.insert(one);
          plain.push(one);
        } else if (what === 'remove') {
          dependents.remove(one);
          plain = plain.filter(({ sheetId: sheet, id }) => sheet !== one.sheetId || id !== one.id);
        } else {
          dependents.removeById('book', one.sheetId);
          plain = plain.filter(({ sheetId: sheet }) => sheet !== one.sheetId);
        }
      }
      const expected = (without: ReadonlySet<number>): number[] =>
        plain
          .filter((one) => !without.has(one.id))
          .filter((one) => searches.some((s) => s.sheetId === one.sheetId && meets(s.range, one.range)))
          .map(({ id }) => id);
      expect([...dependents.bulkSearch(searches)].sort()).toEqual([...new Set(expected(new Set()))].sort());
      // A search that leaves out more and more, as a walk through the graph does.
      const without = new Set<number>();
      for (let id = 0; id < 10; id += 3) {
        without.add(id);
        expect([...dependents.bulkSearch(searches, without)].sort()).toEqual([...new Set(expected(without))].sort());
      }
    }),
  );
});

test('takes whole rows and columns, whose ends are no numbers, as Univer does', () => {
  for (const index of [new Dependents(), new RTree()]) {
    const whole = { startRow: NaN, endRow: NaN, startColumn: 2, endColumn: 2 };
    index.insert({ unitId: 'book', sheetId: 's', range: whole, id: 1 });
    const at = (column: number) => ({ startRow: 900, endRow: 900, startColumn: column, endColumn: column });
    expect([...index.bulkSearch([{ unitId: 'book', sheetId: 's', range: at(2) }])]).toEqual([1]);
    expect([...index.bulkSearch([{ unitId: 'book', sheetId: 's', range: at(3) }])]).toEqual([]);
  }
});

test('formulas depend on themselves exactly where a walk from one of them comes back', () => {
  const edges = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 14 });
  fc.assert(
    fc.property(edges, (pairs) => {
      const formulas = Array.from({ length: 8 }, (_, treeId) => ({ treeId, toRTreeItem: () => [] }));
      const next = (id: number): number[] => pairs.filter(([from]) => from === id).map(([, to]) => to);
      const reaches = (from: number, to: number, seen = new Set<number>()): boolean =>
        next(from).some((id) => id === to || (!seen.has(id) && reaches(id, to, seen.add(id))));
      const found = hasCycle(
        formulas,
        (id) => formulas[id],
        ({ treeId }, without) => next(treeId).filter((id) => !without.has(id)),
      );
      expect(found).toBe(formulas.some(({ treeId }) => reaches(treeId, treeId)));
    }),
  );
});
