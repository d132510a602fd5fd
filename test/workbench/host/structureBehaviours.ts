import { check, throwsCode } from '../support/check';
import type { Behaviour } from './world';
import { onSheet, read, soon, write } from './world';

const CLIENTS = [
  ['id', 'name', 'turnover'],
  ['001', 'Ada', 10],
  ['002', 'Bob', 20],
];

/** Tables, names, sheets, protection, events. */
export const structureBehaviours: Behaviour[] = [
  {
    name: 'a name of an error can be neither hidden nor shown',
    run: async (world) => {
      await onSheet(world, async (sheet, context) => {
        context.workbook.names.add('_gone', sheet.getRange('B2:B3'));
        sheet.getRange('B:B').delete('Left');
        await context.sync();
        context.workbook.names.getItem('_gone').visible = false;
        await throwsCode('InvalidArgument', () => context.sync());
      });
    },
  },
  {
    name: 'with another workbook in front names have no range and no kind, and nothing is selected',
    run: async (world) => {
      await onSheet(world, async (sheet, context) => {
        context.workbook.names.add('clients', sheet.getRange('A1:A3'));
      });
      world.host.setOptions({ behind: true });
      await world.Excel.run(async (context) => {
        const item = context.workbook.names.getItem('clients').load('type,formula');
        const range = item.getRangeOrNullObject();
        range.load('address');
        await context.sync();
        check.same([item.type, item.formula, range.isNullObject], [null, '=Sheet1!$A$1:$A$3', true]);
      });
      for (const ask of ['getActiveCell', 'getSelectedRange'] as const)
        await world.Excel.run(async (context) => {
          context.workbook[ask]().load('address');
          await throwsCode('InvalidSelection', () => context.sync());
        });
      world.host.setOptions({ behind: false });
    },
  },
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
  {
    name: 'names and tables move with inserted rows and columns and renamed sheets',
    run: async (world) => {
      await write(world, 'A1:C3', CLIENTS);
      await onSheet(world, async (sheet, context) => {
        sheet.tables.add('A1:C3', true).name = 'Clients';
        context.workbook.names.add('cut', sheet.getRange('C2'));
        context.workbook.names.add('half', '=0.5', 'a constant');
      });
      await onSheet(world, async (sheet, context) => {
        sheet.getRange('A:A').insert('Right');
        sheet.getRange('1:2').insert('Down');
        sheet.name = 'My data';
        const name = context.workbook.names.getItem('cut').load('value,formula,type,scope');
        const half = context.workbook.names.getItem('half').load('value,comment,type');
        const table = sheet.tables.getItem('Clients').getRange().load('address');
        await context.sync();
        check.same(
          [name.formula, name.value, name.type, name.scope],
          ["='My data'!$D$4", "'My data'!D4", 'Range', 'Workbook'],
        );
        check.same([half.value, half.comment], [0.5, 'a constant']);
        check.same(table.address, "'My data'!B3:D5");
        sheet.getRange('4:4').delete('Up');
        const gone = context.workbook.names.getItem('cut');
        gone.load('value,formula');
        const range = gone.getRangeOrNullObject();
        await context.sync();
        check.same([gone.value, gone.formula, range.isNullObject], ['#REF!', '=#REF!', true]);
      });
    },
  },
  {
    name: 'a column inserted inside a table becomes a column of it; a deleted one goes',
    run: async (world) => {
      await write(world, 'A1:C3', CLIENTS);
      await onSheet(world, async (sheet, context) => {
        const table = sheet.tables.add('A1:C3', true);
        sheet.getRange('B:B').insert('Right');
        table.columns.load('items/name');
        await context.sync();
        check.same(
          table.columns.items.map((c) => c.name),
          ['id', 'Column1', 'name', 'turnover'],
        );
        sheet.getRange('A:B').delete('Left');
        table.columns.load('items/name');
        const range = table.getRange().load('address');
        await context.sync();
        check.same([range.address, table.columns.items.map((c) => c.name)], ['Sheet1!A1:B3', ['name', 'turnover']]);
      });
    },
  },
  {
    name: 'names are checked: no cell address, no twin, no blanks; formulas use them',
    run: async (world) => {
      const add = (name: string) => (): Promise<void> =>
        world.Excel.run(async (context) => {
          context.workbook.names.add(name, '=2');
          await context.sync();
        });
      await add('factor')();
      await throwsCode('ItemAlreadyExists', add('Factor'));
      await throwsCode('InvalidArgument', add('A1'));
      await throwsCode('InvalidArgument', add('two words'));
      await write(world, 'A1', [['=factor*21']]);
      check.same(await read(world, 'A1', 'values'), [[42]]);
      await onSheet(world, async (_sheet, context) => {
        context.workbook.names.getItem('factor').formula = '=3';
      });
      check.same(await read(world, 'A1', 'values'), [[63]]);
      await onSheet(world, async (_sheet, context) => {
        context.workbook.names.getItem('factor').delete();
      });
      check.same(await read(world, 'A1', 'values'), [['#NAME?']]);
    },
  },
  {
    name: 'sheet names have rules; the last visible sheet stays',
    run: async (world) => {
      const name = (text: string) => () =>
        onSheet(world, async (sheet) => {
          sheet.name = text;
        });
      for (const bad of ['', 'a/b', "'x", 'a'.repeat(32), 'History']) await throwsCode('InvalidArgument', name(bad));
      await throwsCode('InvalidOperation', () => onSheet(world, async (sheet) => sheet.delete()));
      await throwsCode('InvalidOperation', () =>
        onSheet(world, async (sheet) => {
          sheet.visibility = 'Hidden';
        }),
      );
    },
  },
  {
    name: 'sheets are added, moved, hidden, activated and deleted',
    run: (world) =>
      onSheet(world, async (sheet, context) => {
        const second = context.workbook.worksheets.add('Second');
        const still = context.workbook.worksheets.getActiveWorksheet().load('name');
        await context.sync();
        check.same(still.name, 'Sheet1');
        second.activate();
        second.position = 0;
        second.tabColor = '#FF0000';
        const active = context.workbook.worksheets.getActiveWorksheet().load('name,position,tabColor');
        await context.sync();
        check.same([active.name, active.position, active.tabColor], ['Second', 0, '#FF0000']);
        second.visibility = 'VeryHidden';
        const now = context.workbook.worksheets.getActiveWorksheet().load('name');
        second.load('visibility');
        await context.sync();
        check.same([now.name, second.visibility], ['Sheet1', 'VeryHidden']);
        second.visibility = 'Visible';
        second.delete();
        const count = context.workbook.worksheets.getCount();
        sheet.load('name');
        await context.sync();
        check.same(count.value, 1);
      }),
  },
  {
    name: 'a protected sheet answers AccessDenied, unlocked cells and allowed actions apart',
    run: async (world) => {
      await onSheet(world, async (sheet) => {
        sheet.getRange('B1').format.protection.locked = false;
        sheet.protection.protect({ allowFormatCells: true }, 'secret');
      });
      await throwsCode('AccessDenied', () => write(world, 'A1', [[1]]));
      await throwsCode('AccessDenied', () => onSheet(world, async (s) => void s.getRange('1:1').insert('Down')));
      await throwsCode('AccessDenied', () => onSheet(world, async (s) => void s.tables.add('A1:B2', true)));
      await write(world, 'B1', [[2]]);
      await onSheet(world, async (sheet) => {
        sheet.getRange('A1').format.fill.color = 'red';
      });
      await throwsCode('AccessDenied', () => onSheet(world, async (s) => s.protection.unprotect('wrong')));
      await onSheet(world, async (sheet) => sheet.protection.unprotect('secret'));
      await write(world, 'A1', [[1]]);
      check.same(await read(world, 'A1:B1', 'values'), [[1, 2]]);
    },
  },
  {
    name: 'onChanged tells one event per change, also for a write that the client cut in pieces',
    run: async (world) => {
      const told: Excel.WorksheetChangedEventArgs[] = [];
      let handler: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs> | undefined;
      await onSheet(world, async (sheet) => {
        handler = sheet.onChanged.add(async (args) => void told.push(args));
      });
      await write(
        world,
        'A1:C900',
        Array.from({ length: 900 }, (_, i) => [i, i, i]),
      );
      await soon();
      check.same(
        told.map((t) => [t.address, t.changeType, t.source]),
        [['A1:C900', 'RangeEdited', 'Local']],
      );
      await world.Excel.run(async (context) => {
        const range = told[0]!.getRange(context).load('address');
        await context.sync();
        check.same(range.address, 'Sheet1!A1:C900');
      });
      await write(world, 'B2', [['one cell']]);
      await soon();
      check.same([told[1]!.details.valueBefore, told[1]!.details.valueAfter], [1, 'one cell']);
      await world.Excel.run(handler!.context, async (context) => {
        handler!.remove();
        await context.sync();
      });
      await write(world, 'B3', [['silent']]);
      await soon();
      check.same(told.length, 2);
    },
  },
  {
    name: 'onChanged of a table tells inserted rows; enableEvents silences',
    run: async (world) => {
      await write(world, 'A1:C3', CLIENTS);
      const told: string[] = [];
      await onSheet(world, async (sheet) => {
        const table = sheet.tables.add('A1:C3', true);
        table.onChanged.add(async (args) => void told.push(`${args.changeType} ${args.address}`));
      });
      await write(world, 'C2', [[99]]);
      await soon();
      await world.Excel.run(async (context) => {
        context.runtime.enableEvents = false;
        context.workbook.worksheets.getFirst().getRange('C3').values = [[1]];
        await context.sync();
        context.runtime.enableEvents = true;
        await context.sync();
      });
      await soon();
      check.same(told, ['RangeEdited C2']);
    },
  },
  {
    name: 'selection is read, set and told',
    run: async (world) => {
      const told: string[] = [];
      let books = 0;
      await onSheet(world, async (sheet, context) => {
        sheet.onSelectionChanged.add(async (args) => void told.push(args.address));
        context.workbook.onSelectionChanged.add(async () => void books++);
      });
      await onSheet(world, async (sheet, context) => {
        sheet.getRange('B2:C3').select();
        const range = context.workbook.getSelectedRange().load('address');
        const cell = context.workbook.getActiveCell().load('address');
        await context.sync();
        check.same([range.address, cell.address], ['Sheet1!B2:C3', 'Sheet1!B2']);
      });
      await soon();
      check.same([told, books > 0], [['B2:C3'], true]);
      await onSheet(world, async (sheet, context) => {
        sheet.getRange('D:E').select();
        const range = context.workbook.getSelectedRange().load('address,isEntireColumn');
        await context.sync();
        check.same([range.address, range.isEntireColumn], ['Sheet1!D:E', true]);
      });
    },
  },
  {
    name: 'settings keep JSON, custom properties keep text',
    run: (world) =>
      onSheet(world, async (sheet, context) => {
        const { settings } = context.workbook;
        settings.add('scheme', { cuts: [1, 2], nested: { a: null } });
        settings.add('scheme', { cuts: [3] });
        sheet.customProperties.add('run', '7');
        context.workbook.properties.custom.add('owner', 'Ada');
        const found = settings.getItem('scheme').load('value');
        const missing = settings.getItemOrNullObject('nothing');
        const run = sheet.customProperties.getItem('RUN').load('value');
        const owner = context.workbook.properties.custom.getItem('owner').load('value,type');
        const count = settings.getCount();
        await context.sync();
        check.same(
          [found.value, missing.isNullObject, run.value, owner.value, count.value],
          [{ cuts: [3] }, true, '7', 'Ada', 1],
        );
        settings.getItem('scheme').delete();
        const gone = settings.getItemOrNullObject('scheme');
        await context.sync();
        check.same(gone.isNullObject, true);
      }),
  },
  {
    name: 'properties of single cells are set as a grid of the range’s own shape, and read back side by side',
    run: async (world) => {
      await onSheet(world, async (sheet, context) => {
        const range = sheet.getRange('B2:C2');
        range.setCellProperties([
          [
            { format: { fill: { color: '#ffee00' }, font: { bold: true }, borders: { bottom: { color: '#112233' } } } },
            {},
          ],
        ]);
        const read = range.getCellProperties({
          address: true,
          format: { fill: { color: true, pattern: true }, font: { bold: true }, borders: { style: true, color: true } },
        });
        await context.sync();
        const [line] = read.value;
        check.same(line!.length, 2);
        const [first, second] = line!.map(({ format }) => format!);
        check.same(first!.fill, { color: '#FFEE00', pattern: 'Solid' });
        check.same(first!.font, { bold: true });
        check.same(first!.borders!.bottom, { style: 'Continuous', color: '#112233' });
        check.same(first!.borders!.top, { style: 'None', color: '#000000' });
        check.same(second!.fill, { color: '#FFFFFF', pattern: 'None' });
      });
      await throwsCode('InvalidArgument', () =>
        onSheet(world, async (sheet) => sheet.getRange('B2:C3').setCellProperties([[{}, {}]])),
      );
    },
  },
  {
    name: 'a sheet’s pages: area, texts, breaks and heights are read as they were set',
    run: async (world) => {
      await onSheet(world, async (sheet, context) => {
        const none = sheet.pageLayout.getPrintAreaOrNullObject();
        none.load('address');
        await context.sync();
        check.same(none.isNullObject, true);
        sheet.pageLayout.setPrintArea('A1:C9');
        sheet.pageLayout.headersFooters.defaultForAllPages.centerHeader = 'R&&D';
        sheet.horizontalPageBreaks.add('A5');
        sheet.horizontalPageBreaks.add('A3');
        sheet.getRange('A1:A2').setRowProperties([{ format: { rowHeight: 30 } }, {}]);
        const heights = sheet.getRange('A1:A2').getRowProperties({ format: { rowHeight: true } });
        const area = sheet.pageLayout.getPrintAreaOrNullObject();
        area.load('address');
        sheet.horizontalPageBreaks.load('items/rowIndex');
        const pages = sheet.pageLayout.headersFooters.defaultForAllPages;
        pages.load('centerHeader');
        await context.sync();
        check.same(area.address, 'Sheet1!A1:C9');
        check.same(
          sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex),
          [2, 4],
        );
        check.same(pages.centerHeader, 'R&&D');
        check.same(
          heights.value.map(({ format }) => format!.rowHeight),
          [30, 15],
        );
      });
      await throwsCode('InvalidArgument', () =>
        onSheet(world, async (sheet) => void sheet.horizontalPageBreaks.add('A1')),
      );
    },
  },
];
