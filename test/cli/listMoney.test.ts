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
    '! Pedidos: 1 línea está en $ y no se suma a las demás: 1.000 $. Celda: C4 «1.000 $». Para analizar otra moneda: --list-currency',
  );
  expect(run.out).toContain("Para analizar otra moneda: --list-currency '$'.");
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
  expect(said).toContain('Dígalo con --list-decimal "," o --list-decimal "."');
  expect(await run('--list-decimal', ',')).toContain(
    '1 importe escrito como texto se ha leído con coma decimal, según lo',
  );
  const proven = folder.write('proven.csv', 'Cliente;Fecha;Importe\n000001;2024-05-05;1.234\n000001;2024-06-05;9,50\n');
  const decided = await classifyFile(clients, '--purchases', proven, '--out', folder.path('p-CEC.xlsx'));
  expect(decided.out).toContain(
    '! proven.csv: 1 importe escrito como texto que admite dos lecturas («1.234») se ha leído con coma decimal, como prueban los demás.',
  );
});

test('clients and companies that the table does not have are named in the terminal, and lines that do not count', async () => {
  const out = ['--out', folder.path('named-CEC.xlsx'), '--force'];
  const bought = folder.write('bought.csv', 'Cliente;Fecha;Importe\n000001;2024-05-05;12\nX9;2024-06-05;80,5\n');
  const purchases = await classifyFile(clients, '--purchases', bought, ...out);
  expect(purchases.out).toContain('! bought.csv: 1 cliente de la lista no está en la tabla de clientes: X9 (80,50).');
  const lines = 'De;A;Peso\n000001;000002;0,5\n000001;Z1;0,2\n000001;000003;mucho\n';
  const related = folder.write('related.csv', lines);
  const network = await classifyFile(clients, '--relations', related, ...out);
  expect(network.out).toContain(
    '! related.csv: De 3 líneas no cuentan 2: sin un número como peso (1) y con una empresa que no está en la tabla de clientes (1).',
  );
  expect(network.out).toContain('! related.csv: 1 empresa de la lista no está en la tabla de clientes: Z1.');
  const english = await classifyFile(clients, '--relations', related, '--lang', 'en', ...out);
  expect(english.out).toContain('! related.csv: 1 company of the list is not in the client table: Z1.');
  const far = folder.write('far.csv', 'De;A;Peso\nY1;Z1;0,2\n');
  expect((await classifyFile(clients, '--relations', far, ...out)).out).toContain(
    '! Valor en red: Ninguna línea de la lista relaciona a dos clientes de la tabla.',
  );
});

test('a network without a value of the clients says so in the terminal, with the way on', async () => {
  const bare = folder.write('bare.csv', 'Código;Cliente;Zona\nA1;Uno;Norte\nA2;Dos;Sur\nA3;Tres;Sur\n');
  const related = folder.write('bareRelated.csv', 'De;A;Peso\nA1;A2;0,5\n');
  const out = ['--out', folder.path('bare-CEC.xlsx'), '--force'];
  const run = await classifyFile(bare, '--relations', related, ...out);
  expect(run.out).toContain(
    '! Valor en red: la tabla no dice el valor propio de los clientes (facturación, margen o CLV).',
  );
  expect(run.out).toContain('--set network.value=COLUMNA');
});

test('a list of who refers whom is no dead end in the terminal: the weight that is lacking, and the option that says it', async () => {
  const referred = folder.write('referred.csv', 'Referrer,Referred,Since\n000001,000002,2019\n000002,000003,2020\n');
  const out = ['--tool', 'network', '--out', folder.path('ref-CEC.xlsx'), '--force'];
  const run = await classifyFile(clients, '--relations', referred, ...out);
  expect(run.code).toBe(0);
  expect(run.out).toContain('! Valor en red: la lista dice quién influye en quién, pero no con qué peso.');
  expect(run.out).toContain('--set network.weight=PARTE');
  const told = await classifyFile(clients, '--relations', referred, '--set', 'network.weight=0.2', ...out);
  expect(told).toMatchObject({ code: 0, error: '' });
  expect(told.out).not.toContain('! Valor en red');
  // Said once, with the terminal's way on.
  expect(run.out.match(/la lista dice quién influye en quién/g)).toHaveLength(1);
  const trusted = folder.write('trusted.csv', 'Referrer,Referred,Seguridad\n000001,000002,0.5\n000002,000003,1\n');
  const trust = ['--list-column', 'relations.trust=Seguridad', '--set', 'network.weight=0.2'];
  expect(await classifyFile(clients, '--relations', trusted, ...trust, ...out)).toMatchObject({ code: 0, error: '' });
  const named = ['--list-column', 'relations.weight=Peso'];
  expect((await classifyFile(clients, '--relations', referred, ...named, ...out)).error).toContain(
    'network.weight=PARTE',
  );
});

test('a weight for all of a list that has weights: out of range it is refused by its range, and unused it says the option', async () => {
  const weighted = folder.write('weighted.csv', 'De;A;Peso\n000001;000002;0,25\n');
  const out = ['--tool', 'network', '--out', folder.path('wtd-CEC.xlsx'), '--force'];
  const wrong = await classifyFile(clients, '--relations', weighted, '--set', 'network.weight=2', ...out);
  expect(wrong.error).toMatch(/network\.weight=2.*por encima de 0 \(0\s%\) y de 1 \(100\s%\) como mucho/s);
  const idle = await classifyFile(clients, '--relations', weighted, '--set', 'network.weight=0.2', ...out);
  expect(idle.out).toContain(
    '! Valor en red: El peso dicho para todas las relaciones no cuenta: la lista tiene los suyos.',
  );
  expect(idle.out).toContain('La opción es --list-column relations.weight=');
  const none = ['--list-column', 'relations.weight=', '--set', 'network.weight=0.2'];
  const used = await classifyFile(clients, '--relations', weighted, ...none, ...out);
  expect(used).toMatchObject({ code: 0, error: '' });
  expect(used.out).toContain('con un peso del 20');
});

test('the decimal mark of weights as text is proven or told', async () => {
  const open = folder.write('openWeights.csv', 'De;A;Peso\n000001;000002;"0.125 "\n000001;000003;1,250\n');
  const out = ['--out', folder.path('weights-CEC.xlsx'), '--force'];
  const run = await classifyFile(clients, '--relations', open, ...out);
  expect(run.out).toMatch(/! openWeights\.csv: 1 peso escrito como texto que admite dos lecturas/);
  const told = await classifyFile(clients, '--relations', open, '--list-decimal', ',', ...out);
  expect(told.out).toContain('pesos escritos como texto se han leído con coma decimal');
});

test('a column of a list is told by the name that the pane gives its role, too', async () => {
  const odd = folder.write('odd.csv', 'Cuenta;Día;Valor neto\n000001;2024-05-05;12\n000001;2024-06-05;80\n');
  const told = ['purchases.cliente=Cuenta', 'purchases.date=Día'].flatMap((one) => ['--list-column', one]);
  const out = ['--out', folder.path('odd-CEC.xlsx'), '--force'];
  expect(await classifyFile(clients, '--purchases', odd, ...told, ...out)).toMatchObject({ code: 0, error: '' });
  const wrong = await classifyFile(clients, '--purchases', odd, '--list-column', 'purchases.zona=Cuenta', ...out);
  expect(wrong.error).toMatch(/purchases\.client +cliente\n/);
});

test('orders of nothing are said, whom they leave without purchases, and the option that decides about them', async () => {
  const lines = ['000001;2024-05-05;0', '000002;2024-05-05;0', '000002;2024-06-05;80', '000003;2024-05-05;9'];
  const list = folder.write('free.csv', ['Cliente;Fecha;Importe', ...lines, '000003;2024-05-05;-9'].join('\n'));
  const out = ['--out', folder.path('free-CEC.xlsx'), '--force'];
  const run = await classifyFile(clients, '--purchases', list, ...out);
  expect(run.out).toContain(
    '! free.csv: 2 días de cliente son pedidos de importe 0 y no cuentan como compras. 1 cliente no tiene más que eso,',
  );
  expect(run.out).toContain('Si cuentan, dígalo con --free-orders.');
  expect((await classifyFile(clients, '--purchases', list, '--free-orders', ...out)).out).not.toContain('importe 0');
});

test('a total of lines in several currencies is said in none of them', async () => {
  const lines = ['000001;13/02/2024;10;EUR', '000002;14/02/2024;20;EUR', '000002;15/02/2024;50;USD', 'TOTAL;;80;'];
  const list = folder.write('mixed.csv', ['Cliente;Fecha;Importe;Moneda', ...lines].join('\n'));
  const run = await classifyFile(clients, '--purchases', list, '--out', folder.path('mixed-CEC.xlsx'));
  expect(run.out).toContain('1 línea es un total de la lista y no cuenta como línea: 80. Celda:');
});
