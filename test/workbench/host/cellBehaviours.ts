import { check, throwsCode } from '../support/check';
import type { Behaviour } from './world';
import { onSheet, read, write } from './world';

/** What happens to values and formulas, and how ranges lead to each other. */
export const cellBehaviours: Behaviour[] = [
  {
    name: 'formulas follow names that were given to other cells, through formulas that use names themselves',
    run: async (world) => {
      await write(world, 'A1:B4', [
        ['', ''],
        ['', ''],
        ['', ''],
        ['', ''],
      ]);
      // Long enough that the engine keeps it by a hash.
      const LONG = '=IF(ISNUMBER(Twice),IF(Twice>1000,"far too large for this",Twice+1),"no number")';
      const layOut = async (context: Excel.RequestContext, name: string): Promise<void> => {
        const sheet = context.workbook.worksheets.add(name);
        for (const [cut, cell] of [
          ['Cut', 'C3'],
          ['Twice', 'D3'],
        ] as const) {
          const known = context.workbook.names.getItemOrNullObject(cut);
          known.load('name');
          await context.sync();
          if (!known.isNullObject) known.delete();
          context.workbook.names.add(cut, sheet.getRange(cell));
        }
        sheet.getRange('C3:D3').formulas = [
          [3, '=IF(ISNUMBER(Cut),IF(Cut>1000,"far too large for this",Cut*2),"no number")'],
        ];
      };
      await onSheet(world, async (sheet, context) => {
        await layOut(context, 'First');
        sheet.getRange('B1').formulas = [[LONG]];
        await context.sync();
        sheet.getRange('B2:B4').copyFrom('B1', 'Formulas');
      });
      check.same(await read(world, 'B1:B4', 'values'), [[7], [7], [7], [7]]);
      await onSheet(world, async (sheet, context) => {
        await layOut(context, 'Second');
        await context.sync();
        sheet.getRange('B1').formulas = [[LONG]];
        await context.sync();
        sheet.getRange('B2:B4').copyFrom('B1', 'Formulas');
      });
      check.same(await read(world, 'B1:B4', 'values'), [[7], [7], [7], [7]]);
      await onSheet(world, async (_, context) => {
        context.workbook.worksheets.getItem('Second').getRange('C3').values = [[10]];
      });
      check.same(await read(world, 'B1:B4', 'values'), [[21], [21], [21], [21]]);
      await onSheet(world, async (_, context) => {
        for (const name of ['Cut', 'Twice']) context.workbook.names.getItem(name).delete();
        for (const name of ['First', 'Second']) context.workbook.worksheets.getItem(name).delete();
      });
    },
  },
  {
    name: 'text that looks like a number, date, percentage or amount becomes one, with a format',
    run: async (world) => {
      await write(world, 'A1:A12', [
        ['12'],
        ['1,234.5'],
        ['12%'],
        ['$5.00'],
        ['1/15/2024'],
        ['2024-01-15'],
        ['10:30'],
        ['TRUE'],
        ['(500)'],
        ['1 1/2'],
        ['1e3'],
        [' 7 '],
      ]);
      check.same((await read(world, 'A1:A12', 'values')).flat(), [
        12,
        1234.5,
        0.12,
        5,
        45306,
        45306,
        0.4375,
        true,
        -500,
        1.5,
        1000,
        7,
      ]);
      check.same((await read(world, 'A1:A6', 'numberFormat')).flat(), [
        'General',
        '#,##0.00',
        '0%',
        '$#,##0.00',
        'm/d/yyyy',
        'm/d/yyyy',
      ]);
      check.same((await read(world, 'A3:A5', 'text')).flat(), ['12%', '$5.00', '1/15/2024']);
    },
  },
  {
    name: 'text that only looks a little like a number stays text',
    run: async (world) => {
      const texts = ['12abc', '1.234,56', 'A-1', '1,23', 'true-ish', '--5', '12 %%'];
      await write(
        world,
        `A1:A${texts.length}`,
        texts.map((t) => [t]),
      );
      check.same((await read(world, `A1:A${texts.length}`, 'values')).flat(), texts);
    },
  },
  {
    name: 'an apostrophe or the format @ keeps text; so "000123" stays an id',
    run: async (world) => {
      await onSheet(world, async (sheet) => {
        sheet.getRange('A1').values = [["'000123"]];
        const id = sheet.getRange('B1');
        id.numberFormat = [['@']];
        id.values = [['000123']];
        sheet.getRange('C1').values = [['000123']];
        const formula = sheet.getRange('D1');
        formula.numberFormat = [['@']];
        formula.values = [['=1+1']];
      });
      check.same(await read(world, 'A1:D1', 'values'), [['000123', '000123', 123, '=1+1']]);
      check.same(await read(world, 'A1:D1', 'valueTypes'), [['String', 'String', 'Double', 'String']]);
    },
  },
  {
    name: 'null leaves a cell, an empty text empties it, formats stay',
    run: async (world) => {
      await write(world, 'A1:C1', [['12%', 2, 3]]);
      await write(world, 'A1:C1', [['', null, 4]]);
      check.same(await read(world, 'A1:C1', 'values'), [['', 2, 4]]);
      check.same(await read(world, 'A1', 'numberFormat'), [['0%']]);
      check.same(await read(world, 'A1', 'valueTypes'), [['Empty']]);
    },
  },
  {
    name: 'one value fills a whole range',
    run: async (world) => {
      await onSheet(world, async (sheet) => {
        sheet.getRange('A1:B2').values = 5 as unknown as number[][];
      });
      check.same(await read(world, 'A1:B2', 'values'), [
        [5, 5],
        [5, 5],
      ]);
    },
  },
  {
    name: 'formulas calculate, errors are error values, a broken formula is InvalidArgument',
    run: async (world) => {
      await write(world, 'A1:D1', [[2, '=A1*3', '=1/0', '=B1>5']]);
      check.same(await read(world, 'A1:D1', 'values'), [[2, 6, '#DIV/0!', true]]);
      check.same(await read(world, 'A1:D1', 'valueTypes'), [['Double', 'Double', 'Error', 'Boolean']]);
      await write(world, 'A1', [[10]]);
      check.same(await read(world, 'B1', 'values'), [[30]]);
      await throwsCode('InvalidArgument', () => write(world, 'E1', [['=SUM(A1']]));
    },
  },
  {
    name: 'a formula that spills fills its neighbours and clears them again',
    run: async (world) => {
      await write(world, 'A1', [['=SEQUENCE(3)']]);
      check.same((await read(world, 'A1:A4', 'values')).flat(), [1, 2, 3, '']);
      await write(world, 'A1', [['done']]);
      check.same((await read(world, 'A1:A4', 'values')).flat(), ['done', '', '', '']);
    },
  },
  {
    name: 'manual calculation waits for calculate()',
    run: async (world) => {
      await write(world, 'A1:B1', [[1, '=A1+1']]);
      await world.Excel.run(async (context) => {
        context.workbook.application.calculationMode = 'Manual';
        context.workbook.worksheets.getFirst().getRange('A1').values = [[10]];
        const cell = context.workbook.worksheets.getFirst().getRange('B1').load('values');
        await context.sync();
        check.same(cell.values, [[2]]);
        context.workbook.application.calculate('Recalculate');
        cell.load('values');
        await context.sync();
        check.same(cell.values, [[11]]);
      });
    },
  },
  {
    name: 'whole columns read null values; writing them is refused',
    run: async (world) => {
      await write(world, 'A1', [[1]]);
      await onSheet(world, async (sheet, context) => {
        const column = sheet.getRange('A:A');
        column.load('values,address,rowCount,isEntireColumn');
        const used = column.getUsedRange(true).load('address');
        await context.sync();
        check.same(
          [column.values, column.address, column.rowCount, column.isEntireColumn],
          [null, 'Sheet1!A:A', 1048576, true],
        );
        check.same(used.address, 'Sheet1!A1');
      });
      await throwsCode('InvalidArgument', () => write(world, 'A:A', 3 as never));
    },
  },
  {
    name: 'a read above the cell limit comes back as null',
    run: async (world) => {
      world.host.setOptions({ cellLimit: 10 });
      check.same(await read(world, 'A1:C4', 'values'), null);
      world.host.setOptions({ cellLimit: 5_000_000 });
      check.same((await read(world, 'A1:C4', 'values')).length, 4);
    },
  },
  {
    name: 'used range and surrounding region hold what has content',
    run: async (world) => {
      await write(world, 'B2:C4', [
        ['a', 'b'],
        [1, 2],
        [3, 4],
      ]);
      await onSheet(world, async (sheet, context) => {
        sheet.getRange('H9').format.fill.color = '#FF0000';
        const values = sheet.getUsedRange(true).load('address');
        const all = sheet.getUsedRange().load('address');
        const region = sheet.getRange('C3').getSurroundingRegion().load('address');
        const none = sheet.getRange('M1:N4').getUsedRangeOrNullObject(true);
        await context.sync();
        check.same(
          [values.address, all.address, region.address, none.isNullObject],
          ['Sheet1!B2:C4', 'Sheet1!B2:H9', 'Sheet1!B2:C4', true],
        );
      });
    },
  },
  {
    name: 'ranges lead to other ranges',
    run: (world) =>
      onSheet(world, async (sheet, context) => {
        const range = sheet.getRange('B2:D5');
        const others = [
          range.getCell(0, 0),
          range.getRow(1),
          range.getColumn(2),
          range.getOffsetRange(1, -1),
          range.getResizedRange(1, 1),
          range.getBoundingRect('F9'),
          range.getIntersection('C1:C9'),
          range.getEntireColumn(),
          range.getEntireRow(),
          range.getLastCell(),
          range.getLastRow(),
          range.getLastColumn(),
          range.getColumnsAfter(2),
          range.getColumnsBefore(1),
          range.getRowsAbove(1),
          range.getRowsBelow(2),
          range.getAbsoluteResizedRange(2, 2),
        ];
        others.forEach((other) => other.load('address'));
        const apart = range.getIntersectionOrNullObject('H9');
        await context.sync();
        check.same(
          others.map((other) => other.address.replace('Sheet1!', '')),
          [
            'B2',
            'B3:D3',
            'D2:D5',
            'A3:C6',
            'B2:E6',
            'B2:F9',
            'C2:C5',
            'B:D',
            '2:5',
            'D5',
            'B5:D5',
            'D2:D5',
            'E2:F5',
            'A2:A5',
            'B1:D1',
            'B6:D7',
            'B2:C3',
          ],
        );
        check.same(apart.isNullObject, true);
      }),
  },
  {
    name: 'a range beyond the sheet is InvalidArgument',
    run: (world) =>
      throwsCode('InvalidArgument', () =>
        onSheet(world, async (sheet, context) => {
          sheet.getRange('A1').getOffsetRange(-1, 0).load('address');
          await context.sync();
        }),
      ).then(() => undefined),
  },
];
