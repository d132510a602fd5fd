import { readFileSync } from 'node:fs';
import { newWorkbook, openWorkbook, readCells } from '../../src/files';
import { classifyFile, temporaryFolder } from '../support/cli';

const folder = temporaryFolder();
afterAll(folder.remove);

const HEAD = ['Id', 'Facturación', 'Margen %', 'Años de relación', 'Pedidos', 'Sector'];
const rows = Array.from({ length: 8 }, (_, i) => [
  `C${i}`,
  1000 * (i + 1),
  10 + i,
  i + 1,
  3 * i,
  i % 2 ? 'Industria' : 'Comercio',
]);
const book = newWorkbook([
  { sheet: 'Clientes', cells: [{ row: 0, column: 0, values: [HEAD, ...rows, ['C9', 9000, 5, 2, 3, 'Pesca']] }] },
  {
    sheet: 'Familias',
    cells: [
      {
        row: 2,
        column: 1,
        values: [
          ['Sector', 'Familia'],
          ['industria', 'Fábricas'],
          ['Comercio', 'Tiendas'],
        ],
      },
    ],
  },
  {
    sheet: 'Mal',
    cells: [
      {
        row: 0,
        column: 0,
        values: [
          ['Pesca', 'Mar'],
          ['pesca', 'Puerto'],
        ],
      },
    ],
  },
]);

test('families come of a mapping sheet, each with its profile beside its code, and the scheme keeps the mapping', async () => {
  const input = folder.write('clientes.xlsx', book);
  const saved = folder.path('modelo.json');
  const asked = ['--column', 'family=Sector', '--family-map', 'Familias', '--by-family', 'criteria'];
  const run = await classifyFile(input, ...asked, '--save-scheme', saved);
  expect(run).toMatchObject({ code: 0, error: '' });
  expect(run.out).toContain('1 cliente sin familia: la hoja de correspondencias no tiene «Pesca», de «Sector».');
  const profiles = (file: string): unknown[] => {
    const cells = readCells(openWorkbook(readFileSync(folder.path(file))).sheet('Clientes'));
    const at = cells[0]!.indexOf('Perfil de criterios');
    return cells.slice(1).map((row) => row[at]);
  };
  const told = [
    'Tiendas',
    'Fábricas',
    'Tiendas',
    'Fábricas',
    'Tiendas',
    'Fábricas',
    'Tiendas',
    'Fábricas',
    'Modelo general',
  ];
  expect(profiles('clientes-CEC.xlsx')).toEqual(told);
  // The saved scheme brings the mapping along, and plain formulas read it in the cells.
  const again = await classifyFile(input, '--scheme', saved, '--out', folder.path('otra.xlsx'));
  expect(again).toMatchObject({ code: 0, error: '' });
  expect(profiles('otra.xlsx')).toEqual(told);
  const outside = folder.write('mapa.csv', 'Industria;Fábricas\nComercio;Tiendas\n');
  const other = await classifyFile(
    input,
    '--column',
    'family=Sector',
    '--family-map',
    outside,
    '--out',
    folder.path('csv.xlsx'),
  );
  expect(other.error).toBe('');
});

test('a mapping sheet that says two things, or none, is refused by name', async () => {
  const input = folder.write('mal.xlsx', book);
  const run = await classifyFile(input, '--column', 'family=Sector', '--family-map', 'Mal', '--lang', 'en');
  expect(run).toMatchObject({
    code: 1,
    error: expect.stringContaining('gives “pesca” two families: “Mar” and “Puerto”'),
  });
  const none = await classifyFile(input, '--column', 'family=Sector', '--family-map', 'Ninguna');
  expect(none.code).toBe(1);
});
