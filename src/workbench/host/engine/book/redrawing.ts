import type { ICellData } from '@univerjs/core';
import { type Area, bounding, lastColumn, lastRow } from '../../model/area';

type Records = Record<number, Record<number, ICellData>>;

/**
 * What has changed on the sheets and is not drawn yet. Univer lets the formula bar, the selection and all else that shows
 * something look again after each change, which takes longer than the change; a report has hundreds of them in one message.
 */
export class Redrawing {
  private readonly changed = new Map<string, Area>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param draw draws a sheet's cells again, from the first that are named to the last, which stay as they are */
  constructor(private readonly draw: (sheet: string, cells: Records) => void) {}

  /** Has an area drawn as soon as the thread is free. */
  add(sheet: string, area: Area): void {
    const before = this.changed.get(sheet);
    this.changed.set(sheet, before ? bounding(before, area) : area);
    this.timer ??= setTimeout(() => this.all());
  }

  dispose(): void {
    clearTimeout(this.timer);
  }

  private all(): void {
    this.timer = undefined;
    const areas = [...this.changed];
    this.changed.clear();
    for (const [sheet, area] of areas) this.draw(sheet, corners(area));
  }
}

function corners(area: Area): Records {
  const cells: Records = { [area.row]: { [area.column]: {} } };
  (cells[lastRow(area)] ??= {})[lastColumn(area)] = {};
  return cells;
}
