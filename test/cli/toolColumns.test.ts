import { readFileSync } from 'node:fs';
import { readCells, sampleWorkbook } from '../../src/files';
import { classifyFile, temporaryFolder, workbookOf } from '../support/cli';
import { cellsOf, opened, sheetNames } from '../support/writtenFiles';

const folder = temporaryFolder();
afterAll(folder.remove);

const MATRICES = 'Matrices de estrategia';

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
