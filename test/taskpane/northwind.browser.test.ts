import { classifyFile, columnByHeader, readByExcelJs, temporaryFolder } from '../support/cli';
import {
  NORTHWIND_CLIENTS,
  northwindIsHere,
  northwindResults,
  northwindScheme,
  northwindWorkbook,
} from '../support/northwind';
import {
  columnOf,
  openInWorkbench,
  paneAtWork,
  saveFromWorkbench,
  sheetValues,
  paneForThisFile,
} from '../support/paneInWorkbench';

/** Real clients through the pane: the columns on the sheet are those of the command line and of the vectors. */
(northwindIsHere() ? describe : describe.skip)('Northwind in the pane', () => {
  const folder = temporaryFolder();
  const workbench = paneForThisFile();
  afterAll(() => folder.remove());

  test('opened, classified by an imported scheme and saved, it says what the command line says', async () => {
    const { page } = await workbench.open('?language=en&theme=light');
    await openInWorkbench(page, 'northwind.xlsx', northwindWorkbook(), 'Open…');
    const pane = await paneAtWork(page);
    await pane.getByText('91 clients').first().waitFor();
    await pane.getByRole('button', { name: 'Schemes, language and help' }).click();
    const chooser = page.waitForEvent('filechooser');
    await pane.getByRole('button', { name: 'Import', exact: true }).click();
    const scheme = Buffer.from(northwindScheme());
    await (await chooser).setFiles({ name: 'northwind.cec.json', mimeType: 'application/json', buffer: scheme });
    await pane.getByRole('button', { name: /^Digit 3: Orders/ }).waitFor();
    await pane.getByRole('button', { name: 'Write columns', exact: true }).click();
    await pane.getByText('Undo', { exact: true }).waitFor();

    const values = await sheetValues(page);
    expect(northwindResults((header) => columnOf(values, header))).toEqual(NORTHWIND_CLIENTS);

    const saved = folder.write('saved.xlsx', await saveFromWorkbench(page, 'Save'));
    const input = folder.write('northwind.xlsx', northwindWorkbook());
    const out = folder.path('command.xlsx');
    const given = folder.write('scheme.json', northwindScheme());
    const run = await classifyFile(input, '--scheme', given, '--out', out, '--lang', 'en');
    expect(run).toMatchObject({ code: 0, error: '' });
    const [byPane, byCommand] = await Promise.all([readByExcelJs(saved), readByExcelJs(out)]);
    const headers = (byCommand.getRow(1).values as string[]).slice(1);
    expect((byPane.getRow(1).values as string[]).slice(1)).toEqual(headers);
    const all = (sheet: typeof byPane): unknown[][] => headers.map((header) => columnByHeader(sheet, header));
    expect(all(byPane)).toEqual(all(byCommand));
    await page.close();
  }, 90_000);
});
