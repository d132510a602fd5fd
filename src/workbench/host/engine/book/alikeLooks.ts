import type { ICellData, IStyleData, Nullable, Workbook, Worksheet } from '@univerjs/core';
import type { StylePatch } from '../engine';

type Records = Record<number, Record<number, ICellData>>;

/** Cells that stand in the same style and have the same one laid over it. */
interface Kind {
  readonly row: number;
  readonly column: number;
  readonly style: StylePatch;
  /** All but the first: a row, a column, and so on. */
  readonly others: number[];
}

/** Below so many cells Univer's own way is as short. */
const FEWEST_CELLS = 64;
const TEXT_FORMAT = '@';

/**
 * Lays styles over cells. Univer clones, cleans and writes a style out for each cell; what comes of it is the same for
 * all cells that stood in the same style, so that the first of each kind is asked and the others take its style over.
 */
export class AlikeLooks {
  private readonly texts = new WeakMap<object, string>();
  private readonly kinds = new Map<string, Kind>();
  private cells = 0;
  /** Cells that follow each other are mostly of the same kind. */
  private last: { readonly before: string; readonly kind: Kind } | null = null;

  constructor(
    private readonly workbook: Workbook,
    private readonly worksheet: Worksheet,
  ) {}

  /** Notes a cell whose style is to change. @returns false where that is to be left to Univer */
  takes(row: number, column: number, style: StylePatch): boolean {
    const at = this.worksheet.getCellMatrix().getValue(row, column) as Nullable<ICellData>;
    // Rich text carries styles of its own; a style kept in the cell has no id.
    if (at?.p || (at?.s && typeof at.s !== 'string')) return false;
    const before = (at?.s ?? '') as string;
    this.cells++;
    if (this.last?.kind.style === style && this.last.before === before) {
      this.last.kind.others.push(row, column);
      return true;
    }
    // Whether a text stays one depends on both formats.
    if (style.n !== undefined && before !== '' && this.isText(before)) return false;
    const id = `${before}\n${this.textOf(style)}`;
    let kind = this.kinds.get(id);
    if (kind) kind.others.push(row, column);
    else this.kinds.set(id, (kind = { row, column, style, others: [] }));
    this.last = kind.style === style ? { before, kind } : null;
    return true;
  }

  /** Whether there is enough alike to be worth it. */
  get worthwhile(): boolean {
    return this.cells >= FEWEST_CELLS && this.kinds.size * 2 < this.cells;
  }

  /** What Univer is to write: the first cells, their styles. */
  first(): Records {
    const first: Records = {};
    for (const { row, column, style } of this.kinds.values())
      (first[row] ??= {})[column] = { s: style as NonNullable<ICellData['s']> };
    return first;
  }

  /** Gives the others what the first have got. */
  follow(): void {
    const matrix = this.worksheet.getCellMatrix();
    for (const { row, column, others } of this.kinds.values()) {
      const style = (matrix.getValue(row, column) as Nullable<ICellData>)?.s;
      for (let k = 0; k < others.length; k += 2) {
        const [r, c] = [others[k]!, others[k + 1]!];
        const cell = matrix.getValue(r, c) as Nullable<ICellData>;
        if (style) {
          if (cell) cell.s = style;
          else matrix.setValue(r, c, { s: style });
        } else if (cell) delete cell.s;
      }
    }
  }

  private isText(id: string): boolean {
    const style = this.workbook.getStyles().get(id) as Nullable<IStyleData>;
    return style?.n?.pattern === TEXT_FORMAT;
  }

  private textOf(style: StylePatch): string {
    const known = this.texts.get(style);
    if (known !== undefined) return known;
    const text = JSON.stringify(style);
    this.texts.set(style, text);
    return text;
  }
}
