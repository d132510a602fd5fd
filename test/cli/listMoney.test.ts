import { newWorkbook, sampleWorkbook } from '../../src/files';
import { classifyFile, temporaryFolder } from '../support/cli';
import { cellsOf } from '../support/writtenFiles';

const folder = temporaryFolder();
afterAll(folder.remove);
const clients = folder.write('clients.xlsx', sampleWorkbook());

/** A workbook with a list whose amounts, in its third column, are shown in euros but for some lines. */
function listIn(name: string, header: string[], lines: (string | number)[][], dollars: readonly number[]): string {
  const block = (row: number, values: (string | number)[][], numberFormat?: string) => ({
    ...{ row, column: 0, values },
    ...(numberFormat === undefined
      ? {}
      : { columnStyles: header.map((head) => (head.startsWith('Importe') ? { numberFormat } : undefined)) }),
  });
  const cells = [
    block(0, [header]),
    ...lines.map((line, k) => block(k + 1, [line], dollars.includes(k) ? '[$$-409]#,##0.00' : '#,##0.00 [$€-C0A]')),
  ];
  return folder.write(name, newWorkbook([{ sheet: 'Pedidos', cells }]));
}

const PURCHASES = [
  ['000001', 45_000, 100],
  ['000001', 45_040, 50],
  ['000002', 45_050, 1000],
  ['000002', 45_060, 7],
];

test('a currency that only the number format shows stands apart, in the terminal and on the sheet, and can be chosen', async () => {
  const list = listIn('orders.xlsx', ['Cliente', 'Fecha', 'Importe'], PURCHASES, [2]);
  const out = folder.path('orders-CEC.xlsx');
  const run = await classifyFile(clients, '--purchases', list, '--out', out);
  expect(run).toMatchObject({ code: 0, error: '' });
  expect(run.out).toContain(
    '! Pedidos: 1 línea está en $ y no se suma a las demás: 1.000 $. Celda: C4 «1.000 $». Qué moneda se analiza',
  );
  expect(run.out).toContain('La opción es --list-currency "$".');
  const cells = cellsOf(out, 'Compras de clientes').flat().map(String);
  expect(cells).toContain('3 compras de 2 clientes; las 3 líneas suman 157 €');
  expect(cells).toContain('En $, aparte');
  expect(cells).toContain('Importe (€)');
  expect(cells.join('\n')).toContain('1 línea está en $ y no se suma a las demás: 1.000 $. Celda: C4');
  expect(cellsOf(out, 'Compras por cliente').flat()).toContain('Importe total (€)');
  const english = await classifyFile(clients, '--purchases', list, '--out', out, '--force', '--lang', 'en');
  expect(english.out).toContain('! Pedidos: 1 line is in $ and is not added to the others: $1,000. Cell: C4 “$1,000”.');
  const dollars = await classifyFile(clients, '--purchases', list, '--list-currency', 'USD', '--out', out, '--force');
  expect(dollars.out).toContain('! Pedidos: 3 líneas están en € y no se suman a las demás. Entre ellas suman 157 €.');
  expect(cellsOf(out, 'Compras de clientes').flat().map(String)).toContain(
    '1 compra de 1 cliente; la 1 línea suma 1.000 $',
  );
  const none = await classifyFile(clients, '--purchases', list, '--list-currency', 'GBP', '--out', out, '--force');
  expect(none.out).toContain('! Pedidos: Ninguna línea está en GBP: se analizan las que están en €.');
});

test('a client table that is made from such a list says its currency, and what it leaves out', async () => {
  const list = listIn('summed.xlsx', ['Cliente', 'Fecha', 'Importe'], PURCHASES, [2]);
  const run = await classifyFile(
    list,
    '--sum-purchases',
    '--tool',
    'purchases',
    '--out',
    folder.path('summed-CEC.xlsx'),
  );
  expect(run.out).toContain('«Facturación (€)»');
  expect(run.out).toContain('1 línea está en $ y no se suma a las demás: 1.000 $. Celda: C4 «1.000 $».');
});

test('the amounts of contracts in another currency are not added up, and their contracts still count', async () => {
  const lines = Array.from({ length: 60 }, (_, k) => [
    String(1 + (k % 50)).padStart(6, '0'),
    43_000 + 30 * (k % 9),
    900,
    k % 3 ? '' : 44_300,
  ]);
  const list = listIn('signed.xlsx', ['Cliente', 'Inicio', 'Importe', 'Fin'], lines, [4, 7]);
  const out = folder.path('signed-CEC.xlsx');
  const run = await classifyFile(clients, '--contracts', list, '--out', out);
  expect(run).toMatchObject({ code: 0, error: '' });
  expect(run.out).toMatch(
    /! Pedidos: 2 líneas están en \$ y no se suman a las demás\. Entre ellas suman 1\.800 \$\. Primeras celdas: C6 «900 \$» y C9 «900 \$»\..*Sus contratos cuentan para las renovaciones, sin importe\./,
  );
  const said = cellsOf(out, 'Contratos').flat().map(String).join(' ');
  expect(said).toMatch(/Importes que no se suman, o leídos según una regla\s+2 líneas están en \$/);
  expect(said).toMatch(/Las renovaciones que faltan valen hoy [\d.]+ €/);
});

test('amounts as text that may be thousands or not are asked about', async () => {
  const list = folder.write('open.csv', 'Cliente;Fecha;Importe\n000001;2024-05-05;1.234\n000001;2024-06-05;500\n');
  const run = async (...more: string[]) =>
    (await classifyFile(clients, '--purchases', list, ...more, '--out', folder.path('open-CEC.xlsx'), '--force')).out;
  const said = await run();
  expect(said).toMatch(/! open\.csv: 1 importe escrito como texto no se ha leído: «1\.234» puede ser/);
  expect(said).toMatch(
    /! open\.csv: 1 línea no cuenta porque no tiene un importe que se pueda leer\. Celda: C2 «1\.234»/,
  );
  expect(said).toContain('La opción es --list-decimal "," o --list-decimal ".".');
  expect(await run('--list-decimal', ',')).toContain(
    '1 importe escrito como texto se ha leído con coma decimal, según lo',
  );
  const proven = folder.write('proven.csv', 'Cliente;Fecha;Importe\n000001;2024-05-05;1.234\n000001;2024-06-05;9,50\n');
  const decided = await classifyFile(clients, '--purchases', proven, '--out', folder.path('p-CEC.xlsx'));
  expect(decided.out).toContain(
    '! proven.csv: 1 importe escrito como texto que admite dos lecturas («1.234») se ha leído con coma decimal, como prueban los demás.',
  );
});
