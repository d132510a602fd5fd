import type { ICellData, ICommandService, IRange } from '@univerjs/core';
import { area, MAX_COLUMNS, MAX_ROWS } from '../model/area';
import type { Shift } from '../model/shift';
import type { EngineEvent } from './engine';
import { areaOf } from './ranges';

interface Params {
  unitId?: string;
  subUnitId?: string;
  range?: IRange;
  cellValue?: Record<number, Record<number, ICellData>>;
  selections?: { range: IRange }[];
  sheet?: { id: string; name?: string; cellData?: object };
}

/** Whole lines coming or going, by Univer's mutation. */
const LINE_SHIFTS: Record<string, Pick<Shift, 'kind' | 'along'>> = {
  'sheet.mutation.insert-row': { kind: 'insert', along: 'rows' },
  'sheet.mutation.remove-rows': { kind: 'delete', along: 'rows' },
  'sheet.mutation.insert-col': { kind: 'insert', along: 'columns' },
  'sheet.mutation.remove-col': { kind: 'delete', along: 'columns' },
};
/** Cells coming or going, by Univer's command: its mutations only tell of moved blocks. */
const CELL_SHIFTS: Record<string, Pick<Shift, 'kind' | 'along'>> = {
  'sheet.command.insert-range-move-down': { kind: 'insert', along: 'rows' },
  'sheet.command.insert-range-move-right': { kind: 'insert', along: 'columns' },
  'sheet.command.delete-range-move-up': { kind: 'delete', along: 'rows' },
  'sheet.command.delete-range-move-left': { kind: 'delete', along: 'columns' },
};
const SHEET_CHANGES: Record<string, 'sheetAdded' | 'sheetDeleted' | 'sheetRenamed' | 'sheetMoved' | 'sheetHidden'> = {
  'sheet.mutation.insert-sheet': 'sheetAdded',
  'sheet.mutation.remove-sheet': 'sheetDeleted',
  'sheet.mutation.set-worksheet-name': 'sheetRenamed',
  'sheet.mutation.set-worksheet-order': 'sheetMoved',
  'sheet.mutation.set-worksheet-hidden': 'sheetHidden',
};

interface Sink {
  own(): boolean;
  emit(event: EngineEvent): void;
  structureChanged(): void;
  /** A sheet without cells was added. */
  emptySheetAdded(name: string): void;
  activeSheet(): string;
  /** The engine told of this command itself. */
  reported(params: object): boolean;
}

/**
 * Turns what Univer did, for us or for the user at the grid, into the engine's events.
 * @returns the way to stop listening
 */
export function listenToUniver(commands: ICommandService, unit: string, sink: Sink): () => void {
  let active: string | null = sink.activeSheet();
  const listener = commands.onCommandExecuted((command, options) => {
    const params = (command.params ?? {}) as Params;
    if (params.unitId !== undefined && params.unitId !== unit) return;
    const sheet = params.subUnitId ?? params.sheet?.id ?? '';
    const own = sink.own();
    const lines = LINE_SHIFTS[command.id];
    if (lines && params.range) {
      const a = areaOf(params.range);
      const whole =
        lines.along === 'rows' ? area(a.row, 0, a.rows, MAX_COLUMNS) : area(0, a.column, MAX_ROWS, a.columns);
      sink.structureChanged();
      sink.emit({ kind: 'shift', shift: { sheet, ...lines, area: whole }, own });
      return;
    }
    const cells = CELL_SHIFTS[command.id];
    if (cells && params.range) {
      if (sink.reported(params)) return;
      sink.structureChanged();
      const id = params.range.sheetId ?? params.subUnitId ?? sink.activeSheet();
      sink.emit({ kind: 'shift', shift: { sheet: id, ...cells, area: areaOf(params.range) }, own });
      return;
    }
    const sheets = SHEET_CHANGES[command.id];
    if (sheets) {
      const { name, cellData = {} } = params.sheet ?? {};
      if (name === undefined || Object.keys(cellData).length > 0) sink.structureChanged();
      else sink.emptySheetAdded(name);
      sink.emit({ kind: sheets, sheet, own });
      return;
    }
    if (command.id === 'sheet.mutation.set-range-values' && params.cellValue) {
      if (options?.['fromFormula']) sink.emit({ kind: 'calculated', sheet });
      else if (!own) emitWritten(params.cellValue, sheet, sink);
    } else if (command.id === 'sheet.operation.set-selections' && params.selections?.length) {
      sink.emit({ kind: 'selection', sheet, area: areaOf(params.selections[params.selections.length - 1]!.range) });
    } else if (command.id === 'sheet.operation.set-worksheet-active') {
      const before = active;
      active = sheet;
      sink.emit({ kind: 'activated', sheet, before });
    }
  });
  return () => listener.dispose();
}

function emitWritten(cellValue: Record<number, Record<number, ICellData>>, sheet: string, sink: Sink): void {
  let content = false;
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [r, columns] of Object.entries(cellValue)) {
    for (const [c, cell] of Object.entries(columns ?? {})) {
      top = Math.min(top, Number(r));
      bottom = Math.max(bottom, Number(r));
      left = Math.min(left, Number(c));
      right = Math.max(right, Number(c));
      if (!cell || 'v' in cell || 'f' in cell || 'p' in cell) content = true;
    }
  }
  if (bottom < 0) return;
  const written = area(top, left, bottom - top + 1, right - left + 1);
  sink.emit({ kind: content ? 'cells' : 'styles', sheet, area: written, own: false });
}
