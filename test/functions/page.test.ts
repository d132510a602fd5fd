import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DECLARATIONS, functionsMetadata } from '../../src/functions';

/**
 * `docs/functions.md` is made of the declarations, in both languages, so that no page tells of a function otherwise than
 * Excel does (`UPDATE_FUNCTIONS=1` makes it anew).
 */
const PAGE = join(process.cwd(), 'docs/functions.md');

/** A text within a cell of a table. */
const cell = (text: string): string => text.replaceAll('|', '\\|');

const signature = (
  id: string,
  parameters: readonly { readonly name: string; readonly optional: boolean }[],
  separator: string,
): string =>
  `=CEC.${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(`${separator} `)})`;

function tableIn(language: 'es' | 'en'): string {
  const separator = language === 'es' ? ';' : ',';
  const head = language === 'es' ? '| función | qué responde |' : '| function | what it answers |';
  const { functions } = functionsMetadata(language, 'https://localhost');
  const rows = functions.map(
    ({ id, description, parameters }) => `| \`${signature(id, parameters, separator)}\` | ${cell(description)} |`,
  );
  return [head, '| --- | --- |', ...rows].join('\n');
}

test('docs/functions.md tells of every function as Excel does', () => {
  const page = `# Functions for cells

Made by \`test/functions/page.test.ts\` from the functions' declarations. What is in square brackets may be left out. The pane's ƒx
button finds a function by what it answers and inserts a working example; each has a help page in both languages with its
arguments, units, errors and examples (the pane's menu, _Help_). Names are the same in every language of Excel; the separator of
arguments is the one that your Excel uses.

## English

${tableIn('en')}

## Español

${tableIn('es')}
`;
  if (process.env['UPDATE_FUNCTIONS']) writeFileSync(PAGE, page);
  expect(readFileSync(PAGE, 'utf8')).toBe(page);
  expect(page.match(/^\| `=CEC\./gm)).toHaveLength(2 * DECLARATIONS.length);
});
