import fc from 'fast-check';
import type { RowLook } from '../../src/files/write/edits';
import { RowLooks } from '../../src/files/write/rowLooks';

const look = fc
  .record({
    from: fc.nat(30),
    rows: fc.nat(6),
    height: fc.option(fc.integer({ min: 10, max: 14 }), { nil: undefined }),
    hidden: fc.option(fc.boolean(), { nil: undefined }),
  })
  .map(({ from, rows, height, hidden }): RowLook => ({
    from,
    to: from + rows,
    ...(height === undefined ? {} : { height }),
    ...(hidden === undefined ? {} : { hidden }),
  }));

/** Row by row, over all looks: what the runs have to say. */
function attributesAt(looks: readonly RowLook[], row: number): Record<string, string> | null {
  const found: Record<string, string> = {};
  for (const { from, to, height, hidden } of looks) {
    if (row < from || row > to) continue;
    if (height !== undefined) Object.assign(found, { ht: String(height), customHeight: '1' });
    if (hidden !== undefined) found.hidden = hidden ? '1' : '0';
  }
  return Object.keys(found).length ? found : null;
}

describe('looks of rows', () => {
  test('each row has what the looks over it ask for, the later before the earlier', () => {
    fc.assert(
      fc.property(fc.array(look, { maxLength: 12 }), (looks) => {
        const runs = new RowLooks(looks);
        for (let row = 0; row < 40; row++) expect(runs.at(row)).toEqual(attributesAt(looks, row));
      }),
    );
  });

  test('the next row that has one is found from above, within and below', () => {
    fc.assert(
      fc.property(fc.array(look, { maxLength: 12 }), (looks) => {
        const runs = new RowLooks(looks);
        for (let row = 0; row < 40; row++) {
          let next: number | null = null;
          for (let below = 39; below >= row; below--) if (attributesAt(looks, below)) next = below;
          expect(runs.next(row)).toBe(next);
        }
      }),
    );
  });
});
