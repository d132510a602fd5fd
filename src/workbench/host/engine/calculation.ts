import type { ICellData, Injector, IRange, IUnitRange, Nullable } from '@univerjs/core';
import { ICommandService } from '@univerjs/core';
import { FormulaDataModel, IOtherFormulaManagerService } from '@univerjs/engine-formula';
import type { Area } from '../model/area';
import { area, bounding, lastColumn, lastRow } from '../model/area';
import { RunningCalculations } from './runningCalculations';
import { escapeForPattern } from './structured';

const START = 'formula.mutation.set-formula-calculation-start';

/**
 * When formulas are calculated. Univer waits 100 ms after a change before it calculates; a sync cannot wait that
 * long, so writes only note what they touched and the calculation is started at once, when a value is next needed.
 */
export class Calculation {
  private readonly touched = new Map<string, Area>();
  private names: Record<string, string> = {};
  private all = false;
  /** The last calculation found nothing to calculate; what was touched since is to be taken as all. */
  private idle: 'no' | 'yes' | 'passed' = 'no';
  private readonly running: RunningCalculations;

  private readonly commands: ICommandService;
  private readonly formulas: FormulaDataModel;
  /** Formulas that stand in no cell: those of conditional formats and lists of choices. */
  private readonly others: IOtherFormulaManagerService;

  constructor(
    injector: Injector,
    private readonly unit: string,
    /** What defined names stand for. */
    private readonly definitions: () => readonly string[],
  ) {
    this.commands = injector.get(ICommandService);
    this.formulas = injector.get(FormulaDataModel);
    this.others = injector.get(IOtherFormulaManagerService);
    this.running = new RunningCalculations(this.commands);
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

  /** A sheet was added: formulas waited for it only if they speak of it, or count sheets. */
  needSheet(name: string): void {
    const inFormulas = escapeForPattern(name.replaceAll("'", "''"));
    if (!this.all) this.all = this.isInFormulas(new RegExp(`${inFormulas}|INDIRECT|SHEETS`, 'i'));
  }

  /** Whether any formula uses a name that has changed: most names of an add-in only find cells again. */
  private usesChangedNames(): boolean {
    const names = Object.keys(this.names).map(escapeForPattern);
    return names.length > 0 && this.isInFormulas(new RegExp(names.join('|'), 'i'));
  }

  /** Whether the text of any formula of a cell or of a name has this in it. */
  private isInFormulas(wanted: RegExp): boolean {
    if (this.definitions().some((formula) => wanted.test(formula))) return true;
    const others = Object.values(this.others.getOtherFormulaData()[this.unit] ?? {});
    if (others.some((ids) => Object.values(ids ?? {}).some((other) => wanted.test(other?.f ?? '')))) return true;
    const sheets = this.formulas.getFormulaData()[this.unit] ?? {};
    return Object.values(sheets).some((rows) =>
      Object.values(rows ?? {}).some((columns) =>
        Object.values((columns ?? {}) as Record<string, { readonly f?: string } | null>).some(
          (cell) => cell?.f !== undefined && wanted.test(cell.f),
        ),
      ),
    );
  }

  /** Whether any cell, or anything else that formulas are used for, has one. */
  private hasFormulas(): boolean {
    const sheets = Object.values(this.formulas.getFormulaData()[this.unit] ?? {});
    return (
      sheets.some((rows) => Object.keys(rows ?? {}).length > 0) ||
      Object.values(this.others.getOtherFormulaData()[this.unit] ?? {}).some((ids) => Object.keys(ids ?? {}).length > 0)
    );
  }

  async settle(force: boolean): Promise<void> {
    if (!force && !this.waiting) return;
    const dirtyRanges: IUnitRange[] = [...this.touched].map(([sheetId, a]) => ({
      unitId: this.unit,
      sheetId,
      range: { startRow: a.row, startColumn: a.column, endRow: lastRow(a), endColumn: lastColumn(a) },
    }));
    const formulas = this.hasFormulas();
    if (!formulas && !force && this.idle !== 'no') {
      // A report of ten thousand clients comes in many messages, and a workbook of values has nothing to work out.
      this.touched.clear();
      [this.names, this.all, this.idle] = [{}, false, 'passed'];
      return;
    }
    const forceCalculation = force || this.all || this.idle === 'passed' || this.usesChangedNames();
    this.idle = formulas ? 'no' : 'yes';
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
