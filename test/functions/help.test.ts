import { DECLARATIONS } from '../../src/functions/declarations';
import { functionsMetadata, helpPages } from '../../src/functions';
import { formulaText } from '../../src/functions/help';
import { LANGUAGES } from '../../src/locales/words';
import { readFunctionsMetadata } from '../../src/workbench/functions/metadata';

const pages = new Map(helpPages().map(({ path, html }) => [path, html]));
const textOf = (html: string): string =>
  html
    .replace(/<style>[\s\S]*?<\/style>|<script>[\s\S]*?<\/script>|<[^>]+>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

describe.each(LANGUAGES)('metadata and help in %s', (language) => {
  const metadata = functionsMetadata(language, 'https://example.com/cec');

  test.each(metadata.functions.map((each) => [each.id, each] as const))('%s', (id, described) => {
    const declaration = DECLARATIONS.find((candidate) => candidate.id === id)!;
    const html = pages.get(described.helpUrl.replace('https://example.com/cec/', ''));
    expect(html).toBeDefined();
    const text = textOf(html!);
    expect(text).toContain(declaration.summary[language]);
    described.parameters.forEach(({ name, description, optional }, k) => {
      const parameter = Object.values(declaration.parameters)[k]!;
      expect(name).toBe(parameter.name[language]);
      expect(optional).toBe(parameter.optional);
      expect(text).toContain(name);
      expect(text).toContain(description);
      if (optional) expect(parameter.byDefault).toBeDefined();
    });
    for (const example of declaration.examples) {
      expect(text).toContain(formulaText(declaration, example, language));
    }
    // Nothing unfilled, undefined or of the other language's signs.
    expect(text).not.toMatch(/undefined|\[object|\{[a-zA-Z]+\}|NaN/);
    expect(html).toContain(`<html lang="${language}">`);
  });

  test('is a file that a host can read', () => {
    const { functions, allowErrorForDataTypeAny } = readFunctionsMetadata(JSON.parse(JSON.stringify(metadata)));
    expect(allowErrorForDataTypeAny).toBe(true);
    expect(functions).toHaveLength(DECLARATIONS.length);
    for (const { id, name, parameters, options } of functions) {
      expect(id).toMatch(/^[A-Z][A-Z0-9.]{2,}$/);
      expect(name).toBe(id);
      expect(options.volatile || options.stream).toBe(false);
      const names = parameters.map((parameter) => parameter.name);
      expect(new Set(names).size).toBe(names.length);
      const firstOptional = parameters.findIndex(({ optional }) => optional);
      if (firstOptional >= 0) expect(parameters.slice(firstOptional).every(({ optional }) => optional)).toBe(true);
    }
  });

  test('offers words that the functions take', () => {
    const ids = metadata.enums.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, values } of metadata.enums) {
      expect(id).toMatch(/^[A-Za-z][A-Za-z0-9._]{2,63}$/);
      expect(new Set(values.map(({ stringValue }) => stringValue)).size).toBe(values.length);
    }
    const used = metadata.functions.flatMap(({ parameters }) => parameters.flatMap((p) => p.customEnumId ?? []));
    expect([...new Set(used)].sort()).toEqual([...ids].sort());
  });

  test('the index leads to every page and every link has a page', () => {
    const index = pages.get(`help/${language}/index.html`)!;
    for (const { id } of DECLARATIONS) expect(index).toContain(`href="${id}.html"`);
    for (const [path, html] of pages) {
      if (!path.startsWith(`help/${language}/`)) continue;
      for (const [, target] of html.matchAll(/href="([^"]+)"/g))
        expect(pages.has(`help/${language}/${target}`)).toBe(true);
    }
  });
});

test('both languages describe the same functions with the same shapes', () => {
  const shapes = LANGUAGES.map((language) =>
    functionsMetadata(language, '').functions.map(({ id, parameters }) => [
      id,
      parameters.map(({ type, dimensionality, optional, customEnumId }) => [
        type,
        dimensionality,
        optional,
        customEnumId,
      ]),
    ]),
  );
  expect(shapes[0]).toEqual(shapes[1]);
});

test('a page asks nobody for anything', () => {
  for (const html of pages.values()) expect(html).not.toMatch(/(src|href)="https?:|@import|url\(/);
});

test('formulas use the signs of their language', () => {
  const code = DECLARATIONS.find(({ id }) => id === 'DIGIT')!;
  expect(formulaText(code, code.examples[0]!, 'es')).toBe('=CEC.DIGIT(0,45;{0,1\\0,25\\0,5})');
  expect(formulaText(code, code.examples[0]!, 'en')).toBe('=CEC.DIGIT(0.45,{0.1,0.25,0.5})');
});
