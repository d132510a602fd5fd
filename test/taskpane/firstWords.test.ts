import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { importsOf } from '../support/imports';
import * as laterWords from '../../src/locales/editors/en';

/** The files that a file needs before it runs: neither types nor what it fetches later by `import()`. */
function neededBy(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const first = [...text.matchAll(/^(?:import|export) (?!type )[^;]*?from '(\.[^']*)';/gm)].map(
    ([, target]) => target!,
  );
  return importsOf(file).flatMap(({ target, to }) => (to !== null && first.includes(target) ? [to] : []));
}

function firstLoad(from: string): string[] {
  const found = new Set([normalize(from)]);
  for (const file of found) for (const needed of neededBy(file)) found.add(needed);
  return [...found];
}

test('what is drawn before the editors are there says no words that come with them', () => {
  const views = firstLoad(join('src', 'taskpane', 'view', 'App.tsx')).filter((file) => dirname(file).includes('view'));
  // The walk finds what it looks for: a part of the first load, and none of the editors.
  expect(views).toContain(join('src', 'taskpane', 'view', 'portfolio', 'PortfolioNotes.tsx'));
  expect(views).not.toContain(join('src', 'taskpane', 'view', 'portfolio', 'ShareNotes.tsx'));
  const later = new RegExp(`\\bt\\((?:'|\`)(?:${Object.keys(laterWords).join('|')})\\.`);
  const early = views.filter((file) => later.test(readFileSync(file, 'utf8')));
  expect(early).toEqual([]);
});
