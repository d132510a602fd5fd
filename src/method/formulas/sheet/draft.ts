import { quoted } from '../excelText';

/** How a cell of the parameters sheet looks; the look itself belongs to whoever writes the sheet. */
export type CellLook = 'title' | 'note' | 'section' | 'head' | 'label' | 'input' | 'state' | 'computed' | 'text';

/** One cell of the parameters sheet, as data. */
export interface SheetCell {
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  /** '' is blank; beside a formula, its present result. */
  readonly value: string | number;
  /** Without the equals sign. */
  readonly formula?: string;
  readonly look: CellLook;
  readonly numberFormat?: string;
  /** The words that an input takes, where it takes words. */
  readonly choices?: readonly string[];
}

/** A defined name and the cells it stands for. */
export interface SheetName {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** A row's label with the cell that says what is wrong in it. */
export interface LabelledState {
  readonly label: string;
  readonly state: string;
}

/**
 * All that is wrong in some rows, each after its label; '' when all is right.
 * @param used names that formulas read: one that somebody deleted is said, too
 */
export function statesFormula(states: readonly LabelledState[], used: readonly string[], nameMissing: string): string {
  const said = states.map(({ label, state }) => `IF(${state}="","",${quoted(`${label}: `)}&${state}&" ")`).join('&');
  const lost = quoted(nameMissing);
  const rows = used.map((name) => `ROWS(${name})`).join('+');
  return `IFERROR(IF(ISERROR(${rows}),${lost},TRIM(${said})),${lost})`;
}

/** A sheet laid out: cells, defined names, and how many rows and columns it takes. */
export interface SheetLayout {
  readonly cells: readonly SheetCell[];
  readonly names: readonly SheetName[];
}

/** Columns of the parameters sheet. The computed cells stand to the right of all that is typed. */
export const COLUMN = { label: 0, rule: 1, first: 2, state: 6, computed: 8 } as const;
/** Widths in characters, by column. */
export const PARAMETER_WIDTHS = [34, 16, 20, 14, 20, 14, 46, 3, 11, 13, 13, 13, 13, 9, 13, 13, 13];

/** A parameters sheet while it is being laid out, from top to bottom. */
export class SheetDraft {
  private readonly cells: SheetCell[] = [];
  private readonly names: SheetName[] = [];
  /** The row that is being laid out. */
  row = 0;

  put(column: number, look: CellLook, value: string | number, more: Partial<SheetCell> = {}): void {
    this.cells.push({ row: this.row, column, value, look, ...more });
  }

  /** A cell that the user edits, with its name. */
  input(name: string, column: number, value: string | number | null, more: Partial<SheetCell> = {}): void {
    this.put(column, 'input', value ?? '', more);
    this.name(name, column);
  }

  /** A cell that the sheet works out, with its name. */
  computed(
    { name, column }: { readonly name: string | null; readonly column: number },
    formula: string,
    value: string | number,
    look: CellLook = 'computed',
  ): void {
    this.put(column, look, value, { formula });
    if (name !== null) this.name(name, column);
  }

  name(
    name: string,
    column: number,
    {
      columnCount = 1,
      rowCount = 1,
      row = this.row,
    }: { readonly columnCount?: number; readonly rowCount?: number; readonly row?: number } = {},
  ): void {
    this.names.push({ name, row, column, rowCount, columnCount });
  }

  layout(): SheetLayout {
    return { cells: this.cells, names: this.names };
  }
}

/** The address of the row's state, for what the row works out. */
export function stateAddress({ row }: SheetDraft): string {
  return `$G$${row + 1}`;
}

/** A state that says first that a name is gone: ISNUMBER and COUNT would pass over it. */
export function unlessLost(names: readonly string[], state: string, nameMissing: string): string {
  return `IF(ISERROR(${names.map((name) => `ROWS(${name})`).join('+')}),${quoted(nameMissing)},${state})`;
}
