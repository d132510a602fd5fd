import {
  FileProblem,
  openWorkbook,
  parseArea,
  patchWorkbook,
  readCells,
  readFormulas,
  readNumberFormats,
  type CellValue,
  type WorkbookEdits,
} from '../../src/files';
import { awkwardWorkbook } from './support/awkwardWorkbook';
import { changedParts, partsOf } from './support/packageParts';
import { readBySecondLibrary } from './support/secondLibrary';

const original = awkwardWorkbook();
const edit = (
  sheet: Omit<NonNullable<WorkbookEdits['sheets']>[number], 'sheet'>,
  more: WorkbookEdits = {},
): Uint8Array => patchWorkbook(original, { ...more, sheets: [{ sheet: 'Clientes', ...sheet }] });
const cellsOf = (bytes: Uint8Array, range?: string, sheet = 'Clientes'): readonly (readonly CellValue[])[] =>
  readCells(openWorkbook(bytes).sheet(sheet), range);
const problemOf = (action: () => unknown): string => {
  try {
    action();
  } catch (error) {
    if (error instanceof FileProblem) return error.id;
    throw error;
  }
  return 'none';
};

/** What the command line does: two result columns beside the table, which grows over them. */
const CLASSIFIED: WorkbookEdits = {
  sheets: [
    {
      sheet: 'Clientes',
      cells: [
        {
          row: 0,
          column: 5,
          values: [
            ['Código', 'Total'],
            ['4444', 4],
            ['0123', 1.5],
            ['', null],
            ['=x', 2],
          ],
          columnStyles: [{ numberFormat: '@', horizontal: 'center' }, { numberFormat: '0.00' }],
        },
        { row: 0, column: 5, values: [[null, null]], style: { bold: true, fill: '#1F4E79', color: '#FFFFFF' } },
      ],
      columnWidths: [{ from: 5, to: 6, width: 9 }],
      tables: [
        {
          kind: 'change',
          name: 'Clientes',
          range: parseArea('A1:G6'),
          columns: ['Cliente', 'Ventas', ' Años ', 'Familias', 'IVA', 'Código', 'Total'],
        },
      ],
      conditionalFormats: [
        {
          range: parseArea('G2:G5'),
          rule: { kind: 'cellIs', operator: 'greaterThan', formulas: ['3'], style: { fill: '#C6EFCE' } },
        },
        { range: parseArea('G2:G5'), rule: { kind: 'dataBar', color: '#638EC6' } },
      ],
      dataValidations: [{ range: parseArea('F2:F5'), type: 'textLength', operator: 'equal', formulas: ['4'] }],
    },
  ],
  names: [{ name: 'CEC_codigo', refersTo: '=Clientes!$F$2:$F$5' }],
};

describe('result columns beside the table', () => {
  const result = patchWorkbook(original, CLASSIFIED);

  test('touch only the sheet, its table, the formats and the names', () => {
    expect(changedParts(original, result)).toEqual([
      'xl/styles.xml',
      'xl/tables/table1.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
  });

  test('a second library reads everything else as before', async () => {
    const before = (await readBySecondLibrary(original))['Clientes']!;
    const after = await readBySecondLibrary(result);
    const ours = /^[FG]\d+$|^column 6$/;
    const kept = (cells: Record<string, unknown>) =>
      Object.fromEntries(Object.entries(cells).filter(([at]) => !ours.test(at)));
    expect(kept(after['Clientes']!)).toEqual(kept(before));
    expect(Object.keys(kept(before)).length).toBeGreaterThan(30);
    expect((await readBySecondLibrary(original))['Otra']).toEqual(after['Otra']);
    expect(after['Clientes']!['F3']).toMatchObject({
      value: '0123',
      style: { numFmt: '@', alignment: { horizontal: 'center' } },
    });
    expect(after['Clientes']!['F1']).toMatchObject({ style: { font: { bold: true, color: { argb: 'FFFFFFFF' } } } });
    expect(after['Clientes']!['F5']).toMatchObject({ value: '=x' });
  });

  test('our own reading agrees', () => {
    expect(cellsOf(result, 'A1:E8')).toEqual(cellsOf(original, 'A1:E8'));
    expect(cellsOf(result, 'F1:G5')).toEqual([
      ['Código', 'Total'],
      ['4444', 4],
      ['0123', 1.5],
      ['', ''],
      ['=x', 2],
    ]);
    expect(openWorkbook(result).sheet('Clientes').tables[0]).toMatchObject({
      range: parseArea('A1:G6'),
      columns: ['Cliente', 'Ventas', ' Años ', 'Familias', 'IVA', 'Código', 'Total'],
      totalsRow: true,
    });
    const parts = partsOf(result);
    expect(parts['xl/tables/table1.xml']).toContain('<autoFilter ref="A1:G5"/>');
    expect(parts['xl/tables/table1.xml']).toContain('<tableColumn id="10" name="C\u00c3\u00b3digo"/>');
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<dimension ref="A1:G8"/>');
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<row r="2" spans="1:7">');
  });

  test('rules come after those that are there, in the schema’s order', () => {
    const sheet = partsOf(result)['xl/worksheets/sheet1.xml']!;
    const order = [
      '<mergeCells',
      '<conditionalFormatting sqref="B2:B5"',
      'sqref="G2:G5"',
      '<dataValidations count="2"',
      '<hyperlinks',
      '<tableParts',
    ];
    const places = order.map((text) => sheet.indexOf(text));
    expect(places.every((place) => place > 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    expect([...sheet.matchAll(/priority="(\d+)"/g)].map(([, number]) => number)).toEqual(['3', '4', '5']);
  });

  test('the same edits twice leave the cells as after once', () => {
    const again = patchWorkbook(result, CLASSIFIED);
    expect(cellsOf(again)).toEqual(cellsOf(result));
    expect(patchWorkbook(original, CLASSIFIED)).toEqual(result);
  });
});

describe('overwriting', () => {
  test('keeps the cell’s format, null leaves it, an empty text empties it', () => {
    const result = edit({ cells: [{ row: 1, column: 1, values: [[99], [null], ['']] }] });
    expect(cellsOf(result, 'B2:B5')).toEqual([[99], [-0.0025], [''], [5]]);
    expect(readNumberFormats(openWorkbook(result).sheet('Clientes'), 'B2:B4').flat()).toEqual(
      new Array(3).fill('#,##0.00\\ "€"'),
    );
  });

  test('new cells take the format of their row or column', () => {
    const result = edit({ cells: [{ row: 3, column: 6, values: [[1], [1]] }] });
    const sheet = partsOf(result)['xl/worksheets/sheet1.xml']!;
    expect(sheet).toContain('<c r="G4" s="2"><v>1</v></c>');
    expect(sheet).toContain('<c r="G5" s="3"><v>1</v></c>');
  });

  test('the first cell of a shared formula: the others keep theirs', () => {
    const result = edit({ cells: [{ row: 1, column: 4, values: [[1]] }] });
    expect(readFormulas(openWorkbook(result).sheet('Clientes'), 'E2:E5').flat()).toEqual([
      1,
      '=B3*$C$2+Otra!A2',
      '=B4*$C$2+Otra!A3',
      '=B5*$C$2+Otra!A4',
    ]);
    expect(partsOf(result)).not.toHaveProperty(['xl/calcChain.xml']);
    expect(partsOf(result)['[Content_Types].xml']).not.toContain('calcChain');
    expect(partsOf(result)['xl/workbook.xml']).toContain('fullCalcOnLoad="1"');
  });

  test('part of an array formula is refused, all of it is not', () => {
    expect(problemOf(() => edit({ cells: [{ row: 7, column: 1, values: [[1]] }] }))).toBe('arrayFormula');
    expect(cellsOf(edit({ cells: [{ row: 7, column: 0, values: [[1, 2]] }] }), 'A8:B8')).toEqual([[1, 2]]);
  });

  test('formulas with and without a last result', () => {
    const result = edit({
      cells: [{ row: 11, column: 0, values: [['a', 3, '']], formulas: [['="a"', 'B2*2<5', null]] }],
    });
    expect(readFormulas(openWorkbook(result).sheet('Clientes'), 'A12:C12')).toEqual([['="a"', '=B2*2<5', '']]);
    expect(cellsOf(result, 'A12:C12')).toEqual([['a', 3, '']]);
  });

  test('clearing contents keeps formats, clearing all does not, neither makes cells', () => {
    const kept = edit({ clear: [{ range: parseArea('B1:B7'), what: 'contents' }] });
    expect(cellsOf(kept, 'B1:B8').flat().slice(0, 7)).toEqual(new Array(7).fill(''));
    expect(readNumberFormats(openWorkbook(kept).sheet('Clientes'), 'B3')).toEqual([['#,##0.00\\ "€"']]);
    const gone = edit({ clear: [{ range: parseArea('B2:B6'), what: 'all' }] });
    expect(readNumberFormats(openWorkbook(gone).sheet('Clientes'), 'B3')).toEqual([['General']]);
  });
});

describe('rows, columns, views', () => {
  test('widths split runs of columns and keep their formats', () => {
    const sheet = partsOf(
      edit({
        columnWidths: [
          { from: 7, to: 7, width: 10 },
          { from: 1, to: 1, width: null, hidden: true },
        ],
      }),
    )['xl/worksheets/sheet1.xml']!;
    expect(sheet).toContain(
      '<col min="1" max="1" width="22.5" customWidth="1"/><col min="2" max="2" width="14" style="1" customWidth="1" hidden="1"/>' +
        '<col min="6" max="7" width="11" style="2"/><col min="8" max="8" width="10.7109375" style="2" customWidth="1"/><col min="9" max="16384" width="11" style="2"/>',
    );
  });

  test('rows are hidden, shown and given a height, those without cells too', () => {
    const result = edit({
      rows: [
        { from: 1, to: 2, hidden: false },
        { from: 6, to: 7, height: 20 },
      ],
    });
    expect(openWorkbook(result).sheet('Clientes').hiddenRows).toEqual([]);
    expect(partsOf(result)['xl/worksheets/sheet1.xml']).toContain('<row r="7" ht="20" customHeight="1"></row>');
  });

  test('freezing, and unfreezing', () => {
    const frozen = edit({ freeze: { rows: 1, columns: 1 } });
    expect(partsOf(frozen)['xl/worksheets/sheet1.xml']).toContain(
      '<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>',
    );
    const free = patchWorkbook(frozen, { sheets: [{ sheet: 'Clientes', freeze: null }] });
    expect(partsOf(free)['xl/worksheets/sheet1.xml']).not.toContain('<pane');
  });

  test('whole columns get a format without cells being made', () => {
    const result = edit({ formats: [{ range: parseArea('B:B'), style: { bold: true } }] });
    const sheet = partsOf(result)['xl/worksheets/sheet1.xml']!;
    expect(sheet.match(/<row /g)).toHaveLength(7);
    expect(sheet).toMatch(/<col min="2" max="2" width="14" style="(\d+)" customWidth="1"\/>/);
  });
});

describe('sheets and names', () => {
  test('a new sheet with a table', () => {
    const result = patchWorkbook(original, {
      addSheets: [{ name: 'R & D', position: 0 }],
      sheets: [
        {
          sheet: 'R & D',
          cells: [
            {
              row: 0,
              column: 0,
              values: [
                ['Línea\n1', 'b<'],
                [1, '  x '],
              ],
            },
          ],
          tables: [{ kind: 'add', name: 'Nueva', range: parseArea('A1:B2'), columns: ['Línea\n1', 'b<'] }],
        },
      ],
      activeSheet: 'R & D',
    });
    const opened = openWorkbook(result);
    expect(opened.sheets.map(({ name }) => name)).toEqual(['R & D', 'Clientes', 'Otra', "Otra hoja's"]);
    expect(opened.sheet('R & D').tables[0]).toMatchObject({ name: 'Nueva', columns: ['Línea\n1', 'b<'] });
    expect(cellsOf(result, undefined, 'R & D')).toEqual([
      ['Línea\n1', 'b<'],
      [1, '  x '],
    ]);
    expect(opened.names.find(({ name }) => name === 'Local')?.sheet).toBe("Otra hoja's");
    expect(partsOf(result)['xl/worksheets/sheet1.xml']).not.toContain('tabSelected="1"');
  });

  test('a renamed sheet is renamed in formulas, names, charts and links', () => {
    const result = patchWorkbook(original, { renameSheets: [{ from: 'Clientes', to: 'Los clientes' }] });
    const parts = partsOf(result);
    expect(readFormulas(openWorkbook(result).sheet('Otra'), 'B1')).toEqual([["='Los clientes'!B2"]]);
    expect(parts['xl/charts/chart1.xml']).toContain("'Los clientes'!$B$2:$B$5");
    expect(parts['xl/workbook.xml']).toContain("'Los clientes'!$A$1:$E$6");
    // The table of the same name is not the sheet.
    expect(parts['xl/worksheets/sheet1.xml']).toContain('SUBTOTAL(109,Clientes[Ventas])');
    const links = patchWorkbook(original, { renameSheets: [{ from: "Otra hoja's", to: 'Fin' }] });
    expect(partsOf(links)['xl/worksheets/sheet1.xml']).toContain('location="Fin!A1"');
  });

  test('a removed sheet takes its own parts along and nothing else', () => {
    const result = patchWorkbook(original, { removeSheets: ['Clientes'] });
    const parts = Object.keys(partsOf(result));
    for (const name of [
      'tables/table1.xml',
      'charts/chart1.xml',
      'drawings/drawing1.xml',
      'comments1.xml',
      'worksheets/sheet1.xml',
    ]) {
      expect(parts).not.toContain(`xl/${name}`);
    }
    expect(parts).toEqual(expect.arrayContaining(['xl/styles.xml', 'xl/worksheets/sheet3.xml', 'customXml/item1.xml']));
    expect(openWorkbook(result).names).toEqual([
      { name: 'Corte', refersTo: 'Otra!$A$1', sheet: null, hidden: false },
      expect.objectContaining({ name: 'Local', sheet: "Otra hoja's" }),
    ]);
    expect(readFormulas(openWorkbook(result).sheet('Otra'), 'B1')).toEqual([['=#REF!B2']]);
  });

  test('names are replaced and removed', () => {
    const result = patchWorkbook(original, {
      names: [
        { name: 'corte', refersTo: '5' },
        { name: 'Local', refersTo: null, sheet: "Otra hoja's" },
      ],
    });
    expect(openWorkbook(result).names.map(({ name, refersTo }) => [name, refersTo])).toEqual([
      ['_xlnm.Print_Area', 'Clientes!$A$1:$E$6'],
      ['corte', '5'],
    ]);
  });
});

describe('what Excel would refuse or repair is refused', () => {
  const table = (columns: string[], range = 'A20:B21', name = 'T_1'): string =>
    problemOf(() => edit({ tables: [{ kind: 'add', name, range: parseArea(range), columns }] }));
  test.each([
    ['repeated table columns', () => table(['a', 'A']), 'columnsRepeat'],
    ['too few columns', () => table(['a']), 'columnCount'],
    ['overlapping tables', () => table(['a', 'b'], 'E6:F8'), 'tablesOverlap'],
    ['a table named as another', () => table(['a', 'b'], 'A20:B21', 'clientes'), 'nameTaken'],
    ['a table named as a cell', () => table(['a', 'b'], 'A20:B21', 'AB12'), 'invalidName'],
    [
      'a sheet name with a colon',
      () => problemOf(() => patchWorkbook(original, { addSheets: [{ name: 'a:b' }] })),
      'invalidSheetName',
    ],
    [
      'a sheet name twice',
      () => problemOf(() => patchWorkbook(original, { addSheets: [{ name: 'OTRA' }] })),
      'sheetNameTaken',
    ],
    [
      'text over 32,767 letters',
      () => problemOf(() => edit({ cells: [{ row: 0, column: 9, values: [['x'.repeat(32_768)]] }] })),
      'textTooLong',
    ],
    [
      'cells outside the sheet',
      () => problemOf(() => edit({ cells: [{ row: 0, column: 16_383, values: [[1, 2]] }] })),
      'outsideSheet',
    ],
    [
      'an unknown sheet',
      () => problemOf(() => patchWorkbook(original, { sheets: [{ sheet: 'No' }] })),
      'sheetNotFound',
    ],
  ])('%s', (_, run, id) => {
    expect(run()).toBe(id);
  });
});

test('a file that was made here goes on as one that was read does, and stays as it is', () => {
  const more: WorkbookEdits = {
    addSheets: [{ name: 'Informe' }],
    sheets: [
      { sheet: 'Clientes', cells: [{ row: 1, column: 9, values: [['más']], style: { bold: true } }] },
      { sheet: 'Informe', cells: [{ row: 0, column: 0, values: [[1.25]], style: { numberFormat: '0.000' } }] },
    ],
  };
  const made = patchWorkbook(original, CLASSIFIED);
  const before = made.slice();
  // The copy of its bytes is another file, which is read.
  const [goneOn, read] = [patchWorkbook(made, more), patchWorkbook(before, more)];
  expect(Buffer.compare(goneOn, read)).toBe(0);
  expect(Buffer.compare(made, before)).toBe(0);
  expect(cellsOf(made)).toEqual(cellsOf(before));
  expect(openWorkbook(made).sheets.map(({ name }) => name)).not.toContain('Informe');
});
