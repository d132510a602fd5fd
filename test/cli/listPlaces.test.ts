import { type CellBlock, newWorkbook, type SheetEdit } from '../../src/files';
import { classifyFile, temporaryFolder } from '../support/cli';

jest.setTimeout(60_000);
const folder = temporaryFolder();
afterAll(folder.remove);

type Cells = CellBlock['values'];
const at = (values: Cells, row = 0, column = 0): CellBlock => ({ row, column, values });
const sheet = (name: string, ...cells: CellBlock[]): SheetEdit => ({ sheet: name, cells });

const CLIENTS: Cells = [
  ['Cód. cliente', 'Nombre', 'Facturación', 'Cuota de cliente', 'Margen', 'Años'],
  ...Array.from({ length: 12 }, (_, k) => [`C${k + 1}`, `Cliente ${k + 1}`, 1000 * (k + 1), 0.3, 0.2, k]),
];
const ids = (k: number): string => `C${1 + (k % 12)}`;
const BOUGHT: Cells = Array.from({ length: 20 }, (_, k) => [45_000 + 30 * k, ids(k), 100]);

async function read(book: readonly SheetEdit[], ...options: string[]) {
  const input = folder.write('book.xlsx', newWorkbook([sheet('Clientes', at(CLIENTS)), ...book]));
  const given = options.map((option) => option.replace('BOOK', input));
  return classifyFile(input, ...given, '--out', folder.path('out.xlsx'), '--force');
}

test('a list of relations below a title, with headers that say it in words', async () => {
  const relations = sheet(
    'Recomendaciones',
    at([['Quién recomienda a quién (encuesta de 2026)']]),
    at(
      [
        ['Cliente que recomienda', 'Cliente recomendado'],
        ['C1', 'C2'],
        ['C2', 'C3'],
        ['C2', 'Nadie'],
      ],
      2,
    ),
  );
  const run = await read([relations], '--relations', 'BOOK!Recomendaciones', '--set', 'network.weight=0.2');
  expect(run).toMatchObject({ code: 0, error: '' });
  expect(run.out).toContain('! Recomendaciones: De 3 líneas no cuenta 1');
  const other = sheet(
    'Recomendaciones',
    at([['Quién recomienda a quién']]),
    at(
      [
        ['Cliente que recomienda', 'Nota'],
        ['C1', 'x'],
      ],
      2,
    ),
  );
  const none = await read([other], '--relations', 'BOOK!Recomendaciones');
  expect(none.error).toContain('falta: el influido. Encabezados: Cliente que recomienda · Nota.');
});

test('a list named by its cells or by its table, and one beside another list on its sheet', async () => {
  const blocks = [
    at([['Compras de 2025']], 0, 4),
    at([['Fecha', 'Cliente', 'Importe'], ...BOUGHT, ['TOTAL', '', 2000]], 1, 4),
    at([['Cód. cliente', 'Fecha de alta', 'Ventas'], ...BOUGHT.slice(0, 12).map(([day, id]) => [id!, day!, 5000])], 1),
  ];
  const beside = { ...sheet('Varios', ...blocks) };
  const all = await read([beside], '--purchases', 'BOOK!Varios', '--tool', 'purchases');
  expect(all).toMatchObject({ code: 0, error: '' });
  expect(all.out).toContain('! Varios: 1 línea es un total de la lista y no cuenta como línea: 2.000. Celda: G23.');
  expect(all.out).toContain('12 clientes');
  const named = await read([beside], '--purchases', 'BOOK!Varios!E2:G12', '--tool', 'purchases');
  expect(named).toMatchObject({ code: 0, error: '' });
  expect(named.out).not.toContain('es un total');
  const table = {
    kind: 'add' as const,
    name: 'Ventas_2025',
    range: { row: 1, column: 4, rowCount: 21, columnCount: 3 },
    columns: ['Fecha', 'Cliente', 'Importe'],
    style: 'TableStyleMedium2',
  };
  const ofTable = await read(
    [{ ...beside, tables: [table] }],
    '--purchases',
    'BOOK!Ventas_2025',
    '--tool',
    'purchases',
  );
  expect(ofTable).toMatchObject({ code: 0, error: '' });
  expect(ofTable.out).not.toContain('es un total');
  const nowhere = await read([beside], '--purchases', 'BOOK!Ventas_2024');
  expect(nowhere.error).toContain('No hay ninguna hoja «Ventas_2024»');
});

test('a header in two rows, and clients in the second column', async () => {
  const list = sheet(
    'Facturas',
    at([
      ['Factura', '', 'Cliente', '', ''],
      ['Fecha', 'Número', 'Código', 'Nombre', 'Importe'],
      ...BOUGHT.map(([day, id, amount], k) => [day!, `F${k}`, id!, 'x', amount!]),
    ]),
  );
  const run = await read([list], '--purchases', 'BOOK!Facturas', '--tool', 'purchases');
  expect(run).toMatchObject({ code: 0, error: '' });
  expect(run.out).not.toMatch(/! Facturas: .*no está/);
});
