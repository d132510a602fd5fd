import type { Injector, IMutation } from '@univerjs/core';
import { CommandType, ICommandService, IUndoRedoService } from '@univerjs/core';
import type { Area, CellPatch, WorkbookModel } from '../host';

interface Cells {
  readonly sheet: string;
  readonly area: Area;
  readonly patches: readonly (readonly CellPatch[])[];
}

/** Puts changes that people make through the host's model, not through Univer's commands, among what the grid undoes. */
export class CellHistory {
  private readonly write: IMutation<Cells>;
  private readonly registered: { dispose(): void };

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
        engine.write(sheet, area.row, area.column, patches);
        book.edited(sheet, area, 'Unknown');
        void engine.settle();
        return true;
      },
    };
    this.registered = injector.get(ICommandService).registerCommand(this.write);
  }

  /** Runs a change that stays within an area; Undo takes it back as one step. */
  within<T>(sheet: string, area: Area, change: () => T): T {
    const before = this.cells(sheet, area);
    let changed = false;
    const stop = this.book.engine.on(({ kind }) => void (changed ||= kind === 'cells'));
    const result = change();
    stop();
    if (changed) {
      this.injector.get(IUndoRedoService).pushUndoRedo({
        unitID: this.unit,
        undoMutations: [{ id: this.write.id, params: before }],
        redoMutations: [{ id: this.write.id, params: this.cells(sheet, area) }],
      });
    }
    return result;
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
    this.registered.dispose();
  }
}
