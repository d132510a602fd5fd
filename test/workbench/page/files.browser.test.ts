import { readFileSync } from 'node:fs';
import { openWorkbook, readCells } from '../../../src/files';
import { inPane, paneOf, textOf, workbenchOfFile } from '../../support/workbench';

const workbench = workbenchOfFile();

describe('workbooks and files in the workbench', () => {
  test('a workbook is saved, opened again and holds what the add-in wrote, its settings too', async () => {
    const page = await workbench().open('?language=en');
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
    const page = await workbench().open('?language=es&open=blank');
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Abrir…' }).click();
    const chooser = await choosing;
    expect(await chooser.element().getAttribute('accept')).toContain('.csv');
    const csv = Buffer.from(
      'Id;Cliente;Ventas;Alta\r\n007;Ca\xf1as, SA;1.234,50;25/12/2023\r\n010;Lana;900;01/02/2024\r\n',
      'latin1',
    );
    await chooser.setFiles({ name: 'clientes.v2.csv', mimeType: 'text/csv', buffer: csv });
    await page.getByRole('button', { name: 'Abrir así' }).click();
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
    expect(await textOf(page, '.note')).toBe(
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

  test('how a .csv will be read is shown before it is, and can be said otherwise', async () => {
    const page = await workbench().open('?language=es&open=blank');
    const csv = Buffer.from(
      'Código;Facturación;Margen %;Año\n001;27.125,00 €;9,6-;1.234\n002;(4.340,00);12,5;1.250\n003;900,50;7,1;1.300\n',
    );
    const choose = async (buffer: Buffer) => {
      const choosing = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Abrir…' }).click();
      await (await choosing).setFiles({ name: 'textos.csv', mimeType: 'text/csv', buffer });
    };
    await choose(csv);
    const dialog = page.getByRole('dialog', { name: 'Cómo se leerá «textos.csv»' });
    await dialog.waitFor();
    const rows = async () => (await dialog.getByRole('row').allInnerTexts()).map((row) => row.split('\t'));
    const picked = (name: string) => dialog.getByLabel(name).inputValue();
    expect([await picked('Codificación'), await picked('Separador'), await picked('Signo decimal')]).toEqual([
      'utf-8',
      ';',
      ',',
    ]);
    expect((await rows()).slice(1, 3)).toEqual([
      ['Código', 'Facturación', 'Margen %', 'Año'],
      ['001', '27125', '-9,6', '1234'],
    ]);
    expect(await dialog.innerText()).toMatch(/Facturación: 2 con moneda, con paréntesis.*\(4\.340,00\) → -4340/);
    // Enter opens it; a list does not touch its name, nor a sentence the table.
    expect(await page.evaluate(() => document.activeElement!.textContent)).toBe('Abrir así');
    const gaps = await dialog.evaluate((box) => {
      const list = box.querySelector('select')!;
      const name = document.createRange();
      name.selectNodeContents(list.previousSibling!);
      const [table, below] = ['.csv-rows', '.csv-rows + p'].map((each) => box.querySelector(each)!);
      return [
        list.getBoundingClientRect().left - name.getBoundingClientRect().right,
        below!.getBoundingClientRect().top - table!.getBoundingClientRect().bottom,
      ];
    });
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(7);
    // Nothing is open yet, and Cancel leaves it so.
    expect(await page.title()).not.toMatch(/^textos/);
    await dialog.getByRole('button', { name: 'Cancelar' }).click();
    await dialog.waitFor({ state: 'detached' });
    await choose(csv);
    await dialog.getByLabel('Separador').selectOption(',');
    expect((await rows())[1]![0]).toContain('Código;Facturación');
    await dialog.getByLabel('Separador').selectOption(';');
    await dialog.getByLabel('Signo decimal').selectOption('.');
    expect((await rows())[2]![3]).toBe('1,234');
    await dialog.getByRole('button', { name: 'Abrir así' }).click();
    await page.waitForFunction(() => document.title.startsWith('textos'));
    const pane = await paneOf(page);
    const found = await inPane(pane, () =>
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getActiveWorksheet().getRange('D2').load('values');
        await context.sync();
        return cell.values[0]![0] as unknown;
      }),
    );
    expect(found).toBe(1.234);
    // What cannot be read can be tried otherwise, and is not opened.
    await choose(Buffer.from('a\0b\xff', 'latin1'));
    await dialog.getByRole('alert').waitFor();
    expect(await dialog.getByRole('alert').innerText()).toContain('no es texto');
    expect(await dialog.getByRole('button', { name: 'Abrir así' }).isDisabled()).toBe(true);
    await page.close();
  });

  test('a file that is no workbook is refused with its reason, and the page goes on', async () => {
    const page = await workbench().open('?language=en&open=blank');
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Open…' }).click();
    await (await choosing).setFiles({ name: 'notes.xlsx', mimeType: '', buffer: Buffer.from('no zip at all') });
    await page.waitForFunction(() => document.querySelector('.note.bad') !== null);
    expect(await textOf(page, '.note')).toMatch(/"notes.xlsx" was not opened: The file is not an Excel workbook/);
    await page.getByRole('button', { name: 'New', exact: true }).click();
    await page.waitForFunction(() => document.querySelector('.note.bad') === null);
    await page.close();
  });

  test('unsaved changes are asked about before another workbook takes their place', async () => {
    const page = await workbench().open('?language=en');
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
});
