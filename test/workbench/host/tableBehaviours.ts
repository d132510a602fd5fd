import { check, throwsCode } from '../support/check';
import type { Behaviour } from './world';
import { onSheet, read, write } from './world';

export const CLIENTS = [
  ['id', 'name', 'turnover'],
  ['001', 'Ada', 10],
  ['002', 'Bob', 20],
];

/** Tables, names, sheets, protection, events. */

/** What happens to tables and their filters. */
export const tableBehaviours: Behaviour[] = [
  {
    name: 'what is written through a filter goes into other rows, a table’s filter or the sheet’s',
    run: async (world) => {
      for (const table of [true, false]) {
        const [top, from] = table ? [0, 'A1:A5'] : [10, 'A11:A15'];
        await write(world, from, [['n'], [1], [2], [3], [4]]);
        await onSheet(world, async (sheet) => {
          const keep = { filterOn: 'Custom', criterion1: '>=3' } as const;
          if (table) sheet.tables.add(from, true).columns.getItemAt(0).filter.apply(keep);
          else sheet.autoFilter.apply(from, 0, keep);
        });
        await write(world, `C${top + 2}:C${top + 5}`, [['a'], ['b'], ['c'], ['d']]);
        check.same(await read(world, `C${top + 2}:C${top + 5}`, 'values'), [[''], [''], ['a'], ['a']]);
        await write(world, `C${top + 2}`, [['one cell']]);
        check.same(await read(world, `C${top + 2}:C${top + 3}`, 'values'), [['one cell'], ['']]);
      }
    },
  },
  {
    name: 'criteria of a filter come with members that are null, and are refused so',
    run: async (world) => {
      await write(world, 'A1:B4', [
        ['k', 'n'],
        ['x', 1],
        ['y', 2],
        ['x', 3],
      ]);
      await onSheet(world, async (sheet, context) => {
        sheet.autoFilter.apply('A1:B4', 0, { filterOn: 'Values', values: ['x'] });
        const { autoFilter } = sheet;
        autoFilter.load('criteria,isDataFiltered,enabled');
        await context.sync();
        check.same([autoFilter.isDataFiltered, autoFilter.enabled, autoFilter.criteria.length], [true, true, 2]);
        const [criteria] = autoFilter.criteria;
        check.same([criteria!.values, criteria!.criterion1], [['x'], null]);
        autoFilter.apply('A1:B4', 0, criteria);
        await throwsCode('InvalidArgument', () => context.sync());
      });
      await onSheet(world, async (sheet, context) => {
        sheet.autoFilter.clearCriteria();
        const { autoFilter } = sheet;
        autoFilter.load('isDataFiltered,enabled');
        const range = sheet.getRange('A1:A4').load('rowHidden');
        await context.sync();
        check.same([autoFilter.isDataFiltered, autoFilter.enabled, range.rowHidden], [false, true, false]);
      });
    },
  },
  {
    name: 'a table makes its headers unique text',
    run: async (world) => {
      await write(world, 'A1:D2', [
        ['a', 'a', '', 2024],
        [1, 2, 3, 4],
      ]);
      await onSheet(world, async (sheet, context) => {
        const table = sheet.tables.add('A1:D2', true);
        table.columns.load('items/name');
        await context.sync();
        check.same(
          table.columns.items.map((c) => c.name),
          ['a', 'a2', 'Column3', '2024'],
        );
      });
      check.same(await read(world, 'A1:D1', 'values'), [['a', 'a2', 'Column3', '2024']]);
    },
  },
  {
    name: 'a table without headers gets a row of them above',
    run: async (world) => {
      await write(world, 'A1:B2', [
        [1, 2],
        [3, 4],
      ]);
      await onSheet(world, async (sheet, context) => {
        const range = sheet.tables.add('A1:B2', false).getRange().load('values,address');
        await context.sync();
        check.same(
          [range.address, range.values],
          [
            'Sheet1!A1:B3',
            [
              ['Column1', 'Column2'],
              [1, 2],
              [3, 4],
            ],
          ],
        );
      });
    },
  },
  {
    name: 'tables do not overlap, hold no merged cells, take no name twice',
    run: async (world) => {
      await write(world, 'A1:C3', CLIENTS);
      await onSheet(world, async (sheet) => {
        sheet.tables.add('A1:C3', true).name = 'Clients';
        sheet.getRange('H1:I1').merge();
      });
      await throwsCode('InvalidArgument', () => onSheet(world, async (s) => void s.tables.add('C3:D5', true)));
      await throwsCode('InvalidOperation', () => onSheet(world, async (s) => void s.tables.add('H1:I4', true)));
      await throwsCode('InvalidOperation', () => onSheet(world, async (s) => void s.getRange('A2:B2').merge()));
      await throwsCode('ItemAlreadyExists', () =>
        onSheet(world, async (s) => {
          s.tables.add('E6:F8', true).name = 'clients';
        }),
      );
      await throwsCode('InvalidArgument', () =>
        onSheet(world, async (s) => {
          s.tables.getItem('Clients').name = 'A1';
        }),
      );
    },
  },
  {
    name: 'a formula entered into an empty column of a table fills it; one beside content does not',
    run: async (world) => {
      await write(world, 'A1:C4', [
        ['id', 'a', 'b'],
        [1, '', ''],
        [2, '', ''],
        [3, '', 'mine'],
      ]);
      await onSheet(world, async (sheet, context) => {
        sheet.tables.add('A1:C4', true);
        await context.sync();
        sheet.getRange('B3').formulas = [['=A3*2']];
        sheet.getRange('C2').formulas = [['=A2*2']];
      });
      check.same(await read(world, 'B2:C4', 'formulas'), [
        ['=A2*2', '=A2*2'],
        ['=A3*2', ''],
        ['=A4*2', 'mine'],
      ]);
    },
  },
  {
    name: 'structured references calculate and follow a renamed column and table',
    run: async (world) => {
      await write(world, 'A1:C3', CLIENTS);
      await onSheet(world, async (sheet) => {
        sheet.tables.add('A1:C3', true).name = 'Clients';
      });
      await write(world, 'E1:F1', [['=SUM(Clients[turnover])', '=ROWS(Clients)']]);
      check.same(await read(world, 'E1:F1', 'values'), [[30, 2]]);
      await onSheet(world, async (sheet) => {
        const table = sheet.tables.getItem('Clients');
        table.columns.getItem('turnover').name = 'sales 2024';
        table.name = 'Customers';
      });
      check.same(await read(world, 'E1:F1', 'formulas'), [['=SUM(Customers[sales 2024])', '=ROWS(Customers)']]);
      check.same(await read(world, 'E1:F1', 'values'), [[30, 2]]);
    },
  },
  {
    name: 'this-row references are taken and given back as typed',
    run: async (world) => {
      await write(world, 'A1:C3', CLIENTS);
      await onSheet(world, async (sheet) => {
        const table = sheet.tables.add('A1:C3', true);
        table.columns.add(undefined, [['twice'], ['=[@turnover]*2'], ['=[@turnover]*2']]);
      });
      check.same(await read(world, 'D1:D3', 'values'), [['twice'], [20], [40]]);
      check.same(await read(world, 'D2', 'formulas'), [['=[@turnover]*2']]);
    },
  },
  {
    name: 'a table grows over what is written right below, and its header follows its cells',
    run: async (world) => {
      await write(world, 'A1:C3', CLIENTS);
      await onSheet(world, async (sheet) => {
        sheet.tables.add('A1:C3', true).name = 'Clients';
      });
      await write(world, 'A4:C5', [
        ['003', 'Cy', 5],
        ['004', 'Di', 6],
      ]);
      await write(world, 'B1', [['client']]);
      await onSheet(world, async (sheet, context) => {
        const table = sheet.tables.getItem('Clients');
        const range = table.getRange().load('address');
        table.columns.load('items/name');
        await context.sync();
        check.same(range.address, 'Sheet1!A1:C5');
        check.same(
          table.columns.items.map((c) => c.name),
          ['id', 'client', 'turnover'],
        );
      });
    },
  },
  {
    name: 'rows and columns of a table are added, read and deleted',
    run: async (world) => {
      await write(world, 'A1:C3', CLIENTS);
      await write(world, 'A6', [['below']]);
      await onSheet(world, async (sheet, context) => {
        const table = sheet.tables.add('A1:C3', true);
        table.rows.add(undefined, [
          ['003', 'Cy', 30],
          ['004', 'Di', 40],
          ['005', 'Ed', 50],
        ]);
        table.rows.add(0, [['000', 'Zoe', 1]]);
        const count = table.rows.getCount();
        const first = table.rows.getItemAt(0).load('values');
        await context.sync();
        check.same([count.value, first.values], [6, [[0, 'Zoe', 1]]]);
        table.columns.getItem('name').delete();
        table.rows.getItemAt(1).delete();
        const body = table.getDataBodyRange().load('values,address');
        await context.sync();
        check.same(body.address, 'Sheet1!A2:B6');
        check.same(body.values[0], [0, 1]);
      });
    },
  },
];
