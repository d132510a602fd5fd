import { SheetDraft } from '../../src/sheet';

/** A figure that does not fit its column would show as ####. */

const widthsOf = (value: number, numberFormat: string, width: number): readonly number[] => {
  const draft = new SheetDraft();
  draft.put(0, 'label', 'x').put(1, 'figure', value, { numberFormat }).down();
  return draft.sheet({
    ...{ name: 'S', widths: [10, width], frozenRows: 0, gridlines: false },
    print: {
      ...{ orientation: 'landscape', titleRows: null, header: '', footer: '' },
      area: { row: 0, column: 0, rowCount: 1, columnCount: 2 },
    },
  }).widths;
};

test('a column is as wide as its largest figure, and no wider than was said where that fits', () => {
  expect(widthsOf(12_790_096, '#,##0', 13)).toEqual([10, 13]);
  expect(widthsOf(12_790_096, '#,##0', 9)[1]).toBeGreaterThan(10);
  expect(widthsOf(-12_500_689, '+#,##0.00;-#,##0.00', 13)[1]).toBeGreaterThan(14);
  expect(widthsOf(407_926_148.8, '#,##0.00', 13)[1]).toBeGreaterThan(14);
});
