import { areWords, type CellList, type CellRule } from '../../sheet';
import type { Session } from '../session/session';
import { onSheet } from './place';

/** Queues a rule that colours cells by what they hold. */
export function putRule(context: Session, sheetId: string, rule: CellRule): void {
  const { conditionalFormats } = context.range(onSheet(sheetId, rule.area));
  switch (rule.kind) {
    case 'colorScale':
      conditionalFormats.add('ColorScale').colorScale.criteria = {
        minimum: { type: 'LowestValue', color: rule.from },
        maximum: { type: 'HighestValue', color: rule.to },
      };
      return;
    case 'dataBar': {
      const { dataBar } = conditionalFormats.add('DataBar');
      dataBar.positiveFormat.fillColor = rule.color;
      dataBar.positiveFormat.gradientFill = false;
      return;
    }
    case 'equals':
    case 'differs': {
      const { cellValue } = conditionalFormats.add('CellValue');
      cellValue.format.fill.color = rule.fill;
      cellValue.format.font.color = rule.ink;
      cellValue.rule = {
        formula1: `="${rule.text.replaceAll('"', '""')}"`,
        operator: rule.kind === 'equals' ? 'EqualTo' : 'NotEqualTo',
      };
    }
  }
}

/** Queues the list of words, or the cells that hold them, of which a cell takes one. */
export function putList(context: Session, sheetId: string, { row, column, words }: CellList): void {
  const { dataValidation } = context.range({ sheetId, row, column, rows: 1, columns: 1 });
  dataValidation.rule = {
    list: { inCellDropDown: true, source: areWords(words) ? words.join(',') : context.range(onSheet(sheetId, words)) },
  };
  dataValidation.ignoreBlanks = false;
}
