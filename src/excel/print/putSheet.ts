import { pointsOfCharacters, type Sheet } from '../../sheet';
import type { Session } from '../session/session';
import { putChart } from './charts';
import { putPage } from './page';
import { putList, putRule } from './rules';

/** Queues what a sheet has from the first time on. */
export function putFrame(context: Session, sheetId: string, { widths, frozenRows, gridlines, print }: Sheet): void {
  const made = context.sheet(sheetId);
  widths.forEach((width, column) => {
    context.range({ sheetId, row: 0, column, rows: 1, columns: 1 }).format.columnWidth = pointsOfCharacters(width);
  });
  if (frozenRows > 0) made.freezePanes.freezeRows(frozenRows);
  if (!gridlines) made.showGridlines = false;
  putPage(context, sheetId, print);
}

/** Queues what lies over the cells, once they hold their values. */
export function putDress(context: Session, sheetId: string, { cells, rules, heights, charts }: Sheet): void {
  for (const { row, height } of heights)
    context.range({ sheetId, row, column: 0, rows: 1, columns: 1 }).format.rowHeight = height;
  for (const rule of rules) putRule(context, sheetId, rule);
  for (const { row, column, choices } of cells) if (choices) putList(context, sheetId, { row, column, words: choices });
  for (const chart of charts) putChart(context, sheetId, chart);
}
