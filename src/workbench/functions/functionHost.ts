import type { IDisposable, Injector, Workbook } from '@univerjs/core';
import { IUniverInstanceService, UniverInstanceType } from '@univerjs/core';
import type { IFunctionInfo, IFunctionNames } from '@univerjs/engine-formula';
import { FormulaDataModel, FunctionType, IFunctionService } from '@univerjs/engine-formula';
import type { Area, ExcelHost } from '../host';
import { cellAddress } from './address';
import type { WireResult } from './answers';
import type { BlankRule } from './arguments';
import { argumentRules } from './arguments';
import { Calculation } from './calculation';
import { type CellReason, reasonOfError } from './cellReason';
import type { FunctionCell } from './callTable';
import { CallTable } from './callTable';
import type { FunctionMetadata, FunctionsMetadata } from './metadata';
import type { FunctionStatistics } from './outbox';
import { Outbox } from './outbox';
import { RuntimeFunction, type CellCalls } from './runtimeFunction';

export interface FunctionHostOptions {
  metadata: FunctionsMetadata;
  /** The manifest's namespace: `CEC` makes `=CEC.SCORE(…)`. */
  namespace: string;
  /** How empty cells arrive in arguments of type `any`; default `zero`, as on the desktop. */
  blanks?: BlankRule;
  /** The runtime listens already (a bare bundle without Office.onReady); otherwise calls wait until it says so. */
  runtimeReady?: boolean;
  /** Cells wait for a runtime; as in Excel, that is what starts it. */
  onWanted?(): void;
}

const SERVICE = 'Microsoft.ExcelServices.CustomFunctions';
/** Features of the runtime that the host turns on: results split by size, short intervals, timings, capped waits. */
const ENABLED_FEATURES = [1, 2, 3, 4];
/**
 * Quiet turns after which cells count as settled: the engine gathers changes for 100 ms before it calculates. Turns are counted
 * rather than time: where the thread was held up, the time has passed though the engine's own timer has not had its turn.
 */
const QUIET_TURNS = 9;
const TURN_MS = 20;

/** The add-in's custom functions in the workbook's cells, answered by the real custom-functions runtime. */
export class FunctionHost {
  private readonly outbox: Outbox;
  private readonly table: CallTable;
  private readonly calculation: Calculation;
  private readonly registrations: IDisposable[] = [];
  private readonly stopListening: () => void;
  private readonly names: readonly string[];
  private runtimeReady: boolean;
  private checkTimer: ReturnType<typeof setTimeout> | undefined;
  private flushTimer: ReturnType<typeof setTimeout> | undefined;
  /** How often something has happened. */
  private activity = 0;
  /** Cells whose formula stands as it was entered where nobody knew its functions. */
  private readonly unknown = new Set<string>();

  constructor(
    private readonly host: ExcelHost,
    private readonly injector: Injector,
    private readonly options: FunctionHostOptions,
  ) {
    const { metadata, namespace } = options;
    this.runtimeReady = options.runtimeReady ?? false;
    this.outbox = new Outbox(host);
    this.table = new CallTable(metadata.allowErrorForDataTypeAny);
    this.names = metadata.functions.map(({ name }) => `${namespace}.${name}`.toUpperCase());
    this.calculation = new Calculation(injector, {
      onCalculated: () => this.afterCalculation(),
      onCellsChanged: () => this.checkLater(),
    });
    this.registerFunctions();
    this.stopListening = host.workbook.engine.on((event) => {
      if (event.kind === 'cells') this.enteredAnew(event.sheet, event.area);
    });
    host.registerService(SERVICE, {
      _SetOsfControlContainerReadyForCustomFunctions: () => this.start(),
      _GetEnabledFeatures: () => ENABLED_FEATURES,
      SetInvocationArrayResults: ([results]) => this.receive(results as WireResult[]),
    });
  }

  private registerFunctions(): void {
    const service = this.injector.get(IFunctionService);
    const { metadata, namespace, blanks } = this.options;
    const rules = argumentRules(metadata, blanks ?? 'zero');
    const calls: CellCalls = {
      table: this.table,
      addressOf: ({ sheet, row, column }) => cellAddress(this.sheetName(sheet), row, column),
      isUnknownIn: (cell) => this.unknown.has(keyOf(cell)),
    };
    metadata.functions.forEach((definition, index) => {
      const name = this.names[index]!;
      service.registerExecutors(new RuntimeFunction(name, definition, rules, calls));
      this.registrations.push(service.registerDescriptions(description(name, definition, namespace)));
    });
    // What was read while nobody knew them is to be read anew: the engine keeps formulas by their text, those of more than 64
    // letters by a number made of it, in which no name is found. Each of them has a digit.
    service.deleteFormulaAstCacheKey(...([...this.names, ...'0123456789'] as IFunctionNames[]));
    this.calculation.recalculateAll();
  }

  private sheetName(sheet: string): string {
    return this.workbook?.getSheetBySheetId(sheet)?.getName() ?? '';
  }

  private get workbook(): Workbook | null {
    const instances = this.injector.get(IUniverInstanceService);
    return instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET) ?? null;
  }

  /** The runtime listens from now on. */
  private start(): null {
    this.runtimeReady = true;
    this.flushSoon();
    return null;
  }

  /** Asks every function again, as a full recalculation does; answers are otherwise kept by their arguments. */
  askAgain(): void {
    this.active();
    this.table.forgetAnswers();
    this.calculation.recalculateAll();
  }

  /**
   * What a workbook is after somebody without the add-in has saved it: cells with functions show `#NAME?` and go on doing so
   * however often they are calculated, until their formula is entered anew (office-js#6395, #6611, #6355).
   */
  savedElsewhere(): void {
    for (const cell of this.cellsWithFunctions()) this.unknown.add(keyOf(cell));
    this.calculation.recalculateAll();
  }

  private enteredAnew(sheet: string, { row, column, rows, columns }: Area): void {
    if (this.unknown.size === 0) return;
    for (let r = row; r < row + rows; r++)
      for (let c = column; c < column + columns; c++) this.unknown.delete(keyOf({ sheet, row: r, column: c }));
  }

  /** The pane's document was loaded anew: what the last one was asked is asked again, once it listens. */
  runtimeRestarted(): void {
    this.runtimeReady = false;
    this.recalculate(this.table.restart());
  }

  private afterCalculation(): void {
    this.active();
    this.outbox.cancel(this.table.endCalculation());
    this.flushSoon();
  }

  private flushSoon(): void {
    this.flushTimer ??= setTimeout(() => {
      this.flushTimer = undefined;
      this.flush();
    }, 0);
  }

  /** Sends everything that cells are waiting for, once the runtime listens. */
  private flush(): void {
    if (!this.table.hasUnsent) return;
    if (!this.runtimeReady) return this.options.onWanted?.();
    const refused = this.outbox.invoke(this.table.takeUnsent());
    this.active();
    this.recalculate(
      refused.flatMap(({ id, bytes }) =>
        this.table.refuse(id, { value: { error: '#VALUE!', reason: { kind: 'tooLarge', bytes } } }),
      ),
    );
  }

  private receive(results: readonly WireResult[]): null {
    this.active();
    this.statistics.results++;
    this.recalculate(this.table.settle(results));
    return null;
  }

  private recalculate(cells: readonly FunctionCell[]): void {
    const unitId = this.workbook?.getUnitId();
    if (unitId === undefined || cells.length === 0) return;
    this.active();
    this.calculation.recalculate(unitId, cells);
  }

  /** After a change by hand: streams and waiting calls whose formula went away are cancelled. */
  private checkLater(): void {
    this.active();
    this.checkTimer ??= setTimeout(() => {
      this.checkTimer = undefined;
      this.checkOpenCells();
    }, 0);
  }

  private checkOpenCells(): void {
    const gone = this.table.openCells().filter((cell) => !this.holdsFunction(cell));
    if (gone.length === 0) return;
    this.outbox.cancel(gone.flatMap((cell) => this.table.releaseCell(cell)));
    // Formulas that only moved ask again from where they are now, as Excel reruns them on structural edits.
    this.recalculate(this.cellsWithFunctions());
  }

  private holdsFunction({ sheet, row, column }: FunctionCell): boolean {
    const cell = this.workbook?.getSheetBySheetId(sheet)?.getCellRaw(row, column);
    if (cell?.f == null && cell?.si == null) return false;
    // Cells that share one formula carry its text only once.
    const unit = this.workbook?.getUnitId() ?? '';
    const shared = () => this.injector.get(FormulaDataModel).getFormulaStringByCell(row, column, sheet, unit);
    const formula = (cell.f ?? shared() ?? '').toUpperCase();
    return this.names.some((name) => formula.includes(`${name}(`));
  }

  private cellsWithFunctions(): FunctionCell[] {
    const cells: FunctionCell[] = [];
    for (const sheet of this.workbook?.getSheets() ?? []) {
      const id = sheet.getSheetId();
      sheet.getCellMatrix().forValue((row, column, cell) => {
        const at = { sheet: id, row, column };
        if ((cell?.f != null || cell?.si != null) && this.holdsFunction(at)) cells.push(at);
      });
    }
    return cells;
  }

  /** Why a cell shows an error, where a function of ours stands in its formula or its answer has spilled there. */
  reasonAt(sheet: string, row: number, column: number): CellReason | undefined {
    const shown = this.host.workbook.engine.cell(sheet, row, column);
    if (shown?.error !== true) return undefined;
    const cell = { sheet, row, column };
    const error = String(shown.value);
    if (error === '#NAME?' && shown.formula?.toUpperCase().includes(`${this.options.namespace.toUpperCase()}.`))
      return reasonOfError(error);
    const from = this.holdsFunction(cell) ? cell : this.table.reachingTo(cell);
    if (from === undefined || !this.holdsFunction(from)) return undefined;
    return this.table.reasonAt(cell, from, error) ?? reasonOfError(error);
  }

  get statistics(): FunctionStatistics {
    return this.outbox.statistics;
  }

  /** Calls without an answer. */
  get waiting(): number {
    return this.table.waiting;
  }

  private active(): void {
    this.activity++;
  }

  /**
   * Resolves when every cell shows its answer (a stream its first one) and nothing is being calculated.
   * @throws Error with the number of calls still waiting after so many seconds
   */
  async settled(seconds = 30): Promise<void> {
    const end = Date.now() + seconds * 1000;
    const busy = () => this.table.waiting > 0 || this.calculation.busy;
    let seen = this.activity;
    for (let quiet = 0; quiet < QUIET_TURNS; quiet++) {
      if (Date.now() > end) throw new Error(`${this.table.waiting} custom-function calls have not been answered`);
      await new Promise((resolve) => setTimeout(resolve, TURN_MS));
      if (!busy() && seen === this.activity) continue;
      seen = this.activity;
      quiet = -1;
    }
  }

  dispose(): void {
    this.stopListening();
    clearTimeout(this.checkTimer);
    clearTimeout(this.flushTimer);
    this.calculation.dispose();
    this.registrations.forEach((registration) => registration.dispose());
    this.injector.get(IFunctionService).unregisterExecutors(...(this.names as IFunctionNames[]));
  }
}

const keyOf = ({ sheet, row, column }: FunctionCell): string => `${sheet}!${row},${column}`;

/** What the grid's own help shows while the formula is typed. */
function description(name: string, definition: FunctionMetadata, namespace: string): IFunctionInfo {
  return {
    functionName: name,
    functionType: FunctionType.User,
    description: definition.description,
    abstract: definition.description || namespace,
    functionParameter: definition.parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example: '',
      require: parameter.optional ? 0 : 1,
      repeat: parameter.repeating ? 1 : 0,
    })),
  };
}
