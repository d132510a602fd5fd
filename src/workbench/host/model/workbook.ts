import { DEFAULT_OPTIONS } from '../options';
import type { EngineEvent, WorkbookEngine } from '../engine/engine';
import { HostError, itemNotFound } from '../protocol/errors';
import type { Area } from './area';
import { address, intersect, parseReference } from './area';
import { followedFilter } from './autoFilter';
import type { Change } from './events';
import { EVENT, EventQueue, WORKBOOK_TARGET } from './events';
import { HeldRange, RangeRegistry } from './rangeRef';
import type { Shift } from './shift';
import { shifted } from './shift';
import type { SheetState } from './sheetState';
import { followChart } from './chartPlace';
import { followPrinted, newSheetState } from './sheetState';
import { followEdit, followShift } from './tableFollowing';
import { TableList } from './tables';
import { bodyArea } from './tableState';
import { NameList } from './names';

export type CalculationMode = 'Automatic' | 'AutomaticExceptTables' | 'Manual';

/** How many event ranges are kept for `args.getRange`; older ones are forgotten. */
const EVENT_RANGES = 500;

/** The workbook behind the host: cells in the engine, everything else here. The page, tests and Save read it. */
export class WorkbookModel {
  /** `workbook.settings`: JSON values. */
  readonly settings = new Map<string, unknown>();
  /** `Office.context.document.settings`: name to JSON text, filled by the container. */
  readonly documentSettings = new Map<string, string>();
  readonly customProperties = new Map<string, { type: string; value: unknown }>();
  readonly documentProperties: Record<string, unknown> = {
    title: '',
    author: '',
    subject: '',
    keywords: '',
    comments: '',
  };
  readonly tables: TableList = new TableList(this);
  readonly names: NameList = new NameList(this);
  readonly ranges = new RangeRegistry();
  readonly events: EventQueue;
  calculationMode: CalculationMode = 'Automatic';
  language: string = DEFAULT_OPTIONS.language;
  /** Reads above this many cells answer null, as Excel may. */
  cellLimit: number = DEFAULT_OPTIONS.cellLimit;
  /** Sheets can be neither added nor deleted, renamed or moved: the password, or none. */
  protection: { password: string | null } | null = null;
  /** Another workbook is in front. */
  behind = false;
  /** Formulas wait for the end of the batch (`suspendApiCalculationUntilNextSync`). */
  calculationSuspended = false;
  /** Set by the host: told when events wait to be sent. */
  onEventsPending: () => void = () => {};

  private readonly states = new Map<string, SheetState>();
  private readonly eventRanges = new Map<string, RangeRef>();
  private serial = 0;
  private readonly stop: () => void;
  private readonly listeners = new Set<() => void>();

  constructor(readonly engine: WorkbookEngine) {
    this.events = new EventQueue(
      (change) => this.tell(change),
      () => this.onEventsPending(),
    );
    for (const { id } of engine.sheets()) this.stateOf(id);
    this.stop = engine.on((event) => this.happened(event));
  }

  dispose(): void {
    this.stop();
    this.listeners.clear();
  }

  /** Tells when something beside the cells changed (tables, charts, rules), so that the page can draw it again. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  changed(): void {
    for (const listener of [...this.listeners]) listener();
  }

  nextSerial(): number {
    return ++this.serial;
  }

  /** What a sheet has besides its cells. */
  stateOf(id: string): SheetState {
    let state = this.states.get(id);
    if (!state) {
      if (!this.engine.sheet(id)) throw itemNotFound('worksheet');
      state = newSheetState(id, this.states.size);
      this.states.set(id, state);
    }
    return state;
  }

  /** The engine id of a sheet by its name (case ignored) or its Office.js id. */
  findSheet(key: string): string | undefined {
    const wanted = key.toLowerCase();
    const sheets = this.engine.sheets();
    return (
      sheets.find(({ id }) => this.stateOf(id).guid.toLowerCase() === wanted) ??
      sheets.find(({ name }) => name.toLowerCase() === wanted)
    )?.id;
  }

  sheetName(id: string): string {
    return this.engine.sheet(id)?.name ?? '#REF';
  }

  /** A range from an address, with or without a sheet, or from a name; relative to `sheet` where none is given. */
  range(text: string, sheet: string): RangeRef {
    const reference = parseReference(text.replace(/^=/, ''));
    if (reference) {
      const id = reference.sheet === null ? sheet : this.findSheet(reference.sheet);
      if (!id) throw itemNotFound(`worksheet ${reference.sheet}`);
      return new RangeRef(this, id, reference.area);
    }
    const named = this.names.find(text, sheet) ?? this.names.find(text, null);
    const range = named && this.names.rangeOf(named);
    if (range) return new RangeRef(this, range.sheet, range.area);
    const table = this.tables.find(text);
    if (table) return new RangeRef(this, table.sheet, bodyArea(table));
    throw new HostError('InvalidArgument', `The address ${JSON.stringify(text)} is no range.`);
  }

  /** Keeps a range for `args.getRange` of an event; returns its id. */
  keepForEvent(range: RangeRef): string {
    const id = `event${this.nextSerial()}`;
    this.eventRanges.set(id, range);
    const oldest = this.eventRanges.keys().next().value;
    if (this.eventRanges.size > EVENT_RANGES && oldest !== undefined) this.eventRanges.delete(oldest);
    return id;
  }

  eventRange(id: string): RangeRef | undefined {
    return this.eventRanges.get(id);
  }

  private happened(event: EngineEvent): void {
    switch (event.kind) {
      case 'shift':
        this.follow(event.shift, event.own);
        break;
      case 'cells':
        if (!event.own) this.edited(event.sheet, event.area, 'Unknown');
        break;
      case 'styles':
        this.raiseOnSheet(EVENT.sheetFormatChanged, event.sheet, {
          address: address(event.area),
          source: 'Local',
          type: 'WorksheetFormatChanged',
        });
        break;
      case 'selection':
        this.selected(event.sheet, event.area);
        break;
      case 'activated':
        if (event.before !== null && event.before !== event.sheet) {
          if (this.engine.sheet(event.before)) this.raiseOnSheet(EVENT.sheetDeactivated, event.before, {});
          this.raiseOnSheet(EVENT.sheetActivated, event.sheet, {});
        }
        break;
      case 'sheetAdded':
        this.raiseOnBook(EVENT.sheetAdded, { worksheetId: this.stateOf(event.sheet).guid, source: 'Local' });
        break;
      case 'sheetDeleted':
        this.sheetGone(event.sheet);
        break;
      case 'calculated':
        if (this.engine.sheet(event.sheet)) this.raiseOnSheet(EVENT.sheetCalculated, event.sheet, {});
        break;
      case 'sheetRenamed':
      case 'sheetMoved':
      case 'sheetHidden':
        this.changed();
    }
  }

  private sheetGone(id: string): void {
    const guid = this.states.get(id)?.guid ?? '';
    this.tables.sheetGone(id);
    this.raiseOnBook(EVENT.sheetDeleted, { worksheetId: guid, source: 'Local' });
    this.changed();
  }

  private selected(sheet: string, area: Area): void {
    const worksheetId = this.stateOf(sheet).guid;
    this.events.raise(EVENT.selectionChanged, '', {});
    this.raiseOnSheet(EVENT.sheetSelectionChanged, sheet, { address: address(area) });
    for (const table of this.tables.on(sheet)) {
      const inside = intersect(table.area, area);
      this.events.raise(EVENT.tableSelectionChanged, table.id, {
        address: inside ? address(inside) : '',
        isInsideTable: inside !== null,
        tableId: table.id,
        worksheetId,
      });
    }
  }

  /** After cells were written: table headers are taken over, tables grow, the change is queued. */
  edited(sheet: string, area: Area, triggerSource: string, details?: Change['details']): void {
    followEdit(this.tables, sheet, area);
    this.events.changed({ sheet, area, changeType: 'RangeEdited', triggerSource, shiftDirection: 'None', details });
  }

  private follow(shift: Shift, own: boolean): void {
    this.ranges.follow(shift);
    followShift(this.tables, shift);
    const keep = (areas: Area[], sheet: string): Area[] =>
      sheet === shift.sheet ? areas.map((a) => shifted(a, shift)).filter((a) => a !== null) : areas;
    for (const state of this.states.values()) {
      state.unlocked = keep(state.unlocked, state.id);
      if (state.autoFilter && state.id === shift.sheet)
        state.autoFilter = followedFilter(state.autoFilter, shift, shifted(state.autoFilter.area, shift));
      if (state.id === shift.sheet) followPrinted(state, shift);
      for (const rule of state.conditionalFormats) rule.areas = keep(rule.areas, state.id);
      for (const rule of state.validations) rule.areas = keep(rule.areas, state.id);
      state.ruleless.formats = keep(state.ruleless.formats, state.id);
      state.ruleless.validations = keep(state.ruleless.validations, state.id);
      // A rule whose cells are all gone is gone with them.
      state.conditionalFormats = state.conditionalFormats.filter(({ areas }) => areas.length > 0);
      state.validations = state.validations.filter(({ areas }) => areas.length > 0);
      for (const chart of state.charts) {
        const sources = [chart.source, ...chart.series.flatMap((s) => [s.values, s.categories, s.sizes])];
        for (const source of sources) {
          if (source?.sheet === shift.sheet) source.area = shifted(source.area, shift) ?? source.area;
        }
        followChart(chart, shift);
      }
    }
    this.changed();
    const whole = shift.along === 'rows' ? shift.area.columns === 16_384 : shift.area.rows === 1_048_576;
    const line = shift.along === 'rows' ? 'Row' : 'Column';
    const direction =
      shift.kind === 'insert'
        ? shift.along === 'rows'
          ? 'ShiftCellDown'
          : 'ShiftCellRight'
        : shift.along === 'rows'
          ? 'ShiftCellUp'
          : 'ShiftCellLeft';
    this.events.changed({
      sheet: shift.sheet,
      area: shift.area,
      changeType: `${whole ? line : 'Cell'}${shift.kind === 'insert' ? 'Inserted' : 'Deleted'}`,
      triggerSource: own ? 'ThisLocalAddin' : 'Unknown',
      shiftDirection: whole ? 'None' : direction,
      details: undefined,
    });
  }

  /** Raises an event for a sheet's own listeners and for those of all sheets. */
  raiseOnSheet(type: (typeof EVENT)[keyof typeof EVENT], sheet: string, payload: object): void {
    const worksheetId = this.stateOf(sheet).guid;
    for (const target of [worksheetId, WORKBOOK_TARGET]) this.events.raise(type, target, { worksheetId, ...payload });
  }

  raiseOnBook(type: (typeof EVENT)[keyof typeof EVENT], payload: object): void {
    this.events.raise(type, WORKBOOK_TARGET, payload);
  }

  private tell(change: Change): void {
    if (!this.engine.sheet(change.sheet)) return;
    const worksheetId = this.stateOf(change.sheet).guid;
    const referenceId = this.keepForEvent(new RangeRef(this, change.sheet, change.area));
    const { area: _area, sheet: _sheet, details, ...rest } = change;
    const payload = { ...rest, ...details, source: 'Local', worksheetId, referenceId };
    for (const target of [worksheetId, WORKBOOK_TARGET]) this.events.raise(EVENT.sheetChanged, target, payload);
    for (const table of this.tables.on(change.sheet)) {
      const inside = intersect(table.area, change.area);
      if (!inside) continue;
      for (const target of [table.id, WORKBOOK_TARGET, worksheetId]) {
        this.events.raise(EVENT.tableChanged, target, { ...payload, tableId: table.id, address: address(inside) });
      }
    }
  }
}

/** Cells of this workbook. */
export class RangeRef extends HeldRange<WorkbookModel> {
  /** Another range of the same sheet. */
  at(area: Area): RangeRef {
    return new RangeRef(this.book, this.sheet, area);
  }
}
