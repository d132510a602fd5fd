import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

const ROOT = join(process.cwd(), 'src');
const LOCALES = join(ROOT, 'locales');

const groupsIn = (file: string): string[] =>
  [...readFileSync(join(LOCALES, file), 'utf8').matchAll(/^export \{ (\w+) \}/gm)].map(([, group]) => group!);

/** What the pane's worker does not start with, and does not fetch with the tools. */
const reports = new Set(groupsIn('reports/es.ts'));
const later = ['cli', 'files', 'finder', 'checks', ...groupsIn('editors/es.ts')].filter((group) => !reports.has(group));

const parse = (path: string): ts.SourceFile =>
  ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);

interface Import {
  readonly from: string;
  readonly names: readonly string[];
}

/** What a file imports or exports again at run time, by the file that it comes from. */
function importsOf(file: ts.SourceFile): Import[] {
  return file.statements.flatMap((statement): Import[] => {
    if (!(ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement))) return [];
    const { moduleSpecifier } = statement;
    if (!moduleSpecifier || !ts.isStringLiteral(moduleSpecifier) || !moduleSpecifier.text.startsWith('.')) return [];
    const clause = ts.isImportDeclaration(statement) ? statement.importClause : statement;
    if (!clause || clause.isTypeOnly) return [];
    const bindings = ts.isImportClause(clause) ? clause.namedBindings : clause.exportClause;
    const named = bindings && (ts.isNamedImports(bindings) || ts.isNamedExports(bindings)) ? bindings.elements : null;
    const names = named
      ? [...named].flatMap((one) => (one.isTypeOnly ? [] : [(one.propertyName ?? one.name).text]))
      : ['*'];
    return names.length === 0 ? [] : [{ from: join(file.fileName, '..', moduleSpecifier.text), names }];
  });
}

const fileOf = (path: string): string =>
  [`${path}.ts`, `${path}.tsx`, join(path, 'index.ts')].find((one) => existsSync(one)) ?? path;

/** Which file of `locales` declares what its index offers. */
function declaringFiles(): Map<string, string> {
  const found = new Map<string, string>();
  for (const { from, names } of importsOf(parse(join(LOCALES, 'index.ts')))) {
    const path = fileOf(from);
    const all = [...readFileSync(path, 'utf8').matchAll(/^export (?:async )?(?:function|const) (\w+)/gm)].map(
      ([, name]) => name!,
    );
    for (const name of names[0] === '*' ? all : names) found.set(name, path);
  }
  return found;
}

/** Every file of words that the given files run, with the one that asked for it. */
function wordsRunBy(files: readonly string[]): Map<string, string> {
  const declares = declaringFiles();
  const found = new Map<string, string>();
  const visit = (path: string, by: string): void => {
    if (found.has(path) || !path.startsWith(LOCALES) || /locales[\\/](?:es|en)[\\/]/.test(path)) return;
    found.set(path, by);
    for (const { from } of importsOf(parse(path))) visit(fileOf(from), path);
  };
  for (const file of files) {
    for (const { from, names } of importsOf(parse(file))) {
      if (fileOf(from) === join(LOCALES, 'index.ts')) {
        for (const name of names) if (declares.has(name)) visit(declares.get(name)!, file);
      } else visit(fileOf(from), file);
    }
  }
  return found;
}

/** The sentences of these groups that a file asks for. */
function askedIn(path: string): string[] {
  const asked: string[] = [];
  const visit = (node: ts.Node): void => {
    const text = ts.isStringLiteralLike(node) ? node.text : ts.isTemplateExpression(node) ? node.head.text : '';
    const group = /^([a-z]\w*)\.[\w.]*$/.exec(text)?.[1];
    if (group !== undefined && later.includes(group)) asked.push(text);
    ts.forEachChild(node, visit);
  };
  visit(parse(path));
  return asked;
}

test('tools, which run in the pane’s worker, say nothing whose sentence is not fetched with them', () => {
  const tools = readdirSync(join(ROOT, 'tools'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(ROOT, 'tools', file));
  const files = [...tools.map((file) => [file, 'itself'] as const), ...wordsRunBy(tools)];
  const missing = files.flatMap(([file, by]) =>
    askedIn(file).map((asked) => `${asked} in ${relative(ROOT, file)} (${relative(ROOT, by)})`),
  );
  expect(missing).toEqual([]);
  expect(files.length).toBeGreaterThan(tools.length + 20);
});
