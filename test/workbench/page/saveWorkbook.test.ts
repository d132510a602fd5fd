import ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';
import { newWorkbook, openWorkbook, readCells } from '../../../src/files';
import { createHeadlessEngine, createHost } from '../../../src/workbench/host';
import type { ExcelHost } from '../../../src/workbench/host';
import { loadWorkbook } from '../../../src/workbench/page/workbookFile/loadWorkbook';
import { saveWorkbook } from '../../../src/workbench/page/workbookFile/saveWorkbook';
import type { Snapshot } from '../../../src/workbench/page/workbookFile/snapshot';
import { takeSnapshot } from '../../../src/workbench/page/workbookFile/snapshot';
import { fortyClients } from '../../support/fortyClients';
import { clientRows, smallWorkbook } from '../../support/smallWorkbook';
import { loadOfficeJsInNode } from '../support/officeJs';

let host: ExcelHost;
let opened: Snapshot;
let original: Uint8Array;

/** Opens a file as the page does: into an empty workbook, with the state at opening kept. */
async function open(bytes: Uint8Array | null): Promise<void> {
  host = createHost(await createHeadlessEngine());
  if (bytes !== null) await loadWorkbook(host.workbook, openWorkbook(bytes));
  opened = takeSnapshot(host.workbook);
}
const save = (bytes: Uint8Array | null) => saveWorkbook(host.workbook, { file: bytes, snapshot: opened });
async function withExcel(work: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<void> | void) {
  const { Excel: client } = loadOfficeJsInNode(host);
  await client.run(async (context) => {
    await work(context, context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
  });
}
/** Reads the saved bytes with another library. */
async function elsewhere(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.slice().buffer as ArrayBuffer);
  return book;
}

beforeAll(() => {
  original = fortyClients();
});
afterEach(() => {
  host.dispose();
  host.workbook.engine.dispose();
});

describe('opening a workbook', () => {
  test('brings values, number formats and tables to Office.js', async () => {
    await open(original);
    await withExcel(async (context, sheet) => {
      const table = sheet.tables.getItem('Clientes');
      const range = table.getRange().load('address,values,numberFormat');
      await context.sync();
      expect(range.address).toBe('Clientes!A1:G41');
      expect(range.values).toEqual(readCells(openWorkbook(original).sheet('Clientes')));
      expect(range.numberFormat[1]!.slice(2, 4)).toEqual(['#,##0', '0%']);
    });
  });
});

test('an opened workbook’s columns show their headers whole', async () => {
  await open(
    newWorkbook([
      {
        sheet: 'Clients',
        cells: [
          {
            row: 0,
            column: 0,
            values: [
              ['CEC code', 'Id'],
              [4242, 1],
            ],
          },
        ],
      },
    ]),
  );
  const { engine } = host.workbook;
  const [code, id] = [0, 1].map((column) => engine.lineSize(engine.activeSheet(), 'columns', column));
  // Eight characters do not fit the standard 48 points.
  expect(code).toBeGreaterThan(50);
  expect(id).toBe(48);
});

describe('saving a workbook', () => {
  test('without a change leaves every part of the file as it was', async () => {
    await open(original);
    const { bytes, lost } = save(original);
    expect(lost).toEqual([]);
    const before = unzipSync(original);
    const after = unzipSync(bytes);
    expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
    const changed = Object.keys(before).filter((part) => Buffer.compare(before[part]!, after[part]!) !== 0);
    expect(changed).toEqual([]);
  });

  test('writes what the add-in wrote: values, formulas, formats, widths, names, tables, rules, sheets', async () => {
    await open(original);
    await withExcel(async (context, sheet) => {
      sheet.getRange('H1:I1').values = [['Código', 'Doble']];
      sheet.getRange('H2:I3').formulas = [
        ["'0123", '=C2*2'],
        ['4444', '=C3*2'],
      ];
      const total = sheet.getRange('K1:L2');
      total.values = [
        ['Tramo', 'Corte'],
        ['A', 1500.5],
      ];
      total.getRow(0).format.font.bold = true;
      total.getRow(0).format.fill.color = '#FFF2CC';
      sheet.getRange('L2').numberFormat = [['#,##0.00']];
      sheet.getRange('K:K').format.columnWidth = 120;
      const cuts = sheet.tables.add('K1:L2', true);
      cuts.name = 'Cortes';
      context.workbook.names.add('corte_A', sheet.getRange('L2'));
      const rule = sheet.getRange('C2:C41').conditionalFormats.add('CellValue' as Excel.ConditionalFormatType);
      rule.cellValue.format.fill.color = '#C6EFCE';
      rule.cellValue.rule = { formula1: '=100000', operator: 'GreaterThan' };
      sheet.getRange('K2').dataValidation.rule = { list: { inCellDropDown: true, source: 'A,B,C' } };
      const added = context.workbook.worksheets.add('Informe');
      added.getRange('A1').values = [['CEC 4444']];
      added.freezePanes.freezeRows(1);
    });
    const { bytes, lost } = save(original);
    expect(lost).toEqual([]);
    const book = await elsewhere(bytes);
    const sheet = book.getWorksheet('Clientes')!;
    const tables = sheet.getTables() as unknown as { name: string }[];
    expect(sheet.getCell('H1').value).toBe('Código');
    expect(sheet.getCell('I2').formula).toBe('C2*2');
    expect(sheet.getCell('I2').result).toBe(Number(sheet.getCell('C2').value) * 2);
    expect(sheet.getCell('K1').font?.bold).toBe(true);
    expect(sheet.getCell('K1').fill).toMatchObject({ fgColor: { argb: 'FFFFF2CC' } });
    expect(sheet.getCell('L2').value).toBe(1500.5);
    expect(sheet.getCell('L2').numFmt).toBe('#,##0.00');
    // 120 points are 160 pixels: the file counts 7 of them as a character, padding included.
    expect(sheet.getColumn('K').width).toBeCloseTo(160 / 7, 1);
    expect(tables.map(({ name }) => name).sort()).toEqual(['Clientes', 'Cortes']);
    expect(book.definedNames.getRanges('corte_A').ranges).toEqual(['Clientes!$L$2']);
    expect(sheet.getCell('K2').dataValidation).toMatchObject({ type: 'list', formulae: ['"A,B,C"'] });
    const { conditionalFormattings } = sheet as unknown as {
      conditionalFormattings: { ref: string; rules: unknown[] }[];
    };
    expect(conditionalFormattings).toMatchObject([
      { ref: 'C2:C41', rules: [{ type: 'cellIs', operator: 'greaterThan', formulae: ['100000'] }] },
    ]);
    expect(book.getWorksheet('Informe')!.getCell('A1').value).toBe('CEC 4444');
    expect(book.getWorksheet('Informe')!.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    // What was there stays what it was.
    expect(sheet.getCell('C2').value).toBe(readCells(openWorkbook(original).sheet('Clientes'))[1]![2]);
    expect(sheet.getCell('D2').numFmt).toBe('0%');
  });

  test('opened again, the workbook is the one that was saved', async () => {
    await open(original);
    await withExcel((context, sheet) => {
      sheet.getRange('H1:H2').values = [['Código'], ['4321']];
      sheet.getRange('H2').format.font.color = '#C00000';
      sheet.name = 'Cartera';
      context.workbook.worksheets.add('Otra').getRange('B2').formulas = [['=SUM(Cartera!C2:C41)']];
    });
    const { bytes } = save(original);
    const dump = takeSnapshot(host.workbook);
    host.dispose();
    await open(bytes);
    const again = takeSnapshot(host.workbook);
    const contents = (snapshot: Snapshot) =>
      [...snapshot.sheets.values()].map(({ name, rows }) => [
        name,
        [...rows].map(([row, cells]) => [row, cells.map((found) => found?.cell?.formula ?? found?.cell?.value)]),
      ]);
    expect(contents(again)).toEqual(contents(dump));
  });

  test('a workbook that came from no file is written whole', async () => {
    await open(null);
    await withExcel((context, sheet) => {
      sheet.getRange('A1:B2').values = [
        ['x', true],
        [1.5, '=A2*2'],
      ];
      context.workbook.worksheets.add('Dos').getRange('A1').values = [['segunda']];
    });
    const book = await elsewhere(save(null).bytes);
    expect(book.worksheets.map(({ name }) => name)).toEqual(['Sheet1', 'Dos']);
    expect(book.getWorksheet('Sheet1')!.getCell('B1').value).toBe(true);
    expect(book.getWorksheet('Sheet1')!.getCell('B2').result).toBe(3);
  });

  test('says what it could not write', async () => {
    await open(original);
    await withExcel((_context, sheet) => {
      sheet.charts.add('Radar' as Excel.ChartType, sheet.getRange('C1:D5')).name = 'Cartera';
      sheet.charts.add('Pie' as Excel.ChartType, sheet.getRange('C1:C5')).name = 'Reparto';
    });
    const { bytes, lost } = save(original);
    expect(lost).toEqual(['Clientes: chart "Reparto"']);
    const { opc } = openWorkbook(bytes);
    expect(opc.names().filter((name) => name.startsWith('xl/charts/'))).toHaveLength(1);
  });
});

describe('workbooks of other programs', () => {
  test.each(['XFD1048576', 'A1048576', 'ZZ200000'])('a cell at %s is opened and saved in no time', async (cell) => {
    const row = Number(/\d+/.exec(cell)![0]);
    const rows = [...clientRows(), `<row r="${row}"><c r="${cell}"><v>7</v></c></row>`].join('');
    const bytes = smallWorkbook({ rows });
    const began = performance.now();
    await open(bytes);
    await withExcel(async (context, sheet) => {
      const [far, list] = [sheet.getRange(cell), sheet.getRange('A1').getSurroundingRegion()];
      far.load('values');
      list.load('address');
      sheet.getRange('G1').values = [['Nota']];
      await context.sync();
      expect(far.values).toEqual([[7]]);
      expect(list.address).toBe('Clientes!A1:F7');
    });
    const saved = save(bytes).bytes;
    expect(performance.now() - began).toBeLessThan(20_000);
    expect(saved.length).toBeLessThan(5000);
    const sheet = openWorkbook(saved).sheets[0]!;
    expect(sheet.block!.strays).toEqual([cell]);
    expect(readCells(sheet)[0]).toContain('Nota');
  });

  test('hidden columns are hidden in the grid, and what changes of them is saved', async () => {
    const bytes = smallWorkbook({
      beforeData:
        '<cols><col min="3" max="3" width="9" hidden="1"/><col min="7" max="16384" width="9" hidden="1"/></cols>',
    });
    await open(bytes);
    expect(unzipSync(save(bytes).bytes)).toEqual(unzipSync(bytes));
    await withExcel(async (context, sheet) => {
      const columns = ['C1', 'D1', 'G1', 'P1'].map((address) => sheet.getRange(address));
      columns.forEach((column) => column.load('columnHidden'));
      await context.sync();
      expect(columns.map(({ columnHidden }) => columnHidden)).toEqual([true, false, true, true]);
      sheet.getRange('G1').columnHidden = false;
      sheet.getRange('D1').columnHidden = true;
    });
    const { hiddenColumns } = openWorkbook(save(bytes).bytes).sheets[0]!;
    expect(hiddenColumns.map(({ from, to }) => [from, to])).toEqual([
      [2, 2],
      [3, 3],
      [7, 16383],
    ]);
  });
});
