import { SheetDraft, type SheetLook } from '../../src/sheet';

/** Heads that stand side by side are read apart, as far as the page is wide enough. */

function widthsOf(heads: readonly (readonly [SheetLook, string, number])[]): readonly number[] {
  const draft = new SheetDraft();
  heads.forEach(([look, text], column) => draft.put(column, look, text));
  draft.down();
  return draft.sheet({
    ...{ name: 'S', widths: heads.map(([, , width]) => width), frozenRows: 0, gridlines: false },
    print: {
      ...{ orientation: 'landscape', titleRows: null, header: '', footer: '' },
      area: { row: 0, column: 0, rowCount: 1, columnCount: heads.length },
    },
  }).widths;
}

test('a head that fills its column to the edge gets room before it', () => {
  const [first, second] = widthsOf([
    ['headFigure', 'Antigüedad', 11],
    ['headFigure', 'Antigüedad', 11],
  ]);
  expect(first).toBe(11);
  expect(second).toBeGreaterThan(11);
  expect(second).toBeLessThan(12);
});

test('what leaves room already stays as wide as it was said: short heads, and words after figures, which stand apart', () => {
  expect(
    widthsOf([
      ['head', 'Cliente', 11],
      ['headFigure', 'Antigüedad', 14],
      ['headText', 'Antigüedad', 14],
    ]),
  ).toEqual([11, 14, 14]);
});

test('of two that stand to the left the first one is widened', () => {
  const [first, second] = widthsOf([
    ['head', 'Antigüedad', 10],
    ['head', 'Antigüedad', 12],
  ]);
  expect(first).toBeGreaterThan(10);
  expect(second).toBe(12);
});

test('no page becomes wider than its letters are read', () => {
  const many = Array.from({ length: 18 }, () => ['headFigure', 'Antigüedad', 10.2] as const);
  const points = widthsOf(many).reduce((sum, width) => sum + width * 5.25 + 3.75, 0);
  const before = many.reduce((sum, [, , width]) => sum + width * 5.25 + 3.75, 0);
  expect(points).toBeGreaterThan(before);
  expect((11 * 769.9) / points).toBeGreaterThanOrEqual(8);
});
