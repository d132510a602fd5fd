import { check, throwsCode } from '../support/check';
import { CLIENTS } from './tableBehaviours';
import type { Behaviour } from './world';
import { onSheet, read, soon, write } from './world';

/** Names, sheets, protection, events, settings. */
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
