import { readFileSync } from 'node:fs';
import { openWorkbook, readCells } from '../../src/files';
import { classifyFile, temporaryFolder, workbookOf } from '../support/cli';

const folder = temporaryFolder();
afterAll(folder.remove);

const rows = Array.from({ length: 30 }, (_, i) => [
  `C${i + 1}`,
  1000 * (i + 1),
  0.1 + (i % 7) / 10,
  i % 9,
  i % 3 ? '' : i % 5,
]);
const input = (): string =>
  folder.write('bounced.xlsx', workbookOf([['Código', 'Facturación', 'Cuota', 'Años', 'Cheques devueltos'], ...rows]));

/** Every text of the portfolio report in a file. */
function reported(path: string): string {
  const { sheets } = openWorkbook(readFileSync(path));
  const sheet = sheets.find(({ name }) => name === 'Informe de cartera')!;
  const { row, column, rowCount, columnCount } = sheet.usedRange!;
  return readCells(sheet, { row: 0, column: 0, rowCount: row + rowCount, columnCount: column + columnCount })
    .flat()
    .filter((cell) => typeof cell === 'string')
    .join('\n');
}

const ASKED = /20 celdas vacías en «Cheques devueltos»: se toman como dato que falta/;
const ANSWERED = /20 celdas vacías en «Cheques devueltos»: vacío equivale a cero/;

test('that empty cells are zero is said alike by terminal and report, also where a scheme given says it', async () => {
  const path = input();
  const open = await classifyFile(path, '--report', '--out', folder.path('open.xlsx'));
  expect(open.out).toMatch(ASKED);
  expect(reported(folder.path('open.xlsx'))).toMatch(ASKED);

  const scheme = folder.path('scheme.json');
  const told = await classifyFile(
    ...[path, '--empty', 'Cheques devueltos=zero', '--save-scheme', scheme, '--report'],
    ...['--out', folder.path('told.xlsx')],
  );
  expect(told.out).toMatch(ANSWERED);
  expect(reported(folder.path('told.xlsx'))).toMatch(ANSWERED);
  expect(reported(folder.path('told.xlsx'))).not.toMatch(ASKED);

  const given = await classifyFile(path, '--scheme', scheme, '--out', folder.path('given.xlsx'));
  expect(given.out).toMatch(ANSWERED);
  expect(given.out).not.toMatch(ASKED);
});
