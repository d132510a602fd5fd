import type { SheetRecord } from '../../sheet';
import type { SheetArea } from '../session/area';
import { formulaLiteral } from '../session/literal';
import { columnsOf, readBlocks } from '../find/readCells';
import type { Session } from '../session/session';
import { putGrid } from './cells';
import { putChart, type ChartPosition } from './charts';
import { lookRestorer } from './looks';
import { askPage, type PageBefore } from './page';
import { putList, putRule } from './rules';
import { readLooks } from './standingLooks';

/** A part of a sheet of ours as it stood, with all that it takes to bring it back. */
export interface BlockBefore {
  readonly area: SheetArea;
  /** As `range.formulas` gives them. */
  readonly contents: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly unknown[])[];
  readonly looks: readonly (readonly Excel.CellProperties[])[];
  /** Heights of its rows in points. */
  readonly heights: readonly number[];
  readonly page: PageBefore;
  /** Charts, rules and lists on it, by the sheet's own cells. */
  readonly record: SheetRecord;
  /** Where its charts stand, by their names. */
  readonly positions: ReadonlyMap<string, ChartPosition>;
}

/** Reads cells, looks, heights and page of an area that is to be made anew. Changes nothing. */
export async function readBefore(
  context: Session,
  area: SheetArea,
  record: SheetRecord,
  positions: BlockBefore['positions'],
): Promise<BlockBefore> {
  const contents: unknown[][] = [];
  const values: unknown[][] = [];
  const numberFormats: unknown[][] = [];
  await readBlocks(
    context,
    { area, columns: columnsOf(area), wanted: ['formulas', 'values', 'numberFormat'] },
    ({ grids }) => {
      contents.push(...(grids.formulas as unknown[][]));
      values.push(...(grids.values as unknown[][]));
      numberFormats.push(...(grids.numberFormat as unknown[][]));
    },
    'checking',
  );
  const heights = context.range({ ...area, columns: 1 }).getRowProperties({ format: { rowHeight: true } });
  const page = askPage(context.sheet(area.sheetId));
  const looks = await readLooks(context, area);
  return {
    area,
    contents,
    values,
    numberFormats,
    looks,
    heights: heights.value.map(({ format }) => format?.rowHeight ?? 0),
    page: page(),
    record,
    positions,
  };
}

/** Brings the area back: empty first, then as it stood. */
export async function restoreBefore(context: Session, before: BlockBefore): Promise<void> {
  const { area, record, positions } = before;
  emptyBlock(context, area);
  const [[cleared]] = (await readLooks(context, { ...area, rows: 1, columns: 1 })) as [[Excel.CellProperties]];
  const restored = lookRestorer(cleared);
  const looks = before.looks.map((line) => line.map(restored));
  const contents = before.contents.map((line, r) =>
    line.map((content, c) => formulaLiteral(content, before.values[r]![c], before.numberFormats[r]![c])),
  );
  await putGrid(context, area, { contents, numberFormats: before.numberFormats, looks }, 'undoing');
  context
    .range({ ...area, columns: 1 })
    .setRowProperties(before.heights.map((rowHeight) => ({ format: { rowHeight } })));
  for (const rule of record.rules) putRule(context, area.sheetId, rule);
  for (const list of record.lists) putList(context, area.sheetId, list);
  for (const chart of record.charts) {
    const position = positions.get(chart.id);
    // One that its owner had taken away stays away.
    if (position) putChart(context, area.sheetId, chart, position);
  }
  await context.sync();
}

/** Queues the emptying of cells: content, looks, rules and lists of words. */
export function emptyBlock(context: Session, area: SheetArea): void {
  const range = context.range(area);
  range.clear('All');
  range.dataValidation.clear();
}
