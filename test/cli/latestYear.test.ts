import { newWorkbook } from '../../src/files';
import { classifyFile, temporaryFolder } from '../support/cli';

const table = (years: readonly number[]): Uint8Array =>
  newWorkbook([
    {
      sheet: 'Clientes',
      cells: [
        {
          row: 0,
          column: 0,
          values: [
            [
              'Id cliente',
              'Nombre',
              ...years.map((year) => `Facturación ${year}`),
              'Cuota de cliente',
              'Margen',
              'Años',
            ],
            ...Array.from({ length: 12 }, (_, k) => [
              `C${k}`,
              `Cliente ${k}`,
              ...years.map((year) => 1000 * (year === 2026 ? 12 - k : k + 1)),
              k / 12,
              0.1 + k / 40,
              k,
            ]),
          ],
        },
      ],
    },
  ]);

describe('a scheme of last year on this year’s table', () => {
  const folder = temporaryFolder();
  const scheme = folder.path('modelo.json');
  beforeAll(async () => {
    const made = await classifyFile(
      folder.write('2025.xlsx', table([2024, 2025])),
      '--out',
      folder.path('2025-cec.xlsx'),
      '--save-scheme',
      scheme,
    );
    expect([made.code, made.error]).toEqual([0, '']);
  });
  afterAll(folder.remove);

  const run = (name: string, ...more: string[]) =>
    classifyFile(
      folder.write(`${name}.xlsx`, table([2024, 2025, 2026])),
      '--out',
      folder.path(`${name}-cec.xlsx`),
      '--scheme',
      scheme,
      ...more,
    );

  test('is told apart: what it reads is of a former year, with the option that reads the latest', async () => {
    const { code, out } = await run('dicho');
    expect(code).toBe(0);
    expect(out).toContain('«Facturación 2025» (la tabla tiene «Facturación 2026»). Con --latest-year');
    const english = await run('said', '--lang', 'en');
    expect(english.out).toContain('“Facturación 2025” (the table has “Facturación 2026”). With --latest-year');
  });

  test('reads the latest year on request, with the same cuts', async () => {
    const [before, after] = [await run('antes'), await run('despues', '--latest-year')];
    expect(after.out).not.toContain('año anterior: «Facturación');
    const lineOf = (out: string): string => out.split('\n').find((line) => line.includes('  1  Facturación'))!;
    expect(lineOf(after.out)).toBe(lineOf(before.out).replace('«Facturación 2025»', '«Facturación 2026»'));
  });
});
