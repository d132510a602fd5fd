import type { Formulas, WorkbookState } from '../method';
import type { Anchor } from './anchors';
import type { BeforeImage } from './beforeImage';
import type { WriteRequest } from './gateway';
import type { LastRun, Shown } from './lastRun';
import type { HeaderLook } from './looks';
import type { ParametersPlan } from './parameters';
import type { Source, Target } from './target';

/** A write that has been checked: everything that will be done, and everything needed to take it back. */
export interface WritePlan {
  readonly request: WriteRequest;
  readonly source: Source;
  readonly target: Target;
  readonly sheetName: string;
  readonly image: BeforeImage;
  /** Header per slot; null leaves the one that stands. */
  readonly headers: readonly (string | null)[];
  readonly look: HeaderLook | null;
  readonly anchors: ReadonlyMap<string, Anchor>;
  /** The state to store, and the record of this run beside the one before. */
  readonly stateAfter: WorkbookState;
  readonly sourceAnchorName: string;
  readonly runBefore: LastRun | null;
  /** What formulas show now of the run before. */
  readonly shown: Shown;
  readonly runAfter: LastRun;
  readonly settingKeys: ReadonlySet<string>;
  /** Null: values. */
  readonly formulas: {
    readonly texts: Formulas;
    readonly parameters: ParametersPlan;
    /** Where the names of the parameters are. */
    readonly anchors: ReadonlyMap<string, Anchor>;
  } | null;
}

export const runKey = (bindingId: string): string => `cec4444.run.${bindingId}`;
