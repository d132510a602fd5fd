import ExcelJS from 'exceljs';
import { openWorkbook } from '../../../src/files';
import { loadWorkbook } from '../../../src/workbench/page/workbookFile/loadWorkbook';
import { saveWorkbook } from '../../../src/workbench/page/workbookFile/saveWorkbook';
import { takeSnapshot, type Snapshot } from '../../../src/workbench/page/workbookFile/snapshot';
import { openBook, type Book } from '../../excel/support/book';

/** Conditional formats and validations of an opened file: seen by add-ins, kept by Save, changed where somebody does. */

jest.setTimeout(60_000);

async function file(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Hoja');
  for (let k = 1; k <= 10; k++) sheet.addRow([k, k * 2, `x${k}`]);
  const bold = {
    font: { bold: true, color: { argb: 'FFB00020' } },
    fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFFEE99' } },
  } as const;
  const rule = (more: object): ExcelJS.ConditionalFormattingRule => more as ExcelJS.ConditionalFormattingRule;
  sheet.addConditionalFormatting({
    ref: 'A1:A10',
    rules: [rule({ type: 'cellIs', operator: 'greaterThan', priority: 2, formulae: [4], style: bold })],
  });
  sheet.addConditionalFormatting({
    ref: 'B1:B10',
    rules: [
      rule({
        type: 'colorScale',
        priority: 1,
        cfvo: [{ type: 'min' }, { type: 'max' }],
        color: [{ argb: 'FFFFFFFF' }, { argb: 'FF0B5A5E' }],
      }),
      rule({ type: 'expression', priority: 3, formulae: ['$A1=7'], style: bold }),
    ],
  });
  sheet.addConditionalFormatting({
    ref: 'C1:C10',
    rules: [
      rule({
        type: 'iconSet',
        priority: 4,
        iconSet: '3TrafficLights',
        cfvo: [
          { type: 'percent', value: 0 },
          { type: 'percent', value: 33 },
          { type: 'percent', value: 67 },
        ],
      }),
    ],
  });
  sheet.getCell('C1').dataValidation = { type: 'list', formulae: ['"sí,no"'], allowBlank: true };
  sheet.getCell('A3').dataValidation = {
    type: 'whole',
    operator: 'between',
    formulae: [0, 99],
    error: '¡De 0 a 99!',
    errorTitle: 'Número',
    showErrorMessage: true,
  };
  return new Uint8Array((await workbook.xlsx.writeBuffer()) as ArrayBuffer);
}

async function opened(bytes: Uint8Array): Promise<{ book: Book; snapshot: Snapshot }> {
  const book = await openBook();
  await loadWorkbook(book.host.workbook, openWorkbook(bytes));
  return { book, snapshot: takeSnapshot(book.host.workbook) };
}

const described = (bytes: Uint8Array) => {
  const sheet = openWorkbook(bytes).sheet('Hoja');
  return { formats: sheet.conditionalFormats, validations: sheet.dataValidations };
};
const xmlOf = (bytes: Uint8Array): string => openWorkbook(bytes).opc.longText('xl/worksheets/sheet1.xml');

test('an add-in sees them; saved untouched the file is the same, byte for byte', async () => {
  const bytes = await file();
  const { book, snapshot } = await opened(bytes);
  const seen = await book.run(async (context, sheet) => {
    const formats = sheet.getRange('A1:C10').conditionalFormats;
    formats.load('items/type');
    const list = sheet.getRange('C1').dataValidation;
    list.load('type,rule,ignoreBlanks');
    const whole = sheet.getRange('A3').dataValidation;
    whole.load('type,rule,errorAlert');
    await context.sync();
    const cell = formats.items.find(({ type }) => type === 'CellValue')!.cellValue;
    cell.load('rule');
    cell.format.fill.load('color');
    await context.sync();
    return {
      types: formats.items.map(({ type }) => type),
      list: list.toJSON(),
      whole: whole.toJSON(),
      rule: cell.rule,
      fill: cell.format.fill.color,
    };
  });
  expect(seen.types).toEqual(['ColorScale', 'CellValue', 'Custom']);
  expect(seen.rule).toEqual({ operator: 'GreaterThan', formula1: '=4' });
  expect(seen.fill).toBe('#FFEE99');
  expect(seen.list).toMatchObject({ type: 'List', rule: { list: { source: 'sí,no' } }, ignoreBlanks: true });
  expect(seen.whole).toMatchObject({
    type: 'WholeNumber',
    rule: { wholeNumber: { formula1: '=0', formula2: '=99', operator: 'Between' } },
    errorAlert: { title: 'Número', message: '¡De 0 a 99!' },
  });
  const { bytes: saved, lost } = saveWorkbook(book.host.workbook, { file: bytes, snapshot });
  book.close();
  expect(lost).toEqual([]);
  expect(xmlOf(saved)).toBe(xmlOf(bytes));
});

test('cleared from some cells, they stay on the others, and so do all other rules', async () => {
  const bytes = await file();
  const before = described(bytes);
  const { book, snapshot } = await opened(bytes);
  await book.run(async (_, sheet) => {
    sheet.getRange('A1:B4').conditionalFormats.clearAll();
    sheet.getRange('A3').dataValidation.clear();
  });
  const { bytes: saved } = saveWorkbook(book.host.workbook, { file: bytes, snapshot });
  book.close();
  const after = described(saved);
  const below = (column: number) => [{ row: 4, column, rowCount: 6, columnCount: 1 }];
  expect(after.formats.map(({ areas, rule }) => [rule.kind, areas])).toEqual(
    expect.arrayContaining([
      ['cellIs', below(0)],
      ['colorScale', below(1)],
      ['expression', below(1)],
    ]),
  );
  expect(after.formats).toHaveLength(3);
  expect(after.formats.find(({ rule }) => rule.kind === 'cellIs')!.rule).toEqual(
    before.formats.find(({ rule }) => rule.kind === 'cellIs')!.rule,
  );
  expect(after.validations).toEqual(before.validations.filter(({ type }) => type === 'list'));
  // A kind that we do not write stays as it is.
  expect(xmlOf(saved)).toContain('type="iconSet"');
});

test('a rule more leaves those of the file as they are', async () => {
  const bytes = await file();
  const { book, snapshot } = await opened(bytes);
  await book.run(async (_, sheet) => {
    sheet.getRange('B2:B3').conditionalFormats.add('DataBar' as Excel.ConditionalFormatType);
    sheet.getRange('A3:A4').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
  });
  const { bytes: saved } = saveWorkbook(book.host.workbook, { file: bytes, snapshot });
  book.close();
  const after = described(saved);
  const before = described(bytes);
  for (const rule of before.formats) expect(after.formats).toContainEqual(rule);
  expect(after.formats).toHaveLength(before.formats.length + 1);
  expect(after.validations.map(({ type, areas }) => [type, areas[0]!.row])).toEqual([
    ['list', 0],
    ['list', 2],
  ]);
});
