import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { resources } from '../../src/locales/es';

const SENTENCES = /^locales[\\/](es|en)[\\/]/;

/** The ids in a file, as patterns: `meaning.does.${label}` stands for every id of that beginning. */
function idsIn(path: string): RegExp[] {
  const found: RegExp[] = [];
  const add = (parts: readonly string[]): void => {
    // What begins with an unknown part could be any id.
    if (!/^[a-z]\w*\./.test(parts[0]!) || !parts.every((part) => /^[\w.]*$/.test(part))) return;
    found.push(new RegExp(`^${parts.map((part) => part.replaceAll('.', '\\.')).join('[\\w.]+')}$`));
  };
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) add([node.text]);
    if (ts.isTemplateExpression(node)) add([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)]);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest));
  return found;
}

function leaves(value: object, path = ''): string[] {
  return Object.entries(value).flatMap(([key, inside]: [string, string | object]) =>
    typeof inside === 'string' ? [path + key] : leaves(inside, `${path}${key}.`),
  );
}

test('every sentence is asked for somewhere', () => {
  const src = join(process.cwd(), 'src');
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' });
  const asked = files
    .filter((file) => /\.tsx?$/.test(file) && !SENTENCES.test(file))
    .flatMap((f) => idsIn(join(src, f)));
  const ids = leaves(resources).map((id) => id.replace(/_(one|other)$/, ''));
  expect(ids.filter((id) => !asked.some((pattern) => pattern.test(id)))).toEqual([]);
});
