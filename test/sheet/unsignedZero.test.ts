import { SheetDraft } from '../../src/sheet';

test.each([
  [-1e-11, '#,##0.00', 0],
  [-0, '#,##0', 0],
  [-0.004, '+#,##0.00;-#,##0.00;0.00', 0],
  [-0.0004, '0.0%', 0],
  [-0.005, '#,##0.00', -0.005],
  [-0.0006, '0.0%', -0.0006],
  [-0.3, 'General', -0.3],
  [-0.3, undefined, -0.3],
  [1e-11, '#,##0.00', 1e-11],
])('%d as %s stands on a sheet as %d: never "-0.00"', (value, numberFormat, stands) => {
  const draft = new SheetDraft().put(0, 'figure', value, numberFormat === undefined ? {} : { numberFormat });
  const { cells } = draft.sheet({
    widths: [10],
    print: { area: { row: 0, column: 0, rowCount: 1, columnCount: 1 }, orientation: 'portrait' },
  } as never);
  expect([...cells][0]!.value).toBe(stands);
});
