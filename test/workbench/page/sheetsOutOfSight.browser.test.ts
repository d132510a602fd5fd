import type { Page } from 'playwright-core';
import { workbenchOfFile } from '../../support/workbench';

const workbench = workbenchOfFile();

/** Until what has changed was drawn. */
const drawn = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(() => resolve())), 600);
      }),
  );

const open = (page: Page, name: string): Promise<void> =>
  page.locator('[data-u-comp=slide-tab-item]', { hasText: name }).first().click();

/** A second sheet, as it is at first. */
const add = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { engine } = window.workbench!.grid;
    const sheet = engine.addSheet('Other');
    const line = (row: number) => [{ cell: { value: `first ${row}` } }, { cell: { value: row * 100 } }];
    engine.write(
      sheet,
      0,
      0,
      Array.from({ length: 20 }, (_, row) => line(row)),
    );
    engine.setLineSize(sheet, { along: 'columns', start: 1, count: 1 }, 120);
  });

/** The same sheet written anew while the first one is shown: fewer rows, other values, looks, formats and sizes. */
const rewrite = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { engine } = window.workbench!.grid;
    const sheet = engine.sheets().find(({ name }) => name === 'Other')!.id;
    const style = { bg: { rgb: '#ffcc00' }, n: { pattern: '0.00' } };
    const line = (row: number) =>
      row < 15
        ? [{ cell: { value: `then ${row}` } }, { cell: { value: row / 8 }, style }]
        : [{ cell: null }, { cell: null }];
    engine.write(
      sheet,
      0,
      0,
      Array.from({ length: 20 }, (_, row) => line(row)),
    );
    engine.write(sheet, 16, 1, [[{ cell: { value: null, formula: '=SUM(B1:B15)' } }]]);
    engine.setLineSize(sheet, { along: 'columns', start: 0, count: 2 }, 60);
    engine.setLineSize(sheet, { along: 'rows', start: 2, count: 3 }, 40);
    engine.restyle(sheet, [{ row: 5, column: 0, rows: 5, columns: 2 }], { bl: 1 });
    return engine.settle();
  });

const pictureOf = async (page: Page): Promise<string> => {
  await drawn(page);
  const picture = await page.screenshot({ clip: { x: 0, y: 160, width: 600, height: 460 } });
  return picture.toString('base64');
};

/** The picture of the second sheet after it was written anew. */
async function pictureAfter(visits: 'before' | 'not before'): Promise<string> {
  const page = await workbench().open('?language=en&open=blank');
  let first = '';
  await add(page);
  await drawn(page);
  if (visits === 'before') {
    await open(page, 'Other');
    first = await pictureOf(page);
    await open(page, 'Sheet1');
    await drawn(page);
  }
  await rewrite(page);
  await open(page, 'Other');
  const picture = await pictureOf(page);
  expect(picture === first).toBe(false);
  const sum = await page.evaluate(() => {
    const { engine } = window.workbench!.grid;
    return engine.cell(engine.activeSheet(), 16, 1)?.value;
  });
  expect(sum).toBe(13.125);
  await page.close();
  return picture;
}

test('a sheet that was seen, written anew out of sight and seen again is drawn as one that was not seen before', async () => {
  const before = await pictureAfter('before');
  expect(before === (await pictureAfter('not before'))).toBe(true);
}, 60_000);
