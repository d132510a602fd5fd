import type { IStyleData } from '@univerjs/core';
import type { Area, Cell, EngineName, TableState, WorkbookModel } from '../../host';

/** A cell as it is compared: what it holds and how it looks. */
export interface CellSnapshot {
  readonly cell: Cell | undefined;
  readonly style: IStyleData;
  /** The two as one text, for comparison. */
  readonly content: string;
  readonly look: string;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, CellSnapshot>>;
  /** Column widths in points, as far as columns are used. */
  readonly widths: readonly number[];
  readonly hiddenRows: readonly number[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly tables: readonly TableState[];
  readonly merges: readonly Area[];
}

/** A workbook as it was at one moment. Save compares two: what was opened and what is there now. */
export interface Snapshot {
  readonly sheets: ReadonlyMap<string, SheetSnapshot>;
  readonly order: readonly string[];
  readonly names: ReadonlyMap<string, EngineName>;
  readonly activeSheet: string;
}

/** Takes a snapshot of everything that Save writes. */
export function takeSnapshot(book: WorkbookModel): Snapshot {
  const { engine } = book;
  const infos = engine.sheets();
  return {
    order: infos.map(({ id }) => id),
    activeSheet: engine.activeSheet(),
    names: new Map(engine.names().map((name) => [name.id, { ...name }])),
    sheets: new Map(
      infos.map(({ id, name, hidden, frozenRows, frozenColumns }): [string, SheetSnapshot] => {
        const used = engine.used(id, true);
        const columns = used === null ? 0 : used.column + used.columns;
        const rows = used === null ? 0 : used.row + used.rows;
        const { veryHidden } = book.stateOf(id);
        return [
          id,
          {
            name,
            visibility: veryHidden ? 'veryHidden' : hidden ? 'hidden' : 'visible',
            rows: used === null ? new Map() : cellsOf(book, id, used),
            widths: Array.from({ length: columns }, (_, column) => engine.lineSize(id, 'columns', column)),
            hiddenRows: Array.from({ length: rows }, (_, row) => row).filter((row) =>
              engine.lineHidden(id, 'rows', row),
            ),
            frozen: { rows: frozenRows, columns: frozenColumns },
            tables: book.tables.on(id).map((table) => structuredClone(table)),
            merges: engine.merges(id).map((merge) => ({ ...merge })),
          },
        ];
      }),
    ),
  };
}

function cellsOf(book: WorkbookModel, sheet: string, used: Area): Map<number, Map<number, CellSnapshot>> {
  const { engine } = book;
  const rows = new Map<number, Map<number, CellSnapshot>>();
  for (let row = used.row; row < used.row + used.rows; row++) {
    const cells = new Map<number, CellSnapshot>();
    for (let column = used.column; column < used.column + used.columns; column++) {
      const cell = engine.cell(sheet, row, column);
      const style = engine.style(sheet, row, column);
      const look = JSON.stringify(style);
      if (cell === undefined && look === '{}') continue;
      // A formula's value is its last result: Save writes it, but it alone is no change of the cell.
      const content = cell?.formula ?? JSON.stringify([cell?.value ?? null, cell?.error ?? false]);
      cells.set(column, { cell, style, content, look });
    }
    if (cells.size > 0) rows.set(row, cells);
  }
  return rows;
}
