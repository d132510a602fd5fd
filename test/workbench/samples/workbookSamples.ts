import { check } from '../support/check';
import { soon } from '../host/world';
import type { Sample } from './sample';

const SHEETS = 'Work with worksheets using the Excel JavaScript API';
const NAMES = 'Work with names: Excel.NamedItem class';
const SETTINGS = 'Persist add-in state and settings';
const EVENTS = 'Work with Events using the Excel JavaScript API';
const CHARTS = 'Work with charts using the Excel JavaScript API';
const CONDITIONAL = 'Apply conditional formatting to Excel ranges';
const VALIDATION = 'Add data validation to Excel ranges';
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
    page: EVENTS,
    name: 'register and remove a handler',
    run: async ({ Excel: E }) => {
      const told: string[] = [];
      const handle = async (event: Excel.WorksheetChangedEventArgs): Promise<void> => void told.push(event.address);
      const result = await E.run(async (context) => {
        const registered = context.workbook.worksheets.getItem('Sheet1').onChanged.add(handle);
        await context.sync();
        return registered;
      });
      const change = (value: number): Promise<void> =>
        E.run(async (context) => {
          context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[value]];
          await context.sync();
        });
      await change(1);
      await soon();
      await E.run(result.context, async (context) => {
        result.remove();
        await context.sync();
      });
      await change(2);
      await soon();
      check.same(told, ['A1']);
    },
  },
  {
    page: EVENTS,
    name: 'events of the worksheet collection: added, activated, deactivated, deleted',
    run: async ({ Excel: E }) => {
      const told: string[] = [];
      await E.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.onAdded.add(async () => void told.push('added'));
        worksheets.onActivated.add(async () => void told.push('activated'));
        worksheets.onDeactivated.add(async () => void told.push('deactivated'));
        worksheets.onDeleted.add(async () => void told.push('deleted'));
        await context.sync();
        const sheet = worksheets.add('Watched');
        sheet.activate();
        await context.sync();
        sheet.delete();
        await context.sync();
      });
      await soon();
      check.same([...new Set(told)].sort(), ['activated', 'added', 'deactivated', 'deleted']);
    },
  },
  {
    page: EVENTS,
    name: 'disable and enable events',
    run: async ({ Excel: E }) => {
      let count = 0;
      await E.run(async (context) => {
        context.workbook.worksheets.getFirst().onChanged.add(async () => void count++);
        await context.sync();
        context.runtime.load('enableEvents');
        await context.sync();
        context.runtime.enableEvents = !context.runtime.enableEvents;
        context.workbook.worksheets.getFirst().getRange('A1').values = [[1]];
        await context.sync();
        context.runtime.enableEvents = true;
        await context.sync();
      });
      await soon();
      check.same(count, 0);
    },
  },
  {
    page: CHARTS,
    name: 'create a chart from a range',
    run: ({ Excel: E, host }) =>
      E.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const range = sheet.getRange('A1:C4');
        range.values = [
          ['Product', 'Qtr1', 'Qtr2'],
          ['Frames', 5000, 7000],
          ['Saddles', 400, 323],
          ['Tires', 200, 150],
        ];
        const chart = sheet.charts.add(E.ChartType.line, range, E.ChartSeriesBy.auto);
        chart.title.text = 'Sales Data';
        chart.legend.position = 'Right';
        chart.legend.format.fill.setSolidColor('white');
        chart.dataLabels.format.font.size = 15;
        chart.dataLabels.format.font.color = 'black';
        chart.name = 'SalesChart';
        chart.setPosition('E2', 'J10');
        chart.series.load('items/name');
        chart.load('name,chartType,left,top');
        chart.title.load('text');
        await context.sync();
        check.same(
          [chart.chartType, chart.title.text, chart.series.items.map((s) => s.name)],
          ['Line', 'Sales Data', ['Qtr1', 'Qtr2']],
        );
        check.same([chart.left, chart.top], [192, 15]);
        const [kept] = host.workbook.stateOf(host.workbook.findSheet('Sheet1')!).charts;
        check.same(kept!.series[0]!.values!.area, { row: 1, column: 1, rows: 3, columns: 1 });
      }),
  },
  {
    page: CHARTS,
    name: 'axis, series and gridlines of a chart',
    run: ({ Excel: E }) =>
      E.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:B3').values = [
          ['x', 'y'],
          ['a', 1],
          ['b', 2],
        ];
        const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'));
        chart.axes.categoryAxis.title.text = 'Product';
        chart.axes.categoryAxis.tickLabelSpacing = 1;
        chart.axes.valueAxis.minimum = 0;
        chart.axes.valueAxis.majorGridlines.visible = false;
        const added = chart.series.add('Target');
        added.setValues(sheet.getRange('B2:B3'));
        chart.series.getItemAt(0).markerStyle = 'Circle';
        const count = chart.series.getCount();
        chart.axes.categoryAxis.title.load('text');
        chart.axes.valueAxis.load('minimum');
        await context.sync();
        check.same([count.value, chart.axes.categoryAxis.title.text, chart.axes.valueAxis.minimum], [2, 'Product', 0]);
        chart.series.getItemAt(1).delete();
        chart.delete();
        const left = sheet.charts.getCount();
        await context.sync();
        check.same(left.value, 0);
      }),
  },
  {
    page: CONDITIONAL,
    name: 'cell value: red font for what is negative',
    run: ({ Excel: E }) =>
      E.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('B21:E23');
        const format = range.conditionalFormats.add(E.ConditionalFormatType.cellValue);
        format.cellValue.format.font.color = 'red';
        format.cellValue.rule = { formula1: '=0', operator: 'LessThan' };
        const count = range.conditionalFormats.getCount();
        format.cellValue.format.font.load('color');
        format.load('type');
        await context.sync();
        check.same([count.value, format.type, format.cellValue.format.font.color], [1, 'CellValue', '#FF0000']);
      }),
  },
  {
    page: CONDITIONAL,
    name: 'custom formula, colour scale, data bar, text, top items',
    run: ({ Excel: E }) =>
      E.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('B2:M5');
        const custom = range.conditionalFormats.add('Custom');
        custom.custom.rule.formula = '=IF(B8>INDIRECT("RC[-1]",0),TRUE)';
        custom.custom.format.font.color = 'green';
        const scale = range.conditionalFormats.add('ColorScale');
        scale.colorScale.criteria = {
          minimum: { type: 'LowestValue', color: 'blue' },
          maximum: { type: 'HighestValue', color: 'red' },
        };
        range.conditionalFormats.add('DataBar').dataBar.barDirection = 'LeftToRight';
        const text = range.conditionalFormats.add('ContainsText');
        text.textComparison.rule = { operator: 'Contains', text: 'Delayed' };
        text.textComparison.format.font.bold = true;
        const top = range.conditionalFormats.add('TopBottom');
        top.topBottom.rule = { rank: 1, type: 'TopItems' };
        const count = range.conditionalFormats.getCount();
        custom.custom.rule.load('formula');
        await context.sync();
        check.same([count.value, custom.custom.rule.formula], [5, '=IF(B8>INDIRECT("RC[-1]",0),TRUE)']);
        range.conditionalFormats.clearAll();
        const none = range.conditionalFormats.getCount();
        await context.sync();
        check.same(none.value, 0);
      }),
  },
  {
    page: CONDITIONAL,
    name: 'priorities and stopIfTrue',
    run: ({ Excel: E }) =>
      E.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('B2:B9');
        const first = range.conditionalFormats.add('PresetCriteria');
        first.preset.rule = { criterion: 'OneStdDevAboveAverage' };
        const second = range.conditionalFormats.add('CellValue');
        second.stopIfTrue = true;
        first.priority = 0;
        first.load('priority');
        second.load('priority,stopIfTrue');
        await context.sync();
        check.same([first.priority, second.priority, second.stopIfTrue], [0, 1, true]);
      }),
  },
  {
    page: VALIDATION,
    name: 'whole numbers above zero, with prompt and alert',
    run: ({ Excel: E }) =>
      E.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('B2:C5');
        range.dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
        range.dataValidation.prompt = {
          message: 'Please enter a positive number.',
          showPrompt: true,
          title: 'Positive numbers only.',
        };
        range.dataValidation.errorAlert = { message: 'No.', showAlert: true, style: 'Stop', title: 'Negative' };
        const inside = context.workbook.worksheets.getItem('Sheet1').getRange('C3').dataValidation.load('type,rule');
        await context.sync();
        check.same([inside.type, inside.rule.wholeNumber], ['WholeNumber', { formula1: 0, operator: 'GreaterThan' }]);
        range.dataValidation.clear();
        range.dataValidation.load('type');
        await context.sync();
        check.same(range.dataValidation.type, 'None');
      }),
  },
  {
    page: VALIDATION,
    name: 'a drop-down list from a range',
    run: ({ Excel: E }) =>
      E.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const { dataValidation } = sheet.getRange('B2');
        dataValidation.rule = { list: { inCellDropDown: true, source: '=Sheet1!$D$1:$D$3' } };
        dataValidation.load('type,rule');
        await context.sync();
        check.same([dataValidation.type, dataValidation.rule.list?.source], ['List', '=Sheet1!$D$1:$D$3']);
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
