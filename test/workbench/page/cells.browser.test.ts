import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { openWorkbook, readCells } from '../../../src/files';
import { inPane, paneOf, textOf, workbenchOfFile } from '../../support/workbench';

const workbench = workbenchOfFile();

/** Clicks a cell of the grid, zero-based, by where it is drawn at first. */
const clickCell = (page: Page, column: number, row: number) =>
  page.mouse.click(46 + 64 * (column + 0.5), 117 + 28 + 20 + 20 * (row + 0.5));

describe('cells of the workbench', () => {
  test('what an add-in selects comes into sight', async () => {
    const page = await workbench().open('?language=en');
    const pane = await paneOf(page);
    const visible = () =>
      page.evaluate(() => {
        const { startRow, endRow, startColumn, endColumn } = window
          .workbench!.grid.api.getActiveWorkbook()!
          .getActiveSheet()
          .getVisibleRange()!;
        return { startRow, endRow, startColumn, endColumn };
      });
    expect((await visible()).endRow).toBeLessThan(150);
    const [row, column] = [150, 40];
    await inPane(pane, () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getCell(150, 40).select();
        await context.sync();
      }),
    );
    await page.waitForFunction(
      ([r, c]) => {
        const seen = window.workbench!.grid.api.getActiveWorkbook()!.getActiveSheet().getVisibleRange()!;
        return seen.startRow <= r! && r! < seen.endRow && seen.startColumn <= c! && c! < seen.endColumn;
      },
      [row, column],
    );
    await page.close();
  });

  test('while a cell is edited the add-in is refused, as in Excel, and the edit is kept', async () => {
    const page = await workbench().open('?language=en&open=blank');
    const pane = await paneOf(page);
    /** Writes beside what is typed, and gives what stands in the typed cell then; or the refusal. */
    const write = (delayForCellEdit: boolean) =>
      inPane(
        pane,
        async (delay) => {
          try {
            return await Excel.run({ delayForCellEdit: delay }, async (context) => {
              const sheet = context.workbook.worksheets.getActiveWorksheet();
              sheet.getRange('Z1').values = [['written']];
              const typed = sheet.getUsedRange().load('values');
              await context.sync();
              return typed.values.flat().filter((value) => value !== '') as unknown[];
            });
          } catch (error) {
            return (error as { code: string }).code;
          }
        },
        delayForCellEdit,
      );
    const command = page.locator('[data-control="Double"]');
    await clickCell(page, 2, 3);
    await page.keyboard.type('half');
    await page.waitForFunction(() => document.querySelector<HTMLButtonElement>('[data-control="Double"]')!.disabled);
    // The pane takes the focus; the cell stays as it is, half typed.
    await pane.click('h1');
    expect(await write(false)).toBe('InvalidOperationInCellEditMode');
    const empty = () =>
      page.evaluate(() => {
        const { engine } = window.workbench!.grid;
        return engine.used(engine.activeSheet(), false) === null;
      });
    expect(await empty()).toBe(true);
    const delayed = write(true);
    await clickCell(page, 5, 6);
    expect(await delayed).toEqual(['written', 'half']);
    expect(await command.isEnabled()).toBe(true);
    // Save takes over what is being typed.
    await page.keyboard.type('rest');
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    const saved = openWorkbook(readFileSync(await (await downloading).path()));
    expect(readCells(saved.sheets[0]!).flat()).toContain('rest');
    expect(await page.evaluate(() => window.workbench!.unsaved)).toBe(false);
    await page.close();
  });

  test('the Name box goes where it is told and gives the cells the keyboard back', async () => {
    const page = await workbench().open('?language=en&open=blank');
    await paneOf(page);
    const box = page.getByRole('combobox', { name: 'Name box' });
    await box.click();
    await page.keyboard.type('no place');
    await page.keyboard.press('Enter');
    expect(await textOf(page, '.note')).toBe('"no place" is neither a cell nor a name, and cannot be a name.');
    await box.click();
    await page.keyboard.type('c5');
    await page.keyboard.press('Enter');
    expect([await box.inputValue(), await textOf(page, '#selection-address')]).toEqual(['C5', 'Sheet1!C5']);
    await page.keyboard.type('7');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => {
      const { engine } = window.workbench!.grid;
      return engine.cell(engine.activeSheet(), 4, 2)?.value === 7;
    });
    expect(await page.getByRole('listbox').count()).toBe(0);
    await page.close();
  });

  test('the grid’s own words follow the language, and its sums what the add-in did to the cells', async () => {
    const page = await workbench().open('?language=es&open=blank');
    const pane = await paneOf(page);
    await inPane(pane, () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('B1:B3').values = [[1], [2], [4]];
        sheet.getRange('C1:C3').values = [[10], [20], [40]];
        sheet.getRange('B1:B3').select();
        await context.sync();
      }),
    );
    await page.getByText('Suma: 7').waitFor();
    expect(await textOf(page, '.note')).toBe('Listo');
    await page.locator('.switches select').first().selectOption('en');
    await page.getByText('Sum: 7').waitFor();
    expect(await textOf(page, '.note')).toBe('Ready');
    const told = await paneOf(page);
    await inPane(told, () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('B:B').delete('Left');
        await context.sync();
      }),
    );
    await page.getByText('Sum: 70').waitFor();
    await page.close();
  });

  test('numbers kept as text have one mark, this workbench’s; names have none', async () => {
    const page = await workbench().open('?language=en&open=blank');
    const pane = await paneOf(page);
    await inPane(pane, () =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A4');
        range.numberFormat = [['General'], ['General'], ['General'], ['@']];
        range.values = [["'000123"], ['Soporte 24 h'], [123], ['000123']];
        await context.sync();
      }),
    );
    const marks = await page.evaluate(async () => {
      const { grid } = window.workbench!;
      await grid.drawn();
      const sheet = grid.api.getActiveWorkbook()!.getActiveSheet().getSheet();
      return [0, 1, 2, 3].map((row) => sheet.getCell(row, 0)?.markers?.tl?.color ?? null);
    });
    expect(marks).toEqual(['#107c41', null, null, null]);
    await page.close();
  });

  test('in Spanish, cells take, show and edit a decimal comma; in English a point, of the same numbers', async () => {
    const page = await workbench().open('?language=es&open=blank');
    const pane = await paneOf(page);
    const shown = (address: string) =>
      page.evaluate(
        (a) => window.workbench!.grid.api.getActiveWorkbook()!.getActiveSheet().getRange(a).getDisplayValue(),
        address,
      );
    const values = () =>
      inPane(pane, () =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2:B7').load('values');
          await context.sync();
          return range.values.flat() as unknown[];
        }),
      );
    await clickCell(page, 1, 1);
    for (const text of ['1.234,56', '12,5%', '0,5', '1.5', '13/02/2024', '2,5']) {
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    }
    await pane.waitForFunction(() => document.getElementById('selection')!.textContent!.includes('B8'));
    expect(await values()).toEqual([1234.56, 0.125, 0.5, '1.5', 45335, 2.5]);
    const looks = () => Promise.all(['B2', 'B3', 'B4', 'B5', 'B6', 'B7'].map(shown));
    expect(await looks()).toEqual(['1.234,56', '12,50%', '0,5', '1.5', '13/02/2024', '2,5']);
    // What is edited is the whole number, with a comma, and left as it is it stays.
    await clickCell(page, 1, 6);
    await page.keyboard.press('F2');
    await page.keyboard.type('5');
    await page.keyboard.press('Enter');
    await clickCell(page, 1, 2);
    await page.keyboard.press('F2');
    await page.keyboard.press('Enter');
    await pane.waitForFunction(() => document.getElementById('selection')!.textContent!.includes('B4'));
    expect(await values()).toEqual([1234.56, 0.125, 0.5, '1.5', 45335, 2.55]);

    await page.locator('.switches select').first().selectOption('en');
    const restart = page.getByRole('button', { name: /Restart the add-in|Reiniciar el complemento/ });
    if (await restart.isVisible()) await restart.click();
    await paneOf(page);
    expect(await looks()).toEqual(['1,234.56', '12.50%', '0.5', '1.5', '13/02/2024', '2.55']);
    await page.evaluate(() => window.workbench!.goTo('C2'));
    await page.keyboard.type('1,234.5');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => {
      const { engine } = window.workbench!.grid;
      return engine.cell(engine.activeSheet(), 1, 2)?.value === 1234.5;
    });
    await page.close();
  });

  test('a list is sorted from the ribbon: the add-in hears of it, and the grid takes it back', async () => {
    const page = await workbench().open('?language=en');
    const pane = await paneOf(page);
    const firstIds = () =>
      page.evaluate(() => {
        const { engine } = window.workbench!.grid;
        return [1, 2, 3, 40].map((row) => engine.cell(engine.activeSheet(), row, 0)?.value);
      });
    await inPane(pane, () =>
      Excel.run(async (context) => {
        const told: string[] = [];
        Object.assign(window, { told });
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.onRowSorted.add(async ({ address }) => void told.push(`sorted ${address}`));
        sheet.onChanged.add(
          async ({ address, triggerSource }) => void told.push(`changed ${address} ${triggerSource ?? ''}`),
        );
        sheet.getRange('C5').select();
        await context.sync();
      }),
    );
    const told = () => pane.evaluate(() => (window as unknown as { told: string[] }).told);
    const before = await firstIds();
    const turnover = () =>
      page.evaluate(() => {
        const { engine } = window.workbench!.grid;
        return Array.from({ length: 40 }, (_, k) => Number(engine.cell(engine.activeSheet(), k + 1, 2)?.value));
      });
    const amounts = await turnover();
    await page.getByRole('button', { name: 'Sort Z to A' }).click();
    await page.getByText('40 rows sorted by column C.').waitFor();
    expect(await turnover()).toEqual([...amounts].sort((a, b) => b - a));
    expect(await firstIds()).not.toEqual(before);
    await pane.waitForFunction(() => (window as unknown as { told: string[] }).told.length > 1);
    expect((await told()).sort()).toEqual(['changed A2:G41 Unknown', 'sorted A2:G41']);
    expect(await page.evaluate(() => window.workbench!.unsaved)).toBe(true);
    await page.keyboard.press('Control+z');
    await pane.waitForFunction(() => (window as unknown as { told: string[] }).told.length > 2);
    expect([await turnover(), await firstIds()]).toEqual([amounts, before]);
    await page.keyboard.press('Control+y');
    await pane.waitForFunction(() => (window as unknown as { told: string[] }).told.length > 3);
    expect(await turnover()).toEqual([...amounts].sort((a, b) => b - a));
    await page.close();
  });
});
