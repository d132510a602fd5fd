import type { Injector } from '@univerjs/core';
import { SheetsSelectionsService } from '@univerjs/sheets';
import { type Area, area, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS } from '../../model/area';
import { areaOf, rangeOf } from '../ranges';

/** What selections need of the book that they are in. */
interface Owner {
  readonly unit: string;
  readonly injector: Injector;
  activeSheet(): string;
  activate(sheet: string): void;
  extent(sheet: string): Area;
  grow(sheet: string, rows: number, columns: number): void;
  mutate(id: string, params: object): void;
}

/** What the user has selected. */
export class Selections {
  constructor(private readonly book: Owner) {}

  private ofBook(): ReturnType<SheetsSelectionsService['getWorkbookSelections']> {
    return this.book.injector.get(SheetsSelectionsService).getWorkbookSelections(this.book.unit);
  }

  selection(): { sheet: string; area: Area } {
    const sheet = this.book.activeSheet();
    const current = this.ofBook().getCurrentLastSelection();
    return { sheet, area: current ? this.wholeLines(sheet, areaOf(current.range)) : area(0, 0) };
  }

  selectedAreas(): readonly Area[] {
    const sheet = this.book.activeSheet();
    const all = this.ofBook().getCurrentSelections();
    return all.map(({ range }) => this.wholeLines(sheet, areaOf(range)));
  }

  /** Univer ends a selected column where its grid ends; Excel's is whole. */
  private wholeLines(sheet: string, a: Area): Area {
    const all = this.book.extent(sheet);
    return {
      ...a,
      ...(a.row === 0 && a.rows >= all.rows ? { rows: MAX_ROWS } : {}),
      ...(a.column === 0 && a.columns >= all.columns ? { columns: MAX_COLUMNS } : {}),
    };
  }

  select(sheet: string, ...areas: readonly Area[]): void {
    if (this.book.activeSheet() !== sheet) this.book.activate(sheet);
    const selections = areas.map((a) => this.selectionOf(sheet, a));
    this.book.mutate('sheet.operation.set-selections', { subUnitId: sheet, selections });
  }

  private selectionOf(sheet: string, a: Area): object {
    const all = this.book.extent(sheet);
    const whole = a.rows === MAX_ROWS || a.columns === MAX_COLUMNS;
    if (!whole) this.book.grow(sheet, lastRow(a) + 1, lastColumn(a) + 1);
    const shown = whole
      ? { ...a, rows: Math.min(a.rows, all.rows - a.row), columns: Math.min(a.columns, all.columns - a.column) }
      : a;
    const range = { ...rangeOf(shown), rangeType: a.rows === MAX_ROWS ? 2 : a.columns === MAX_COLUMNS ? 1 : 0 };
    return {
      range,
      primary: {
        actualRow: a.row,
        actualColumn: a.column,
        startRow: a.row,
        startColumn: a.column,
        endRow: a.row,
        endColumn: a.column,
        isMerged: false,
        isMergedMainCell: false,
      },
      style: null,
    };
  }
}
