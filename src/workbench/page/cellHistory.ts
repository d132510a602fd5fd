import type { Injector, IMutation } from '@univerjs/core';
import { CommandType, ICommandService, IUndoRedoService } from '@univerjs/core';
import type { Area, CellPatch, EngineEvent, WorkbookModel } from '../host';
import { lastRow } from '../host/model/area';

interface Cells {
  readonly sheet: string;
  readonly area: Area;
  readonly patches: readonly (readonly CellPatch[])[];
}

/**
 * Puts changes that people make through the host's model, not through Univer's commands, among what the grid undoes.
 * What is undone are the cells as they were: once the add-in has written there too, that would take its results away, or
 * leave them beside other rows. Then the grid has nothing to undo any more, as after many an add-in in Excel.
 */
export class CellHistory {
  private readonly write: IMutation<Cells>;
  private readonly stops: readonly (() => void)[];
  /** Where the grid can still take such changes back, or make them again. */
  private kept: Pick<Cells, 'sheet' | 'area'>[] = [];
  /** While these changes are made, undone or made again, nobody else writes. */
  private ours = false;

  constructor(
    private readonly injector: Injector,
    private readonly unit: string,
    private readonly book: WorkbookModel,
  ) {
    this.write = {
      id: 'workbench.mutation.write-cells',
      type: CommandType.MUTATION,
      handler: (_, { sheet, area, patches }) => {
        const { engine } = book;
        if (!engine.sheet(sheet)) return false;
        this.asOurs(() => {
          engine.write(sheet, area.row, area.column, patches);
          book.edited(sheet, area, 'Unknown');
        });
        void engine.settle();
        return true;
      },
    };
    const registered = injector.get(ICommandService).registerCommand(this.write);
    this.stops = [() => registered.dispose(), book.engine.on((event) => this.happened(event))];
  }

  /** Runs a change that stays within an area; Undo takes it back as one step. */
  within<T>(sheet: string, area: Area, change: () => T): T {
    const before = this.cells(sheet, area);
    let changed = false;
    const stop = this.book.engine.on(({ kind }) => void (changed ||= kind === 'cells'));
    const result = this.asOurs(change);
    stop();
    if (changed) {
      this.kept.push({ sheet, area });
      this.injector.get(IUndoRedoService).pushUndoRedo({
        unitID: this.unit,
        undoMutations: [{ id: this.write.id, params: before }],
        redoMutations: [{ id: this.write.id, params: this.cells(sheet, area) }],
      });
    }
    return result;
  }

  private asOurs<T>(change: () => T): T {
    this.ours = true;
    try {
      return change();
    } finally {
      this.ours = false;
    }
  }

  private happened(event: EngineEvent): void {
    if (this.ours || !this.kept.some((place) => tears(event, place))) return;
    this.kept = [];
    this.injector.get(IUndoRedoService).clearUndoRedo(this.unit);
  }

  private cells(sheet: string, area: Area): Cells {
    const { engine } = this.book;
    const patches = Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (__, c): CellPatch => {
        const at = [area.row + r, area.column + c] as const;
        return { cell: engine.cell(sheet, ...at) ?? null, resetStyle: true, style: engine.style(sheet, ...at) };
      }),
    );
    return { sheet, area, patches };
  }

  dispose(): void {
    this.stops.forEach((stop) => stop());
  }
}

/** Whether the add-in did something to the rows of a place: beside it, too, it wrote for the rows as they stand. */
function tears(event: EngineEvent, { sheet, area }: Pick<Cells, 'sheet' | 'area'>): boolean {
  if (!('own' in event) || !event.own) return false;
  switch (event.kind) {
    case 'cells':
    case 'styles':
      return event.sheet === sheet && event.area.row <= lastRow(area) && area.row <= lastRow(event.area);
    case 'shift':
      return event.shift.sheet === sheet;
    case 'sheetDeleted':
      return event.sheet === sheet;
    default:
      return false;
  }
}
