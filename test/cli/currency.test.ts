import { newWorkbook } from '../../src/files';
import { classifyFile, temporaryFolder } from '../support/cli';

const folder = temporaryFolder();
afterAll(folder.remove);

const HEADER = ['Código', 'Facturación', 'Cuota', 'Años', 'Impagados'];
const row = (i: number): (string | number)[] => [`C${i + 10}`, 1000 + 370 * i, ((i * 17) % 90) / 100, i % 8, i % 4];
const ROWS = Array.from({ length: 20 }, (_, i) => row(i));

/** A workbook whose turnover is shown in one currency, some rows of it in another. */
function workbook(name: string, format: string, other: string | null, rows: readonly number[] = []): string {
  const style = (numberFormat: string) => ({ columnStyles: [undefined, { numberFormat }] });
  const block = (from: number, values: (string | number)[][], numberFormat: string) => ({
    ...{ row: from, column: 0, values },
    ...style(numberFormat),
  });
  const cells = [
    { row: 0, column: 0, values: [HEADER] },
    ...ROWS.map((values, i) => block(i + 1, [values], rows.includes(i) ? other! : format)),
  ];
  return folder.write(name, newWorkbook([{ sheet: 'Clientes', cells }]));
}
const said = async (input: string, ...more: string[]): Promise<string> => {
  const run = await classifyFile(input, '--out', `${input}-out.xlsx`, ...more);
  expect(run.error).toBe('');
  return run.out;
};

test('the currency of the turnover is what most of its cells show', async () => {
  expect(await said(workbook('euros.xlsx', '#,##0.00 "€"', 'General', [3, 4]))).toContain('La facturación está en €.');
  expect(await said(workbook('plain.xlsx', '#,##0.00', null))).not.toMatch(/La facturación está en/);
  const few = await said(workbook('few.xlsx', 'General', '[$$-409]#,##0', [1, 2]));
  expect(few).not.toMatch(/La facturación está en/);
});

test('numbers are written as the region that was asked for has them, in the language', async () => {
  const input = workbook('mexico.xlsx', '#,##0.00', null);
  expect(await said(input, '--lang', 'es-MX')).toMatch(/4: más de \d,\d{3} /);
  // Nothing of it stays for the next.
  expect(await said(input, '--force')).toMatch(/4: más de \d\.\d{3} /);
  const wrong = await classifyFile(input, '--lang', 'fr-FR');
  expect(wrong).toMatchObject({ code: 2, out: '' });
  expect(wrong.error).toContain('es-MX');
});

test('several currencies are named with their cells and rows, and none is claimed', async () => {
  const out = await said(workbook('mixed.xlsx', '#,##0 [$€-C0A]', '[$$-409]#,##0', [3, 8]));
  expect(out).toContain('! La facturación está en varias monedas: € (18) y $ (2).');
  expect(out).toContain('Filas 5 y 10.');
  const english = await said(workbook('english.xlsx', '#,##0 [$€-C0A]', '[$$-409]#,##0', [3]), '--lang', 'en');
  expect(english).toContain('! Turnover is in several currencies: € (19) and $ (1).');
});

test('a .csv says its currency beside its numbers', async () => {
  const text = (mark: (i: number) => string): string =>
    [HEADER.join(';'), ...ROWS.map(([id, amount, ...rest], i) => [id, `${amount} ${mark(i)}`, ...rest].join(';'))].join(
      '\n',
    );
  expect(
    await said(
      folder.write(
        'e.csv',
        text(() => '€'),
      ),
    ),
  ).toContain('La facturación está en €.');
  const mixed = await said(
    folder.write(
      'm.csv',
      text((i) => (i === 6 ? 'USD' : '€')),
    ),
  );
  expect(mixed).toContain('varias monedas: € (19) y USD (1)');
  expect(mixed).toContain('Fila 8.');
});

test('columns that are summed over must agree, and a header does not hide another currency in its cells', async () => {
  const families = ['Frescos (€)', 'Bebidas (€)', 'Exportación (USD)'];
  const rows = ROWS.map(([id], i) => [id, 500 + i, 700 + 3 * i, 900 + 7 * i, i % 9, i % 4].join(','));
  const sums = folder.write('sumas.csv', [`Código,${families.join(',')},Años,Impagados`, ...rows].join('\n'));
  const criteria = `turnover,${families[0]},Años,Impagados`;
  const run = await classifyFile(sums, '--criteria', criteria, '--out', folder.path('s.xlsx'));
  expect(run.error).toBe('');
  expect(run.out).toContain('varias monedas: € (40) y USD (20)');
});

test('a line above the table says it where nothing else does, is named with its row, and --currency says otherwise', async () => {
  const above = (text: string, format: string): string => {
    const cells = [
      { row: 0, column: 0, values: [[text]] },
      { row: 2, column: 0, values: [HEADER] },
      { row: 3, column: 0, values: ROWS, columnStyles: [undefined, { numberFormat: format }] },
    ];
    return folder.write(`${format.length}.xlsx`, newWorkbook([{ sheet: 'Clientes', cells }]));
  };
  const line = above('Importes en miles de euros', 'General');
  expect(await said(line)).toContain(
    'La facturación está en miles de euros: lo dice «Importes en miles de euros» (fila 1). Otra cosa, con --currency.',
  );
  // The result is a table without its title: what stands above it is still read.
  const again = await said(`${line}-out.xlsx`, '--replace');
  expect(again).toContain('La facturación está en miles de euros: lo dice «Importes en miles de euros» (fila 1).');
  const told = await said(line, '--currency', 'USD', '--force', '--save-scheme', folder.path('s.json'));
  expect(told).toContain('La facturación está en USD.');
  expect(await said(line, '--scheme', folder.path('s.json'), '--force')).toContain('La facturación está en USD.');
  expect(await said(line, '--currency', '', '--force')).not.toContain('La facturación está en');
  // The cells know better.
  expect(await said(above('Importes en euros', '#,##0 [$$-409]'))).toContain('La facturación está en $.');
});
