import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { openWorkbook, readCells } from '../../../src/files';
import type { RunningWorkbench } from '../../support/workbench';
import { paneOf, startWorkbench } from '../../support/workbench';

let workbench: RunningWorkbench;
beforeAll(async () => {
  workbench = await startWorkbench();
});
afterAll(() => workbench?.close());

const text = (frame: Frame | Page, selector: string) => frame.locator(selector).textContent();

/** Runs Office.js code inside the pane, as an add-in would, and gives back what it returns. */
function inPane<T, A = undefined>(pane: Frame, code: (argument: A) => Promise<T>, argument?: A): Promise<T> {
  return pane.evaluate(code as (argument: unknown) => Promise<T>, argument as unknown);
}

describe('the workbench page', () => {
  test('opens with the sample, and the first pane reads the selection', async () => {
    const page = await workbench.open('?language=en');
    const pane = await paneOf(page);
    expect(await text(pane, '#selection')).toBe('Selected: Clientes!A1 (1 cells)');
    expect(await text(page, '#selection-address')).toBe('Clientes!A1');
    expect(await page.title()).toContain('Sample');
    await page.close();
  });

  test('the selection follows the grid, and the pane writes beside it', async () => {
    const page = await workbench.open('?language=en');
    const pane = await paneOf(page);
    await inPane(pane, () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('G2:G4').select();
        await context.sync();
      }),
    );
    await pane.waitForFunction(() => document.getElementById('selection')!.textContent!.includes('G2:G4 (3 cells)'));
    expect(await text(page, '#selection-address')).toBe('Clientes!G2:G4');
    await pane.click('#write');
    await pane.waitForFunction(() => document.getElementById('message')!.textContent !== '');
    expect(await text(pane, '#message')).toBe('Written to Clientes!H2:H4.');
    const [source, written] = await inPane(pane, () =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('G2:H4').load('values');
        await context.sync();
        return [0, 1].map((column) => range.values.map((row) => row[column] as number));
      }),
    );
    expect(written).toEqual(source!.map((value) => value * 2));
    expect(source!.some((value) => value > 0)).toBe(true);

    // Writing again finds the cells occupied and leaves them.
    await pane.click('#write');
    await pane.waitForFunction(() => document.getElementById('message')!.textContent!.startsWith('Nothing'));
    await page.close();
  });

  test('F6 goes from the sheet to the pane, to the ribbon and back, Shift+F6 the other way', async () => {
    const page = await workbench.open('?language=es&open=blank');
    const pane = await paneOf(page);
    const isIn = (part: string) =>
      page.waitForFunction((selector) => document.activeElement?.closest(selector) !== null, part);
    await page.mouse.click(46 + 64 * 2.5, 117 + 23 + 20 + 20 * 3.5);
    await isIn('.sheet-area');
    for (const [key, part] of [
      ['F6', '.pane'],
      ['F6', '.ribbon'],
      ['F6', '.sheet-area'],
      ['Shift+F6', '.ribbon'],
      ['Shift+F6', '.pane'],
    ] as const) {
      await page.keyboard.press(key);
      await isIn(part);
    }
    await page.keyboard.press('Tab');
    await pane.waitForFunction(() => document.activeElement?.tagName === 'BUTTON');
    await page.keyboard.press('Shift+F6');
    await isIn('.sheet-area');
    const before = await text(page, '#selection-address');
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction(
      (address) => document.getElementById('selection-address')!.textContent !== address,
      before,
    );
    await page.close();
  });

  test('a click on a cell of the grid reaches the pane', async () => {
    const page = await workbench.open('?language=es&open=blank');
    const pane = await paneOf(page);
    // One click only: the pane is loaded once the sheet stands drawn, and nothing is lost from then on.
    await page.mouse.click(46 + 64 * 2.5, 117 + 23 + 20 + 20 * 3.5);
    await pane.waitForFunction(() => /Selección: \S+![B-E]\d/.test(document.getElementById('selection')!.textContent!));
    expect(await text(page, '#selection-address')).toMatch(/![B-E]\d+$/);
    await page.close();
  });

  test('Office.js starts as in Excel: host, language, requirement sets, theme, settings', async () => {
    const page = await workbench.open('?language=es&theme=dark&apiLevel=1.10&open=blank');
    const pane = await paneOf(page);
    const found = await inPane(pane, async () => {
      const { host, platform } = await Office.onReady();
      const { context } = Office;
      context.document.settings.set('scheme', { a: 1 });
      const saved = await new Promise((resolve) =>
        context.document.settings.saveAsync(({ status }) => resolve(status)),
      );
      return {
        host,
        platform,
        saved,
        language: context.displayLanguage,
        level10: context.requirements.isSetSupported('ExcelApi', '1.10'),
        level11: context.requirements.isSetSupported('ExcelApi', '1.11'),
        runtime: context.requirements.isSetSupported('SharedRuntime', '1.1'),
        background: context.officeTheme.bodyBackgroundColor,
        kept: context.document.settings.get('scheme') as unknown,
      };
    });
    expect(found).toEqual({
      host: 'Excel',
      platform: 'PC',
      saved: 'succeeded',
      language: 'es-ES',
      level10: true,
      level11: false,
      runtime: true,
      background: '#1f1f1f',
      kept: { a: 1 },
    });
    await page.close();
  });

  test('a ribbon command runs its function in the add-in; its labels follow the language', async () => {
    const page = await workbench.open('?language=en');
    const pane = await paneOf(page);
    const button = page.locator('[data-control="Double"]');
    expect(await button.textContent()).toBe('Double');
    await page.selectOption('.switches select', 'es');
    expect(await button.textContent()).toBe('Duplicar');
    const spanish = await paneOf(page);
    expect(spanish).not.toBe(pane);
    expect(await text(spanish, 'h1')).toBe('Primer panel');
    await button.click();
    await spanish.waitForFunction(() => document.getElementById('message')!.textContent !== '');
    expect(await text(spanish, '#message')).toBe('No se ha escrito nada: Clientes!B1 no está vacío.');
    await page.waitForFunction(() => document.querySelector('[data-control="Double"]')?.ariaBusy === 'false');
    await page.close();
  });

  test('the pane hides and comes back, and the add-in is told', async () => {
    const page = await workbench.open('?language=en&open=blank');
    const pane = await paneOf(page);
    await inPane(pane, async () => {
      await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
        (window as unknown as { seen: string[] }).seen ??= [];
        (window as unknown as { seen: string[] }).seen.push(visibilityMode);
      });
    });
    await page.click('[aria-label="Close the pane"]');
    await page.waitForFunction(() => document.querySelector<HTMLElement>('.pane')!.hidden);
    await page.click('[data-control="ShowPane"]');
    await page.waitForFunction(() => !document.querySelector<HTMLElement>('.pane')!.hidden);
    await inPane(pane, () => Office.addin.hide());
    await page.waitForFunction(() => document.querySelector<HTMLElement>('.pane')!.hidden);
    const seen = await inPane(pane, async () => (window as unknown as { seen: string[] }).seen);
    expect(seen.slice(0, 2)).toEqual(['Hidden', 'Taskpane']);
    await page.close();
  });

  test('the width of the pane is set by keyboard and by dragging', async () => {
    const page = await workbench.open('?open=blank&paneWidth=350');
    await page.focus('[role="separator"]');
    await page.keyboard.press('ArrowLeft');
    const width = () => page.locator('.pane').evaluate((element) => element.getBoundingClientRect().width);
    expect(await width()).toBe(360);
    const box = (await page.locator('[role="separator"]').boundingBox())!;
    await page.mouse.move(box.x + 2, box.y + 200);
    await page.mouse.down();
    await page.mouse.move(box.x - 98, box.y + 200);
    await page.mouse.up();
    expect(await width()).toBe(460);
    await page.close();
  });

  test('a pane from another origin works the same: only text is exchanged', async () => {
    const page = await workbench.open(`?language=en&pane=${encodeURIComponent(`${workbench.elsewhere.url}pane/`)}`);
    const pane = await paneOf(page);
    expect(new URL(pane.url()).port).toBe(String(workbench.elsewhere.port));
    expect(await text(pane, '#selection')).toBe('Selected: Clientes!A1 (1 cells)');
    await page.close();
  });

  test('dialogs and other common APIs are refused, and the page says so', async () => {
    const page = await workbench.open('?language=en&open=blank');
    const pane = await paneOf(page);
    const status = await inPane(
      pane,
      () =>
        new Promise<string>((resolve) =>
          Office.context.ui.displayDialogAsync(`${location.origin}/x.html`, ({ status, error }) =>
            resolve(`${status} ${error?.code}`),
          ),
        ),
    );
    expect(status).toMatch(/^failed 12\d{3}/);
    await page.waitForFunction(() => document.querySelector('.status .note')?.textContent?.includes('dialog'));
    await page.close();
  });

  test('a workbook is saved, opened again and holds what the add-in wrote, its settings too', async () => {
    const page = await workbench.open('?language=en');
    const pane = await paneOf(page);
    await inPane(pane, async () => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('H2').values = [['4444']];
        context.workbook.settings.add('binding', { columns: ['H'] });
        await context.sync();
      });
      Office.context.document.settings.set('scheme', { name: 'IT' });
      await new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
    });
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('Sample.xlsx');
    const path = await download.path();

    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Open…' }).click();
    await (await choosing).setFiles({ name: 'again.xlsx', mimeType: '', buffer: readFileSync(path) });
    await page.waitForFunction(() => document.title.startsWith('again'));
    const reopened = await paneOf(page);
    const found = await inPane(reopened, () =>
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getActiveWorksheet().getRange('H2').load('values');
        const binding = context.workbook.settings.getItem('binding').load('value');
        await context.sync();
        return [cell.values[0]![0], binding.value, Office.context.document.settings.get('scheme')] as unknown[];
      }),
    );
    expect(found).toEqual([4444, { columns: ['H'] }, { name: 'IT' }]);
    await page.close();
  });

  test('a .csv opens as Excel shows it, says how it was read, and is saved as .xlsx', async () => {
    const page = await workbench.open('?language=es&open=blank');
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Abrir…' }).click();
    const chooser = await choosing;
    expect(await chooser.element().getAttribute('accept')).toContain('.csv');
    const csv = Buffer.from(
      'Id;Cliente;Ventas;Alta\r\n007;Ca\xf1as, SA;1.234,50;25/12/2023\r\n010;Lana;900;01/02/2024\r\n',
      'latin1',
    );
    await chooser.setFiles({ name: 'clientes.v2.csv', mimeType: 'text/csv', buffer: csv });
    await page.waitForFunction(() => document.title.startsWith('clientes.v2 '));
    const pane = await paneOf(page);
    const found = await inPane(pane, () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
        const range = sheet.getUsedRange().load('values,text');
        await context.sync();
        return [sheet.name, range.values[1], range.text[1]] as unknown[];
      }),
    );
    expect(found).toEqual([
      'clientes.v2',
      ['007', 'Cañas, SA', 1234.5, 45285],
      ['007', 'Cañas, SA', '1234.5', '25/12/2023'],
    ]);
    expect(await text(page, '.note')).toBe(
      'Leído como .csv: WINDOWS-1252, separador «;», decimales con «,». Guardar hace de él un .xlsx.',
    );
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Guardar', exact: true }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('clientes.v2.xlsx');
    const saved = openWorkbook(readFileSync(await download.path()));
    expect(saved.sheets.map(({ name }) => name)).toEqual(['clientes.v2']);
    expect(readCells(saved.sheets[0]!)[2]).toEqual(['010', 'Lana', 900, 45323]);
    await page.close();
  });

  test('a file that is no workbook is refused with its reason, and the page goes on', async () => {
    const page = await workbench.open('?language=en&open=blank');
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Open…' }).click();
    await (await choosing).setFiles({ name: 'notes.xlsx', mimeType: '', buffer: Buffer.from('no zip at all') });
    await page.waitForFunction(() => document.querySelector('.note.bad') !== null);
    expect(await text(page, '.note')).toMatch(/"notes.xlsx" was not opened: The file is not an Excel workbook/);
    await page.getByRole('button', { name: 'New', exact: true }).click();
    await page.waitForFunction(() => document.querySelector('.note.bad') === null);
    await page.close();
  });

  test('what an add-in selects comes into sight', async () => {
    const page = await workbench.open('?language=en');
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

  test('unsaved changes are asked about before another workbook takes their place', async () => {
    const page = await workbench.open('?language=en');
    const pane = await paneOf(page);
    const question = page.getByRole('dialog', { name: 'Do you want to save the changes to "Sample"?' });
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    const unsaved = () => page.evaluate(() => window.workbench!.unsaved);
    const leaves = () => page.evaluate(() => window.dispatchEvent(new Event('beforeunload', { cancelable: true })));
    // Opening, reading and selecting change nothing.
    expect([await unsaved(), await leaves()]).toEqual([false, true]);
    await inPane(pane, () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('Z1').values = [[1]];
        await context.sync();
      }),
    );
    expect([await unsaved(), await leaves()]).toEqual([true, false]);
    const title = () => page.locator('.title h1').innerText();
    await button('New').click();
    await question.waitFor();
    await page.keyboard.press('Escape');
    await question.waitFor({ state: 'detached' });
    expect(await title()).toContain('Sample');
    expect(await unsaved()).toBe(true);
    const saving = page.waitForEvent('download');
    await button('Save').click();
    await saving;
    expect(await unsaved()).toBe(false);
    // A setting alone is a change as well.
    await inPane(pane, () =>
      Excel.run(async (context) => {
        context.workbook.settings.add('scheme', 'other');
        await context.sync();
      }),
    );
    await button('New').click();
    await button("Don't save").click();
    await page.waitForFunction(() => document.querySelector('.title h1')!.textContent!.startsWith('Workbook'));
    expect(await question.count()).toBe(0);
    await page.close();
  });

  test('while a cell is edited the add-in is refused, as in Excel, and the edit is kept', async () => {
    const page = await workbench.open('?language=en&open=blank');
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
    const clickCell = (column: number, row: number) =>
      page.mouse.click(46 + 64 * (column + 0.5), 117 + 28 + 20 + 20 * (row + 0.5));
    const command = page.locator('[data-control="Double"]');
    await clickCell(2, 3);
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
    await clickCell(5, 6);
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
    const page = await workbench.open('?language=en&open=blank');
    await paneOf(page);
    const box = page.getByRole('combobox', { name: 'Name box' });
    await box.click();
    await page.keyboard.type('no place');
    await page.keyboard.press('Enter');
    expect(await text(page, '.note')).toBe('"no place" is neither a cell nor a name, and cannot be a name.');
    await box.click();
    await page.keyboard.type('c5');
    await page.keyboard.press('Enter');
    expect([await box.inputValue(), await text(page, '#selection-address')]).toEqual(['C5', 'Sheet1!C5']);
    await page.keyboard.type('7');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => {
      const { engine } = window.workbench!.grid;
      return engine.cell(engine.activeSheet(), 4, 2)?.value === 7;
    });
    expect(await page.getByRole('listbox').count()).toBe(0);
    await page.close();
  });

  test('a switch that restarts the add-in asks first once the pane has been used', async () => {
    const page = await workbench.open('?language=en&open=blank');
    const question = page.getByRole('dialog', { name: 'Changing this restarts the add-in, as in Excel.' });
    const language = page.locator('.switches select').first();
    const theme = page.locator('.switches select').nth(1);
    let pane = await paneOf(page);
    // Nothing was done in the pane: nothing can be lost.
    await theme.selectOption('dark');
    await page.waitForFunction(() => document.documentElement.dataset['theme'] === 'dark');
    expect(await question.count()).toBe(0);
    pane = await paneOf(page);
    await pane.click('h1');
    await inPane(pane, async () => void ((window as unknown as { chosen: string }).chosen = 'kept'));
    const kept = () => pane.evaluate(() => (window as unknown as { chosen: string }).chosen);
    await language.selectOption('es');
    await question.waitFor();
    expect(await language.inputValue()).toBe('en');
    await page.keyboard.press('Escape');
    await question.waitFor({ state: 'detached' });
    expect([await language.inputValue(), await kept()]).toEqual(['en', 'kept']);
    await language.selectOption('es');
    await page.getByRole('button', { name: 'Restart the add-in' }).click();
    expect(await text(await paneOf(page), 'h1')).toBe('Primer panel');
    expect([await language.inputValue(), await question.count()]).toEqual(['es', 0]);
    await page.close();
  });

  test('the grid’s own words follow the language, and its sums what the add-in did to the cells', async () => {
    const page = await workbench.open('?language=es&open=blank');
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
    expect(await text(page, '.note')).toBe('Listo');
    await page.locator('.switches select').first().selectOption('en');
    await page.getByText('Sum: 7').waitFor();
    expect(await text(page, '.note')).toBe('Ready');
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
    const page = await workbench.open('?language=en&open=blank');
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
    const page = await workbench.open('?language=es&open=blank');
    const pane = await paneOf(page);
    const clickCell = (column: number, row: number) =>
      page.mouse.click(46 + 64 * (column + 0.5), 117 + 28 + 20 + 20 * (row + 0.5));
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
    await clickCell(1, 1);
    for (const text of ['1.234,56', '12,5%', '0,5', '1.5', '13/02/2024', '2,5']) {
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    }
    await pane.waitForFunction(() => document.getElementById('selection')!.textContent!.includes('B8'));
    expect(await values()).toEqual([1234.56, 0.125, 0.5, '1.5', 45335, 2.5]);
    const looks = () => Promise.all(['B2', 'B3', 'B4', 'B5', 'B6', 'B7'].map(shown));
    expect(await looks()).toEqual(['1.234,56', '12,50%', '0,5', '1.5', '13/02/2024', '2,5']);
    // What is edited is the whole number, with a comma, and left as it is it stays.
    await clickCell(1, 6);
    await page.keyboard.press('F2');
    await page.keyboard.type('5');
    await page.keyboard.press('Enter');
    await clickCell(1, 2);
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
    const page = await workbench.open('?language=en');
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

  test('developers can open the messages: one row per sync', async () => {
    const page = await workbench.open('?language=en');
    await paneOf(page);
    await page.click('.switches button');
    const rows = page.locator('.log tbody tr');
    expect(await rows.count()).toBeGreaterThan(1);
    expect(await rows.last().textContent()).toContain('B');
    expect(await text(page, '#message-total')).toMatch(/^\d+ syncs, /);
    await page.close();
  });
});
