import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { paneForThisFile, paneFrame } from '../../support/paneInWorkbench';

/** Small files made after public bug reports of spreadsheet libraries; they are not part of the project. */
const folder = join(process.cwd(), '../shared/cases/public');
const files = existsSync(folder) ? readdirSync(folder).sort() : [];
if (files.length === 0) process.stderr.write('publicFiles: ../shared/cases/public is absent, its tests are skipped\n');

/** Files that cannot be opened, with what the page says. */
const REFUSED: Readonly<Record<string, RegExp>> = { '34b-csv-quote-closed-far-below.csv': /comilla.*l[ií]neas? /i };

const { openPage } = paneForThisFile();
let page: Page;
beforeAll(async () => {
  page = await openPage();
  await paneFrame(page);
}, 120_000);

(files.length > 0 ? test : test.skip).each(files.length > 0 ? files : ['none'])(
  'Open shows %s and the pane reads it, or says why not',
  async (name) => {
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Abrir…', exact: true }).click();
    await (await choosing).setFiles({ name, mimeType: '', buffer: readFileSync(join(folder, name)) });
    const refused = REFUSED[name];
    const preview = page.getByRole('dialog');
    if (refused) {
      await preview.getByRole('alert').filter({ hasText: refused }).waitFor();
      await preview.getByRole('button', { name: 'Cancelar' }).click();
      return;
    }
    if (/\.(csv|txt)$/i.test(name)) await preview.getByRole('button', { name: 'Abrir así' }).click();
    const stem = basename(name, extname(name));
    await page.waitForFunction((title) => document.title.startsWith(title), stem);
    const pane = await paneFrame(page);
    // The pane has read the list, or its empty state teaches what a list looks like.
    await pane.locator('[data-section=clients]').waitFor();
    expect(await pane.locator('[data-section=clients]').innerText()).toMatch(/client/i);
  },
  60_000,
);
