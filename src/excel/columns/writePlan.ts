import type { WorkbookState } from '../../method';
import type { Anchor } from '../find/anchors';
import type { ReplacedColumn } from './replaced';
import type { LastRun, Shown } from '../settings/lastRun';
import type { HeaderLook } from '../../sheet';
import type { PlannedFormulas } from '../formulas/planFormulas';
import type { Room } from './room';
import type { Source, Target } from './target';
import type { WriteRequest } from '../requests/columns';

/** A write that has been checked: everything that will be done, and everything needed to take it back. */
export interface WritePlan {
  readonly request: WriteRequest;
  readonly source: Source;
  readonly target: Target;
  readonly sheetName: string;
  readonly room: Room;
  readonly replaced: readonly ReplacedColumn[];
  /** Whether columns that only formulas need, and that stood already, were hidden; by their anchor. */
  readonly hiddenBefore: ReadonlyMap<string, boolean>;
  /** Header per slot; null leaves the one that stands. */
  readonly headers: readonly (string | null)[];
  readonly look: HeaderLook | null;
  /** Points of the headers' row before, and whether it is another than the sheet's usual one; null on a sheet of our own. */
  readonly headerHeight: { readonly points: number; readonly own: boolean } | null;
  readonly anchors: ReadonlyMap<string, Anchor>;
  /** The state as it was stored and as it is to be; the record of this run beside the one before. */
  readonly stateBefore: string | null;
  readonly runTextBefore: string | null;
  readonly stateAfter: WorkbookState;
  readonly sourceAnchorName: string;
  readonly runBefore: LastRun | null;
  /** What formulas show now of the run before. */
  readonly shown: Shown;
  readonly runAfter: LastRun;
  readonly settingKeys: ReadonlySet<string>;
  /** Null: values. */
  readonly formulas: PlannedFormulas | null;
}

export const runKey = (bindingId: string): string => `cec4444.run.${bindingId}`;
