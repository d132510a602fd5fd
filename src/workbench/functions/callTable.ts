import type { Answer, WireResult } from './answers';
import { readAnswer } from './answers';
import type { WireArguments } from './arguments';
import type { CellReason } from './cellReason';
import type { FunctionMetadata } from './metadata';
import { type CellValue, isError } from './values';

/** A cell that shows a custom function: sheet id, row and column counted from 0. */
export interface FunctionCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}
const cellKey = ({ sheet, row, column }: FunctionCell): string => `${sheet}!${row},${column}`;

/** One call of the runtime, shared by every cell that asks for the same function with the same arguments. */
interface Call {
  readonly key: string;
  readonly id: number;
  readonly definition: FunctionMetadata;
  readonly arguments: WireArguments;
  readonly address: string | null;
  /** cells that show its answer, by key */
  readonly cells: Map<string, FunctionCell>;
  answer: Answer | null;
}

/** One invocation as the runtime's message carries it. */
export type WireInvocation = readonly [
  id: number,
  functionName: string,
  parameters: WireArguments,
  address: string | null,
  flags: number,
  parameterAddresses: null,
];

/** The errors whose sentence the runtime lets through among several cells. */
const SPEAKING = ['#VALUE!', '#N/A'];
const CANCELABLE = 1;
const STREAMING = 2;
const ERRORS_AS_ARGUMENTS = 4;
/** Answers that no cell shows any more are kept up to this number: undo and retyping get them at once. */
const CACHE_LIMIT = 50_000;

/** Whether an answer is a grid that spills. */
const isGrid = (value: Answer['value'] | undefined): value is readonly (readonly CellValue[])[] => Array.isArray(value);

/**
 * Every call of a custom function: those waiting to be sent, those on their way, those answered. The formula
 * engine asks it synchronously, possibly several times for one cell within a calculation; the runtime answers
 * later. A calculation is one `begin` … `end`: at its end the table knows which cells still need which calls.
 */
export class CallTable {
  private readonly byKey = new Map<string, Call>();
  private readonly byId = new Map<number, Call>();
  private readonly callsOfCell = new Map<string, Set<Call>>();
  private asked = new Map<string, Set<Call>>();
  /** What decided a cell before any call. */
  private readonly refusals = new Map<string, CellReason>();
  private refused = new Map<string, CellReason>();
  private readonly unused = new Set<Call>();
  private readonly unsent = new Set<Call>();
  private nextId = 1;

  constructor(private readonly errorsAsArguments: boolean) {}

  /** The answer to a call, or null when it is still awaited. */
  ask(definition: FunctionMetadata, args: WireArguments, cell: FunctionCell, address: string): Answer | null {
    const { stream, cancelable, requiresAddress, volatile } = definition.options;
    const own = requiresAddress || volatile ? address : null;
    const key = `${definition.id}|${own ?? ''}|${JSON.stringify(args)}`;
    const call = this.byKey.get(key) ?? this.open(key, definition, args, stream || cancelable ? address : own);
    const where = cellKey(cell);
    call.cells.set(where, cell);
    const asked = this.asked.get(where);
    if (asked === undefined) this.asked.set(where, new Set([call]));
    else asked.add(call);
    return call.answer;
  }

  /** A cell's formula is answered without a call. */
  refuseCell(cell: FunctionCell, reason: CellReason | undefined): void {
    const where = cellKey(cell);
    if (!this.asked.has(where)) this.asked.set(where, new Set());
    if (reason) this.refused.set(where, reason);
  }

  private open(key: string, definition: FunctionMetadata, args: WireArguments, address: string | null): Call {
    const id = this.nextId++;
    const call: Call = { key, id, definition, arguments: args, address, cells: new Map(), answer: null };
    this.byKey.set(key, call);
    this.byId.set(id, call);
    this.unsent.add(call);
    return call;
  }

  /** Ends a calculation: cells that were calculated anew let go of the calls they no longer make. */
  endCalculation(): readonly number[] {
    const cancelled: number[] = [];
    const asked = this.asked;
    const refused = this.refused;
    this.asked = new Map();
    this.refused = new Map();
    for (const [where, calls] of asked) {
      const reason = refused.get(where);
      if (reason) this.refusals.set(where, reason);
      else this.refusals.delete(where);
      for (const call of this.callsOfCell.get(where) ?? []) {
        if (!calls.has(call)) cancelled.push(...this.letGo(call, where));
      }
      this.callsOfCell.set(where, calls);
      for (const call of calls) {
        this.unused.delete(call);
        // A volatile function is asked again by the next calculation of its cell.
        if (call.definition.options.volatile && call.answer !== null) this.forget(call);
      }
    }
    return cancelled;
  }

  /** Lets go of every call of a cell whose formula went away; returns the ids to cancel in the runtime. */
  releaseCell(cell: FunctionCell): readonly number[] {
    const where = cellKey(cell);
    const cancelled = [...(this.callsOfCell.get(where) ?? [])].flatMap((call) => this.letGo(call, where));
    this.callsOfCell.delete(where);
    this.refusals.delete(where);
    return cancelled;
  }

  private letGo(call: Call, where: string): readonly number[] {
    call.cells.delete(where);
    if (call.cells.size > 0) return [];
    const { stream, cancelable } = call.definition.options;
    if (call.answer !== null && !stream) {
      this.unused.add(call);
      if (this.unused.size > CACHE_LIMIT) this.forget(this.unused.values().next().value!);
      return [];
    }
    const sent = !this.unsent.has(call);
    this.forget(call);
    return sent && (stream || cancelable) ? [call.id] : [];
  }

  private forget(call: Call): void {
    this.byKey.delete(call.key);
    this.byId.delete(call.id);
    this.unused.delete(call);
    this.unsent.delete(call);
  }

  /** Invocations that were not sent yet; they count as sent from now on. */
  takeUnsent(): readonly WireInvocation[] {
    const calls = [...this.unsent];
    this.unsent.clear();
    return calls.map(({ id, definition, arguments: args, address }): WireInvocation => {
      return [id, definition.id, args, address, this.flags(definition), null];
    });
  }

  private flags({ options }: FunctionMetadata): number {
    return (
      (options.cancelable || options.stream ? CANCELABLE : 0) |
      (options.stream ? STREAMING : 0) |
      (this.errorsAsArguments ? ERRORS_AS_ARGUMENTS : 0)
    );
  }

  /** Takes results of the runtime; returns the cells that show them. Results of cancelled calls are dropped. */
  settle(results: readonly WireResult[]): readonly FunctionCell[] {
    const cells = new Map<string, FunctionCell>();
    for (const result of results) {
      const call = this.byId.get(result[0]);
      if (call === undefined) continue;
      call.answer = readAnswer(result);
      for (const [where, cell] of call.cells) cells.set(where, cell);
    }
    return [...cells.values()];
  }

  /** Answers a call from this side, e.g. when its arguments are too large to be sent. */
  refuse(id: number, answer: Answer): readonly FunctionCell[] {
    const call = this.byId.get(id);
    if (call === undefined) return [];
    call.answer = answer;
    return [...call.cells.values()];
  }

  /** Cells that wait for an answer or show a stream. */
  openCells(): readonly FunctionCell[] {
    const cells = new Map<string, FunctionCell>();
    for (const call of this.byId.values()) {
      if (call.answer !== null && !call.definition.options.stream) continue;
      for (const [where, cell] of call.cells) cells.set(where, cell);
    }
    return [...cells.values()];
  }

  /** Calls without an answer; a stream counts until its first one. */
  get waiting(): number {
    let count = 0;
    for (const call of this.byId.values()) if (call.answer === null) count++;
    return count;
  }

  get hasUnsent(): boolean {
    return this.unsent.size > 0;
  }

  /**
   * What is known of an error that a cell shows.
   * @param from the cell of the formula: the cell itself, or that from which its value has spilled
   */
  reasonAt(cell: FunctionCell, from: FunctionCell, error: string): CellReason | undefined {
    const where = cellKey(from);
    const refusal = this.refusals.get(where);
    if (refusal) return refusal;
    for (const { answer } of this.callsOfCell.get(where) ?? []) {
      const given = answer?.value;
      const value = isGrid(given) ? given[cell.row - from.row]?.[cell.column - from.column] : given;
      if (!isError(value) || value.error !== error) continue;
      if (value.reason) return value.reason;
      if (isGrid(given) && given.flat().length > 1 && !SPEAKING.includes(error)) return { kind: 'inAnswer', error };
    }
    return undefined;
  }

  /** The cell with a function whose answer reaches to a cell beside it. */
  reachingTo({ sheet, row, column }: FunctionCell): FunctionCell | undefined {
    for (const { answer, cells } of this.byKey.values()) {
      const grid = answer?.value;
      if (!isGrid(grid)) continue;
      for (const from of cells.values()) {
        const [down, right] = [row - from.row, column - from.column];
        const reaches = down >= 0 && right >= 0 && down < grid.length && right < grid[0]!.length;
        if (from.sheet === sheet && reaches) return from;
      }
    }
    return undefined;
  }

  /** A full recalculation asks every function again; streams go on. */
  forgetAnswers(): void {
    for (const call of [...this.byId.values()]) {
      if (call.answer !== null && !call.definition.options.stream) this.forget(call);
    }
  }

  /** The runtime was started anew: everything is asked again. */
  restart(): readonly FunctionCell[] {
    const cells = new Map<string, FunctionCell>();
    for (const call of this.byId.values()) {
      this.unsent.add(call);
      call.answer = null;
      for (const [where, cell] of call.cells) cells.set(where, cell);
    }
    return [...cells.values()];
  }
}
