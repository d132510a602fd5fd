import { execFileSync } from 'node:child_process';
import { asTyped } from '../../src/cli/shellQuoting';
import { classifyFile, type Run, temporaryFolder, workbookOf } from '../support/cli';
import { caseTables } from '../support/caseTables';

/** What the terminal suggests is copied as it is printed: a real shell takes it apart, and it must run. */
jest.setTimeout(300_000);

const folder = temporaryFolder();
afterAll(() => folder.remove());

type Rows = (string | number)[][];

/** A word as a shell takes it: in quotes of either kind, or with its signs escaped. */
const VALUE = String.raw`(?:'[^']*'|"(?:\\.|[^"\\])*"|\\.)+`;
const GIVEN = String.raw`--[a-z][a-z-]*[= ]${VALUE}`;
/** Options that a sentence names with a word of their own, or with none. */
const BARE = String.raw`--(?:sum-purchases|carry-numbers|free-orders|new-sheet|replace|lapsed lost|by-family segments|by-family criteria|snapshot today)\b`;
const SUGGESTED = new RegExp(`${GIVEN}(?: ${GIVEN})*|${BARE}`, 'g');

/** Every command that a run suggests, as it stands on the screen. */
const suggestedIn = ({ out, error }: Run): string[] => [...new Set(`${out}\n${error}`.match(SUGGESTED) ?? [])];

/** The words that a shell makes of what was copied. */
const wordsOf = (copied: string): string[] =>
  execFileSync('sh', ['-c', `printf '%s\\0' ${copied}`], { encoding: 'utf8' })
    .split('\0')
    .slice(0, -1);

/** Runs a table and then everything suggested for it; what was suggested. */
async function runsAll(input: string, language: 'es' | 'en', ...more: readonly string[]): Promise<string[]> {
  const out = folder.path(`out-${language}.xlsx`);
  const run = (...args: readonly string[]): Promise<Run> =>
    classifyFile(input, '--lang', language, '--out', out, '--force', ...more, ...args);
  const suggested = suggestedIn(await run());
  for (const copied of suggested) {
    const again = await run(...wordsOf(copied));
    expect({ copied, code: again.code, error: again.error }).toEqual({ copied, code: 0, error: '' });
  }
  return suggested;
}

/** What headers and words may have in them that a shell, a list of names or a calculation could take for its own. */
const DRESSES: readonly [string, (header: string) => string][] = [
  ['as it is', (header) => header],
  ['in quotes', (header) => `${header} "neto"`],
  ['with an odd quote', (header) => `${header} 12"`],
  ['in Spanish quotes', (header) => `«${header}»`],
  ['in English quotes', (header) => `“${header}”`],
  ['with an apostrophe', (header) => `L'${header}`],
  ['with both kinds', (header) => `L'${header} "neto"`],
  ['with a comma', (header) => `${header}, año`],
  ['with a comma and quotes', (header) => `${header}, "año"`],
  ['with a semicolon', (header) => `${header}; neto`],
  ['with backslashes', (header) => `${header} \\neto\\`],
  ['with a dash before it', (header) => `-${header}`],
  ['with signs of a calculation', (header) => `${header} - (a/b)`],
  ['with a colon and equals', (header) => `${header}: a=b`],
  ['on two lines', (header) => `${header}\n(neto)`],
  ['with two spaces', (header) => `${header}  neto `],
];
const CASES = DRESSES.flatMap(([how, dress]) => (['es', 'en'] as const).map((language) => ({ how, dress, language })));

const firms = (make: (k: number) => (string | number)[]): Rows => Array.from({ length: 24 }, (_, k) => make(k));
const book = (name: string, rows: Rows): string => folder.write(`${name}.xlsx`, workbookOf(rows));

describe.each(CASES)('a header $how ($language)', ({ dress, language }) => {
  test('four criteria', async () => {
    const head = ['Cliente', dress('Importe'), dress('Visitas'), dress('Llamadas')];
    const rows = firms((k) => [`Firma ${k}`, 900 + 37 * k, 1 + (k % 7), 2 + (k % 5)]);
    const suggested = await runsAll(book('criteria', [head, ...rows]), language);
    expect(suggested.filter((copied) => /^--criteri/.test(copied))).toHaveLength(1);
  });

  test('an estimated share', async () => {
    const head = ['Cliente', dress('Facturación'), 'Margen', 'Años', 'Pedidos', dress('Empleados')];
    const rows = firms((k) => [`Firma ${k}`, 900 + 37 * k, 0.1 + k / 100, 1 + k, 2 + (k % 5), 3 + k]);
    const suggested = await runsAll(book('share', [head, ...rows]), language);
    expect(suggested.filter((copied) => copied.startsWith('--share'))).toHaveLength(1);
  });

  test('a word of the status column', async () => {
    const head = ['Cliente', 'Facturación', 'Cuota', 'Años', 'Pedidos', 'Situación'];
    const word = (k: number): string => (k % 4 === 0 ? dress('Aparcado') : 'Actual');
    const rows = firms((k) => [`Firma ${k}`, 900 + 37 * k, 0.1 + k / 100, 1 + k, 2 + (k % 5), word(k)]);
    const suggested = await runsAll(book('kind', [head, ...rows]), language);
    expect(suggested.filter((copied) => copied.startsWith('--kind'))).toHaveLength(1);
  });

  test('empty cells', async () => {
    const head = ['Cliente', 'Facturación', 'Cuota', 'Años', dress('Impagados')];
    const rows = firms((k) => [`Firma ${k}`, 900 + 37 * k, 0.1 + k / 100, 1 + k, k % 4 === 0 ? 1 + (k % 3) : '']);
    const suggested = await runsAll(book('empty', [head, ...rows]), language);
    expect(suggested.some((copied) => copied.startsWith('--empty'))).toBe(true);
  });
});

/** No program knows what such a header is of: it can only be named. */
const unknown = (header: string): string => `${header} $HOME \`date\` !!`;

test.each(['es', 'en'] as const)('a header with a command of the shell (%s)', async (language) => {
  const head = ['Cliente', unknown('Importe'), unknown('Visitas'), unknown('Llamadas')];
  const rows = firms((k) => [`Firma ${k}`, 900 + 37 * k, 1 + (k % 7), 2 + (k % 5)]);
  expect(await runsAll(book('criteria', [head, ...rows]), language)).toHaveLength(1);
  const kinds = ['Cliente', 'Facturación', 'Cuota', 'Años', 'Pedidos', 'Situación'];
  const word = (k: number): string => (k % 4 === 0 ? unknown('Aparcado') : 'Actual');
  const clients = firms((k) => [`Firma ${k}`, 900 + 37 * k, 0.1 + k / 100, 1 + k, 2 + (k % 5), word(k)]);
  expect(await runsAll(book('kind', [kinds, ...clients]), language)).toContain(
    "--kind 'Aparcado $HOME `date` !!=potential'",
  );
});

test.each(
  caseTables().flatMap(({ name, bytes }) => (['es', 'en'] as const).map((language) => ({ name, bytes, language }))),
)('$name ($language)', async ({ name, bytes, language }) => {
  await runsAll(folder.write(name, bytes), language);
});

test('on Windows a value stands in double quotes, as its programs read them', () => {
  expect(asTyped('--criterion', 'Importe "neto", año', 'win32')).toBe('--criterion "Importe \\"neto\\", año"');
  expect(asTyped('--carry', 'Ventas!A1:C9', 'win32')).toBe('--carry "Ventas!A1:C9"');
  expect(asTyped('--kind', '-$1 \\=potential', 'win32')).toBe('--kind="-$1 \\=potential"');
  expect(asTyped('--share', 'a\\"\\', 'win32')).toBe('--share "a\\\\\\"\\\\"');
});
