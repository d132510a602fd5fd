import type { IDisposable, IMutation, Injector, Univer, Workbook, Worksheet } from '@univerjs/core';
import { ICommandService } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from '@univerjs/sheets';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import { type Area, area, MAX_COLUMNS, MAX_ROWS } from '../../model/area';
import { Calculation } from '../calculation';
import type { EngineEvent, EngineName } from '../engine';
import { OwnTrigger } from '../ownTrigger';
import { speedUp } from '../speed';
import type { FormulaCells } from '../speed/formulaCells';

/** The workbook that Univer has open: how it is changed, so that its changes are known as ours, and who is told of them. */
export abstract class OpenBook {
  /** True while this engine itself changes the workbook: such events are not the user's. */
  protected own = 0;
  private readonly listeners = new Set<(event: EngineEvent) => void>();
  private changed = 0;
  private readonly counting: IDisposable;
  protected readonly commands: ICommandService;
  protected readonly injector: Injector;
  protected readonly calculation: Calculation;
  protected readonly formulaCells: FormulaCells;
  private readonly ownTrigger: OwnTrigger;
  protected readonly book: FWorkbook;

  /** Univer's facade, for what the engine does not offer. */
  readonly api: FUniver;

  constructor(readonly univer: Univer) {
    this.api = FUniver.newAPI(univer);
    const book = this.api.getActiveWorkbook();
    if (!book) throw new Error('The spreadsheet engine has no workbook open.');
    this.book = book;
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.counting = this.commands.onCommandExecuted(() => void this.changed++);
    this.formulaCells = speedUp(this.injector);
    this.calculation = new Calculation(this.injector, this.unit, () => this.names().map(({ formula }) => formula));
    this.ownTrigger = new OwnTrigger(this.injector, () => this.calculation.needAll());
  }

  /** Formulas are calculated by what names stand for. */
  abstract names(): readonly EngineName[];

  /** Univer's id of the workbook. */
  get unit(): string {
    return this.book.getId();
  }

  protected get workbook(): Workbook {
    return this.book.getWorkbook();
  }

  protected facade(id: string): FWorksheet {
    const sheet = this.book.getSheetBySheetId(id);
    if (!sheet) throw new Error(`The engine has no sheet ${id}.`);
    return sheet;
  }

  protected worksheet(id: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(id);
    if (!sheet) throw new Error(`The engine has no sheet ${id}.`);
    return sheet;
  }

  protected change<T>(work: () => T): T {
    this.own++;
    try {
      return this.ownTrigger.within(work);
    } finally {
      this.own--;
    }
  }

  /** @param elsewhere whether Univer leaves what the user sees as it is, as after another person's change */
  protected mutate(id: string, params: object, elsewhere = false): void {
    const options = { onlyLocal: true, ...(elsewhere ? { fromCollab: true } : {}) };
    this.change(() => this.commands.syncExecuteCommand(id, { unitId: this.unit, ...params }, options));
  }

  /**
   * Changes a sheet, and has nothing looked at again where it is out of sight: after each change Univer lets all that shows
   * something of a workbook do so. A sheet that comes into sight is laid out and drawn anew from what it holds.
   */
  protected mutateSheet<P extends object>(mutation: IMutation<P>, subUnitId: string, params: object): void {
    if (subUnitId === this.workbook.getActiveSheet().getSheetId()) this.mutate(mutation.id, { subUnitId, ...params });
    else this.lay(mutation, subUnitId, params);
  }

  /** Does what a change does, and tells nobody. */
  protected lay<P extends object>(mutation: IMutation<P>, subUnitId: string, params: object): void {
    this.changed++;
    const all = { unitId: this.unit, subUnitId, ...params } as unknown as P;
    this.injector.invoke((accessor) => mutation.handler(accessor, all));
  }

  changes(): number {
    return this.changed;
  }

  protected emit(event: EngineEvent): void {
    this.changed++;
    for (const listener of [...this.listeners]) listener(event);
  }

  protected grow(sheet: string, rows: number, columns: number): void {
    const worksheet = this.worksheet(sheet);
    if (rows > worksheet.getRowCount()) {
      this.mutateSheet(SetWorksheetRowCountMutation, sheet, {
        rowCount: Math.min(MAX_ROWS, Math.ceil(rows / 100) * 100 + 100),
      });
    }
    if (columns > worksheet.getColumnCount()) {
      this.mutateSheet(SetWorksheetColumnCountMutation, sheet, {
        columnCount: Math.min(MAX_COLUMNS, columns + 5),
      });
    }
  }

  extent(sheet: string): Area {
    const worksheet = this.worksheet(sheet);
    return area(0, 0, worksheet.getRowCount(), worksheet.getColumnCount());
  }

  on(listener: (event: EngineEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  dispose(): void {
    this.counting.dispose();
    this.listeners.clear();
    this.calculation.dispose();
  }
}
