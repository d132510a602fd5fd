import { type Area, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS } from '../../model/area';
import type { Shift } from '../../model/shift';
import { areaOf, rangeOf } from '../ranges';
import { BookLines } from './bookLines';

const CELL_COMMANDS = {
  'insert rows': 'sheet.command.insert-range-move-down',
  'insert columns': 'sheet.command.insert-range-move-right',
  'delete rows': 'sheet.command.delete-range-move-up',
  'delete columns': 'sheet.command.delete-range-move-left',
} as const;

/** Blocks of cells that come, go, move, or are merged. */
export abstract class BookBlocks extends BookLines {
  /** Commands of this engine's own whose event was given already. */
  protected readonly reported = new WeakSet<object>();

  shift(shift: Shift): void {
    const { sheet, kind, along, area: a } = shift;
    const facade = this.facade(sheet);
    const whole = along === 'rows' ? a.columns === MAX_COLUMNS : a.rows === MAX_ROWS;
    this.grow(
      sheet,
      whole && along === 'columns' ? 1 : lastRow(a) + 2,
      whole && along === 'rows' ? 1 : lastColumn(a) + 2,
    );
    this.change(() => {
      if (whole && along === 'rows') {
        if (kind === 'insert') facade.insertRows(a.row, a.rows);
        else facade.deleteRows(a.row, a.rows);
      } else if (whole) {
        if (kind === 'insert') facade.insertColumns(a.column, a.columns);
        else facade.deleteColumns(a.column, a.columns);
      } else {
        this.shiftCells(shift);
      }
    });
    this.calculation.needAll();
  }

  /** Univer's commands for cells work on the active sheet only, and report after a turn of the event loop. */
  private shiftCells(shift: Shift): void {
    const active = this.workbook.getActiveSheet();
    const target = this.worksheet(shift.sheet);
    if (active !== target) this.workbook.setActiveSheet(target);
    const params = { range: { ...rangeOf(shift.area), unitId: this.unit, sheetId: shift.sheet } };
    this.reported.add(params);
    void this.commands.executeCommand(CELL_COMMANDS[`${shift.kind} ${shift.along}`], params);
    if (active !== target) this.workbook.setActiveSheet(active);
    this.emit({ kind: 'shift', shift, own: true });
  }

  move(sheet: string, from: Area, to: { sheet: string; row: number; column: number }): void {
    this.grow(to.sheet, to.row + from.rows, to.column + from.columns);
    this.change(() =>
      this.commands.syncExecuteCommand('sheet.command.move-range', {
        fromRange: { ...rangeOf(from), sheetId: sheet, unitId: this.unit },
        toRange: { ...rangeOf({ ...from, row: to.row, column: to.column }), sheetId: to.sheet, unitId: this.unit },
      }),
    );
    this.calculation.needAll();
  }

  merges(sheet: string): readonly Area[] {
    return this.worksheet(sheet).getMergeData().map(areaOf);
  }

  merge(sheet: string, a: Area): void {
    this.grow(sheet, lastRow(a) + 1, lastColumn(a) + 1);
    this.mutate('sheet.mutation.add-worksheet-merge', { subUnitId: sheet, ranges: [rangeOf(a)] });
  }

  unmerge(sheet: string, a: Area): void {
    this.mutate('sheet.mutation.remove-worksheet-merge', { subUnitId: sheet, ranges: [rangeOf(a)] });
  }
}
