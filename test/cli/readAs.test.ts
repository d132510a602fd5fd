import { readFileSync, writeFileSync } from 'node:fs';
import { newWorkbook, openWorkbook, readCells } from '../../src/files';
import { schemeFromJson, schemeToJson, withRoleColumn } from '../../src/method';
import { classifyFile, temporaryFolder } from '../support/cli';

const folder = temporaryFolder();
afterAll(folder.remove);

const HEAD = ['Id', 'Facturación', 'Margen %', 'Años de relación', 'Pedidos', 'Cuota', 'Situación', 'Marca'];
const rows = Array.from({ length: 8 }, (_, i) => [
  ...[`C${i}`, 1000 * (i + 1), 10 + i, i + 1, 3 * i, 0.1 * i, 'Actual'],
  ['Actual', 'Potencial', 'Perdido'][i % 3]!,
]);
const bookOf = (head: readonly string[]): Uint8Array =>
  newWorkbook([{ sheet: 'Clientes', cells: [{ row: 0, column: 0, values: [head, ...rows] }] }]);
const cellsOf = (file: string): unknown => readCells(openWorkbook(readFileSync(folder.path(file))).sheet('Clientes'));

test('the columns named on the command line are in the scheme that it saves, and hold with that scheme alone', async () => {
  const input = folder.write('clientes.xlsx', bookOf(HEAD));
  const saved = folder.path('modelo.json');
  const named = ['--column', 'kind=marca', '--column', 'share=Cuota'];
  const run = await classifyFile(input, ...named, '--by-kind', '--save-scheme', saved);
  expect(run).toMatchObject({ code: 0, error: '' });
  const scheme = schemeFromJson(readFileSync(saved, 'utf8'));
  expect(scheme.readAs).toEqual({ columns: { share: 'Cuota', kind: 'Marca' } });
  const again = await classifyFile(input, '--scheme', saved, '--out', folder.path('otra.xlsx'));
  expect(again).toMatchObject({ code: 0, error: '' });
  expect(cellsOf('otra.xlsx')).toEqual(cellsOf('clientes-CEC.xlsx'));
  // Without the choice the situations are those of the other column: the choice decides.
  writeFileSync(saved, schemeToJson(withRoleColumn(scheme, 'kind', undefined)));
  const plain = await classifyFile(input, '--scheme', saved, '--out', folder.path('sin.xlsx'));
  expect(plain.code).toBe(0);
  expect(plain.out).not.toBe(again.out);

  // A column that is gone is refused by its name, and named anew where it is now called otherwise.
  const renamed = folder.write('otro.xlsx', bookOf(HEAD.map((name) => (name === 'Marca' ? 'Estado comercial' : name))));
  writeFileSync(saved, schemeToJson(scheme));
  const gone = await classifyFile(renamed, '--scheme', saved);
  expect(gone.code).not.toBe(0);
  expect(gone.error).toContain('«Marca»');
  const told = await classifyFile(renamed, '--scheme', saved, '--column', 'kind=Estado comercial');
  expect(told).toMatchObject({ code: 0, error: '' });
});
