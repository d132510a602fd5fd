import { readFileSync, writeFileSync } from 'node:fs';
import { newWorkbook, openWorkbook, patchWorkbook, readCells, sampleWorkbook } from '../../src/files';
import { classifyFile, temporaryFolder } from '../support/cli';

const folder = temporaryFolder();
afterAll(folder.remove);

const ORDERS = [
  ['Pedido', 'Cod. cliente', 'Importe'],
  ['P1', '000001', 120],
  ['P2', '000002', 40],
  ['P3', '000001', 99],
  ['P4', '999999', 10],
  ['P5', 3, 15],
  ['P6', '', 1],
];
/** The sample with a list of orders on a second sheet. */
function withOrders(name: string): string {
  const values = ORDERS;
  const sheet = { sheet: 'Pedidos', cells: [{ row: 0, column: 0, values }] };
  return folder.write(
    `${name}.xlsx`,
    patchWorkbook(sampleWorkbook(), { addSheets: [{ name: 'Pedidos' }], sheets: [sheet] }),
  );
}
const sheetOf = (file: string, name: string): unknown[][] =>
  readCells(openWorkbook(readFileSync(file)).sheet(name)) as unknown[][];
/** Code and segment of a client as the classification wrote them. */
function labelsOf(file: string, id: string): [unknown, unknown] {
  const cells = sheetOf(file, 'Clientes');
  const head = cells.find((row) => row.includes('Código CEC'))!;
  const row = cells.find(([first]) => first === id)!;
  return [row[head.indexOf('Código CEC')], row[head.indexOf('Segmento')]];
}

test('code and segment go beside the ids of another sheet; ids are texts unless it is said otherwise', async () => {
  const input = withOrders('carry');
  const run = await classifyFile(input, '--carry', 'Pedidos');
  expect(run).toMatchObject({ code: 0, error: '' });
  expect(run.out).toContain('para 3 de 5 filas (por «Cod. cliente»)');
  expect(run.out).toContain('2 códigos no son de ningún cliente de la tabla: 999999 y 3');
  expect(run.out).toContain('Hay 1 fila más si los ceros de delante no cuentan');
  const file = folder.path('carry-CEC.xlsx');
  const rows = sheetOf(file, 'Pedidos');
  expect(rows[0]).toEqual([...ORDERS[0]!, 'Código CEC', 'Segmento']);
  expect(rows[1]!.slice(3)).toEqual(labelsOf(file, '000001'));
  expect(rows[3]!.slice(3)).toEqual(labelsOf(file, '000001'));
  for (const k of [4, 5, 6]) expect(rows[k]!.slice(3)).toEqual(['', '']);
  expect(rows.map((row) => row.slice(0, 3))).toEqual(ORDERS);
  const numbers = await classifyFile(input, '--carry', 'Pedidos', '--carry-numbers', '--out', folder.path('n.xlsx'));
  expect(numbers.out).toContain('para 4 de 5 filas');
  expect(sheetOf(folder.path('n.xlsx'), 'Pedidos')[5]!.slice(3)).toEqual(labelsOf(folder.path('n.xlsx'), '000003'));
});

test('of two lists beside each other one is taken and the others are named', async () => {
  const ids = [['Código'], ['000002'], ['000004']];
  const input = folder.write(
    'beside.xlsx',
    patchWorkbook(readFileSync(withOrders('besideOrders')), {
      sheets: [{ sheet: 'Pedidos', cells: [{ row: 0, column: 4, values: ids }] }],
    }),
  );
  const run = await classifyFile(input, '--carry', 'Pedidos', '--lang', 'es');
  expect(run).toMatchObject({ code: 0, error: '' });
  // Between the lists there is no room: right of both.
  expect(run.out).toContain('en F1:G7, para 3 de 5 filas');
  expect(run.out).toContain("Para llevarlos allí, --carry 'Pedidos!E1:E3'");
  const out = folder.path('second.xlsx');
  const second = await classifyFile(input, '--carry', 'Pedidos!E1:E3', '--out', out);
  expect(second).toMatchObject({ code: 0, error: '' });
  const rows = sheetOf(out, 'Pedidos');
  expect(rows[0]!.slice(4)).toEqual(['Código', 'Código CEC', 'Segmento']);
  expect(rows[1]!.slice(5)).toEqual(labelsOf(out, '000002'));
});

test('a second time in place: what stands stays unless it is to be replaced', async () => {
  const input = withOrders('again');
  await classifyFile(input, '--carry', 'Pedidos');
  const file = folder.path('again-CEC.xlsx');
  const out = folder.path('again-2.xlsx');
  const same = await classifyFile(file, '--replace', '--carry', 'Pedidos', '--out', out);
  expect(same.out).toContain('ya estaba al día');
  expect(sheetOf(out, 'Pedidos')).toEqual(sheetOf(file, 'Pedidos'));
  writeFileSync(
    file,
    patchWorkbook(readFileSync(file), {
      sheets: [{ sheet: 'Pedidos', cells: [{ row: 1, column: 3, values: [[1111]] }] }],
    }),
  );
  const other = await classifyFile(file, '--replace', '--carry', 'Pedidos', '--out', out, '--force');
  expect(other.out).toContain('1 celda de código o segmento puesta al día');
  expect(sheetOf(out, 'Pedidos')[1]!.slice(3)).toEqual(labelsOf(out, '000001'));
});

test('a sheet without ids of clients is refused with a way on', async () => {
  const input = folder.write(
    'none.xlsx',
    patchWorkbook(sampleWorkbook(), {
      addSheets: [{ name: 'Otra' }],
      sheets: [
        {
          sheet: 'Otra',
          cells: [
            {
              row: 0,
              column: 0,
              values: [
                ['A', 'B'],
                ['x', 1],
                ['y', 2],
              ],
            },
          ],
        },
      ],
    }),
  );
  const run = await classifyFile(input, '--carry', 'Otra', '--lang', 'en');
  expect(run.code).toBe(1);
  expect(run.error).toContain('Sheet “Otra” has no client code of the table.');
});

test('the export: four signs of code, decimals and separator of the language, repeated ids left out and named', async () => {
  const input = folder.write('export.xlsx', sampleWorkbook());
  const file = folder.path('crm.csv');
  const run = await classifyFile(input, '--export', file);
  expect(run).toMatchObject({ code: 0, error: '' });
  expect(run.out).toContain('238 clientes con su código');
  expect(run.out).toContain('1 código de cliente está repetido con clasificaciones distintas');
  const text = readFileSync(file, 'utf8');
  expect(text.split('\r\n')[0]).toBe('\ufeffCódigo;Código CEC;Segmento;Bloqueo de ventas');
  expect(run.out).toContain(
    'Fuera, por no tener nada en ningún cliente: «Descuento comercial» (la tabla de descuentos no está en uso).',
  );
  const [code, segment] = labelsOf(folder.path('export-CEC.xlsx'), '000001');
  expect(text).toContain(`000001;${String(code)};${String(segment)};`);
  const again = await classifyFile(input, '--export', file, '--out', folder.path('x.xlsx'));
  expect(again.code).toBe(3);
});

test('a table without ids cannot be exported', async () => {
  const cells = [
    ['Facturación', 'Cuota', 'Margen', 'Años'],
    ...Array.from({ length: 6 }, (_, k) => [1000 * k + 1, 0.2, 0.3, k]),
  ];
  const input = folder.write(
    'bare.xlsx',
    newWorkbook([{ sheet: 'Hoja', cells: [{ row: 0, column: 0, values: cells }] }]),
  );
  const run = await classifyFile(input, '--export', folder.path('bare.csv'));
  expect(run.error).toContain('no tiene una columna de códigos de cliente');
});

/** Clients of whom nobody knows the share, with a list of orders. */
function withoutShare(name: string): string {
  const clients = [
    ['Código', 'Facturación', 'Margen', 'Años', 'Impagados'],
    ...Array.from({ length: 8 }, (_, k) => [`C${k}`, 1000 * k + 1, 0.1 * (k % 4), k, k % 3]),
  ];
  const orders = [
    ['Pedido', 'Código de cliente'],
    ['P1', 'C1'],
    ['P2', 'C2'],
  ];
  return folder.write(
    `${name}.xlsx`,
    newWorkbook([
      { sheet: 'Clientes', cells: [{ row: 0, column: 0, values: clients }] },
      { sheet: 'Pedidos', cells: [{ row: 0, column: 0, values: orders }] },
    ]),
  );
}

test('a column in which no client has anything does not travel, and it is said why', async () => {
  const input = withoutShare('noShare');
  const csv = folder.path('noShare.csv');
  const options = ['--criteria', 'Facturación,Margen,Años,Impagados', '--carry', 'Pedidos', '--export', csv];
  const run = await classifyFile(input, ...options);
  expect(run).toMatchObject({ code: 0, error: '' });
  expect(run.out).toContain('«Segmento» (no se sabe la cuota de cliente)');
  const file = folder.path('noShare-CEC.xlsx');
  expect(sheetOf(file, 'Pedidos')[0]).toEqual(['Pedido', 'Código de cliente', 'Código CEC']);
  expect(readFileSync(csv, 'utf8').split('\r\n')[0]).not.toContain('Segmento');
  // Again: the code's column is known as that of an earlier time, and is not written a second time beside itself.
  const again = await classifyFile(file, '--replace', '--carry', 'Pedidos', '--out', folder.path('noShare-2.xlsx'));
  expect(again.out).toContain('lo que tenía ya estaba al día (2 de 2 filas)');
  expect(sheetOf(folder.path('noShare-2.xlsx'), 'Pedidos')).toEqual(sheetOf(file, 'Pedidos'));
  const english = await classifyFile(input, ...options, '--lang', 'en', '--force');
  expect(english.out).toContain(
    'Left out, as no client has anything there: “Segment” (the share of customer is not known)',
  );
});

test('a plain list of codes without a header gets its columns without one, and none of its rows is taken for a header', async () => {
  const ids = [['000002'], ['000004'], ['999999']];
  const input = folder.write(
    'plain.xlsx',
    patchWorkbook(sampleWorkbook(), {
      addSheets: [{ name: 'Ferias' }],
      sheets: [{ sheet: 'Ferias', cells: [{ row: 0, column: 0, values: ids }] }],
    }),
  );
  const run = await classifyFile(input, '--carry', 'Ferias');
  expect(run).toMatchObject({ code: 0, error: '' });
  expect(run.out).toContain('en B1:C3, para 2 de 3 filas');
  const file = folder.path('plain-CEC.xlsx');
  expect(sheetOf(file, 'Ferias')).toEqual([
    ['000002', ...labelsOf(file, '000002')],
    ['000004', ...labelsOf(file, '000004')],
    ['999999', '', ''],
  ]);
});
