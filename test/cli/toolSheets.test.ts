import { readFileSync, writeFileSync } from 'node:fs';
import { openWorkbook, patchWorkbook, placeOfName, readCells, sampleWorkbook, type SheetEdit } from '../../src/files';
import { classifyFile, readByExcelJs, temporaryFolder, workbookOf } from '../support/cli';

const folder = temporaryFolder();
afterAll(folder.remove);

const REPORT = 'Informe de cartera';
const MATRICES = 'Matrices de estrategia';

/** The sample classified with its report sheets; gives the written file. */
async function reported(name: string, ...options: string[]): Promise<string> {
  const input = folder.write(`${name}.xlsx`, sampleWorkbook());
  const run = await classifyFile(input, '--report', ...options);
  expect(run).toMatchObject({ code: 0, error: '' });
  return folder.path(`${name}-CEC.xlsx`);
}

function edited(file: string, ...sheets: SheetEdit[]): void {
  writeFileSync(file, patchWorkbook(readFileSync(file), { sheets }));
}

const opened = (file: string): ReturnType<typeof openWorkbook> => openWorkbook(readFileSync(file));
const sheetNames = (file: string): string[] => opened(file).sheets.map(({ name }) => name);
const cellsOf = (file: string, sheet: string): unknown[][] => readCells(opened(file).sheet(sheet)) as unknown[][];
const chartParts = (file: string): string[] =>
  opened(file)
    .opc.names()
    .filter((name) => /^xl\/charts\//.test(name));

/** Classifies an earlier result again, in place. */
async function again(file: string, out: string): Promise<string> {
  const target = folder.path(out);
  const run = await classifyFile(file, '--report', '--replace', '--out', target);
  expect(run).toMatchObject({ code: 0, error: '' });
  return target;
}

test('what a tool was told and leaves unused is said in the terminal, as in the pane', async () => {
  const rows = [
    ['Código', 'Cliente', 'Facturación', 'Cuota', 'Margen %', 'Años'],
    ['A1', 'Uno', 1000, 0.4, 0.2, 5],
    ['A2', 'Dos', 500, 0.1, 0.1, 2],
  ];
  const input = folder.write('unused.xlsx', workbookOf(rows));
  const said = async (...more: string[]): Promise<string> => {
    const run = await classifyFile(input, '--tool', 'profitability', '--replace', '--force', ...more);
    expect(run).toMatchObject({ code: 0, error: '' });
    return run.out;
  };
  // Nothing in the table says how many orders a client makes.
  expect(await said('--set', 'profitability.orderCost=25')).toMatch(/^! Margen y coste de servir: .*25/m);
  expect(await said('--lang', 'en', '--set', 'profitability.orderCost=25')).toMatch(
    /^! Margin and cost to serve: .*25/m,
  );
  expect(await said()).toMatch(/^! Margen y coste de servir: No se cuenta ningún coste de servir/m);
});

describe('report sheets from the command line', () => {
  test('--report adds every sheet with native charts; a second library reads the same cells', async () => {
    const file = await reported('report');
    expect(sheetNames(file)).toEqual(['Clientes', REPORT, MATRICES]);
    expect(chartParts(file)).toHaveLength(5);
    for (const name of [REPORT, MATRICES]) {
      const other = await readByExcelJs(file, name);
      const ours = readCells(opened(file).sheet(name));
      let compared = 0;
      ours.forEach((line, r) =>
        line.forEach((cell, c) => {
          if (cell === null || cell === '') return;
          expect(other.getCell(r + 1, c + 1).value).toEqual(cell);
          compared++;
        }),
      );
      expect(compared).toBeGreaterThan(80);
    }
  });

  test('--also writes a matrix column, and --set changes a cell of the scheme’s matrices for column and sheet', async () => {
    const input = folder.write('also.xlsx', sampleWorkbook());
    const scheme = folder.path('also.json');
    const told = ['--set', 'matrices.volumeShare.4.4=exit', '--save-scheme', scheme];
    const run = await classifyFile(input, '--also', 'Estrategia volumen × cuota', '--also', 'strategySum4', ...told);
    expect(run).toMatchObject({ code: 0, error: '' });
    const file = folder.path('also-CEC.xlsx');
    expect(sheetNames(file)).toContain(MATRICES);
    const rows = cellsOf(file, 'Clientes');
    const head = rows.find((row) => row.includes('Código CEC'))!;
    const at = (header: string): number => head.findIndex((one) => String(one).toLowerCase() === header.toLowerCase());
    const [volume, share, strategy] = ['Dígito facturación', 'Dígito cuota', 'Estrategia volumen × cuota'].map(at);
    expect([volume, share, strategy, at('Estrategia cuatro dígitos')].every((column) => column! >= 0)).toBe(true);
    const corner = rows.filter((row) => row[volume!] === 4 && row[share!] === 4);
    expect(corner.length).toBeGreaterThan(0);
    expect(new Set(corner.map((row) => row[strategy!]))).toEqual(new Set(['Salir (no suministrar)']));
    expect(JSON.parse(readFileSync(scheme, 'utf8'))).toMatchObject({
      scheme: { rules: { matrices: { volumeShare: { 4: ['grow', 'grow', 'maintain', 'exit'] } } } },
    });
  });

  test.each([
    [['--also', 'Nada'], 'no es una columna de este resultado'],
    [['--set', 'matrices.volumeShare.4.4=vender'], 'exit | watch | maintain | grow'],
    [['--set', 'matrices.casilla=grow'], 'volumeShare.TURNOVER.SHARE'],
    [['--set', 'matrices.positionColumn=Nada'], 'Cliente'],
  ])('%j is refused with what there is', async (given, said) => {
    const input = folder.write('refused.xlsx', sampleWorkbook());
    const run = await classifyFile(input, ...given);
    expect(run.code).toBe(2);
    expect(run.error).toContain(said);
  });

  test('the guide counts the reports of the same run, and those of an earlier one, as the pane does', async () => {
    const input = folder.write('guide.xlsx', sampleWorkbook());
    const first = folder.path('guide-CEC.xlsx');
    const stage = (file: string): string =>
      cellsOf(file, 'Guía del método')
        .map((row) => row.map(String).join(' '))
        .find((row) => row.startsWith('6 · '))!;
    await classifyFile(input, '--tool', 'guide', '--out', first);
    expect(stage(first)).toContain('Por hacer: Informe');
    await classifyFile(input, '--tool', 'guide', '--tool', 'overview', '--out', first, '--force');
    expect(stage(first)).toContain('Hecho: Informe');
    const second = folder.path('guide-2.xlsx');
    await classifyFile(first, '--replace', '--tool', 'guide', '--out', second);
    expect(stage(second)).toContain('Hecho: Informe');
  });

  test('--tool all leaves out what would have nothing to say, and says how to get it; asked for by name it is written', async () => {
    const rows = [
      ['Código', 'Cliente', 'Facturación', 'Cuota', 'Margen %', 'Años', 'Primer día', 'Último día'],
      ...Array.from({ length: 9 }, (_, k) => {
        const end = k % 3 === 0 ? 45_300 + 30 * k : '';
        return [`A${k}`, `Cliente ${k}`, 1000 * (k + 1), 0.1 * k, 0.02 * k, k, 44_000 + 20 * k, end];
      }),
    ];
    const input = folder.write('all.xlsx', workbookOf(rows));
    const out = folder.path('all-CEC.xlsx');
    const all = await classifyFile(input, '--tool', 'all', '--out', out);
    expect(all).toMatchObject({ code: 0, error: '' });
    const names = sheetNames(out);
    for (const name of ['Informe de cartera', 'Guía del método']) expect(names).toContain(name);
    for (const name of ['Seguimiento', 'Contratos', 'Red de clientes']) expect(names).not.toContain(name);
    const said = all.out.split('\n');
    const at = said.findIndex((line) => line.startsWith('6 herramientas quedan sin hoja'));
    const ways = [
      '--purchases',
      '--compare',
      '--snapshot today',
      '--set contracts.start=',
      '--relations',
      'ventas por familia',
    ];
    for (const way of ways) expect(said.slice(at, at + 7).join('\n')).toContain(way);
    // A sheet that stands from an earlier run goes on being made anew.
    const named = await classifyFile(out, '--tool', 'watching', '--replace', '--out', folder.path('all-2.xlsx'));
    expect(named.out).not.toContain('sin hoja');
    expect(sheetNames(folder.path('all-2.xlsx'))).toContain('Seguimiento');
    const again = await classifyFile(
      folder.path('all-2.xlsx'),
      ...['--tool', 'all', '--replace', '--out', folder.path('all-3.xlsx'), '--lang', 'en'],
    );
    expect(again.out).toContain('5 tools have no sheet');
    expect(again.out).not.toContain('--snapshot today');
    // Told which columns they are, contracts have something to say.
    const told = ['--set', 'contracts.start=Primer día', '--set', 'contracts.end=Último día'];
    await classifyFile(input, '--tool', 'all', ...told, '--out', out, '--force');
    expect(sheetNames(out)).toContain('Contratos');
  });

  test('--set tells a tool an assumption, and what it does not take is refused with what there is', async () => {
    const input = folder.write('told.xlsx', sampleWorkbook());
    const out = folder.path('told-CEC.xlsx');
    const run = await classifyFile(input, '--set', 'value.retention=50 %', '--set', 'value.years=', '--out', out);
    expect(run).toMatchObject({ code: 0, error: '' });
    expect(sheetNames(out)).toEqual(['Clientes', 'Valor de clientes', 'Valor por cliente']);
    const text = cellsOf(out, 'Valor de clientes').flat().map(String);
    expect(text.some((cell) => cell.includes('sin límite de años'))).toBe(true);
    const refused = await classifyFile(input, '--set', 'value.retention=mucho', '--out', out, '--force');
    expect(refused.code).toBe(2);
    expect(refused.error).toMatch(
      /^«value\.retention=mucho»: no puede tener ese valor\. Admite un número de 0 \(0\s%\) o/,
    );
    expect(refused.error).toMatch(/más y de 1 \(100\s%\) como mucho\.$/);
    // Before the classification is said, which would hide it.
    expect(refused.out).not.toContain('Clientes por dígito');
    const unknown = await classifyFile(input, '--set', 'value.retencion=0.5', '--out', out, '--force');
    expect(unknown.error).toMatch(
      /no tiene el dato «retencion»\. ¿Quería decir «retention»\? Datos:\n {2}Horizonte y actualización\n {4}discount +Tasa de act/,
    );
    expect(unknown.error).toContain('costToServe');
    const english = await classifyFile(input, '--lang', 'en', '--set', 'value.discount=-200%', '--out', out, '--force');
    expect(english.error).toContain('It takes a number above -1 (-100%)');
    const years = await classifyFile(input, '--lang', 'en', '--set', 'value.years=1.5', '--out', out, '--force');
    expect(years.error).toContain('It takes a whole number of 1 or more');
    const choice = await classifyFile(input, '--set', 'value.timing=nunca', '--out', out, '--force');
    expect(choice.error).toContain('end | start | endCertain');
    const tool = await classifyFile(input, '--set', 'valor.retention=1', '--out', out, '--force');
    expect(tool.error).toContain('value.retention=0.85');
  });

  test('--purchases reads a list beside the clients, from a text file or a sheet; a list that is none is refused', async () => {
    const input = folder.write('bought.xlsx', sampleWorkbook());
    const list = folder.write('list.csv', 'Cliente;Fecha;Importe\n000001;13/02/2024;1.234,50\n000001;15/03/2024;10\n');
    const out = folder.path('bought-CEC.xlsx');
    const run = await classifyFile(input, '--purchases', list, '--out', out);
    expect(run).toMatchObject({ code: 0, error: '' });
    expect(sheetNames(out)).toEqual(['Clientes', 'Compras de clientes', 'Compras por cliente']);
    expect(cellsOf(out, 'Compras de clientes').flat()).toContain(1244.5);
    const none = await classifyFile(
      input,
      '--purchases',
      folder.write('no.csv', 'A;B\n1;2\n'),
      '--out',
      out,
      '--force',
    );
    expect(none.code).toBe(1);
    expect(none.error).toContain('A · B');
    const missing = await classifyFile(input, '--tool', 'purchases', '--out', out, '--force');
    expect(missing).toMatchObject({ code: 2, error: expect.stringContaining('--purchases') });
    const sheet = await classifyFile(
      out,
      '--purchases',
      `${out}!Clientes`,
      '--replace',
      '--out',
      folder.path('x.xlsx'),
    );
    expect(sheet.error).toContain('client');
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

  test('--tool writes one of them', async () => {
    const input = folder.write('one.xlsx', sampleWorkbook());
    expect((await classifyFile(input, '--tool', 'matrices')).code).toBe(0);
    expect(sheetNames(folder.path('one-CEC.xlsx'))).toEqual(['Clientes', MATRICES]);
    const wrong = await classifyFile(input, '--tool', 'nothing');
    expect(wrong.code).toBe(2);
    expect(wrong.error).toContain('\n  overview\n  matrices\n');
  });

  test('block and discounts: names and a list to validate with, in a file that says so', async () => {
    const input = folder.write('supply.xlsx', sampleWorkbook());
    expect((await classifyFile(input, '--tool', 'supply')).code).toBe(0);
    const file = opened(folder.path('supply-CEC.xlsx'));
    const ids = placeOfName(file.names, 'CEC_supply_ids')!;
    expect(ids.sheet).toBe('Descuento por cliente');
    const codes = readCells(file.sheet(ids.sheet), ids.area).map(([cell]) => cell);
    expect(codes.every((code) => typeof code === 'string' && /^\d{6}$/.test(code))).toBe(true);
    const part = file.opc
      .names()
      .filter((name) => name.startsWith('xl/worksheets/sheet'))
      .at(-1)!;
    const xml = file.opc.longText(part);
    const { row, rowCount } = ids.area;
    expect(xml).toContain(`<formula1>$A$${row + 1}:$A$${row + rowCount}</formula1>`);
  });

  test('made again in place: one sheet, the same charts, notes and cells of the user kept', async () => {
    const file = await reported('twice');
    const notes = placeOfName(opened(file).names, 'CEC_notes_overview')!.area;
    const block = placeOfName(opened(file).names, 'CEC_sheet_overview')!.area;
    const below = block.row + block.rowCount + 3;
    edited(file, {
      sheet: REPORT,
      cells: [
        { row: notes.row + 2, column: notes.column, values: [['Llamar en enero']] },
        { row: below, column: 0, values: [['Mi nota', 42]] },
      ],
    });
    const keys = placeOfName(opened(file).names, 'CEC_keys_overview')!.area;
    const key = cellsOf(file, REPORT)[keys.row + 2]![keys.column];
    const second = await again(file, 'twice-again.xlsx');
    expect(sheetNames(second)).toEqual(['Clientes', REPORT, MATRICES]);
    expect(chartParts(second)).toHaveLength(5);
    const cells = cellsOf(second, REPORT);
    const row = cells.findIndex((line) => line[keys.column] === key && line[notes.column] === 'Llamar en enero');
    expect(row).toBeGreaterThan(0);
    expect(cells[below]!.slice(0, 2)).toEqual(['Mi nota', 42]);
    // All but the subtitle, which names the place.
    expect(cells.slice(2, notes.row)).toEqual(cellsOf(file, REPORT).slice(2, notes.row));
  });

  test('a sheet of that name that is not ours stays; a deleted one comes back', async () => {
    const input = folder.write('foreign.xlsx', workbookWith(REPORT));
    expect((await classifyFile(input, '--sheet', 'Hoja1', '--report')).code).toBe(0);
    const file = folder.path('foreign-CEC.xlsx');
    expect(sheetNames(file)).toEqual(['Hoja1', REPORT, `${REPORT} 2`, MATRICES]);
    expect(cellsOf(file, REPORT)).toEqual([['mía']]);
    writeFileSync(file, patchWorkbook(readFileSync(file), { removeSheets: [`${REPORT} 2`] }));
    const second = await again(file, 'foreign-again.xlsx');
    expect(sheetNames(second)).toEqual(['Hoja1', REPORT, MATRICES, `${REPORT} 2`]);
  });
});

const SMALL: (string | number)[][] = [
  ['A1', 'Uno', 1000, 0.4, 0.2, 5],
  ['A2', 'Dos', 500, 0.1, 0.1, 2],
  ['A3', 'Tres', 50, 0.3, 0.05, 1],
];

function workbookWith(sheet: string): Uint8Array {
  const bytes = workbookOf([['Código', 'Cliente', 'Facturación', 'Cuota', 'Margen %', 'Años'], ...SMALL]);
  return patchWorkbook(bytes, {
    addSheets: [{ name: sheet }],
    sheets: [{ sheet, cells: [{ row: 0, column: 0, values: [['mía']] }] }],
  });
}

describe('columns of a tool beside the clients', () => {
  const headOf = (file: string): string[] =>
    cellsOf(file, 'Clientes')
      .find((row) => row.includes('Código CEC') || row.includes('CEC code'))!
      .map(String);
  const column = (file: string, header: RegExp): unknown[] => {
    const rows = cellsOf(file, 'Clientes');
    const at = headOf(file).findIndex((one) => header.test(one));
    return rows.slice(rows.findIndex((row) => row.includes('Código CEC')) + 1).map((row) => row[at]);
  };

  test('--also writes value and group as the value tool gives them, and a second run knows and refreshes them', async () => {
    const input = folder.write('clv.xlsx', sampleWorkbook());
    const file = folder.path('clv-CEC.xlsx');
    const run = await classifyFile(input, '--tool', 'value', '--also', 'Valor CLV', '--also', 'tool_value_group');
    expect(run).toMatchObject({ code: 0, error: '' });
    const [clv, group] = headOf(file).slice(-2);
    expect(clv!.replace(/\u00a0/g, ' ')).toBe('Valor CLV (5 años, margen, 10 % anual, euros)');
    expect(group).toBe('Grupo de valor (por puesto de valor neto)');
    const list = cellsOf(file, 'Valor por cliente');
    const head = list.findIndex((row) => row[0] === 'Cliente');
    const net = list[head]!.findIndex((cell) => String(cell).startsWith('Valor neto'));
    const byId = new Map(list.slice(head + 1).map((row) => [row[1], row[net]]));
    const ids = column(file, /^(Código|Cód)/).slice(0, 5);
    expect(column(file, /^Valor CLV/).slice(0, 5)).toEqual(ids.map((id) => byId.get(id) ?? null));
    expect(new Set(column(file, /^Grupo de valor/).map((word) => String(word).slice(0, 1)))).toEqual(
      new Set(['', '1', '2', '3']),
    );
    const out = folder.path('clv2.xlsx');
    const again = await classifyFile(file, '--replace', '--set', 'value.years=3', '--out', out);
    expect(again).toMatchObject({ code: 0, error: '' });
    expect(headOf(out)).toHaveLength(headOf(file).length);
    expect(headOf(out).at(-2)).toContain('3 años');
    const kept = column(out, /^Valor CLV/);
    expect(kept).not.toEqual(column(file, /^Valor CLV/));
    // No run takes them for data: the table's own turnover and margin stay what is read.
    expect(column(out, /^Código CEC/)).toEqual(column(file, /^Código CEC/));
    const english = folder.path('clv3.xlsx');
    const third = await classifyFile(out, '--replace', '--lang', 'en', '--out', english);
    expect(third).toMatchObject({ code: 0, error: '' });
    expect(headOf(english)).toHaveLength(headOf(file).length);
    expect(headOf(english).at(-2)).toMatch(/^CLV value \(/);
  });

  test('a column of the user’s that is called so without saying of what stays the user’s', async () => {
    const rows = [
      ['Código', 'Cliente', 'Facturación', 'Cuota', 'Margen %', 'Años', 'Impagados', 'Valor CLV'],
      ...Array.from({ length: 8 }, (_, k) => [`C${k}`, `N ${k}`, 9000 - k * 900, 0.9 - k / 10, 0.3, 9 - k, k % 2, 77]),
    ];
    const file = folder.write('theirs.xlsx', workbookOf(rows));
    const out = folder.path('theirs-CEC.xlsx');
    expect(await classifyFile(file, '--also', 'Valor CLV', '--out', out)).toMatchObject({ code: 0, error: '' });
    const [head, first] = readCells(opened(out).sheets[0]!) as unknown[][];
    expect(first![head!.indexOf('Valor CLV')]).toBe(77);
    expect(String(head!.at(-1))).toMatch(/^Valor CLV \(/);
  });

  test('a column in which no client would have anything is left out, and it is said why', async () => {
    const rows = [
      ['Código', 'Cliente', 'Facturación', 'Cuota', 'Margen %', 'Años'],
      ...Array.from({ length: 8 }, (_, k) => [`C${k}`, `N ${k}`, 9000 - k * 900, 0.9 - k / 10, 0.3, 9 - k]),
    ];
    const file = folder.write('blank.xlsx', workbookOf(rows));
    const lines = Array.from({ length: 8 }, (_, k) => `C${k};2026-01-0${1 + k};${100 + k}`);
    const orders = folder.write('orders.csv', ['Cliente;Fecha;Importe', ...lines, ''].join('\n'));
    const out = folder.path('blank-CEC.xlsx');
    const also = ['tool_purchases_alive', 'tool_purchases_r', 'tool_profitability_cost'].flatMap((id) => [
      '--also',
      id,
    ]);
    const run = await classifyFile(file, '--purchases', orders, ...also, '--out', out);
    expect(run).toMatchObject({ code: 0, error: '' });
    expect(run.out).toMatch(/«Prob\. de seguir activo» no se ha escrito, saldría vacía: menos de 20 clientes/);
    expect(run.out).toContain(
      '«Coste de servir» no se ha escrito, saldría vacía: en los ajustes de «Margen y coste de servir» no se ha dicho con qué se calcula',
    );
    const head = (readCells(opened(out).sheets[0]!) as unknown[][])[0]!.map(String);
    expect(head.some((header) => header.startsWith('Prob. de seguir'))).toBe(false);
    expect(head.join('|')).toContain('recencia');
    // A list of which no date can be told: neither is there a digit of it.
    const unread = folder.write('unread.csv', 'Cliente;Fecha;Importe\nC0;ayer;100\nC1;hoy;50\n');
    const none = await classifyFile(file, '--purchases', unread, '--also', 'tool_purchases_r', '--out', out, '--force');
    expect(none.out).toContain('saldría vacía: ninguna línea de la lista que se haya podido leer es de un cliente');
  });
});

test('the guide tells reports of other data as outdated, keeps its notes, and takes our own columns for no data', async () => {
  const rows = (first: number): (string | number)[][] => [
    ['Código', 'Cliente', 'Facturación', 'Cuota', 'Margen %', 'Años'],
    ['A1', 'Uno', first, 0.4, 0.2, 5],
    ['A2', 'Dos', 500, 0.1, 0.1, 2],
    ['A3', 'Tres', 700, 0.2, 0.3, 7],
  ];
  const input = folder.write('guided.xlsx', workbookOf(rows(1000)));
  expect(await classifyFile(input, '--tool', 'overview', '--tool', 'guide')).toMatchObject({ code: 0, error: '' });
  const file = folder.path('guided-CEC.xlsx');
  const GUIDE = 'Guía del método';
  const row = cellsOf(file, GUIDE).findIndex(([heading]) => heading === 'Misión');
  edited(file, { sheet: GUIDE, cells: [{ row, column: 2, values: [['Servir']] }] });
  const guide = async (out: string): Promise<string> => {
    const target = folder.path(out);
    const run = await classifyFile(file, '--tool', 'guide', '--replace', '--out', target);
    expect(run).toMatchObject({ code: 0, error: '' });
    const cells = cellsOf(target, GUIDE);
    expect(cells.find(([heading]) => heading === 'Misión')?.[2]).toBe('Servir');
    return cells.map(([, , said]) => said ?? '').join(' ');
  };
  expect(await guide('same.xlsx')).toContain('Hecho: Informe de cartera.');
  edited(file, { sheet: 'Hoja1', cells: [{ row: 1, column: 2, values: [[9000]] }] });
  expect(await guide('other.xlsx')).toContain('Desactualizado, por hacer de nuevo: Informe de cartera.');
});
