import type { ICellData, ICommandService, IRange, IUnitRange, Nullable } from '@univerjs/core';
import type { FormulaDataModel } from '@univerjs/engine-formula';
import type { Area } from '../model/area';
import { area, bounding, lastColumn, lastRow } from '../model/area';
import { RunningCalculations } from './runningCalculations';

const START = 'formula.mutation.set-formula-calculation-start';

/**
 * When formulas are calculated. Univer waits 100 ms after a change before it calculates; a sync cannot wait that
 * long, so writes only note what they touched and the calculation is started at once, when a value is next needed.
 */
export class Calculation {
  private readonly touched = new Map<string, Area>();
  private names: Record<string, string> = {};
  private all = false;
  private readonly running: RunningCalculations;

  constructor(
    private readonly commands: ICommandService,
    private readonly formulas: FormulaDataModel,
    private readonly unit: string,
    /** What defined names stand for. */
    private readonly definitions: () => readonly string[],
  ) {
    this.running = new RunningCalculations(commands);
  }

  dispose(): void {
    this.running.dispose();
  }

  get waiting(): boolean {
    return this.all || this.touched.size > 0 || Object.keys(this.names).length > 0;
  }

  dirty(sheet: string, written: Area): void {
    const before = this.touched.get(sheet);
    this.touched.set(sheet, before ? bounding(before, written) : written);
  }

  /** Names, tables or structure changed: what depends on them is not worth working out. */
  needAll(): void {
    this.all = true;
  }

  /** A defined name changed: formulas that use it are read anew. */
  needName(name: string, formula: string): void {
    this.names[name] = formula;
  }

  /** Whether any formula uses a name that has changed: most names of an add-in only find cells again. */
  private usesChangedNames(): boolean {
    const names = Object.keys(this.names).map((name) => name.replace(/[\\.?]/g, '\\$&'));
    if (names.length === 0) return false;
    const changed = new RegExp(names.join('|'), 'i');
    if (this.definitions().some((formula) => changed.test(formula))) return true;
    const sheets = this.formulas.getFormulaData()[this.unit] ?? {};
    return Object.values(sheets).some((rows) =>
      Object.values(rows ?? {}).some((columns) =>
        Object.values((columns ?? {}) as Record<string, { readonly f?: string } | null>).some(
          (cell) => cell?.f !== undefined && changed.test(cell.f),
        ),
      ),
    );
  }

  async settle(force: boolean): Promise<void> {
    if (!force && !this.waiting) return;
    const dirtyRanges: IUnitRange[] = [...this.touched].map(([sheetId, a]) => ({
      unitId: this.unit,
      sheetId,
      range: { startRow: a.row, startColumn: a.column, endRow: lastRow(a), endColumn: lastColumn(a) },
    }));
    const forceCalculation = force || this.all || this.usesChangedNames();
    const dirtyDefinedNameMap = { [this.unit]: this.names };
    this.names = {};
    if (!forceCalculation && this.touched.size === 0) return;
    this.touched.clear();
    this.all = false;
    // One that Univer has begun by itself would take ours over, or be taken for it.
    await this.running.ended();
    await this.commands.executeCommand(
      START,
      {
        forceCalculation,
        dirtyRanges,
        dirtyNameMap: {},
        dirtyDefinedNameMap,
        dirtySuperTableMap: {},
        dirtyUnitFeatureMap: {},
        dirtyUnitOtherFormulaMap: {},
        clearDependencyTreeCache: forceCalculation ? { [this.unit]: {} } : {},
      },
      { onlyLocal: true },
    );
    await this.running.ended();
  }

  /** What an array formula puts into a cell. */
  spilled(sheet: string, row: number, column: number): Nullable<ICellData> {
    return this.formulas.getArrayFormulaCellData()?.[this.unit]?.[sheet]?.[row]?.[column];
  }

  /** The areas that array formulas of a sheet fill. */
  spills(sheet: string): readonly Area[] {
    const rows = this.formulas.getArrayFormulaRange()?.[this.unit]?.[sheet] ?? {};
    return Object.values(rows as Record<number, Record<number, IRange>>).flatMap((columns) =>
      Object.values(columns).map((r) =>
        area(r.startRow, r.startColumn, r.endRow - r.startRow + 1, r.endColumn - r.startColumn + 1),
      ),
    );
  }

  /** Overwritten cells no longer anchor a spill, as Univer's own write command would see to. */
  forgetSpills(sheet: string, cells: Record<number, Record<number, ICellData>>): void {
    const ranges = this.formulas.getArrayFormulaRange()?.[this.unit]?.[sheet];
    if (!ranges || Object.keys(ranges).length === 0) return;
    this.formulas.updateArrayFormulaCellData(this.unit, sheet, cells);
    this.formulas.updateArrayFormulaRange(this.unit, sheet, cells);
  }
}
