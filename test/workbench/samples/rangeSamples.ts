import { check } from '../support/check';
import type { Sample } from './sample';
import { EXPENSES } from './sample';

const SET_GET = 'Set and get range values, text, or formulas using the Excel JavaScript API';
const GET = 'Get a range using the Excel JavaScript API';
const INSERT = 'Insert a range of cells using the Excel JavaScript API';
const CLEAR = 'Clear or delete ranges using the Excel JavaScript API';
const SELECT = 'Set and get the selected range using the Excel JavaScript API';
const FORMAT = 'Set range format using the Excel JavaScript API';
const MULTIPLE = 'Work with multiple ranges simultaneously in Excel add-ins';
const SPECIAL = 'Find special cells within a range using the Excel JavaScript API';
const CUT = 'Cut, copy, and paste ranges using the Excel JavaScript API';
const ARRAYS = 'Handle dynamic arrays and range spilling using the Excel JavaScript API';
const UNBOUNDED = 'Read or write to an unbounded range using the Excel JavaScript API';
const STRINGS = 'Find a string within a range using the Excel JavaScript API';

export const rangeSamples: Sample[] = [
  {
    page: SET_GET,
    name: 'set a single cell',
    run: ({ Excel: E }) =>
      E.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('C3');
        range.values = [[5]];
        range.format.autofitColumns();
        range.load('values');
        await context.sync();
        check.same(range.values, [[5]]);
      }),
  },
  {
    page: SET_GET,
    name: 'set a block of values',
    run: ({ Excel: E }) =>
      E.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('B5:D5');
        range.values = [['Potato Chips', 10, 1.8]];
        const total = context.workbook.worksheets.getItem('Sheet1').getRange('E5');
        total.formulas = [['=C5 * D5']];
        total.load('values');
        await context.sync();
        check.same(total.values, [[18]]);
      }),
  },
  {
    page: SET_GET,
    name: 'get values, text and formulas',
    run: ({ Excel: E }) =>
      E.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('B2:C3');
        range.values = [
          ['Almonds', 6],
          ['Price', '=C2*1.25'],
        ];
        range.numberFormat = [
          ['General', '0.00'],
          ['General', '$0.00'],
        ];
        range.load('text,values,formulas');
        await context.sync();
        check.same(range.text, [
          ['Almonds', '6.00'],
          ['Price', '$7.50'],
        ]);
        check.same(range.values, [
          ['Almonds', 6],
          ['Price', 7.5],
        ]);
        check.same(range.formulas, [
          ['Almonds', 6],
          ['Price', '=C2*1.25'],
        ]);
      }),
  },
  {
    page: GET,
    name: 'by address, by name, used range, entire sheet',
    run: ({ Excel: E }) =>
      E.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('B2:C5').values = [
          [1, 2],
          [3, 4],
          [5, 6],
          [7, 8],
        ];
        context.workbook.names.add('MyRange', sheet.getRange('B2:C5'));
        const byAddress = sheet.getRange('B2:C5').load('address');
        const byName = sheet.getRange('MyRange').load('address');
        const used = sheet.getUsedRange().load('address');
        const entire = sheet.getRange().load('address');
        await context.sync();
        check.same([byAddress.address, byName.address, used.address], Array(3).fill('Sheet1!B2:C5'));
        check.same(entire.address, 'Sheet1!1:1048576');
      }),
  },
  {
    page: INSERT,
    name: 'push existing cells down',
    run: ({ Excel: E }) =>
      E.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('B4:B5').values = [['a'], ['b']];
        const inserted = sheet.getRange('B4:E4').insert(E.InsertShiftDirection.down);
        inserted.load('values,address');
        const moved = sheet.getRange('B5:B6').load('values');
        await context.sync();
        check.same(
          [inserted.address, inserted.values, moved.values],
          ['Sheet1!B4:E4', [['', '', '', '']], [['a'], ['b']]],
        );
      }),
  },
  {
    page: CLEAR,
    name: 'clear contents and formats of E2:E5',
    run: ({ Excel: E }) =>
      E.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('E2:E5');
        range.values = [[1], [2], [3], [4]];
        range.format.fill.color = '#FF00FF';
        range.clear();
        range.load('values');
        range.format.fill.load('color');
        await context.sync();
        check.same([range.values, range.format.fill.color], [[[''], [''], [''], ['']], '#FFFFFF']);
      }),
  },
  {
    page: CLEAR,
    name: 'delete B4:E4, shifting cells up',
    run: ({ Excel: E }) =>
      E.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('B4:B6').values = [['go'], ['up'], ['too']];
        sheet.getRange('B4:E4').delete(E.DeleteShiftDirection.up);
        const left = sheet.getRange('B4:B6').load('values');
        await context.sync();
        check.same(left.values, [['up'], ['too'], ['']]);
      }),
  },
  {
    page: SELECT,
    name: 'select a range and get it back',
    run: ({ Excel: E }) =>
      E.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('B2:E6').select();
        await context.sync();
        const range = context.workbook.getSelectedRange();
        range.load('address');
        await context.sync();
        check.same(range.address, 'Sheet1!B2:E6');
      }),
  },
  {
    page: SELECT,
    name: 'select the edge of the data',
    run: ({ Excel: E }) =>
      E.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('C3:C9').values = Array.from({ length: 7 }, (_, i) => [i]);
        const edge = sheet.getRange('C3').getRangeEdge(E.KeyboardDirection.down).load('address');
        const extended = sheet.getRange('C3').getExtendedRange(E.KeyboardDirection.down).load('address');
        await context.sync();
        check.same([edge.address, extended.address], ['Sheet1!C9', 'Sheet1!C3:C9']);
      }),
  },
  {
    page: FORMAT,
    name: 'font and fill of a header row, number format of a block',
    run: ({ Excel: E }) =>
      E.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const header = sheet.getRange('B2:E2');
        header.format.fill.color = '#4472C4';
        header.format.font.color = 'white';
        const block = sheet.getRange('D3:E5');
        block.numberFormat = [
          ['0.00', '0.00'],
          ['0.00', '0.00'],
          ['0.00', '0.00'],
        ];
        block.load('numberFormat');
        header.load('format/fill/color,format/font/color');
        await context.sync();
        check.same([header.format.fill.color, header.format.font.color], ['#4472C4', '#FFFFFF']);
        check.same(block.numberFormat[2], ['0.00', '0.00']);
      }),
  },
  {
    page: MULTIPLE,
    name: 'format several ranges at once',
    run: ({ Excel: E }) =>
      E.run(async (context) => {
        const areas = context.workbook.worksheets.getActiveWorksheet().getRanges('C3:D5, G3:H5');
        areas.format.fill.color = 'pink';
        areas.load('address,areaCount,cellCount');
        areas.areas.load('items/address');
        const one = context.workbook.worksheets.getActiveWorksheet().getRange('H5').format.fill.load('color');
        await context.sync();
        check.same([areas.areaCount, areas.cellCount, one.color], [2, 12, '#FFC0CB']);
        check.same(
          areas.areas.items.map((r) => r.address),
          ['Sheet1!C3:D5', 'Sheet1!G3:H5'],
        );
      }),
  },
  {
    page: SPECIAL,
    name: 'find the cells with formulas',
    run: ({ Excel: E }) =>
      E.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A1:B2').formulas = [
          [1, '=A1'],
          ['x', '=A1+1'],
        ];
        const formulas = sheet.getRange().getSpecialCells(E.SpecialCellType.formulas);
        formulas.format.fill.color = 'yellow';
        formulas.load('address');
        const logical = sheet
          .getRange()
          .getSpecialCellsOrNullObject(E.SpecialCellType.constants, E.SpecialCellValueType.logical);
        await context.sync();
        check.same([formulas.address, logical.isNullObject], ['Sheet1!B1:B2', true]);
      }),
  },
  {
    page: CUT,
    name: 'copy a range, then only what is not blank',
    run: ({ Excel: E }) =>
      E.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A1:C1').values = [[1, '', 3]];
        sheet.getRange('D1:F1').values = [['a', 'b', 'c']];
        sheet.getRange('D1').copyFrom('A1:C1', E.RangeCopyType.all, true, false);
        sheet.getRange('G1').copyFrom('A1:C1');
        const result = sheet.getRange('D1:I1').load('values');
        await context.sync();
        check.same(result.values, [[1, 'b', 3, 1, '', 3]]);
      }),
  },
  {
    page: ARRAYS,
    name: 'find the spilling range of a formula',
    run: ({ Excel: E }) =>
      E.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A4:D4').values = [[1, 2, 3, 4]];
        sheet.getRange('G4').formulas = [['=A4:D4']];
        await context.sync();
        const spill = sheet.getRange('G4').getSpillingToRangeOrNullObject();
        spill.load('address,values');
        await context.sync();
        check.same([spill.address, spill.values], ['Sheet1!G4:J4', [[1, 2, 3, 4]]]);
      }),
  },
  {
    page: UNBOUNDED,
    name: 'cell properties of a whole column are null; its format can be set',
    run: ({ Excel: E }) =>
      E.run(async (context) => {
        const column = context.workbook.worksheets.getActiveWorksheet().getRange('B:B');
        column.format.fill.color = '#DDEBF7';
        column.load('values,cellCount');
        await context.sync();
        check.same([column.values, column.cellCount], [null, 1048576]);
      }),
  },
  {
    page: STRINGS,
    name: 'find a string, or null when it is not there',
    run: ({ Excel: E }) =>
      E.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A1:D5').values = EXPENSES;
        const found = sheet.getRange('A1:D5').findOrNullObject('vineyard', { completeMatch: false, matchCase: false });
        const missing = sheet.getRange('A1:D5').findOrNullObject('Fabrikam', { completeMatch: true });
        found.load('address');
        await context.sync();
        check.same([found.address, missing.isNullObject], ['Sheet1!B5', true]);
      }),
  },
];
