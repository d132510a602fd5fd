import type { Cell, Sheet } from '../../sheet';
import type { ToolRun } from '../../tools';

/** What cells have in common but their place and content. */
type Kind = Pick<Cell, 'look' | 'numberFormat' | 'swatch' | 'choices'>;

/** Cells as columns: two hundred thousand objects take a tenth of a second to cross threads, columns a part of that. */
interface PackedCells {
  readonly rows: Int32Array;
  readonly columns: Int32Array;
  readonly values: readonly Cell['value'][];
  /** Of each cell, its place in `all`. */
  readonly kinds: Uint32Array;
  readonly all: readonly Kind[];
  /** Of the cells that have one, by their places. */
  readonly formulas: ReadonlyMap<number, string>;
}

/** A tool's run as it crosses threads. */
export type PackedRun = Omit<ToolRun, 'sheets'> & {
  readonly sheets: readonly {
    readonly id: string;
    readonly sheet: Omit<Sheet, 'cells'> & { readonly cells: PackedCells };
  }[];
};

export const packedRun = (run: ToolRun): PackedRun => ({
  ...run,
  sheets: run.sheets.map(({ sheet, ...rest }) => ({ ...rest, sheet: { ...sheet, cells: packed(sheet.cells) } })),
});

/** The run as it was packed. */
export const unpackedRun = (run: PackedRun): ToolRun => ({
  ...run,
  sheets: run.sheets.map(({ sheet, ...rest }) => ({ ...rest, sheet: { ...sheet, cells: unpacked(sheet.cells) } })),
});

function packed(cells: readonly Cell[]): PackedCells {
  const size = cells.length;
  const [rows, columns, kinds] = [new Int32Array(size), new Int32Array(size), new Uint32Array(size)];
  const values = new Array<Cell['value']>(size);
  const formulas = new Map<number, string>();
  const all: Kind[] = [];
  const known = new Map<string, number>();
  for (let k = 0; k < size; k++) {
    const { row, column, value, formula, look, numberFormat, swatch, choices } = cells[k]!;
    [rows[k], columns[k], values[k]] = [row, column, value];
    if (formula !== undefined) formulas.set(k, formula);
    const id = `${look}\n${numberFormat ?? ''}\n${swatch ? `${swatch.fill}\n${swatch.ink}` : ''}`;
    // Few cells have choices, and lists are not compared.
    let kind = choices ? undefined : known.get(id);
    if (kind === undefined) {
      kind = all.length;
      all.push({
        look,
        ...(numberFormat === undefined ? {} : { numberFormat }),
        ...(swatch ? { swatch } : {}),
        ...(choices ? { choices } : {}),
      });
      if (!choices) known.set(id, kind);
    }
    kinds[k] = kind;
  }
  return { rows, columns, values, kinds, all, formulas };
}

function unpacked({ rows, columns, values, kinds, all, formulas }: PackedCells): Cell[] {
  return values.map((value, k) => {
    const { look, numberFormat, swatch, choices } = all[kinds[k]!]!;
    const cell: { -readonly [K in keyof Cell]: Cell[K] } = { row: rows[k]!, column: columns[k]!, value, look };
    if (numberFormat !== undefined) cell.numberFormat = numberFormat;
    if (swatch) cell.swatch = swatch;
    if (choices) cell.choices = choices;
    const formula = formulas.get(k);
    if (formula !== undefined) cell.formula = formula;
    return cell;
  });
}
