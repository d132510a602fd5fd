import type { Area } from '../addresses';
import type { PageSetup } from '../read/pageSetup';
import type { CellValue } from '../read/sheetContent';
import type { SheetVisibility } from '../read/structure';

/** '#RRGGBB'. */
export type Color = `#${string}`;

export type BorderStyle = 'none' | 'thin' | 'medium' | 'thick' | 'dashed' | 'dotted' | 'double' | 'hair';

export interface BorderLine {
  readonly style: BorderStyle;
  readonly color?: Color;
}

/** What of a cell's look is to be set; what is left out stays as the cell has it. */
export interface CellStyle {
  /** English format code: 'General', '#,##0.00', '0%', 'yyyy-mm-dd', '@'. */
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly color?: Color;
  readonly fontName?: string;
  /** Points. */
  readonly fontSize?: number;
  /** Solid colour, or null for none. */
  readonly fill?: Color | null;
  readonly horizontal?:
    'general' | 'left' | 'center' | 'right' | 'fill' | 'justify' | 'centerContinuous' | 'distributed';
  readonly vertical?: 'top' | 'center' | 'bottom' | 'justify' | 'distributed';
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly border?: Partial<Record<'left' | 'right' | 'top' | 'bottom', BorderLine>>;
  readonly locked?: boolean;
}

/** `null` leaves the cell as it is, '' empties it, a text stays text whatever it looks like ('000123', '=x'). */
export type WrittenValue = CellValue | null;

/** An error value, which as a plain text would be text. */
export interface ErrorValue {
  readonly error: '#N/A' | '#VALUE!' | '#DIV/0!' | '#REF!' | '#NAME?' | '#NUM!' | '#NULL!' | '#SPILL!' | '#CALC!';
}

/** The cells of one column from above; a long one needs no list for each of its rows. */
export interface ColumnValues {
  readonly down: readonly (WrittenValue | ErrorValue)[];
}

/**
 * A rectangle of cells that are asked for one by one, by row and column of the block, rows downwards: a list of ten thousand
 * clients is not laid out in lists of its own first.
 */
export interface AskedCells {
  readonly rowCount: number;
  readonly columnCount: number;
  value(this: void, i: number, j: number): WrittenValue | ErrorValue;
  formula(this: void, i: number, j: number): string | null;
  /** Cells that look alike give the same object. */
  style(this: void, i: number, j: number): CellStyle;
}

/** A rectangle of cells whose first one is at zero-based `row`, `column`. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly (WrittenValue | ErrorValue)[])[] | ColumnValues | AskedCells;
  /**
   * English formulas, with or without '=', at the same places; null where the value alone is meant. The value beside
   * a formula is kept as its last result ('' or null: none; Excel computes it on opening). Newer functions need
   * their prefix (`_xlfn.XLOOKUP`).
   */
  readonly formulas?: readonly (readonly (string | null)[])[];
  /** For every cell of the block; a later block's style is laid over an earlier one's. */
  readonly style?: CellStyle;
  /** By column of the block, over `style`. */
  readonly columnStyles?: readonly (CellStyle | undefined)[];
}

export interface ClearedArea {
  readonly range: Area;
  /** 'contents' keeps the formats; 'all' resets them too. Contents go before the blocks of the same edit are written. */
  readonly what: 'contents' | 'all';
}

export interface StyledArea {
  readonly range: Area;
  readonly style: CellStyle;
}

export interface ColumnWidth {
  readonly from: number;
  readonly to: number;
  /** In characters of the standard font, as Excel's column width box shows it; null leaves the width as it is. */
  readonly width: number | null;
  readonly hidden?: boolean;
}

export interface RowLook {
  readonly from: number;
  readonly to: number;
  /** Points. */
  readonly height?: number;
  readonly hidden?: boolean;
}

/** A table made of a range whose header cells hold exactly the names of `columns`. */
export interface AddedTable {
  readonly kind: 'add';
  readonly name: string;
  readonly range: Area;
  readonly columns: readonly string[];
  /** Built-in style such as 'TableStyleMedium2'; null for none. */
  readonly style?: string | null;
  readonly totalsRow?: boolean;
  readonly bandedRows?: boolean;
}

/** Changes to a table that is there. A new range keeps the first columns; `columns` names all of them, in order. */
export interface ChangedTable {
  readonly kind: 'change';
  readonly name: string;
  readonly newName?: string;
  readonly range?: Area;
  readonly columns?: readonly string[];
  readonly style?: string | null;
}

export interface RemovedTable {
  readonly kind: 'remove';
  readonly name: string;
}

export type TableEdit = AddedTable | ChangedTable | RemovedTable;

export type Comparison =
  | 'equal'
  | 'notEqual'
  | 'greaterThan'
  | 'greaterThanOrEqual'
  | 'lessThan'
  | 'lessThanOrEqual'
  | 'between'
  | 'notBetween';

export type FormatRule =
  | {
      readonly kind: 'cellIs';
      readonly operator: Comparison;
      readonly formulas: readonly string[];
      readonly style: CellStyle;
    }
  | { readonly kind: 'expression'; readonly formula: string; readonly style: CellStyle }
  | { readonly kind: 'containsText'; readonly text: string; readonly style: CellStyle }
  | { readonly kind: 'dataBar'; readonly color: Color }
  | { readonly kind: 'colorScale'; readonly colors: readonly [Color, Color] | readonly [Color, Color, Color] };

export interface AddedConditionalFormat {
  readonly range: Area;
  readonly rule: FormatRule;
  readonly stopIfTrue?: boolean;
}

export interface AddedValidation {
  readonly range: Area;
  readonly type: 'list' | 'whole' | 'decimal' | 'date' | 'textLength' | 'custom';
  readonly operator?: Comparison;
  /** Formulas without '='; for a list of given items: '"a,b,c"' or a range. */
  readonly formulas: readonly string[];
  readonly allowBlank?: boolean;
  readonly error?: {
    readonly title: string;
    readonly message: string;
    /** Excel asks about another value, and does not refuse it. */
    readonly asks?: boolean;
  };
  readonly prompt?: { readonly title: string; readonly message: string };
}

/** A native chart: the XML of its own part, and the cells that it covers. */
export interface AddedChart {
  /** The shape's name. */
  readonly name: string;
  readonly description: string;
  readonly xml: string;
  readonly place: Area;
}

/** Everything to be changed in one sheet. */
export interface SheetEdit {
  /** Name of the sheet as it is after `renameSheets` and `addSheets` of the same edit. */
  readonly sheet: string;
  readonly clear?: readonly ClearedArea[];
  readonly cells?: readonly CellBlock[];
  /** Laid over the styles of `cells`; cells that are not there yet are made. */
  readonly formats?: readonly StyledArea[];
  readonly columnWidths?: readonly ColumnWidth[];
  readonly rows?: readonly RowLook[];
  readonly merge?: readonly Area[];
  readonly tables?: readonly TableEdit[];
  /** Conditional formats wholly inside these areas are taken out first. */
  readonly dropConditionalFormats?: readonly Area[];
  readonly conditionalFormats?: readonly AddedConditionalFormat[];
  /** Validations wholly inside these areas are taken out first. */
  readonly dropDataValidations?: readonly Area[];
  readonly dataValidations?: readonly AddedValidation[];
  /** Rows above and columns left of the scrolling part; null unfreezes. */
  readonly freeze?: { readonly rows: number; readonly columns: number } | null;
  /** Lines between cells. */
  readonly gridlines?: boolean;
  /** What is left out stays as it is. */
  readonly print?: PageSetup;
  /** Charts whose names begin so are taken out first. */
  readonly dropCharts?: string | readonly string[];
  readonly charts?: readonly AddedChart[];
}

export interface AddedSheet {
  readonly name: string;
  /** Zero-based place among the sheets; at the end if left out. */
  readonly position?: number;
  readonly visibility?: SheetVisibility;
}

export interface NameEdit {
  readonly name: string;
  /** Formula with or without '='; null takes the name out. */
  readonly refersTo: string | null;
  /** Sheet that the name belongs to; the whole workbook if left out. */
  readonly sheet?: string;
  readonly hidden?: boolean;
}

/** All changes to a workbook, as data. Done in this order: remove, rename, add sheets; put in rows; sheets; names. */
export interface WorkbookEdits {
  readonly removeSheets?: readonly string[];
  readonly renameSheets?: readonly { readonly from: string; readonly to: string }[];
  readonly addSheets?: readonly AddedSheet[];
  readonly visibility?: readonly { readonly sheet: string; readonly visibility: SheetVisibility }[];
  /** Rows put in, zero-based: what stands from `row` on moves down with all that speaks of it. */
  readonly insertRows?: readonly { readonly sheet: string; readonly row: number; readonly count: number }[];
  readonly sheets?: readonly SheetEdit[];
  readonly names?: readonly NameEdit[];
  /** Sheet shown when the file is opened. */
  readonly activeSheet?: string;
}
