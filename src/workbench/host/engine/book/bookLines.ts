import type { IRange, IStyleData } from '@univerjs/core';
import {
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from '@univerjs/sheets';
import { area } from '../../model/area';
import type { Lines, StylePatch } from '../engine';
import { rangeOf } from '../ranges';
import { BookCells } from './bookCells';

const POINTS_PER_PIXEL = 0.75;

/** Rows and columns: their looks, their sizes, whether they are hidden. */
export abstract class BookLines extends BookCells {
  styleLines(sheet: string, { along, start, count }: Lines, style: StylePatch): void {
    const worksheet = this.worksheet(sheet);
    this.grow(sheet, along === 'rows' ? start + count : 1, along === 'columns' ? start + count : 1);
    const lines: Record<number, { s: StylePatch }> = {};
    for (let i = start; i < start + count; i++) {
      const before = along === 'rows' ? worksheet.getRowStyle(i) : worksheet.getColumnStyle(i);
      const merged: StylePatch = { ...(before as IStyleData | undefined), ...style };
      lines[i] = { s: Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null)) as StylePatch };
    }
    this.mutate(`sheet.mutation.set-${along === 'rows' ? 'row' : 'col'}-data`, {
      subUnitId: sheet,
      [along === 'rows' ? 'rowData' : 'columnData']: lines,
    });
    const used = this.used(sheet, true);
    if (!used) return;
    const block =
      along === 'rows' ? area(start, used.column, count, used.columns) : area(used.row, start, used.rows, count);
    const patches = Array.from({ length: block.rows }, (_, r) =>
      Array.from({ length: block.columns }, (_, c) =>
        worksheet.getCellMatrix().getValue(block.row + r, block.column + c) ? { style } : undefined,
      ),
    );
    this.write(sheet, block.row, block.column, patches);
  }

  lineSize(sheet: string, along: 'rows' | 'columns', index: number): number {
    const worksheet = this.worksheet(sheet);
    const beyond = index >= (along === 'rows' ? worksheet.getRowCount() : worksheet.getColumnCount());
    if (beyond) {
      const config = worksheet.getConfig();
      return (along === 'rows' ? config.defaultRowHeight : config.defaultColumnWidth) * POINTS_PER_PIXEL;
    }
    return (along === 'rows' ? worksheet.getRowHeight(index) : worksheet.getColumnWidth(index)) * POINTS_PER_PIXEL;
  }

  setLineSize(sheet: string, lines: Lines | readonly Lines[], points: number): void {
    const all = this.extent(sheet);
    const runs = Array.isArray(lines) ? (lines as readonly Lines[]) : [lines as Lines];
    const of = (along: Lines['along']): IRange[] =>
      runs
        .filter((run) => run.along === along)
        .map(({ start, count }) => {
          const end = Math.min(start + count, Math.max(along === 'rows' ? all.rows : all.columns, start + 1));
          return rangeOf(along === 'rows' ? area(start, 0, end - start, 1) : area(0, start, 1, end - start));
        });
    const [rows, columns] = [of('rows'), of('columns')];
    const last = (ends: readonly number[]): number => ends.reduce((most, end) => Math.max(most, end + 1), 1);
    this.grow(sheet, last(rows.map(({ endRow }) => endRow)), last(columns.map(({ endColumn }) => endColumn)));
    const pixels = points / POINTS_PER_PIXEL;
    if (columns.length > 0)
      this.mutateSheet(SetWorksheetColWidthMutation, sheet, { ranges: columns, colWidth: pixels });
    if (rows.length === 0) return;
    this.mutateSheet(SetWorksheetRowHeightMutation, sheet, { ranges: rows, rowHeight: pixels });
    this.mutateSheet(SetWorksheetRowIsAutoHeightMutation, sheet, { ranges: rows, autoHeightInfo: 0 });
  }

  lineHidden(sheet: string, along: 'rows' | 'columns', index: number): boolean {
    const worksheet = this.worksheet(sheet);
    return along === 'rows' ? !worksheet.getRowVisible(index) : !worksheet.getColVisible(index);
  }

  setLineHidden(sheet: string, { along, start, count }: Lines, hidden: boolean): void {
    this.grow(sheet, along === 'rows' ? start + count : 1, along === 'columns' ? start + count : 1);
    const ranges = [rangeOf(along === 'rows' ? area(start, 0, count, 1) : area(0, start, 1, count))];
    const line = along === 'rows' ? 'row' : 'col';
    this.mutate(`sheet.mutation.set-${line}-${hidden ? 'hidden' : 'visible'}`, { subUnitId: sheet, ranges });
  }
}
