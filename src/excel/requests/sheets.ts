import type { Sheet } from '../../sheet';
import type { WorkbookState } from '../../method';

/** A tool's sheets to write, or to make anew where an earlier run made them. */
export interface PrintRequest {
  /** Each with the id by which it is known again, whatever its tab is called. */
  readonly sheets: readonly { readonly id: string; readonly sheet: Sheet }[];
  /** The notes that they carry, as they were read from those that stand. */
  readonly notes: ReadonlyMap<string, string>;
  /** Kept with the workbook's state, in the same change; null: nothing is. */
  readonly tool: { readonly id: string; readonly settings: unknown } | null;
}

/** A sheet that was written. */
export interface PrintedSheet {
  readonly id: string;
  readonly sheetName: string;
  /** Of our block of cells. */
  readonly address: string;
  /** On a new sheet, or in the place of the one that stood. */
  readonly how: 'new' | 'anew';
  /** Name of an earlier sheet of ours that stays as it is, because its owner has changed its shape. */
  readonly left: string | null;
  /** Made anew: rows put in below it, because what it had to grow over is not ours. */
  readonly rowsInserted: number;
  /** Made anew: findings that it did not state before. */
  readonly findings: readonly string[];
}

export interface PrintReport {
  readonly sheets: readonly PrintedSheet[];
  /** The workbook's state as it was stored, the tool's settings among it. */
  readonly workbook: WorkbookState;
}
