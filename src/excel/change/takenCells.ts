import type { SheetArea } from '../session/area';
import type { Step } from './step';
import type { Whereabouts } from './whereabouts';

/** Cells that a change takes from emptiness. */
export interface AddedCells {
  readonly area: SheetArea;
  /** Nothing was there, neither content nor format: taking back means clearing. */
  readonly pristine: boolean;
  /** Number formats of empty cells that the user had formatted. */
  readonly numberFormats: readonly (readonly unknown[])[] | null;
  /** Column widths, one per column of the area. */
  readonly widths: readonly number[];
}

/** Takes cells from emptiness: whatever the steps after it put there goes again, with the widths of their columns. */
export function takenCells({ area, pristine, numberFormats, widths }: AddedCells, where: Whereabouts): Step {
  return {
    put: () => undefined,
    back: (context) => () => {
      const now = where.at(area);
      const range = context.range(now);
      range.clear(pristine ? 'All' : 'Contents');
      if (!pristine && numberFormats) range.numberFormat = numberFormats as unknown[][];
      widths.forEach((width, i) => {
        context.range({ ...now, column: now.column + i, columns: 1 }).format.columnWidth = width;
      });
    },
  };
}
