import { check, throwsCode } from '../support/check';
import type { Behaviour } from './world';
import { onSheet, read, write } from './world';

/** What happens to formats, and to cells that are moved, sorted, copied, merged and cleared. */
export const formatBehaviours: Behaviour[] = [
  {
    name: 'formats are read back; cells that differ read null',
    run: (world) =>
      onSheet(world, async (sheet, context) => {
        const range = sheet.getRange('A1:B2');
        range.format.fill.color = 'yellow';
        range.format.font.bold = true;
        range.format.font.color = '#0000ff';
        range.format.horizontalAlignment = 'Center';
        range.format.wrapText = true;
        range.format.columnWidth = 100;
        range.format.rowHeight = 30;
        range.format.borders.getItem('EdgeBottom').style = 'Double';
        sheet.getRange('A1').format.font.bold = false;
        const format = range.format;
        format.load('horizontalAlignment,wrapText,columnWidth,rowHeight,fill/color,font/bold,font/color');
        const edge = format.borders.getItem('EdgeBottom').load('style');
        await context.sync();
        check.same(
          [format.fill.color, format.font.bold, format.font.color, format.horizontalAlignment, format.wrapText],
          ['#FFFF00', null, '#0000FF', 'Center', true],
        );
        check.same([format.columnWidth, format.rowHeight, edge.style], [100, 30, 'Double']);
      }),
  },
  {
    name: 'lines and fills that differ within a range read null',
    run: (world) =>
      onSheet(world, async (sheet, context) => {
        const [range, plain] = [sheet.getRange('A1:A4'), sheet.getRange('C1:C4')];
        sheet.getRange('A2').format.borders.getItem('EdgeBottom').color = '#112233';
        sheet.getRange('A3').format.fill.color = 'yellow';
        const read = [range, plain].map(({ format }) => ({
          fill: format.fill.load('pattern'),
          inside: format.borders.getItem('InsideHorizontal').load('style,color'),
          left: format.borders.getItem('EdgeLeft').load('style'),
        }));
        await context.sync();
        check.same(
          read.map(({ fill, inside, left }) => [fill.pattern, inside.style, inside.color, left.style]),
          [
            [null, null, null, 'None'],
            ['None', 'None', '#000000', 'None'],
          ],
        );
      }),
  },
  {
    name: 'a format of a whole column holds for cells written later',
    run: (world) =>
      onSheet(world, async (sheet, context) => {
        sheet.getRange('B:B').format.fill.color = '#00FF00';
        sheet.getRange('B7').values = [[1]];
        const cell = sheet.getRange('B7').format.fill.load('color');
        await context.sync();
        check.same(cell.color, '#00FF00');
      }),
  },
  {
    name: 'an unknown colour is InvalidArgument',
    run: (world) =>
      throwsCode('InvalidArgument', () =>
        onSheet(world, async (sheet, context) => {
          sheet.getRange('A1').format.fill.color = 'no colour';
          await context.sync();
        }),
      ).then(() => undefined),
  },
  {
    name: 'special cells, visible view and hidden rows',
    run: async (world) => {
      await write(world, 'A1:B4', [
        ['n', 'f'],
        [1, '=A2*2'],
        [2, '=A3*2'],
        ['x', ''],
      ]);
      await onSheet(world, async (sheet, context) => {
        const range = sheet.getRange('A1:B4');
        const formulas = range.getSpecialCells('Formulas').load('address,areaCount,cellCount');
        const texts = range.getSpecialCells('Constants', 'Text').load('address');
        const none = range.getSpecialCellsOrNullObject('Formulas', 'Errors');
        sheet.getRange('3:3').rowHidden = true;
        const view = range.getVisibleView().load('values,rowCount,cellAddresses');
        range.load('rowHidden');
        const row = sheet.getRange('A3').load('rowHidden');
        await context.sync();
        check.same([formulas.address, formulas.cellCount], ['Sheet1!B2:B3', 2]);
        check.same([texts.address, none.isNullObject], ['Sheet1!A1:B1,Sheet1!A4', true]);
        check.same(
          [view.rowCount, view.values],
          [
            3,
            [
              ['n', 'f'],
              [1, 2],
              ['x', ''],
            ],
          ],
        );
        check.same([range.rowHidden, row.rowHidden], [null, true]);
      });
      await throwsCode('ItemNotFound', () =>
        onSheet(world, async (sheet, context) => {
          sheet.getRange('A1:B4').getSpecialCells('Formulas', 'Errors').load('address');
          await context.sync();
        }),
      );
    },
  },
  {
    name: 'rows inserted and deleted move formulas and ranges that are tracked',
    run: async (world) => {
      await write(world, 'A1:A4', [[1], [2], [3], ['=SUM(A1:A3)']]);
      await onSheet(world, async (sheet, context) => {
        const sum = sheet.getRange('A4').load('address');
        await context.sync();
        sheet.getRange('2:3').insert('Down');
        sum.load('address,formulas,values');
        await context.sync();
        check.same([sum.address, sum.formulas, sum.values], ['Sheet1!A6', [['=SUM(A1:A5)']], [[6]]]);
        sheet.getRange('A1').getEntireRow().delete('Up');
        sum.load('address,values');
        await context.sync();
        check.same([sum.address, sum.values], ['Sheet1!A5', [[5]]]);
      });
    },
  },
  {
    name: 'cells inserted and deleted push only their own columns',
    run: async (world) => {
      await write(world, 'A1:B3', [
        [1, 'a'],
        [2, 'b'],
        [3, 'c'],
      ]);
      await onSheet(world, async (sheet) => {
        sheet.getRange('A2').insert('Down');
      });
      check.same(await read(world, 'A1:B4', 'values'), [
        [1, 'a'],
        ['', 'b'],
        [2, 'c'],
        [3, ''],
      ]);
      await onSheet(world, async (sheet) => {
        sheet.getRange('A2').delete('Up');
        sheet.getRange('A1').delete('Left');
      });
      check.same(await read(world, 'A1:B3', 'values'), [
        ['a', ''],
        [2, 'b'],
        [3, 'c'],
      ]);
    },
  },
  {
    name: 'sort moves rows stably, numbers before text, blanks last, formulas with their row',
    run: async (world) => {
      await write(world, 'A1:B5', [
        ['key', 'twice'],
        [3, '=A2*2'],
        ['b', 'x'],
        [1, '=A4*2'],
        ['', 'last'],
      ]);
      await onSheet(world, async (sheet) => {
        sheet.getRange('A1:B5').sort.apply([{ key: 0, ascending: true }], false, true);
      });
      check.same(await read(world, 'A1:B5', 'values'), [
        ['key', 'twice'],
        [1, 2],
        [3, 6],
        ['b', 'x'],
        ['', 'last'],
      ]);
      check.same(await read(world, 'B2:B3', 'formulas'), [['=A2*2'], ['=A3*2']]);
    },
  },
  {
    name: 'copyFrom copies all, values or formats, moving formulas',
    run: async (world) => {
      await write(world, 'A1:B1', [[5, '=A1*2']]);
      await onSheet(world, async (sheet) => {
        sheet.getRange('A1').format.fill.color = '#FF0000';
        sheet.getRange('A3').copyFrom('A1:B1');
        sheet.getRange('A5').copyFrom('A1:B1', 'Values');
        sheet.getRange('A7').copyFrom('A1:B1', 'Formats');
      });
      check.same(await read(world, 'A3:B3', 'formulas'), [[5, '=A3*2']]);
      check.same(await read(world, 'A5:B5', 'formulas'), [[5, 10]]);
      check.same(await read(world, 'A7:B7', 'values'), [['', '']]);
    },
  },
  {
    name: 'copied formats take the place of those that stand',
    run: async (world) => {
      await onSheet(world, async (sheet, context) => {
        sheet.getRange('A1').format.font.bold = true;
        sheet.getRange('A1').numberFormat = [['0.00']];
        sheet.getRange('B1').format.font.italic = true;
        sheet.getRange('A1').copyFrom('B1', 'Formats');
        const { font } = sheet.getRange('A1').format;
        font.load('bold,italic');
        const cell = sheet.getRange('A1').load('numberFormat');
        await context.sync();
        check.same([font.bold, font.italic, cell.numberFormat[0]![0]], [false, true, 'General']);
      });
    },
  },
  {
    name: 'merged cells keep the first value and are found',
    run: async (world) => {
      await write(world, 'A1:B2', [
        [1, 2],
        [3, 4],
      ]);
      await onSheet(world, async (sheet, context) => {
        sheet.getRange('A1:B2').merge();
        const merged = sheet.getRange('A1:D9').getMergedAreasOrNullObject().load('address');
        await context.sync();
        check.same(merged.address, 'Sheet1!A1:B2');
        sheet.getRange('A1').unmerge();
        const none = sheet.getRange('A1:D9').getMergedAreasOrNullObject();
        await context.sync();
        check.same(none.isNullObject, true);
      });
      check.same(await read(world, 'A1:B2', 'values'), [
        [1, ''],
        ['', ''],
      ]);
    },
  },
  {
    name: 'clear takes contents, formats or both',
    run: async (world) => {
      await write(world, 'A1:B1', [['12%', '12%']]);
      await onSheet(world, async (sheet) => {
        sheet.getRange('A1').clear('Contents');
        sheet.getRange('B1').clear('Formats');
      });
      check.same(await read(world, 'A1:B1', 'values'), [['', 0.12]]);
      check.same(await read(world, 'A1:B1', 'numberFormat'), [['0%', 'General']]);
    },
  },
];
