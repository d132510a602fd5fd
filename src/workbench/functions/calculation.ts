import type { ICommandInfo, Injector } from '@univerjs/core';
import { ICommandService } from '@univerjs/core';
import type {
  ISetFormulaCalculationNotificationMutation,
  ISetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import {
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import {
  InsertColMutation,
  InsertRowMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
} from '@univerjs/sheets';
import type { FunctionCell } from './callTable';
import { dirtyRanges } from './dirtyRanges';

export interface CalculationListener {
  /** A calculation ended (finished or stopped half way); its values are being written. */
  onCalculated(): void;
  /** Cells were changed by something other than a calculation. */
  onCellsChanged(): void;
}

const CHANGES: readonly string[] = [
  SetRangeValuesMutation.id,
  InsertRowMutation.id,
  InsertColMutation.id,
  RemoveRowMutation.id,
  RemoveColMutation.id,
  MoveRangeMutation.id,
  RemoveSheetMutation.id,
];

/** The formula engine's calculations, as far as custom functions follow and start them. */
export class Calculation {
  private readonly commands: ICommandService;
  private readonly stop: () => void;
  private running = false;
  /** Asked for, not begun: the engine gathers what is to be calculated for a while. */
  private requested = false;

  constructor(injector: Injector, listener: CalculationListener) {
    this.commands = injector.get(ICommandService);
    const subscription = this.commands.onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationNotificationMutation.id) {
        if (!isEnd(command)) return;
        this.running = false;
        listener.onCalculated();
      } else if (CHANGES.includes(command.id) && options?.applyFormulaCalculationResult !== true) {
        listener.onCellsChanged();
      }
    });
    // Told before it runs: the calculation itself begins inside the command.
    const before = this.commands.beforeCommandExecuted(({ id }) => {
      if (id !== SetFormulaCalculationStartMutation.id) return;
      this.running = true;
      this.requested = false;
    });
    this.stop = () => {
      subscription.dispose();
      before.dispose();
    };
  }

  /** A calculation runs, or was asked for here and is still to begin. */
  get busy(): boolean {
    return this.running || this.requested;
  }

  /** Calculates these cells and everything that depends on them. */
  recalculate(unitId: string, cells: readonly FunctionCell[]): void {
    this.start({ forceCalculation: false, dirtyRanges: dirtyRanges(unitId, cells) });
  }

  recalculateAll(): void {
    this.start({ forceCalculation: true, dirtyRanges: [] });
  }

  private start(dirty: Pick<ISetFormulaCalculationStartMutation, 'forceCalculation' | 'dirtyRanges'>): void {
    const parameters: ISetFormulaCalculationStartMutation = {
      ...dirty,
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtySuperTableMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
      options: null,
    };
    this.requested = true;
    this.commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, parameters, { onlyLocal: true });
  }

  dispose(): void {
    this.stop();
  }
}

function isEnd(command: Readonly<ICommandInfo>): boolean {
  const notice = command.params as ISetFormulaCalculationNotificationMutation | undefined;
  return notice?.functionsExecutedState !== undefined;
}
