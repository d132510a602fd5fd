import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { resources } from '../../src/locales/es';

const SRC = join(process.cwd(), 'src');
const SENTENCES = /^locales[\\/](es|en)[\\/]/;
const TOOL_WORDS = /^locales[\\/]tools[\\/]/;

/** A text of the code cut where it takes something in: `meaning.does.${label}` is `['meaning.does.', '']`. */
type Text = readonly string[];

/** Every text and property that a file reads; of a file of words, none of the words themselves. */
function textsIn(path: string, source: string): Text[] {
  const found: Text[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && ['es', 'en'].includes(node.name.getText())) return;
    if (ts.isStringLiteralLike(node)) found.push([node.text]);
    // What is read as `words.sheet`, not asked for in a sentence's way.
    if (ts.isPropertyAccessExpression(node)) found.push([node.name.text]);
    if (ts.isTemplateExpression(node)) found.push([node.head.text, ...node.templateSpans.map((s) => s.literal.text)]);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true));
  return found;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !SENTENCES.test(file))
  .map((path) => {
    const source = readFileSync(join(SRC, path), 'utf8');
    return { path, source, texts: textsIn(path, source) };
  });

/** The ids that texts stand for, of those that begin as is known; what says next to nothing could be any id. */
function patternsOf(texts: readonly Text[], known: RegExp): RegExp[] {
  return texts
    .filter((parts) => known.test(parts[0]!) && /^\S+$/.test(parts.join('')) && parts.join('').length > parts.length)
    .map((parts) => new RegExp(`^${parts.map((part) => part.replace(/[^\w]/g, '\\$&')).join('\\S+')}$`));
}

function leaves(value: object, path = ''): string[] {
  return Object.entries(value).flatMap(([key, inside]: [string, string | object]) =>
    typeof inside === 'string' ? [path + key] : leaves(inside, `${path}${key}.`),
  );
}

const idsOf = (words: object): string[] => [...new Set(leaves(words).map((id) => id.replace(/_(one|other)$/, '')))];

test('every sentence is asked for somewhere', () => {
  const asked = patternsOf(
    files.flatMap(({ texts }) => texts),
    /^[a-z]\w*\./,
  );
  expect(idsOf(resources).filter((id) => !asked.some((pattern) => pattern.test(id)))).toEqual([]);
});

/** Words that are asked for by an id of another room: of a tool, of a kind of list. */
const BY_ID: Readonly<Record<string, RegExp>> = {
  toolRowWords: /^policy$/,
  secondListWords: /^(table|sheet)$/,
};
/** What each tool is called and is for, which the list of tools reads of all of them alike. */
const OF_EVERY_TOOL = /^(name|purpose)$/;

test('every word of a tool is asked for, by who takes its words or stands beside them', async () => {
  const taken = files.flatMap(({ source }) => [...source.matchAll(/wordsOf\((\w+Words), /g)].map(([, name]) => name!));
  const unread: string[] = [];
  for (const { path } of files.filter((file) => TOOL_WORDS.test(file.path))) {
    const module = (await import(join(SRC, path))) as Record<string, { readonly es: object }>;
    for (const name of Object.keys(module).filter((each) => taken.includes(each))) {
      const takers = files.filter((file) => new RegExp(`\\b${name}\\b`).test(file.source));
      const beside = new Set(takers.filter((file) => !TOOL_WORDS.test(file.path)).map((file) => dirname(file.path)));
      const texts = files.filter((file) => takers.includes(file) || beside.has(dirname(file.path)));
      const asked = patternsOf(
        texts.flatMap((file) => file.texts),
        /^\w|^$/,
      );
      const spare = (id: string): boolean => OF_EVERY_TOOL.test(id) || (BY_ID[name]?.test(id) ?? false);
      unread.push(
        ...idsOf(module[name]!.es)
          .filter((id) => !spare(id) && !asked.some((pattern) => pattern.test(id)))
          .map((id) => `${name}: ${id}`),
      );
    }
  }
  expect(taken.length).toBeGreaterThan(40);
  expect(unread).toEqual([]);
});
