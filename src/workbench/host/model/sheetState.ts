import type { Area } from './area';
import type { AutoFilterState } from './autoFilter';
import type { ChartState } from './charts';
import type { ConditionalFormatState, ValidationState } from './rules';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** `worksheet.protection.options`; what is left out is false, selection apart. */
export interface ProtectionOptions {
  allowAutoFilter?: boolean;
  allowDeleteColumns?: boolean;
  allowDeleteRows?: boolean;
  allowEditObjects?: boolean;
  allowEditScenarios?: boolean;
  allowFormatCells?: boolean;
  allowFormatColumns?: boolean;
  allowFormatRows?: boolean;
  allowInsertColumns?: boolean;
  allowInsertHyperlinks?: boolean;
  allowInsertRows?: boolean;
  allowPivotTables?: boolean;
  allowSort?: boolean;
  selectionMode?: 'Normal' | 'Unlocked' | 'None';
}

/** What a sheet has besides its cells, which the engine keeps. */
export interface SheetState {
  /** Id in the engine. */
  readonly id: string;
  /** Id that Office.js sees, a GUID in braces. */
  readonly guid: string;
  veryHidden: boolean;
  protection: { options: ProtectionOptions; password: string | null } | null;
  /** Cells whose `locked` was taken away. */
  unlocked: Area[];
  autoFilter: AutoFilterState | null;
  /** Rows that an advanced filter was made over: it hides rows as others do, and Office.js does not tell of it. */
  filteredInPlace: Area | null;
  customProperties: Map<string, string>;
  charts: ChartState[];
  conditionalFormats: ConditionalFormatState[];
  validations: ValidationState[];
  pageLayout: Record<string, unknown>;
  /** Rows before which a page ends, ascending. */
  rowBreaks: number[];
  standardWidth: number;
  showHeadings: boolean;
  enableCalculation: boolean;
}

export const newSheetState = (id: string, serial: number): SheetState => ({
  id,
  guid: `{00000000-0001-0000-${serial.toString(16).toUpperCase().padStart(4, '0')}-000000000000}`,
  veryHidden: false,
  protection: null,
  unlocked: [],
  autoFilter: null,
  filteredInPlace: null,
  customProperties: new Map(),
  charts: [],
  conditionalFormats: [],
  validations: [],
  pageLayout: {},
  rowBreaks: [],
  standardWidth: 48,
  showHeadings: true,
  enableCalculation: true,
});
