import { inPane, paneOf, textOf, workbenchOfFile } from '../../support/workbench';

const workbench = workbenchOfFile();

describe('the workbench page', () => {
  test('opens with the sample, and the first pane reads the selection', async () => {
    const page = await workbench().open('?language=en');
    const pane = await paneOf(page);
    expect(await textOf(pane, '#selection')).toBe('Selected: Clientes!A1 (1 cells)');
    expect(await textOf(page, '#selection-address')).toBe('Clientes!A1');
    expect(await page.title()).toContain('Sample');
    await page.close();
  });

  test('the selection follows the grid, and the pane writes beside it', async () => {
    const page = await workbench().open('?language=en');
    const pane = await paneOf(page);
    await inPane(pane, () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('G2:G4').select();
        await context.sync();
      }),
    );
    await pane.waitForFunction(() => document.getElementById('selection')!.textContent!.includes('G2:G4 (3 cells)'));
    expect(await textOf(page, '#selection-address')).toBe('Clientes!G2:G4');
    await pane.click('#write');
    await pane.waitForFunction(() => document.getElementById('message')!.textContent !== '');
    expect(await textOf(pane, '#message')).toBe('Written to Clientes!H2:H4.');
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
    const page = await workbench().open('?language=es&open=blank');
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
    const before = await textOf(page, '#selection-address');
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction(
      (address) => document.getElementById('selection-address')!.textContent !== address,
      before,
    );
    await page.close();
  });

  test('a click on a cell of the grid reaches the pane', async () => {
    const page = await workbench().open('?language=es&open=blank');
    const pane = await paneOf(page);
    // One click only: the pane is loaded once the sheet stands drawn, and nothing is lost from then on.
    await page.mouse.click(46 + 64 * 2.5, 117 + 23 + 20 + 20 * 3.5);
    await pane.waitForFunction(() => /Selección: \S+![B-E]\d/.test(document.getElementById('selection')!.textContent!));
    expect(await textOf(page, '#selection-address')).toMatch(/![B-E]\d+$/);
    await page.close();
  });

  test('Office.js starts as in Excel: host, language, requirement sets, theme, settings', async () => {
    const page = await workbench().open('?language=es&theme=dark&apiLevel=1.10&open=blank');
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
    const page = await workbench().open('?language=en');
    const pane = await paneOf(page);
    const button = page.locator('[data-control="Double"]');
    expect(await button.textContent()).toBe('Double');
    await page.selectOption('.switches select', 'es');
    expect(await button.textContent()).toBe('Duplicar');
    const spanish = await paneOf(page);
    expect(spanish).not.toBe(pane);
    expect(await textOf(spanish, 'h1')).toBe('Primer panel');
    await button.click();
    await spanish.waitForFunction(() => document.getElementById('message')!.textContent !== '');
    expect(await textOf(spanish, '#message')).toBe('No se ha escrito nada: Clientes!B1 no está vacío.');
    await page.waitForFunction(() => document.querySelector('[data-control="Double"]')?.ariaBusy === 'false');
    await page.close();
  });

  test('the pane hides and comes back, and the add-in is told', async () => {
    const page = await workbench().open('?language=en&open=blank');
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
    const page = await workbench().open('?open=blank&paneWidth=350');
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
    const page = await workbench().open(`?language=en&pane=${encodeURIComponent(`${workbench().elsewhere.url}pane/`)}`);
    const pane = await paneOf(page);
    expect(new URL(pane.url()).port).toBe(String(workbench().elsewhere.port));
    expect(await textOf(pane, '#selection')).toBe('Selected: Clientes!A1 (1 cells)');
    await page.close();
  });

  test('dialogs and other common APIs are refused, and the page says so', async () => {
    const page = await workbench().open('?language=en&open=blank');
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

  test('a switch that restarts the add-in asks first once the pane has been used', async () => {
    const page = await workbench().open('?language=en&open=blank');
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
    expect(await textOf(await paneOf(page), 'h1')).toBe('Primer panel');
    expect([await language.inputValue(), await question.count()]).toEqual(['es', 0]);
    await page.close();
  });

  test('developers can open the messages: one row per sync', async () => {
    const page = await workbench().open('?language=en');
    await paneOf(page);
    await page.click('.switches button');
    const rows = page.locator('.log tbody tr');
    expect(await rows.count()).toBeGreaterThan(1);
    expect(await rows.last().textContent()).toContain('B');
    expect(await textOf(page, '#message-total')).toMatch(/^\d+ syncs, /);
    await page.close();
  });
});
