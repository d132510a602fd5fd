import { join } from 'node:path';
import { BUNDLES, paneOf, workbenchOfFile } from '../../support/workbench';

interface Portable {
  portableCount: number;
  runPortable(from: number, to: number): Promise<{ name: string; failure: string | null }[]>;
}

const workbench = workbenchOfFile();

/** Cases between two looks at the result: a page that hangs is then known by its last case. */
const CHUNK = 40;

test('the portable behaviours and samples of the host hold on the page’s own grid', async () => {
  const page = await workbench().open('?language=en&open=blank');
  const pane = await paneOf(page);
  // The first pane listens to the selection and would sync between the cases' own syncs.
  await pane.goto(new URL('bare.html', pane.url()).href);
  await pane.evaluate(() => Office.onReady());
  await pane.addScriptTag({ path: join(BUNDLES, 'portable.js') });
  const count = await pane.evaluate(() => (window as unknown as Portable).portableCount);
  expect(count).toBeGreaterThan(40);
  const failures: string[] = [];
  for (let from = 0; from < count; from += CHUNK) {
    const results = await pane.evaluate(
      ([first, last]) => (window as unknown as Portable).runPortable(first!, last!),
      [from, from + CHUNK],
    );
    failures.push(...results.flatMap(({ name, failure }) => (failure === null ? [] : [`${name}: ${failure}`])));
  }
  expect(failures).toEqual([]);
  await page.close();
}, 120_000);
