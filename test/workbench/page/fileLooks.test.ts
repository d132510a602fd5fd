import ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';
import fc from 'fast-check';
import type { CellLook } from '../../../src/files';
import { openWorkbook } from '../../../src/files';
import { createHeadlessEngine, createHost } from '../../../src/workbench/host';
import type { ExcelHost } from '../../../src/workbench/host';
import { loadWorkbook } from '../../../src/workbench/page/workbookFile/loadWorkbook';
import { saveWorkbook } from '../../../src/workbench/page/workbookFile/saveWorkbook';
import { gridStyle, styleChange } from '../../../src/workbench/page/workbookFile/styles';
import { takeSnapshot } from '../../../src/workbench/page/workbookFile/snapshot';
import { loadOfficeJsInNode } from '../support/officeJs';

let host: ExcelHost;

afterEach(() => {
  host.dispose();
  host.workbook.engine.dispose();
});

async function open(bytes: Uint8Array) {
  host = createHost(await createHeadlessEngine());
  await loadWorkbook(host.workbook, openWorkbook(bytes));
  const snapshot = takeSnapshot(host.workbook);
  return { save: () => saveWorkbook(host.workbook, { file: bytes, snapshot }).bytes };
}

/** A list as a consultancy dresses it: theme colours, a tall wrapped header, widths, lines, a coloured empty cell. */
async function dressed(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Clientes');
  sheet.addRow(['Cliente', 'Ventas 2025']);
  for (let k = 0; k < 5; k++) sheet.addRow([`Cliente ${k}`, 1000.5 * k]);
  sheet.getRow(1).height = 42;
  sheet.getRow(1).eachCell((cell) => {
    cell.font = { name: 'Arial', size: 14, bold: true, italic: true, color: { theme: 0 } };
    cell.fill = {
      type: 'pattern',
      pattern: 'solid',
      fgColor: { theme: 4, tint: -0.249977111117893 } as unknown as ExcelJS.Color,
    };
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
    cell.border = { bottom: { style: 'mediumDashDot', color: { argb: 'FF00AA00' } } };
  });
  sheet.getColumn(1).width = 30;
  sheet.getColumn(6).width = 20;
  sheet.getCell('B2').numFmt = '#,##0.00';
  sheet.getCell('B3').fill = {
    type: 'pattern',
    pattern: 'solid',
    fgColor: { theme: 4, tint: 0.599993896298105 } as unknown as ExcelJS.Color,
  };
  sheet.getCell('D4').fill = {
    type: 'pattern',
    pattern: 'solid',
    fgColor: { indexed: 13 } as unknown as ExcelJS.Color,
  };
  sheet.getCell('A900000').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFF0000' } };
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const channels = (color: string): number[] => [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
const farthestChannel = (one: string, other: string): number =>
  Math.max(...channels(one).map((value, k) => Math.abs(value - channels(other)[k]!)));

const changedParts = (before: Uint8Array, after: Uint8Array): string[] => {
  const [was, is] = [unzipSync(before), unzipSync(after)];
  return Object.keys({ ...was, ...is }).filter(
    (part) => Buffer.compare(was[part] ?? Buffer.of(), is[part] ?? Buffer.of()) !== 0,
  );
};

describe('the looks of an opened file', () => {
  test('are those of its cells: theme, tinted and indexed colours, fonts, alignment, lines', async () => {
    await open(await dressed());
    const { engine } = host.workbook;
    const style = (row: number, column: number) => engine.style(engine.activeSheet(), row, column);
    expect(style(0, 1)).toMatchObject({
      bl: 1,
      it: 1,
      ff: 'Arial',
      fs: 14,
      cl: { rgb: '#FFFFFF' },
      ht: 2,
      vt: 2,
      tb: 3,
      bd: { b: { s: 8, cl: { rgb: '#00AA00' } } },
    });
    // Excel's "Blue, Accent 1, Darker 25 %", which it rounds in its own way.
    expect(farthestChannel(style(0, 1).bg?.rgb ?? '', '#366092')).toBeLessThanOrEqual(1);
    expect(style(1, 1)).toEqual({ n: { pattern: '#,##0.00' } });
    // "… Lighter 60 %".
    expect(Object.keys(style(2, 1))).toEqual(['bg']);
    expect(farthestChannel(style(2, 1).bg?.rgb ?? '', '#B8CCE4')).toBeLessThanOrEqual(1);
    expect(style(3, 3)).toEqual({ bg: { rgb: '#FFFF00' } });
    expect(style(2, 0)).toEqual({});
  });

  test('come with widths and heights, and make the grid no longer than its contents', async () => {
    await open(await dressed());
    const { engine } = host.workbook;
    const sheet = engine.activeSheet();
    // 30 characters of 7 pixels.
    expect(engine.lineSize(sheet, 'columns', 0)).toBe(157.5);
    expect(engine.lineSize(sheet, 'columns', 5)).toBe(105);
    expect(engine.lineSize(sheet, 'rows', 0)).toBe(42);
    expect(engine.lineSize(sheet, 'rows', 1)).toBe(15);
    expect(engine.extent(sheet).rows).toBeLessThan(2000);
  });

  test('are no changes: saved as opened, every part stays byte for byte', async () => {
    const bytes = await dressed();
    const { save } = await open(bytes);
    expect(changedParts(bytes, save())).toEqual([]);
  });

  test('stay in the file where a cell is written beside and under them', async () => {
    const bytes = await dressed();
    const { save } = await open(bytes);
    const { Excel: client } = loadOfficeJsInNode(host);
    await client.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('F2').values = [[7]];
      sheet.getRange('B1').values = [['Ventas']];
      sheet.getRange('B3').format.font.bold = true;
      await context.sync();
    });
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(save().slice().buffer as ArrayBuffer);
    const sheet = book.getWorksheet('Clientes')!;
    expect(sheet.getCell('F2').value).toBe(7);
    expect(sheet.getColumn(6).width).toBeCloseTo(20, 5);
    // Neither colours nor the line became others by being shown.
    expect(sheet.getCell('B1').fill).toMatchObject({ fgColor: { theme: 4 } });
    expect(sheet.getCell('B1').border.bottom?.style).toBe('mediumDashDot');
    expect(sheet.getCell('B3').font.bold).toBe(true);
    expect(sheet.getCell('B3').fill).toMatchObject({ fgColor: { theme: 4 } });
    expect(sheet.getCell('A900000').fill).toMatchObject({ fgColor: { argb: 'FFFF0000' } });
  });
});

test('a look put into the grid and read from it is the same look', async () => {
  host = createHost(await createHeadlessEngine());
  const color = fc
    .integer({ min: 1, max: 0xffffff })
    .map((rgb) => `#${rgb.toString(16).padStart(6, '0').toUpperCase()}` as const);
  const line = fc.record({
    style: fc.constantFrom('thin', 'medium', 'thick', 'dashed', 'dotted', 'double', 'hair' as const),
    color,
  });
  const look: fc.Arbitrary<CellLook> = fc.record(
    {
      numberFormat: fc.constantFrom('0%', '#,##0.00', '@'),
      bold: fc.constant(true),
      italic: fc.constant(true),
      underline: fc.constant(true),
      color,
      fontName: fc.constantFrom('Arial', 'Aptos Narrow'),
      fontSize: fc.constantFrom(8, 10.5, 24),
      fill: color,
      horizontal: fc.constantFrom('left', 'center', 'right', 'justify', 'distributed' as const),
      vertical: fc.constantFrom('top', 'center' as const),
      wrap: fc.constant(true),
      indent: fc.integer({ min: 1, max: 15 }),
      border: fc.record({ left: line, right: line, top: line, bottom: line }),
    },
    { requiredKeys: [] },
  );
  fc.assert(fc.property(look, (given) => expect(styleChange({}, gridStyle(given)) ?? {}).toEqual(given)));
});
