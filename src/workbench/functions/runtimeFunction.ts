import type { BaseValueObject, IFunctionNames } from '@univerjs/engine-formula';
import { BaseFunction } from '@univerjs/engine-formula';
import type { Answer } from './answers';
import type { ArgumentRules, GivenArgument } from './arguments';
import { planCalls, takesArguments } from './arguments';
import type { CallTable, FunctionCell } from './callTable';
import type { FunctionMetadata } from './metadata';
import type { CellError, CellValue } from './values';
import { BUSY, gridFromEngine, gridToEngine, isError, toEngine } from './values';

/** The calls of a workbook's cells: their answers, and what is known of each cell. */
export interface CellCalls {
  readonly table: CallTable;
  readonly addressOf: (cell: FunctionCell) => string;
  /** Whether the cell knows the function by no name. */
  readonly isUnknownIn: (cell: FunctionCell) => boolean;
}

/**
 * A custom function as the formula engine sees it: synchronous. It answers from the table of calls, or `#BUSY!`
 * while the runtime has not answered. (Univer would await an asynchronous function cell by cell, one at a time.)
 * It never throws: a throwing function would stop the whole calculation.
 */
export class RuntimeFunction extends BaseFunction {
  constructor(
    name: string,
    private readonly definition: FunctionMetadata,
    private readonly rules: ArgumentRules,
    private readonly calls: CellCalls,
  ) {
    super(name as IFunctionNames);
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    try {
      return this.answer(variants);
    } catch {
      return toEngine({ error: '#VALUE!' });
    }
  }

  private answer(variants: BaseValueObject[]): BaseValueObject {
    const cell: FunctionCell = { sheet: this.subUnitId ?? '', row: this.row, column: this.column };
    if (this.calls.isUnknownIn(cell)) return this.refuse(cell, { error: '#NAME?' });
    // `f()` reaches the engine as one left-out argument.
    const none = variants.length === 1 && variants[0]!.isNull() && !takesArguments(this.definition, 1);
    const given = none
      ? []
      : variants.map((variant): GivenArgument => (variant.isNull() ? null : gridFromEngine(variant)));
    const plan = planCalls(this.definition, given, this.rules);
    if (isError(plan)) return this.refuse(cell, plan);
    const address = this.calls.addressOf(cell);
    const values = plan.calls.map((call) =>
      isError(call)
        ? call
        : (this.calls.table.ask(this.definition, call as readonly unknown[], cell, address)?.value ?? BUSY),
    );
    if (values.length === 1) {
      const [value] = values;
      if (isError(plan.calls[0])) return this.refuse(cell, plan.calls[0]);
      return isGrid(value!) ? gridToEngine(value) : toEngine(value!);
    }
    // Elements of one answer arrive together: a half-filled spill would flicker and block what is below it.
    if (values.some((value) => isError(value) && value.error === BUSY.error)) return toEngine(BUSY);
    const flat = values.map((value) => (isGrid(value) ? value[0]![0]! : value));
    return gridToEngine(
      Array.from({ length: plan.rows }, (_, row) => flat.slice(row * plan.columns, (row + 1) * plan.columns)),
    );
  }

  private refuse(cell: FunctionCell, error: CellError): BaseValueObject {
    this.calls.table.refuseCell(cell, error.reason);
    return toEngine(error);
  }
}

const isGrid = (value: Answer['value']): value is readonly (readonly CellValue[])[] => Array.isArray(value);
