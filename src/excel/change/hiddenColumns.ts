import type { SheetArea } from '../session/area';
import type { Step } from './step';
import type { Whereabouts } from './whereabouts';

/** A column that a change hides or shows. */
export interface HiddenColumn {
  readonly at: SheetArea;
  /** Null leaves it as the user has it. */
  readonly after: boolean | null;
  /** Null where the column goes with the change itself. */
  readonly before: boolean | null;
}

/** Hides columns that nobody reads, or shows them again. */
export const hiddenColumns = (columns: readonly HiddenColumn[], where: Whereabouts): Step => ({
  put(context) {
    for (const { at, after } of columns) if (after !== null) context.range({ ...at, rows: 1 }).columnHidden = after;
  },
  back: (context) => () => {
    for (const { at, before } of columns) {
      if (before !== null) context.range({ ...where.at(at), rows: 1 }).columnHidden = before;
    }
  },
});
