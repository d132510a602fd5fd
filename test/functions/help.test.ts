import { posix } from 'node:path';
import { DECLARATIONS, DOCUMENTED, functionsMetadata, helpFiles, helpPages } from '../../src/functions';
import { PROBLEMS } from '../../src/functions/declare/problems';
import { formulaPieces, formulaText } from '../../src/functions/help';
import { CONCEPT_IDS, CONCEPTS } from '../../src/functions/help/concepts';
import { errorLines } from '../../src/functions/help/errorLines';
import { rangeText } from '../../src/functions/help/rangeText';
import { syntaxText } from '../../src/functions/help/formulaText';
import { HEADINGS } from '../../src/functions/help/headings';
import { SOURCES } from '../../src/functions/help/sources';
import { ERROR_WORDS, typeOf, UNIT_WORDS } from '../../src/functions/help/units';
import { LANGUAGES } from '../../src/locales/words';
import { readFunctionsMetadata } from '../../src/workbench/functions/metadata';

const PARTS = {
  es: [
    'Sintaxis',
    'Argumentos',
    'Resultado',
    'Ejemplos',
    'Cómo se calcula',
    'A tener en cuenta',
    'Errores',
    'Con fórmulas de Excel',
    'Relacionado',
  ],
  en: [
    'Syntax',
    'Arguments',
    'Result',
    'Examples',
    'How it is computed',
    'What to watch for',
    'Errors',
    'With plain Excel formulas',
    'Related',
  ],
};

const pages = new Map(helpPages().map(({ path, html }) => [path, html]));
/** What a reader sees; a link inside a sentence leaves no gap. */
const textOf = (html: string): string =>
  html
    .replace(/<\/?a\b[^>]*>|<wbr>/g, '')
    .replace(/<style>[\s\S]*?<\/style>|<script>[\s\S]*?<\/script>|<[^>]+>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

describe.each(LANGUAGES)('metadata and help in %s', (language) => {
  const metadata = functionsMetadata(language, 'https://example.com/cec');

  test.each(metadata.functions.map((each) => [each.id, each] as const))('%s', (id, described) => {
    const declaration = DOCUMENTED.find((candidate) => candidate.id === id)!;
    const html = pages.get(described.helpUrl.replace('https://example.com/cec/', ''));
    expect(html).toBeDefined();
    const text = textOf(html!);
    expect(text).toContain(declaration.summary[language]);
    described.parameters.forEach(({ name, description, optional }, k) => {
      const parameter = Object.values(declaration.parameters)[k]!;
      expect(name).toBe(parameter.name[language]);
      expect(optional).toBe(parameter.optional);
      expect(text).toContain(name);
      // What Excel takes of a description may be shorter; the help has every word.
      expect(text).toContain(description.split(/ (?:Palabras|Words): /)[0]);
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

  test.each(DOCUMENTED.map((each) => [each.id, each] as const))(
    '%s has every part of a help page',
    (id, documented) => {
      const html = pages.get(`help/${language}/${id}.html`)!;
      const text = textOf(html);
      const { parameters, result, help } = documented;
      const parts = [...html.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, heading]) => heading);
      expect(parts).toEqual(PARTS[language]);
      expect(text).toContain(help.answers[language]);
      expect(text).toContain(syntaxText(documented, language));
      expect(text).toContain(help.how[language]);
      expect(text).toContain(SOURCES[help.source.work][language]);
      expect(text).toContain(UNIT_WORDS[result.unit][language]);
      for (const parameter of Object.values(parameters)) {
        expect(text).toContain(typeOf(parameter)[language]);
        expect(text).toContain(UNIT_WORDS[parameter.unit][language]);
        expect(text).toContain(rangeText(parameter, language));
      }
      const errors = errorLines(documented, language);
      expect(errors.length).toBeGreaterThan(1);
      for (const { code, sentence } of errors) {
        expect(text).toContain(ERROR_WORDS[code]![language]);
        expect(text).toContain(sentence);
      }
      for (const line of help.watch) expect(text).toContain(line[language]);
      expect(help.watch.length).toBeGreaterThan(0);
      for (const about of ['empty', 'signs', 'never'] as const) expect(text).toContain(HEADINGS[about][language]);
      if ('none' in help.plain) expect(text).toContain(help.plain.none[language]);
      else {
        expect(text).toContain(help.plain.formula[language]);
        for (const { at, holds } of help.plain.cells) expect(text).toContain(`${at} : ${holds[language]}`);
      }
      for (const concept of help.concepts) expect(html).toContain(`href="${concept}.html"`);
    },
  );

  test.each(CONCEPTS.map((concept) => [concept.id, concept] as const))('the page %s', (id, concept) => {
    const html = pages.get(`help/${language}/${id}.html`)!;
    const text = textOf(html);
    expect(html).toContain(`<html lang="${language}">`);
    expect(text).toContain(concept.title[language]);
    expect(text).toContain(concept.answers[language]);
    if (concept.source) expect(text).toContain(SOURCES[concept.source.work][language]);
    for (const { heading, blocks } of concept.sections) {
      expect(text).toContain(heading[language]);
      expect(blocks.length).toBeGreaterThan(0);
    }
    for (const { id: about, help } of DOCUMENTED) {
      if (help.concepts.includes(id)) expect(html).toContain(`href="${about}.html"`);
    }
    expect(text).not.toMatch(/undefined|\[object|NaN/);
  });

  test('the index leads to every page and every link has a page', () => {
    const index = pages.get(`help/${language}/index.html`)!;
    for (const { id } of [...DECLARATIONS, ...CONCEPTS]) expect(index).toContain(`href="${id}.html"`);
    const files = new Set(helpFiles().map(({ path }) => path));
    for (const [path, html] of pages) {
      for (const [, target] of html.matchAll(/(?:href|src)="([^"]+)"/g)) {
        expect([path, target, files.has(posix.join(posix.dirname(path), target!))]).toEqual([path, target, true]);
      }
      // The page's own policy forbids what stands in it.
      expect(html).not.toMatch(/<style|<script>| style=| on\w+=/);
    }
  });
});

test('every idea has a page, and no two pages differ in case alone', () => {
  expect(CONCEPTS.map(({ id }) => id).sort()).toEqual([...CONCEPT_IDS].sort());
  const paths = [...pages.keys()].map((path) => path.toLowerCase());
  expect(new Set(paths).size).toBe(paths.length);
});

test('tables of ideas have as many cells in each row as in their heads, in both languages', () => {
  const tables = CONCEPTS.flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks)).filter(
    (block) => block.kind === 'table',
  );
  expect(tables.length).toBeGreaterThan(5);
  for (const { head, rows } of tables) {
    for (const cells of [head, ...rows]) {
      expect(cells).toHaveLength(head.length);
      for (const cell of cells) for (const language of LANGUAGES) expect(cell[language]).not.toBe('');
    }
  }
});

test('what is said of the answer’s cap is what the function says', () => {
  for (const language of LANGUAGES) {
    const page = textOf(pages.get(`help/${language}/formulas-in-cells.html`)!);
    expect(page).toContain(PROBLEMS.tooLarge[language].replace(/\.$/, ''));
    expect(textOf(pages.get(`help/${language}/CLASSIFY.html`)!)).toContain(PROBLEMS.tooLarge[language]);
  }
});

/** Spanish Excel's names of the functions that the help writes, and its signs. */
const SPANISH: Readonly<Record<string, string>> = {
  SI: 'IF',
  SUMA: 'SUM',
  'SUMAR.SI': 'SUMIF',
  SUMAPRODUCTO: 'SUMPRODUCT',
  EXTRAE: 'MID',
  'CONTAR.SI': 'COUNTIF',
  CONTAR: 'COUNT',
  ELEGIR: 'CHOOSE',
  COINCIDIR: 'MATCH',
  INDICE: 'INDEX',
  JERARQUIA: 'RANK',
  ESBLANCO: 'ISBLANK',
  MINVERSA: 'MINVERSE',
  MMULT: 'MMULT',
  MAX: 'MAX',
  MIN: 'MIN',
};

/** A Spanish formula as English Excel writes it; texts in quotes stay as they are. */
function inEnglish(spanish: string): string {
  const braces = { depth: 0 };
  return spanish.replace(/"[^"]*"|[{}]|\\|;|(?<=\d),(?=\d)|[A-Z][A-Z.]*(?=\()/g, (found) => {
    if (found === '{') braces.depth++;
    if (found === '}') braces.depth--;
    if (found === ';') return braces.depth > 0 ? ';' : ',';
    if (found === '\\') return ',';
    if (found === ',') return '.';
    if (/^[A-Z]/.test(found) && !found.startsWith('CEC.')) return SPANISH[found] ?? `unknown ${found}`;
    return found;
  });
}

test('plain formulas and those of the ideas say the same in both languages', () => {
  const plain = DOCUMENTED.flatMap(({ help }) => ('none' in help.plain ? [] : [help.plain.formula]));
  expect(plain.length).toBeGreaterThanOrEqual(20);
  const ofIdeas = CONCEPTS.flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks)).flatMap((block) =>
    block.kind === 'formula' ? [block.text] : [],
  );
  const texts = (formula: string): string => formula.replace(/"[^"]+"/g, '""');
  for (const { es, en } of [...plain, ...ofIdeas]) expect(texts(inEnglish(es))).toBe(texts(en));
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

test('a formula goes on in the next line between its arguments, never within a text', () => {
  const pieces = ['=CEC.KAM(', '{', '1\\', '1;', '2};', ';', '"a;b ""c""";', '4)'];
  expect(formulaPieces(pieces.join(''))).toEqual(pieces);
  expect(pages.get('help/en/KAM.html')).toContain('<wbr>&quot;reasons&quot;,<wbr>');
});

test('formulas use the signs of their language', () => {
  const code = DOCUMENTED.find(({ id }) => id === 'DIGIT')!;
  expect(formulaText(code, code.examples[0]!, 'es')).toBe('=CEC.DIGIT(0,45;{0,1\\0,25\\0,5})');
  expect(formulaText(code, code.examples[0]!, 'en')).toBe('=CEC.DIGIT(0.45,{0.1,0.25,0.5})');
});
