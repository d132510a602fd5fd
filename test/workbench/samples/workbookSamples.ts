import { check } from '../support/check';
import type { Sample } from './sample';

const SHEETS = 'Work with worksheets using the Excel JavaScript API';
const NAMES = 'Work with names: Excel.NamedItem class';
const SETTINGS = 'Persist add-in state and settings';
const PROPERTIES = 'Work with workbooks using the Excel JavaScript API';
const PERFORMANCE = 'Performance optimization using the Excel JavaScript API';

export const workbookSamples: Sample[] = [
  {
    page: SHEETS,
    name: 'get, add, rename, move, hide and delete worksheets',
    run: ({ Excel: E }) =>
      E.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Sample');
        sheet.load('name, position');
        await context.sync();
        check.same([sheet.name, sheet.position], ['Sample', 1]);
        sheet.name = 'New Name';
        sheet.position = 0;
        sheet.visibility = E.SheetVisibility.hidden;
        const sheets = context.workbook.worksheets.load('items/name,items/visibility');
        await context.sync();
        check.same(
          sheets.items.map((s) => [s.name, s.visibility]),
          [
            ['New Name', 'Hidden'],
            ['Sheet1', 'Visible'],
          ],
        );
        sheet.delete();
        const first = context.workbook.worksheets.getFirst().load('name');
        await context.sync();
        check.same(first.name, 'Sheet1');
      }),
  },
  {
    page: SHEETS,
    name: 'first, last, next and previous sheet',
    run: ({ Excel: E }) =>
      E.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.add('B');
        worksheets.add('C');
        const last = worksheets.getLast().load('name');
        const next = worksheets.getFirst().getNext().load('name');
        const none = worksheets.getFirst().getPreviousOrNullObject();
        await context.sync();
        check.same([last.name, next.name, none.isNullObject], ['C', 'B', true]);
      }),
  },
  {
    page: SHEETS,
    name: 'freeze panes and gridlines',
    run: ({ Excel: E }) =>
      E.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.freezePanes.freezeAt(sheet.getRange('A1:B2'));
        sheet.showGridlines = false;
        const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
        sheet.load('showGridlines');
        await context.sync();
        check.same([frozen.address, sheet.showGridlines], ['Sheet1!A1:B2', false]);
        sheet.freezePanes.unfreeze();
        const none = sheet.freezePanes.getLocationOrNullObject();
        await context.sync();
        check.same(none.isNullObject, true);
      }),
  },
  {
    page: SHEETS,
    name: 'protect a sheet when it is not protected',
    run: ({ Excel: E }) =>
      E.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.load('protection/protected');
        await context.sync();
        if (!sheet.protection.protected) sheet.protection.protect({ allowSort: true });
        sheet.protection.load('protected,options');
        await context.sync();
        check.same([sheet.protection.protected, sheet.protection.options.allowSort], [true, true]);
      }),
  },
  {
    page: NAMES,
    name: 'name a range and a formula, list them, hide one',
    run: ({ Excel: E }) =>
      E.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:A3').values = [[1], [2], [3]];
        context.workbook.names.add('Totals', sheet.getRange('A1:A3'), 'three numbers');
        context.workbook.names.add('Tax', '=0.21').visible = false;
        sheet.getRange('B1').formulas = [['=SUM(Totals)*(1+Tax)']];
        const result = sheet.getRange('B1').load('values');
        const names = context.workbook.names.load('items/name,items/type,items/visible,items/comment');
        await context.sync();
        check.near(result.values[0]![0] as number, 7.26, 1e-9);
        check.same(
          names.items.map((n) => [n.name, n.type, n.visible]),
          [
            ['Tax', 'Double', false],
            ['Totals', 'Range', true],
          ],
        );
      }),
  },
  {
    page: NAMES,
    name: 'names of a worksheet are its own',
    run: ({ Excel: E }) =>
      E.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const name = sheet.names.add('local', sheet.getRange('A1'));
        name.load('scope,formula');
        const global = context.workbook.names.getItemOrNullObject('local');
        await context.sync();
        check.same([name.scope, name.formula, global.isNullObject], ['Worksheet', '=Sheet1!$A$1', true]);
      }),
  },
  {
    page: SETTINGS,
    name: 'keep a setting in the workbook',
    run: ({ Excel: E }) =>
      E.run(async (context) => {
        const { settings } = context.workbook;
        settings.add('NeedsReview', true);
        const needsReview = settings.getItem('NeedsReview').load('value');
        await context.sync();
        check.same(needsReview.value, true);
        settings.add('NeedsReview', { by: 'Ada' });
        settings.load('items/key,items/value');
        await context.sync();
        check.same(
          settings.items.map((s) => [s.key, s.value]),
          [['NeedsReview', { by: 'Ada' }]],
        );
      }),
  },
  {
    page: PROPERTIES,
    name: 'document properties and custom properties',
    run: ({ Excel: E }) =>
      E.run(async (context) => {
        const { properties } = context.workbook;
        properties.author = 'Alex';
        properties.custom.add('Introduction', 'Hello');
        context.workbook.worksheets.getFirst().customProperties.add('WorksheetGroup', 'Alpha');
        properties.load('author');
        const custom = properties.custom.getItem('Introduction').load('key,value');
        await context.sync();
        check.same([properties.author, custom.key, custom.value], ['Alex', 'Introduction', 'Hello']);
      }),
  },
  {
    page: PROPERTIES,
    name: 'the active cell',
    run: ({ Excel: E }) =>
      E.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange('D4').select();
        const cell = context.workbook.getActiveCell();
        cell.values = [[11.88]];
        cell.load('address,values');
        await context.sync();
        check.same([cell.address, cell.values], ['Sheet1!D4', [[11.88]]]);
      }),
  },
  {
    page: PERFORMANCE,
    name: 'suspend calculation until the next sync, and untrack ranges',
    run: ({ Excel: E }) =>
      E.run(async (context) => {
        const { application } = context.workbook;
        const sheet = context.workbook.worksheets.getFirst();
        application.suspendApiCalculationUntilNextSync();
        application.suspendScreenUpdatingUntilNextSync();
        sheet.getRange('A1:B1').values = [[1, '=A1+1']];
        for (let i = 1; i < 30; i++) {
          const cell = sheet.getCell(i, 0);
          cell.values = [[i]];
          cell.untrack();
        }
        await context.sync();
        const result = sheet.getRange('B1').load('values');
        await context.sync();
        check.same(result.values, [[2]]);
      }),
  },
];
