import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What comments point at is in the project, down to the section. */

const files = execFileSync('git', ['ls-files', '--', 'src', 'test', 'bench', 'fuzz', 'corpus', '*.md', '*.js'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => /\.(tsx?|js|mjs|md)$/.test(file) && file !== 'CHANGELOG.md' && existsSync(file));

/** `method.md §1.5`, `README.md`; addresses and paths with folders are checked as they stand. */
const MENTION = /(?<![\w/.-])((?:[\w.-]+\/)*[\w-]+\.md)(?:[\s*]+§([\d.]*\d))?/g;

interface Mention {
  readonly file: string;
  readonly document: string;
  readonly section: string | undefined;
}
const mentions = files.flatMap((file): Mention[] =>
  [...readFileSync(file, 'utf8').matchAll(MENTION)].map(([, document, section]) => ({
    file,
    document: document!,
    section,
  })),
);

/** Documents are named by their place, or by their name alone where they stand in `docs` or beside who names them. */
function placeOf({ file, document }: Mention): string | null {
  const places = [document, join('docs', document), join(file, '..', document)];
  return places.find((place) => existsSync(place)) ?? null;
}

test('every document that is named is in the project', () => {
  expect(mentions.length).toBeGreaterThan(90);
  expect(mentions.filter((mention) => placeOf(mention) === null)).toEqual([]);
});

test('every section that is named is in its document', () => {
  const lost = mentions.filter((mention) => {
    const place = placeOf(mention);
    if (!mention.section || !place) return false;
    const heading = new RegExp(`^#+ §?${mention.section.replace(/\./g, '\\.')}(?![\\d.]*\\d)`, 'm');
    return !heading.test(readFileSync(place, 'utf8'));
  });
  expect(mentions.filter(({ section }) => section).length).toBeGreaterThan(80);
  expect(lost).toEqual([]);
});
