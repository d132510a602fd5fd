import { CellColumns, pointsOfCharacters, type Sheet } from '../../sheet';
import { runsOf } from '../session/area';
import { joinedAreas } from '../session/joinedAreas';
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
  putHeights(context, sheetId, heights);
  for (const rule of rules) putRule(context, sheetId, rule);
  for (const { row, column, choices } of CellColumns.of(cells).choosing)
    putList(context, sheetId, { row, column, words: choices });
  for (const chart of charts) putChart(context, sheetId, chart);
}

/** Queues heights of rows: those that are as high as each other together. */
function putHeights(context: Session, sheetId: string, heights: Sheet['heights']): void {
  const byHeight = new Map<number, number[]>();
  for (const { row, height } of heights) {
    const alike = byHeight.get(height);
    if (alike) alike.push(row);
    else byHeight.set(height, [row]);
  }
  for (const [height, rows] of byHeight) {
    const areas = runsOf(rows).map(({ start, count }) => ({ row: start, rows: count, column: 0, columns: 1 }));
    if (areas.length === 1) context.range({ sheetId, ...areas[0]! }).format.rowHeight = height;
    else
      for (const { address } of joinedAreas(areas)) context.sheet(sheetId).getRanges(address).format.rowHeight = height;
  }
}
