import type { Page } from 'playwright-core';
import { paneOf, workbenchOfFile } from '../../support/workbench';

const workbench = workbenchOfFile();
let page: Page;
beforeAll(async () => {
  page = await workbench().open('?language=en&open=blank');
  await paneOf(page);
});

/** Writes formulas through Office.js in the pane. */
async function write(address: string, formulas: string[][]): Promise<void> {
  const pane = await paneOf(page);
  await pane.evaluate(
    ([at, cells]) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange(at as string).formulas = cells as string[][];
        await context.sync();
      }),
    [address, formulas] as const,
  );
}
async function read(address: string): Promise<unknown[][]> {
  const pane = await paneOf(page);
  return pane.evaluate(
    (at) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange(at).load('values');
        await context.sync();
        return range.values as unknown[][];
      }),
    address,
  );
}
const settled = () => page.evaluate(() => window.workbench!.functionsSettled());
const statistics = () => page.evaluate(() => ({ ...window.workbench!.functionStatistics! }));

describe('custom functions in cells', () => {
  test('fifty cells over five functions settle, in few messages', async () => {
    const before = await statistics();
    const rows = Array.from({ length: 10 }, (_, row) => [
      `=FIRST.DOUBLE(${row})`,
      `=FIRST.LATER("${row % 2 === 0 ? 'A' : 'B'}")`,
      `=FIRST.TOTAL(A1:A${row + 1})`,
      `=FIRST.COUNTUP(${row * 0})`,
    ]);
    await write('A1:D10', rows);
    for (let row = 0; row < 10; row++) await write(`F${row * 3 + 1}`, [[`=FIRST.TABLE(2,${(row % 3) + 1})`]]);
    await settled();
    const values = await read('A1:D10');
    values.forEach(([double, later, total, count], row) => {
      expect(double).toBe(row * 2);
      expect(later).toBe(row % 2 === 0 ? 'Vital' : 'Future');
      expect(total).toBe(row * (row + 1));
      expect(count).toBe(0);
    });
    expect(await read('F1:H2')).toEqual([
      [0, '', ''],
      [10, '', ''],
    ]);
    expect(await read('F7:H8')).toEqual([
      [0, 1, 2],
      [10, 11, 12],
    ]);
    const after = await statistics();
    // 10 + 2 + 1 + 3 different calls, and totals that were asked anew when what they add arrived.
    expect(after.invocations - before.invocations).toBeLessThan(60);
    expect(after.batches - before.batches).toBeLessThan(20);
  });

  test('a stream goes on until its formula goes away', async () => {
    // A stream never falls quiet, so there is no settling to wait for: only values, then the cancellation.
    await write('J1', [['=FIRST.COUNTUP(5)']]);
    await page.waitForFunction(() => {
      const { engine } = window.workbench!.grid;
      return Number(engine.cell(engine.activeSheet(), 0, 9)?.value) >= 10;
    });
    const { cancellations } = await statistics();
    await write('J1', [['']]);
    await page.waitForFunction((before) => window.workbench!.functionStatistics!.cancellations > before, cancellations);
  });

  test('an error shows its sentence when its cell is selected', async () => {
    await write('J3', [['=FIRST.LATER("Z")']]);
    await settled();
    expect(await read('J3')).toEqual([['#N/A']]);
    const pane = await paneOf(page);
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('J3').select();
        await context.sync();
      }),
    );
    await page.waitForFunction(() => document.querySelector('.status .note')!.textContent!.includes('No segment'));
  });

  test('a blocked spill, an error argument and too few arguments show as in Excel', async () => {
    await write('L1:M2', [
      ['=FIRST.TABLE(2,2)', ''],
      ['x', ''],
    ]);
    await write('O1:O3', [['=FIRST.DOUBLE(NA())'], ['=FIRST.DOUBLE("abc")'], ['=FIRST.DOUBLE()']]);
    await settled();
    expect(await read('L1')).toEqual([['#SPILL!']]);
    expect(await read('O1:O3')).toEqual([['#N/A'], ['#VALUE!'], ['#VALUE!']]);
  });

  test('a range in a scalar parameter is lifted and spills', async () => {
    await write('Q1:Q3', [['1'], ['2'], ['3']]);
    await write('R1', [['=FIRST.DOUBLE(Q1:Q3)']]);
    await settled();
    expect(await read('R1:R3')).toEqual([[2], [4], [6]]);
    await write('Q2', [['20']]);
    await settled();
    expect(await read('R1:R3')).toEqual([[2], [40], [6]]);
  });
});
