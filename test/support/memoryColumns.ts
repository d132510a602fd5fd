import {
  ExcelProblem,
  type LiftedFilter,
  type LongWork,
  type RemoveReport,
  type RemoveRequest,
  type WriteReport,
  type WrittenCells,
  type WriteRequest,
  type AnswerOf,
  type RequestOf,
} from '../../src/excel';
import { isHelper, withHomes, type ParameterCell, type WorkbookState } from '../../src/method';
import { columnLetters } from '../../src/portfolio';
import { MemoryBook } from './memoryBook';

/** Columns and cells beside the client table of a workbook in memory. */
export class MemoryColumns extends MemoryBook {
  readonly written: WriteRequest[] = [];

  /** Bindings whose columns were shown. */
  readonly shown: string[] = [];

  /** Named cells of a parameters sheet. */
  readonly parameters = new Map<string, ParameterCell>();

  /** How writes were carried out, and what became of a filter in the way. */
  readonly works: LongWork[] = [];

  lifted: LiftedFilter | null = null;

  async writeColumns(request: WriteRequest, work: LongWork = {}): Promise<WriteReport> {
    this.works.push(work);
    this.fail('writeColumns');
    work.progress?.({ phase: 'writing', done: 0, total: request.clientRows.length });
    const again = this.written.length > 0;
    const [before] = this.state.bindings;
    const stateBefore = this.state;
    const kept = this.state.schemes.filter(({ id }) => id !== request.scheme.id);
    this.state = withHomes({
      ...this.state,
      schemes: [...kept, request.scheme],
      activeSchemeId: request.scheme.id,
      bindings: [
        {
          id: 'binding-1',
          schemeId: request.scheme.id,
          rulesVersion: '',
          place: { kind: 'range', anchor: 'a' },
          idHeader: null,
          output: request.formulas?.output ?? 'values',
          ...(request.formulas?.ranks === 'values' ? { ranks: 'values' as const } : {}),
          language: request.language,
          columns: [
            ...(before?.columns ?? []).filter(({ column }) => request.leaves?.(column)),
            ...request.columns.map(({ column }) => ({ column, anchor: column })),
          ],
        },
      ],
    });
    for (const { name, area } of request.formulas?.parameters.names ?? []) {
      const { row, column } = area;
      const cell = request.formulas!.parameters.cells.find((each) => each.row === row && each.column === column);
      this.parameters.set(name, { value: cell?.value ?? '', address: `'Parámetros CEC'!C${row + 1}` });
    }
    this.written.push(request);
    this.done.push({
      what: 'writeColumns',
      address: 'H1:S41',
      sheetName: request.table.place.sheetName,
      rows: request.clientRows.length,
      back: () => {
        this.written.pop();
        this.state = stateBefore;
      },
    });
    const columns = request.columns.flatMap(({ column }) => (isHelper(column) ? [] : [column]));
    return {
      bindingId: 'binding-1',
      sheetName: request.table.place.sheetName,
      address: 'H1:S41',
      helpers: request.formulas ? { columns: 'T:V', empty: false } : null,
      rows: request.clientRows.length,
      outputBefore: before?.output ?? null,
      replaced: again ? columns : [],
      added: again ? [] : columns,
      changed: { code: 0, segment: 0, newClients: 0, gone: 0 },
      syncs: 3,
      lifted: this.lifted,
      workbook: this.state,
    };
  }

  /** Removals that were asked for, and cells of ours that are found edited. */
  readonly removed: RemoveRequest[] = [];

  edited: RemoveRequest['confirmed'] = null;

  /** Columns that were taken over as they stand. */
  readonly adopted: WriteRequest[] = [];

  async adoptColumns(request: WriteRequest): Promise<WorkbookState> {
    this.fail('adoptColumns');
    this.adopted.push(request);
    return this.state;
  }

  async removeColumns(request: RemoveRequest): Promise<RemoveReport> {
    this.fail('removeColumns');
    this.removed.push(request);
    const { table, clientRows, confirmed, expected } = request;
    const [binding] = this.state.bindings;
    const { sheetName } = table.place;
    const rows = clientRows.length;
    const agreed = this.edited === null || this.edited.cells === confirmed?.cells;
    const [stateBefore, tableBefore] = [this.state, this.table];
    if (agreed) {
      this.state = withHomes({ ...this.state, bindings: [] });
      this.table = { ...this.table!, binding: null };
      this.done.push({
        what: 'removeColumns',
        address: 'H1:S41',
        sheetName,
        rows,
        back: () => {
          this.state = stateBefore;
          this.table = { ...tableBefore!, binding: binding! };
        },
      });
    }
    return {
      bindingId: 'binding-1',
      sheetName,
      address: 'H1:S41',
      rows,
      asks: agreed ? null : { ...this.edited!, compared: expected !== null },
      kept: 0,
      emptySheet: null,
      parametersIdle: binding?.output !== 'values',
      differing: null,
      workbook: this.state,
    };
  }

  /** What was carried to other lists. */
  readonly carried: RequestOf<'carryColumns'>[] = [];

  async carryColumns(request: RequestOf<'carryColumns'>): Promise<AnswerOf<'carryColumns'>> {
    this.fail('carryColumns');
    this.carried.push(request);
    const { sheetName } = request.table.place;
    const report = { sheetName, address: 'H1:I9', rows: request.table.raw.cells.length - 1 - request.headerRow };
    this.done.push({ what: 'carryColumns', ...report, back: () => void this.carried.pop() });
    return report;
  }

  async addDecisionColumns({
    headers,
    headerRow,
  }: RequestOf<'addDecisionColumns'>): Promise<AnswerOf<'addDecisionColumns'>> {
    this.fail('addDecisionColumns');
    const before = this.table!;
    const cells = before.raw.cells.map((row, k) => [
      ...row,
      ...headers.map((header) => (k === headerRow ? header : '')),
    ]);
    const [first, last] = [cells[0]!.length - headers.length, cells[0]!.length - 1].map(columnLetters);
    const address = `${first}1:${last}${cells.length}`;
    const report = { sheetName: before.place.sheetName, address, rows: cells.length - 1 };
    this.table = { ...before, raw: { ...before.raw, cells } };
    this.done.push({ what: 'addDecisionColumns', ...report, back: () => (this.table = before) });
    return report;
  }

  /** Conversions that were asked for. */
  readonly converted: RequestOf<'convertCells'>[] = [];

  async convertCells(request: RequestOf<'convertCells'>): Promise<AnswerOf<'convertCells'>> {
    this.fail('convertCells');
    const before = this.table!;
    const cells = before.raw.cells.map((row) => [...row]);
    for (const { row, column, before: was, after } of request.cells) {
      const address = `${columnLetters(before.raw.firstColumn + column)}${before.raw.firstRow + row + 1}`;
      if ((cells[row]?.[column] ?? '') !== (was ?? '')) {
        throw new ExcelProblem('tableChanged', { address });
      }
      cells[row]![column] = after;
    }
    const { sheetName } = before.place;
    this.table = { ...before, raw: { ...before.raw, cells } };
    this.converted.push(request);
    const rows = request.cells.length;
    if (rows > 0)
      this.done.push({ what: 'convertCells', sheetName, address: 'C2:C9', rows, back: () => (this.table = before) });
    return { sheetName, address: rows > 0 ? 'C2:C9' : '', cells: rows, formulas: null, differing: null };
  }

  /** Lists that were asked for. */
  readonly lists: RequestOf<'offerList'>[] = [];

  /** Why the next one is not offered. */
  notOffered: AnswerOf<'offerList'>['why'] = null;

  async offerList(request: RequestOf<'offerList'>): Promise<AnswerOf<'offerList'>> {
    this.fail('offerList');
    const { sheetName } = request.table.place;
    const rows = request.table.raw.cells.length - request.headerRow - 1;
    const report = { sheetName, address: 'H2:H12', rows, why: this.notOffered, lifted: this.lifted };
    if (report.why !== null) return report;
    this.lists.push(request);
    this.done.push({ what: 'offerList', sheetName, address: 'H2:H12', rows, back: () => void this.lists.pop() });
    return report;
  }

  async readParameters(names: readonly string[]): Promise<ReadonlyMap<string, ParameterCell | null>> {
    this.fail('readParameters');
    return new Map(names.map((name) => [name, this.parameters.get(name) ?? null]));
  }

  /** Our columns as somebody left them; null: they are not read. */
  results: WrittenCells | null = null;

  async readResults(): Promise<WrittenCells | null> {
    this.fail('readResults');
    return this.results;
  }

  /** The columns that were asked to be shown, where not all were. */
  readonly shownColumns: (readonly string[] | null)[] = [];

  async selectColumns(bindingId: string, columns: readonly string[] | null): Promise<void> {
    this.fail('selectColumns');
    this.shown.push(bindingId);
    this.shownColumns.push(columns);
  }
}
