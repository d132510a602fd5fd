import type { Area } from './area';
import { MAX_COLUMNS } from './area';
import type { ChartState } from './charts';
import type { ConditionalFormatState, ValidationState } from './rules';
import type { Shift } from './shift';
import { shifted } from './shift';
import type { Criteria } from './filter';

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

/** Cells that are printed (none named: all of them), and whole rows and columns that are repeated on every page. */
export interface PrintedCells {
  areas: Area[];
  titleRows: Area | null;
  titleColumns: Area | null;
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
  /** Cells whose rules were taken away: those of an opened file, which are not in the model, go from it when it is saved. */
  ruleless: { formats: Area[]; validations: Area[] };
  pageLayout: Record<string, unknown>;
  printed: PrintedCells;
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
  ruleless: { formats: [], validations: [] },
  pageLayout: {},
  printed: { areas: [], titleRows: null, titleColumns: null },
  rowBreaks: [],
  standardWidth: 48,
  showHeadings: true,
  enableCalculation: true,
});

/** Lines came or went: what is printed, repeated and begins a page moves with its cells. */
export function followPrinted(state: SheetState, shift: Shift): void {
  const { printed } = state;
  const moved = (lines: Area | null): Area | null => lines && shifted(lines, shift);
  printed.areas = printed.areas.flatMap((area) => shifted(area, shift) ?? []);
  printed.titleRows = moved(printed.titleRows);
  printed.titleColumns = moved(printed.titleColumns);
  // A break stands above its row; it goes with it.
  state.rowBreaks = state.rowBreaks.flatMap(
    (row) => shifted({ row, column: 0, rows: 1, columns: MAX_COLUMNS }, shift)?.row ?? [],
  );
}

/** The filter of a sheet's own list, the one that is no table. */
export interface AutoFilterState {
  /** Header and rows. */
  area: Area;
  /** By column of the area. */
  filters: (Criteria | null)[];
}
