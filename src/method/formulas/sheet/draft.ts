import { type Cell, type Sheet, SheetDraft, type SheetLook } from '../../../sheet';
import { quoted } from '../excelText';

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

/** Columns of the parameters sheet. The computed cells stand to the right of all that is typed. */
export const COLUMN = { label: 0, rule: 1, first: 2, state: 6, computed: 8 } as const;
/** Widths in characters, by column. */
const WIDTHS = [34, 16, 20, 14, 20, 14, 46, 3, 11, 13, 13, 13, 13, 9, 13, 13, 13];

/** Rows that stay in sight: title, notes and what is wrong. */
const FROZEN_ROWS = 4;

/** A parameters sheet while it is being laid out, from top to bottom. */
export class ParameterDraft extends SheetDraft {
  /** A cell that the user edits, with its name. */
  input(name: string, column: number, value: string | number | null, more: Partial<Cell> = {}): void {
    this.put(column, 'inputFigure', value ?? '', more);
    this.named(name, column);
  }

  /** A cell that the sheet works out, with its name. */
  computed(
    { name, column }: { readonly name: string | null; readonly column: number },
    formula: string,
    value: string | number,
    look: SheetLook = 'computed',
  ): void {
    this.put(column, look, value, { formula });
    if (name !== null) this.named(name, column);
  }

  /** Names an area of the sheet: one cell of the present row unless more is said. */
  named(
    name: string,
    column: number,
    {
      columnCount = 1,
      rowCount = 1,
      row = this.row,
    }: { readonly columnCount?: number; readonly rowCount?: number; readonly row?: number } = {},
  ): void {
    this.name(name, { row, column, rowCount, columnCount });
  }

  /** The sheet as it is laid out. @param scheme the scheme's name, for the page's header */
  parameters(name: string, scheme: string): Sheet {
    return this.sheet({
      name,
      widths: WIDTHS,
      frozenRows: FROZEN_ROWS,
      gridlines: true,
      print: {
        orientation: 'landscape',
        area: { row: 0, column: 0, rowCount: this.row, columnCount: COLUMN.state + 1 },
        titleRows: null,
        header: scheme,
        footer: '',
      },
    });
  }
}

/** The address of the row's state, for what the row works out. */
export function stateAddress({ row }: ParameterDraft): string {
  return `$G$${row + 1}`;
}

/** A state that says first that a name is gone: ISNUMBER and COUNT would pass over it. */
export function unlessLost(names: readonly string[], state: string, nameMissing: string): string {
  return `IF(ISERROR(${names.map((name) => `ROWS(${name})`).join('+')}),${quoted(nameMissing)},${state})`;
}
