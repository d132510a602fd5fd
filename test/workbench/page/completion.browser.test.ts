import type { Page } from 'playwright-core';
import { paneOf, workbenchOfFile } from '../../support/workbench';

const workbench = workbenchOfFile();
let page: Page;
beforeAll(async () => {
  page = await workbench().open('?language=en&open=blank');
  await paneOf(page);
});
beforeEach(async () => {
  await page.evaluate(() => window.workbench!.goTo('C4'));
});
afterEach(async () => {
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
});

/** What stands in the cell that is being edited; an empty text where none is. */
const edited = () => page.evaluate(() => window.workbench!.grid.editedText());
/** Univer's list of names, once it is there. */
const listed = (first: string) =>
  page.locator('ul[data-u-comp="sheets-formula-editor"] li').filter({ hasText: first }).first().waitFor();
const formula = (row: number, column: number) =>
  page.evaluate(
    ([r, c]) => {
      const { engine } = window.workbench!.grid;
      return engine.cell(engine.activeSheet(), r!, c!)?.formula;
    },
    [row, column],
  );

describe('names that formulas go on with', () => {
  test.each(['Tab', 'Enter'])('%s takes what is typed, not an entry of the list before', async (key) => {
    await page.keyboard.type('=F');
    await listed('F.DIST');
    await page.keyboard.type('IRST.TOT');
    await page.keyboard.press(key);
    await page.waitForFunction(() => window.workbench!.grid.editedText() === '=FIRST.TOTAL(');
    await page.keyboard.type('A1)');
    expect(await edited()).toBe('=FIRST.TOTAL(A1)');
  });

  test('Tab takes what is typed before there is a list', async () => {
    await page.keyboard.type('=1+FIRST.DOU');
    await page.keyboard.press('Tab');
    await page.waitForFunction(() => window.workbench!.grid.editedText() === '=1+FIRST.DOUBLE(');
  });

  test('Enter enters what nothing matches, though an older list is open', async () => {
    await page.keyboard.type('=1+F');
    await listed('F.DIST');
    await page.keyboard.type('4');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => window.workbench!.grid.editedText() === '');
    expect(await formula(3, 2)).toBe('=1+F4');
  });

  test('a new list begins at its first entry', async () => {
    await page.keyboard.type('=F');
    await listed('F.DIST');
    for (let k = 0; k < 5; k++) await page.keyboard.press('ArrowDown');
    await page.keyboard.type('IRST.T');
    await listed('FIRST.TOTAL');
    await page.keyboard.press('Tab');
    await page.waitForFunction(() => window.workbench!.grid.editedText() === '=FIRST.TABLE(');
  });
});
