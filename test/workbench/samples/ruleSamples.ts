import { check } from '../support/check';
import type { Sample } from './sample';

const CONDITIONAL = 'Apply conditional formatting to Excel ranges';
const VALIDATION = 'Add data validation to Excel ranges';

export const ruleSamples: Sample[] = [
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
];
