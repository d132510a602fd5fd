import type { Page } from 'playwright-core';
import { paneOf, workbenchOfFile } from '../../support/workbench';

const workbench = workbenchOfFile();
let page: Page;
beforeAll(async () => {
  page = await workbench().open('?language=es&open=blank');
  await paneOf(page);
});

const goTo = (place: string) => page.evaluate((to) => window.workbench!.goTo(to), place);
const cell = (row: number) =>
  page.evaluate((r) => {
    const { engine } = window.workbench!.grid;
    return engine.cell(engine.activeSheet(), r, 2);
  }, row);
const edits = (text: string) => page.waitForFunction((t) => window.workbench!.grid.editedText() === t, text);

const worked = (value: unknown) =>
  page.waitForFunction((wanted) => {
    const { engine } = window.workbench!.grid;
    return engine.cell(engine.activeSheet(), 3, 2)?.value === wanted;
  }, value);

beforeAll(async () => {
  for (const [place, number] of [
    ['A1', '5'],
    ['A2', '1'],
    ['B3', '1'],
  ] as const) {
    await goTo(place);
    await page.keyboard.type(number);
    await page.keyboard.press('Enter');
  }
});

test.each([
  // The engine's editor "corrected" the figures of a last argument: 05 to 5.
  ['=SUMA(1;0,05)', '=SUM(1,0.05)', 1.05],
  ['=ABS(-2,5)', '=ABS(-2.5)', 2.5],
  ['=SI(1>0,5;"a;b";2)', '=IF(1>0.5,"a;b",2)', 'a;b'],
  // It wrote references anew, in capitals, from the nodes that it was given.
  ['=SUMA(A1;A2:B3;0,5)', '=SUM(A1,A2:B3,0.5)', 7.5],
  ['=SUMA($A$1;-A2)', '=SUM($A$1,-A2)', 4],
  ['=SUMA(A1;{2;4;8})', '=SUM(A1,{2;4;8})', 19],
])('%s is %s, shown again as it was typed', async (typed, formula, value) => {
  await goTo('C4');
  await page.keyboard.type(typed);
  await page.keyboard.press('Enter');
  await worked(value);
  expect((await cell(3))?.formula).toBe(formula);
  await goTo('C4');
  await page.keyboard.press('F2');
  await edits(typed);
  await page.keyboard.press('Enter');
  await edits('');
  // Entered again it is worked out again.
  await worked(value);
  expect(await cell(3)).toMatchObject({ formula, value });
});

test('errors are shown by their Spanish names, and stay what they are', async () => {
  await goTo('C10');
  await page.keyboard.type('=1/0');
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    () =>
      window.workbench!.grid.api.getActiveWorkbook()!.getActiveSheet().getRange('C10').getDisplayValue() === '#¡DIV/0!',
  );
  expect(await cell(9)).toMatchObject({ formula: '=1/0', value: '#DIV/0!' });
});

test('names are offered in Spanish', async () => {
  await goTo('C8');
  await page.keyboard.type('=PROM');
  await page.keyboard.press('Tab');
  await edits('=PROMEDIO(');
  await page.keyboard.press('Escape');
});
