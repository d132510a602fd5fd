import type { Area } from './area';
import type { Kept } from './charts';

/** A conditional format as it was ordered; the grid shows those that Univer knows. */
export interface ConditionalFormatState {
  readonly id: string;
  /** `CellValue`, `Custom`, `ColorScale`, `DataBar`, `ContainsText`, `TopBottom`, `PresetCriteria`, `IconSet`. */
  readonly type: string;
  areas: Area[];
  stopIfTrue: boolean;
  kept: Kept;
}

/** A validation rule for cells. */
export interface ValidationState {
  areas: Area[];
  rule: Record<string, unknown>;
  ignoreBlanks: boolean;
  errorAlert: Record<string, unknown>;
  prompt: Record<string, unknown>;
}
