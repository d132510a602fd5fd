import { newWorkbook, sampleWorkbook } from '../../src/files';
import { classifyFile, temporaryFolder } from '../support/cli';
import { cellsOf, sheetNames } from '../support/writtenFiles';

const folder = temporaryFolder();
afterAll(folder.remove);

test('--purchases reads a list beside the clients, from a text file or a sheet; a list that is none is refused', async () => {
  const input = folder.write('bought.xlsx', sampleWorkbook());
  const list = folder.write('list.csv', 'Cliente;Fecha;Importe\n000001;13/02/2024;1.234,50\n000001;15/03/2024;10\n');
  const out = folder.path('bought-CEC.xlsx');
  const run = await classifyFile(input, '--purchases', list, '--out', out);
  expect(run).toMatchObject({ code: 0, error: '' });
  expect(sheetNames(out)).toEqual(['Clientes', 'Compras de clientes', 'Compras por cliente']);
  expect(cellsOf(out, 'Compras de clientes').flat()).toContain(1244.5);
  const none = await classifyFile(input, '--purchases', folder.write('no.csv', 'A;B\n1;2\n'), '--out', out, '--force');
  expect(none.code).toBe(1);
  expect(none.error).toContain('A · B');
  const empty = folder.write('vacio.xlsx', newWorkbook([{ sheet: 'Hoja1', cells: [] }]));
  const nothing = await classifyFile(input, '--purchases', empty, '--out', out, '--force');
  expect(nothing).toMatchObject({
    code: 1,
    error: expect.stringContaining('falta: cliente, fecha e importe. Encabezados: –'),
  });
  const missing = await classifyFile(input, '--tool', 'purchases', '--out', out, '--force');
  expect(missing).toMatchObject({ code: 2, error: expect.stringContaining('--purchases') });
  const sheet = await classifyFile(out, '--purchases', `${out}!Clientes`, '--replace', '--out', folder.path('x.xlsx'));
  expect(sheet.error).toContain('client');
});

test('dates of a list as text: the rule is said, or that they were not read, and --list-dates says the order', async () => {
  const input = folder.write('dated.xlsx', sampleWorkbook());
  const run = async (dates: readonly string[], ...more: string[]) => {
    const lines = dates.map((date) => `000001;${date};10`);
    const list = folder.write('dated.csv', ['Cliente;Fecha;Importe', ...lines].join('\n'));
    const out = ['--out', folder.path('dated-CEC.xlsx'), '--force'];
    return (await classifyFile(input, '--tool', 'purchases', '--purchases', list, ...more, ...out)).out;
  };
  expect(await run(['2024-05-05', '03/02/2024', '14/06/2024'])).toContain(
    '! dated.csv: 2 fechas escritas como texto se han leído como dd/mm/aaaa: 1 solo cabe así, y ninguna lo contradice.',
  );
  const open = ['2024-05-05', '03/02/2024', '04/02/2024'];
  expect(await run(open)).toMatch(
    /! dated\.csv: 2 fechas escritas como texto no se han leído.* Dígalo con --list-dates dd\/mm\/yyyy \(o mm\/dd\/yyyy\).*\n! dated\.csv: 2 líneas no cuentan.*Suman 20\. Primeras celdas: B3 «03\/02\/2024» y B4 /,
  );
  expect(await run(open, '--list-dates', 'mm/dd/yyyy')).toContain('como mm/dd/aaaa, según lo indicado');
  const contracts = folder.write('open.csv', 'Cliente;Inicio;Fin\n000001;01/02/2020;\n000002;01/03/2020;');
  const read = async (...more: string[]) =>
    (await classifyFile(input, '--contracts', contracts, ...more, '--out', folder.path('c.xlsx'), '--force')).out;
  expect(await read()).toContain('! open.csv: 2 fechas escritas como texto no se han leído');
  expect(await read('--list-dates', 'dd/mm/yyyy')).not.toContain('impide');
});

test('--contracts reads a list of contracts, with cells named as its file has them; --list-column says what a column is', async () => {
  const input = folder.write('signed.xlsx', sampleWorkbook());
  const lines = Array.from(
    { length: 60 },
    (_, k) => `${String(1 + (k % 50)).padStart(6, '0')};01/0${1 + (k % 9)}/2019;${k % 3 ? '' : '15/06/2022'};900`,
  );
  const list = folder.write('signed.csv', ['Cliente;Inicio;Fin;Importe', ...lines, '000003;ayer;;900'].join('\n'));
  const out = folder.path('signed-CEC.xlsx');
  const run = await classifyFile(input, '--contracts', list, '--out', out);
  expect(run).toMatchObject({ code: 0, error: '' });
  expect(sheetNames(out)).toEqual(['Clientes', 'Contratos', 'Contrato de cada cliente']);
  expect(cellsOf(out, 'Contratos').flat()).toContain('B62: «ayer» no es una fecha que se pueda leer');
  expect(run.out).toContain('1 celda impide que su línea cuente');
  expect(run.out).toContain('  B62: «ayer» no es una fecha que se pueda leer');
  const strange = folder.write('strange.csv', ['Cliente;Inicio;Fin', ...lines, 'NADIE;01/01/2020;'].join('\n'));
  const withStranger = await classifyFile(input, '--contracts', strange, '--out', out, '--force', '--lang', 'en');
  expect(withStranger.out).toMatch(/2 companies with contracts are not in the client table: 000012 and NADIE$/m);
  const many = Array.from({ length: 30 }, (_, k) => `X${10 + k};01/01/2020;`);
  const crowd = folder.write('crowd.csv', ['Cliente;Inicio;Fin', ...lines, ...many].join('\n'));
  const withCrowd = await classifyFile(input, '--contracts', crowd, '--out', out, '--force', '--lang', 'en');
  expect(withCrowd.out).toMatch(/not in the client table: 000012, X10, X11, X12, X13 and 26 more\.$/m);
  expect(cellsOf(out, 'Contracts').flat().map(String)).toContainEqual(expect.stringMatching(/^[^ ]+(, X\d+)+,?$/));
  const odd = folder.write('odd.csv', ['Cuenta;Vigencia desde;Vigencia hasta', ...lines].join('\n'));
  const refused = await classifyFile(input, '--contracts', odd, '--out', out, '--force', '--lang', 'en');
  expect(refused).toMatchObject({ code: 1, error: expect.stringContaining('missing: client, start and end') });
  const columns = ['client=Cuenta', 'start=Vigencia desde', 'end=Vigencia hasta'];
  const told = columns.flatMap((one) => ['--list-column', `contracts.${one}`]);
  const mapped = await classifyFile(input, '--contracts', odd, ...told, '--out', out, '--force');
  expect(mapped).toMatchObject({ code: 0, error: '' });
  const bare = folder.write('bare.csv', ['Código;Inicio;Fin', ...lines].join('\n'));
  const coded = await classifyFile(input, '--contracts', bare, '--out', out, '--force');
  expect(coded).toMatchObject({ code: 0, error: '' });
  const wrong = await classifyFile(input, '--list-column', 'contracts.wage=X', '--out', out, '--force');
  expect(wrong).toMatchObject({ code: 2, error: expect.stringContaining('contracts.start') });
});
