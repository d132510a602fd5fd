import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as later from '../../src/locales/editors/es';
import { importsOf } from '../support/imports';

/** Files that are there when the pane opens: what its entry imports, and what these import, but for types and what is fetched. */
function firstLoad(): string[] {
  const found = new Set<string>();
  const wait = ['src/entry/main.ts', 'src/entry/pane.ts', 'src/taskpane/index.ts'].map((file) => join(file));
  for (let file = wait.pop(); file !== undefined; file = wait.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    const text = readFileSync(file, 'utf8');
    const fixed = new Set(
      [...text.matchAll(/^(?:import|export) (?!type)[^;]*?from '([^']+)';/gms)].map(([, target]) => target),
    );
    for (const { target, to } of importsOf(file)) if (to && fixed.has(target)) wait.push(to);
  }
  return [...found];
}

test('what the pane opens with says no sentence that comes with the editors: it would fail until they are there', () => {
  const views = firstLoad().filter((file) => dirname(file).includes('taskpane') && file.endsWith('.tsx'));
  expect(views.length).toBeGreaterThan(10);
  const said = views.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\bt\(\s*['`]([\w.]+)/g)].flatMap(([, id]) =>
      Object.hasOwn(later, id!.split('.')[0]!) ? [`${file}: ${id}`] : [],
    ),
  );
  expect(said).toEqual([]);
});
