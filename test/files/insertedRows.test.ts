import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { readFile } from 'node:fs/promises';
import {
  newWorkbook,
  editOfSheet,
  openWorkbook,
  patchWorkbook,
  printSheet,
  readCells,
  readFormulas,
  type SheetEdit,
} from '../../src/files';
import { canInsertRows, formulaWithRows } from '../../src/files/write/insertedRows';
import { SheetDraft, type Sheet } from '../../src/sheet';
import { recalculated, soffice } from '../support/libreOffice';
import { temporaryFolder } from '../support/cli';

const ROWS = { sheet: 'Mi hoja', row: 4, count: 3 };

describe('a formula after rows were put in', () => {
  test.each([
    ['A4+A5', 'A4+A8'],
    ['SUM($A$1:$B$9)', 'SUM($A$1:$B$12)'],
    ['SUM(2:7)', 'SUM(2:10)'],
    ['A:A', 'A:A'],
    ["'Mi hoja'!C5&'Otra'!C5", "'Mi hoja'!C8&'Otra'!C5"],
    ['[1]Otra!A9', '[1]Otra!A9'],
    ["'[1]Mi hoja'!A9", "'[1]Mi hoja'!A9"],
    ['LOG10(A9)+Ventas2024+_x9', 'LOG10(A12)+Ventas2024+_x9'],
    ['"A9"&A9', '"A9"&A12'],
    ['Tabla[[#This Row],[A9]]', 'Tabla[[#This Row],[A9]]'],
    ['ZZZ9+1.5E10', 'ZZZ9+1.5E10'],
    ['A5#', 'A8#'],
    ['IF(A$9>=10,B9:B20,C9)', 'IF(A$12>=10,B12:B23,C12)'],
  ])('%s on that sheet', (before, after) => {
    expect(formulaWithRows(before, true, ROWS)).toBe(after);
  });

  test('on another sheet only what names that one moves', () => {
    expect(formulaWithRows("A9+'mi hoja'!A9+Otra!A9", false, ROWS)).toBe("A9+'mi hoja'!A12+Otra!A9");
  });

  test('put in and taken out by a pair of shifts, any formula of references comes back', () => {
    const reference = fc.tuple(fc.constantFrom('A', '$B', 'XFD'), fc.boolean(), fc.integer({ min: 1, max: 60 }));
    fc.assert(
      fc.property(fc.array(reference, { minLength: 1, maxLength: 8 }), fc.integer({ min: 0, max: 50 }), (all, row) => {
        const formula = (by: number): string =>
          all.map(([column, fixed, at]) => `${column}${fixed ? '$' : ''}${at > row ? at + by : at}`).join('+');
        expect(formulaWithRows(formula(0), true, { ...ROWS, row, count: 7 })).toBe(formula(7));
      }),
    );
  });
});

/** A sheet of ours of so many rows, known by its name. */
function ours(rows: number): Sheet {
  const draft = new SheetDraft();
  for (let k = 0; k < rows; k++) draft.put(0, 'label', `C${k}`).put(1, 'figure', k).down();
  return draft.sheet({
    name: 'Informe',
    widths: [20, 10],
    frozenRows: 1,
    gridlines: true,
    print: {
      orientation: 'portrait',
      area: { row: 0, column: 0, rowCount: rows, columnCount: 2 },
      titleRows: null,
      header: '',
      footer: '',
    },
  });
}

const folder = temporaryFolder();
afterAll(folder.remove);
const FIRST = printSheet(newWorkbook([{ sheet: 'Clientes' }]), 'x', ours(4)).bytes;

/** Ours with what an owner puts below it and on another sheet: all kinds of things that speak of cells. */
function furnished(): Uint8Array {
  const style = { bold: true } as const;
  return patchWorkbook(FIRST, {
    sheets: [
      {
        sheet: 'Informe',
        cells: [
          { row: 5, column: 0, values: [['Total', 6]], formulas: [[null, 'SUM(B1:B4)']] },
          { row: 6, column: 0, values: [['Doble', 12]], formulas: [[null, 'B6*2']], style },
          { row: 8, column: 0, values: [['Producto', 'Precio']] },
          {
            row: 9,
            column: 0,
            values: [
              ['Uno', 1],
              ['Dos', 2],
            ],
          },
          { row: 12, column: 0, values: [['unidas', '']] },
        ],
        merge: [{ row: 12, column: 0, rowCount: 2, columnCount: 2 }],
        tables: [
          {
            kind: 'add',
            name: 'Precios',
            range: { row: 8, column: 0, rowCount: 3, columnCount: 2 },
            columns: ['Producto', 'Precio'],
          },
        ],
        conditionalFormats: [
          {
            range: { row: 5, column: 1, rowCount: 2, columnCount: 1 },
            rule: { kind: 'expression', formula: 'B6>$B$7', style },
          },
        ],
        dataValidations: [
          { range: { row: 6, column: 0, rowCount: 1, columnCount: 1 }, type: 'list', formulas: ['$A$10:$A$11'] },
        ],
        rows: [{ from: 6, to: 6, height: 40 }],
      },
      {
        sheet: 'Clientes',
        cells: [{ row: 0, column: 0, values: [[12, 3]], formulas: [['Informe!B7', 'SUM(Informe!B10:B11)']] }],
      },
    ],
    names: [{ name: 'MiTotal', refersTo: 'Informe!$B$6' }],
  });
}

test('all that stands below and all that speaks of it moves down; a second library and LibreOffice read the same', async () => {
  const before = furnished();
  const { bytes, rowsInserted, left } = printSheet(before, 'x', ours(9));
  expect({ rowsInserted, left }).toEqual({ rowsInserted: 5, left: null });
  const opened = openWorkbook(bytes);
  const sheet = opened.sheet('Informe');
  const column = readFormulas(sheet, 'A1:B20').map((line) => line.join('|'));
  expect(column.slice(8, 17)).toEqual([
    'C8|8',
    '|',
    'Total|=SUM(B1:B4)',
    'Doble|=B11*2',
    '|',
    'Producto|Precio',
    'Uno|1',
    'Dos|2',
    '|',
  ]);
  expect(readFormulas(opened.sheet('Clientes'))).toEqual([['=Informe!B12', '=SUM(Informe!B15:B16)']]);
  expect(opened.names.find(({ name }) => name === 'MiTotal')!.refersTo).toBe('Informe!$B$11');
  expect(sheet.mergedAreas).toEqual([{ row: 17, column: 0, rowCount: 2, columnCount: 2 }]);
  expect(sheet.tables.map(({ range }) => range)).toEqual([{ row: 13, column: 0, rowCount: 3, columnCount: 2 }]);
  expect(sheet.rowHeights.get(11)).toBe(40);
  const xml = opened.opc.longText('xl/worksheets/sheet2.xml');
  expect(xml).toContain('<conditionalFormatting sqref="B11:B12">');
  expect(xml).toContain('<formula>B11&gt;$B$12</formula>');
  expect(xml).toMatch(/sqref="A12"><formula1>\$A\$15:\$A\$16</);
  const file = folder.write('grown.xlsx', bytes);
  const other = new ExcelJS.Workbook();
  await other.xlsx.readFile(file);
  expect(other.getWorksheet('Informe')!.getCell('A18').isMerged).toBe(true);
  expect(other.getWorksheet('Informe')!.getCell('B12').formula).toBe('B11*2');
  if (!soffice) return;
  const worked = openWorkbook(new Uint8Array(await readFile(recalculated(file, folder.path('lo')))));
  // Ours are 0 to 8 now; the owner's sum is of the cells that it named.
  expect(readCells(worked.sheet('Clientes'), 'A1:B1')).toEqual([[12, 3]]);
});

test('a chart of theirs that lies below moves with its cells, and reads them there', () => {
  const line = (id: string): Sheet => {
    const draft = new SheetDraft();
    draft.row = 6;
    draft.put(0, 'label', 'x').put(1, 'figure', 1).down();
    const area = { row: 6, column: 1, rowCount: 1, columnCount: 1 };
    const series = [{ name: 's', categories: { ...area, column: 0 }, values: area, color: '#112233' }];
    const rest = {
      kind: 'bar',
      title: 't',
      description: 'd',
      categoryAxis: {},
      valueAxis: {},
      legend: 'none',
    } as const;
    draft.chart({ id, series, ...rest }, 0, 2, 4);
    return draft.sheet({ ...ours(1), print: { ...ours(1).print } });
  };
  const theirs = editOfSheet(line('CEC_otro_1'), 'Informe');
  const mixed = patchWorkbook(FIRST, { sheets: [{ sheet: 'Informe', cells: theirs.cells!, charts: theirs.charts! }] });
  const { bytes, rowsInserted } = printSheet(mixed, 'x', ours(9));
  expect(rowsInserted).toBe(5);
  const [moved] = openWorkbook(bytes).sheet('Informe').charts;
  expect(moved).toMatchObject({ id: 'CEC_otro_1', place: { row: 12, rowCount: 4 } });
  expect(moved!.series[0]!.values).toMatchObject({ row: 11 });
});

describe('rows are not put in where that would tear something apart', () => {
  const furnishedWith = (edit: Omit<SheetEdit, 'sheet'>): Uint8Array =>
    patchWorkbook(FIRST, { sheets: [{ sheet: 'Informe', ...edit }] });
  const below = { row: 5, column: 0, values: [['mía']] };
  test.each([
    [
      'a list beside it goes on across',
      furnishedWith({ cells: [below, { row: 2, column: 4, values: [['a'], ['b'], ['c'], ['d']] }] }),
    ],
    [
      'merged cells beside it',
      furnishedWith({ cells: [below], merge: [{ row: 2, column: 4, rowCount: 4, columnCount: 1 }] }),
    ],
    [
      'a table beside it',
      furnishedWith({
        cells: [below, { row: 1, column: 4, values: [['h'], ['a'], ['b'], ['c'], ['d']] }],
        tables: [{ kind: 'add', name: 'T', range: { row: 1, column: 4, rowCount: 5, columnCount: 1 }, columns: ['h'] }],
      }),
    ],
  ])('%s', (_, bytes) => {
    expect(printSheet(bytes, 'x', ours(9))).toMatchObject({ sheet: 'Informe 2', left: 'Informe', rowsInserted: 0 });
  });

  test('comments, which are not moved', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('Informe');
    sheet.getCell('A9').value = 'mía';
    sheet.getCell('A9').note = 'ojo';
    const bytes = new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer);
    const rows = { sheet: 'Informe', row: 4, count: 2 };
    expect(canInsertRows(openWorkbook(bytes).opc, rows, { from: 0, to: 1 })).toBe(false);
    expect(canInsertRows(openWorkbook(FIRST).opc, rows, { from: 0, to: 1 })).toBe(true);
  });
});
