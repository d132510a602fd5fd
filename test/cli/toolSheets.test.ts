import { readFileSync, writeFileSync } from 'node:fs';
import { patchWorkbook, placeOfName, readCells, sampleWorkbook } from '../../src/files';
import { classifyFile, readByExcelJs, temporaryFolder, workbookOf } from '../support/cli';
import { cellsOf, edited, opened, sheetNames } from '../support/writtenFiles';

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

  test('the terminal says what each report found: the value of the portfolio with its clients, horizon and rate', async () => {
    const input = folder.write('headlines.xlsx', sampleWorkbook());
    const { out } = await classifyFile(input, '--tool', 'value', '--tool', 'overview');
    const lines = out.split('\n');
    const at = lines.indexOf('Lo que dicen los informes:');
    expect(lines[at + 1]).toMatch(/^ {2}Informe de cartera: \S/);
    expect(lines[at + 2]).toMatch(
      /^ {2}Valor de clientes: La cartera vale hoy [\d.]+ euros de margen \(\d+ de 240 clientes, .* horizonte de \d+ años, \d+\s% anual\)$/,
    );
    expect((await classifyFile(input, '--force')).out).not.toContain('Lo que dicen los informes');
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
