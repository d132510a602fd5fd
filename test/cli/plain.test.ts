import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { openWorkbook, readCells, readFormulas } from '../../src/files';
import { parameterNames } from '../../src/method';
import { sampleWorkbook } from '../../src/files';
import { classifyFile, temporaryFolder } from '../support/cli';
import { recalculated, soffice } from '../support/libreOffice';
import { withEdits } from '../support/plainWorkbook';

const NORTHWIND = '../shared/data/northwind-clients.csv';
if (!existsSync(NORTHWIND)) process.stdout.write(`Northwind as formulas is left out: ${NORTHWIND} is not here.\n`);

const folder = temporaryFolder();
afterAll(folder.remove);

const sheetOf = (file: string): readonly (readonly unknown[])[] =>
  readCells(openWorkbook(readFileSync(file)).sheets[0]!);
const rounded = (cells: readonly (readonly unknown[])[], width: number): unknown[][] =>
  cells.map((row) =>
    Array.from({ length: width }, (_, k) => {
      const cell = row[k] ?? '';
      return typeof cell === 'number' ? Number(cell.toFixed(9)) : cell;
    }),
  );

interface Case {
  readonly name: string;
  readonly input: () => string | Uint8Array;
  readonly file: string;
  readonly model: readonly string[];
  readonly language: 'es' | 'en';
  readonly here: boolean;
  /** The scheme's id, by which the parameters are named. */
  readonly id: string;
  /** A cut to edit: position of the criterion, number of the cut. */
  readonly edit: readonly [position: number, cut: 1 | 2 | 3, value: number];
}

const CASES: readonly Case[] = [
  {
    name: 'the sample',
    input: () => sampleWorkbook(),
    file: 'clientes.xlsx',
    model: ['--preset', 'it-company'],
    language: 'es',
    here: true,
    id: 'it-company',
    edit: [2, 3, 20000],
  },
  {
    name: 'Northwind',
    input: () => readFileSync(NORTHWIND),
    file: 'northwind.csv',
    model: [],
    language: 'en',
    here: existsSync(NORTHWIND),
    id: 'proposal',
    edit: [0, 3, 5000],
  },
];

for (const { name, input, file, model, language, here, id, edit } of CASES) {
  const source = folder.path(file);
  const run = (...args: string[]) => classifyFile(source, '--lang', language, ...args);

  (here ? describe : describe.skip)(`${name} as plain formulas`, () => {
    const [plain, values, saved] = ['plain.xlsx', 'values.xlsx', 'scheme.json'].map((file) =>
      folder.path(`${id}-${file}`),
    ) as [string, string, string];

    test('is written with the engine’s values beside formulas that need no add-in', async () => {
      folder.write(file, input());
      const first = await run(...model, '--output', 'plain', '--out', plain, '--save-scheme', saved);
      expect(first).toMatchObject({ code: 0, error: '' });
      expect(first.out).toMatch(/«Parámetros CEC»|“CEC parameters”/);
      expect(await run('--scheme', saved, '--out', values)).toMatchObject({ code: 0, error: '' });
      const expected = sheetOf(values);
      const width = expected[0]!.length;
      expect(rounded(sheetOf(plain), width)).toEqual(rounded(expected, width));
      const formulas = openWorkbook(readFileSync(plain)).sheets.flatMap((sheet) => readFormulas(sheet).flat());
      const written = formulas.filter((cell): cell is string => typeof cell === 'string' && cell.startsWith('='));
      expect(written.length).toBeGreaterThan(900);
      expect(written.filter((formula) => /CEC\.|_xlfn|_xldudf/.test(formula))).toEqual([]);
    });

    (soffice ? test : test.skip)('recalculated by LibreOffice is what the engine says, cell by cell', () => {
      const back = sheetOf(recalculated(plain, folder.path('lo')));
      const expected = sheetOf(values);
      const width = expected[0]!.length;
      expect(rounded(back, width)).toEqual(rounded(expected, width));
      expect(back.flat().filter((cell) => /^#(N\/A|NAME|VALUE|REF|DIV|NUM)/.test(String(cell))).length).toBe(
        expected.flat().filter((cell) => /^#(N\/A|NAME|VALUE|REF|DIV|NUM)/.test(String(cell))).length,
      );
    });

    (soffice ? test : test.skip)('one cut edited there and recalculated is the engine with that cut', async () => {
      const [position, cut, value] = edit;
      const scheme = JSON.parse(readFileSync(saved, 'utf8')) as {
        scheme: { id: string; profiles: [{ id: string; criteria: { bands: { cuts: number[] } }[] }] };
      };
      const names = parameterNames(scheme.scheme as never);
      const edited = folder.write(
        `${id}-edited.xlsx`,
        withEdits(readFileSync(plain), { [names.band(0, position, `cut${cut}`)]: value }),
      );
      scheme.scheme.profiles[0].criteria[position]!.bands.cuts[cut - 1] = value;
      const changed = folder.path(`${id}-changed.json`);
      writeFileSync(changed, JSON.stringify(scheme));
      const out = folder.path(`${id}-changed.xlsx`);
      expect(await run('--scheme', changed, '--out', out)).toMatchObject({ code: 0, error: '' });
      const expected = sheetOf(out);
      expect(expected).not.toEqual(sheetOf(values));
      const width = expected[0]!.length;
      expect(rounded(sheetOf(recalculated(edited, folder.path('lo'))), width)).toEqual(rounded(expected, width));
    });
  });
}

describe('--output', () => {
  test('plain beside --new-sheet, and what is neither, are refused with one sentence', async () => {
    const file = folder.write('refused.xlsx', sampleWorkbook());
    for (const args of [
      ['--output', 'plain', '--new-sheet'],
      ['--output', 'live'],
    ]) {
      const run = await classifyFile(file, ...args, '--out', folder.path('never.xlsx'));
      expect(run.code).toBe(2);
      expect(run.error).toContain('--output');
    }
    expect(existsSync(folder.path('never.xlsx'))).toBe(false);
  });

  test('plain again over plain keeps one parameters sheet', async () => {
    const first = folder.path('first.xlsx');
    const second = folder.path('second.xlsx');
    await classifyFile(folder.write('c.xlsx', sampleWorkbook()), '--output', 'plain', '--out', first);
    const run = await classifyFile(first, '--output', 'plain', '--replace', '--out', second);
    expect(run).toMatchObject({ code: 0, error: '' });
    expect(openWorkbook(readFileSync(second)).sheets.map(({ name }) => name)).toEqual(['Clientes', 'Parámetros CEC']);
    expect(sheetOf(second)).toEqual(sheetOf(first));
  });
});
