import { blockOf, chartPrefix, type Sheet, sheetAnchors, sheetMoved, type SheetRecord } from '../../sheet';
import type { Anchor } from '../find/anchors';
import type { SheetArea } from '../session/area';
import { ExcelProblem } from '../problems';
import { mergedInto } from '../find/mergedAreas';
import type { Session } from '../session/session';
import type { ChartPosition } from './charts';
import { growthOf, type GrownRows } from './growth';
import { notesOf } from './notes';
import { onSheet } from './place';

/** A sheet of ours as an earlier run left it, or as its owner has changed it since. */
export interface StandingSheet {
  readonly sheetName: string;
  /** Our block of cells. */
  readonly block: SheetArea;
  /** Where its charts of ours stand, by their names. */
  readonly positions: ReadonlyMap<string, ChartPosition>;
  /** Notes by key; null where it has no column for them. */
  readonly notes: ReadonlyMap<string, string> | null;
  /**
   * What it has besides cells, where it can be made anew in its place, and come back on undo; null where somebody has
   * changed its shape, or it would have to grow over what is not ours and cannot.
   */
  readonly record: SheetRecord | null;
  /** Rows to be put in below it, over what is not ours. */
  readonly grown: GrownRows | null;
}

/**
 * Looks at the sheet that an earlier run made, where there is one. Changes nothing.
 * @param record what that run put there besides cells; null where it is not known
 * @throws ExcelProblem `protectedSheet` {sheet}
 */
export async function readStanding(
  context: Session,
  id: string,
  wanted: Sheet,
  { anchors, record }: { readonly anchors: ReadonlyMap<string, Anchor>; readonly record: SheetRecord | null },
): Promise<StandingSheet | null> {
  const names = sheetAnchors(id);
  const block = anchors.get(names.block)?.at ?? null;
  if (!block) return null;
  const moved = onSheet(block.sheetId, blockOf(sheetMoved(wanted, block.row, block.column)));
  const sheet = context.sheet(block.sheetId);
  sheet.load('name');
  sheet.protection.load('protected');
  sheet.charts.load('items/name,items/left,items/top,items/width,items/height');
  const cells = context.range(block);
  cells.conditionalFormats.load('items/id');
  cells.dataValidation.load('type');
  const [tables] = [cells.getTables(false)];
  tables!.load('items/id');
  const [keys, notes] = [anchors.get(names.keys)?.at ?? null, anchors.get(names.notes)?.at ?? null];
  const noted = notesOf(context, keys, notes);
  const merged = await mergedInto(context, block);
  if (sheet.protection.protected) throw new ExcelProblem('protectedSheet', { sheet: sheet.name });

  const charts = sheet.charts.items.map(({ name, left, top, width, height }) => ({ name, left, top, width, height }));
  const isOurs = ({ name }: { readonly name: string }): boolean => name.startsWith(chartPrefix(id));
  const positions = new Map(charts.filter(isOurs).map(({ name, ...position }) => [name, position]));
  const isPlain = merged?.length === 0 && tables!.items.length === 0;
  const rules = cells.conditionalFormats.items.length;
  const hasLists = cells.dataValidation.type !== 'None';
  const isAsLeft =
    record !== null &&
    record.rowCount === block.rows &&
    record.columnCount === block.columns &&
    // All of its rules, or none any more; so its lists.
    (rules === 0 || rules === record.rules.length) &&
    (!hasLists || record.lists.length > 0) &&
    [...positions.keys()].every((name) => record.charts.some((chart) => chart.id === name));
  const others = charts.filter((chart) => !isOurs(chart));
  const growth = isAsLeft && isPlain ? await growthOf(context, block, moved, others) : null;
  return {
    sheetName: sheet.name,
    block,
    positions,
    notes: keys && notes ? noted() : null,
    grown: growth === 'free' ? null : growth,
    record:
      record && growth !== null
        ? { ...record, rules: rules === 0 ? [] : record.rules, lists: hasLists ? record.lists : [] }
        : null,
  };
}
