import type { WorkbookEngine } from './engine/engine';
import { WorkbookModel } from './model/workbook';
import { workbook as workbookClass } from './objects/workbook';
import type { HostClass, HostObject } from './protocol/classes';
import { declareClass, objectOf } from './protocol/classes';
import { HostError } from './protocol/errors';
import { Interpreter } from './protocol/interpreter';
import { checkLevel } from './protocol/levels';
import { References } from './protocol/references';
import type { Batch, BatchAnswer } from './protocol/wire';
import { ActionType, DELAY_FOR_CELL_EDIT } from './protocol/wire';
import { DEFAULT_OPTIONS, type HostOptions, type OrderedFault } from './options';
import type { ExcelHost, MessageRecord, ServiceMethods } from './types';
import type { HostEntry } from './model/events';

interface Envelope {
  id: number;
  type: number;
  flags?: number;
  message?: { body?: string };
}

/** An add-in works so long on an answer, at most, before it sends the next message of the same work. */
const BETWEEN_MESSAGES_MS = 100;

const bytes = (text: string): number => new TextEncoder().encode(text).length;
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The stand-in for Excel: takes the client's messages one after the other and answers as Excel would. */
class Host implements ExcelHost {
  readonly workbook: WorkbookModel;
  private readonly options: Required<HostOptions>;
  private readonly references = new References();
  private readonly services = new Map<string, HostObject>();
  private readonly senders = new Set<(text: string) => void>();
  private readonly loggers = new Set<(record: MessageRecord) => void>();
  private queue: Promise<void> = Promise.resolve();
  private editing: { ended: Promise<void>; end: () => void } | null = null;
  private faults: OrderedFault[] = [];
  private sync = 0;
  private flushing = false;
  private disposed = false;
  /** Messages that were received and are not answered yet, and when the last answer was given. */
  private unanswered = 0;
  private answeredAt = -Infinity;

  constructor(engine: WorkbookEngine, options: HostOptions) {
    this.options = { ...DEFAULT_OPTIONS };
    this.workbook = new WorkbookModel(engine);
    this.workbook.onEventsPending = () => this.flushSoon();
    this.setOptions(options);
  }

  setOptions(patch: Partial<HostOptions>): void {
    Object.assign(this.options, patch);
    if (patch.faults)
      this.faults = (patch.faults.syncs ?? []).map((fault) => ({ ...fault, atSync: fault.atSync + this.sync }));
    if (patch.language) this.workbook.language = patch.language;
    if (patch.behind !== undefined) this.workbook.behind = patch.behind;
    this.workbook.cellLimit = this.options.cellLimit;
  }

  receive(text: string): void {
    if (this.disposed || this.options.faults.gone) return;
    const envelope = JSON.parse(text) as Envelope;
    if (envelope.type !== 1) return;
    this.unanswered++;
    this.queue = this.queue
      .then(() => this.work(envelope, text))
      .finally(() => {
        this.unanswered--;
        this.answeredAt = performance.now();
      });
  }

  get working(): boolean {
    return this.unanswered > 0 || performance.now() - this.answeredAt < BETWEEN_MESSAGES_MS;
  }

  onSend(listener: (text: string) => void): () => void {
    this.senders.add(listener);
    return () => this.senders.delete(listener);
  }

  onMessageLogged(listener: (record: MessageRecord) => void): () => void {
    this.loggers.add(listener);
    return () => this.loggers.delete(listener);
  }

  registerService(name: string, methods: ServiceMethods): void {
    const members = Object.entries(methods).map(([wire, run]) => [
      wire.startsWith('_') ? wire : wire.charAt(0).toLowerCase() + wire.slice(1),
      (_: null, ...args: unknown[]) => run(args),
    ]);
    const cls: HostClass<null> = declareClass<null>(name, { methods: Object.fromEntries(members) as never });
    this.services.set(name, objectOf(cls, null));
  }

  push(entries: readonly HostEntry[]): void {
    if (entries.length > 0) this.send(JSON.stringify({ type: 3, message: { entries } }));
  }

  setEditMode(on: boolean): void {
    if (on && !this.editing) {
      let end = (): void => {};
      const ended = new Promise<void>((resolve) => {
        end = resolve;
      });
      this.editing = { ended, end };
    } else if (!on && this.editing) {
      this.editing.end();
      this.editing = null;
    }
  }

  dispose(): void {
    this.disposed = true;
    this.setEditMode(false);
    this.senders.clear();
    this.loggers.clear();
    this.workbook.dispose();
  }

  private send(text: string): void {
    for (const sender of [...this.senders]) sender(text);
  }

  /** Events wait until the thread is free, so that the pieces of one change are told as one. */
  private flushSoon(): void {
    if (this.flushing) return;
    this.flushing = true;
    this.queue = this.queue
      .then(() => wait(0))
      .then(() => {
        this.flushing = false;
        if (!this.disposed) this.push(this.workbook.events.drain());
      });
  }

  private async work(envelope: Envelope, text: string): Promise<void> {
    if (this.options.faults.delayMs) await wait(this.options.faults.delayMs);
    const calls = new Map<string, number>();
    const started = performance.now();
    const requestBytes = bytes(text);
    const body = envelope.message?.body;
    const batch = (typeof body === 'string' ? JSON.parse(body) : (body ?? { Actions: [], ObjectPaths: {} })) as Batch;
    // Releasing references is the client's housekeeping, not a sync of the add-in's.
    const housekeeping = batch.Actions.every(
      (a) => a.ActionType === ActionType.Instantiate || a.Name === '_RemoveReference',
    );
    const sync = housekeeping ? this.sync : ++this.sync;
    let answer: { status: number; body: string; error?: string };
    try {
      answer = await this.answer(envelope, batch, { requestBytes, calls, housekeeping });
    } catch (error) {
      const code = error instanceof HostError ? error.code : 'GeneralException';
      const message =
        error instanceof Error
          ? `${error.message}${error instanceof HostError ? '' : ` ${error.stack}`}`
          : String(error);
      answer = { status: 400, body: JSON.stringify({ error: { code, message } }), error: code };
    }
    if (this.disposed || this.options.faults.gone) return;
    const reply = JSON.stringify({
      id: envelope.id,
      message: { statusCode: answer.status, headers: {}, body: answer.body },
    });
    const record: MessageRecord = {
      sync,
      requestBytes,
      responseBytes: bytes(answer.body),
      actions: batch.Actions.length,
      ms: performance.now() - started,
      ...(answer.error ? { error: answer.error } : {}),
      calls: [...calls].map(([name, count]) => (count > 1 ? `${name} ×${count}` : name)),
    };
    this.send(reply);
    for (const logger of [...this.loggers]) logger(record);
  }

  private async answer(
    envelope: Envelope,
    batch: Batch,
    {
      requestBytes,
      calls,
      housekeeping,
    }: { readonly requestBytes: number; readonly calls: Map<string, number>; readonly housekeeping: boolean },
  ) {
    if (requestBytes > this.options.payloadLimit) throw new HostError('RequestPayloadSizeLimitExceeded');
    if (this.editing) {
      if (!((envelope.flags ?? 0) & DELAY_FOR_CELL_EDIT)) throw new HostError('InvalidOperationInCellEditMode');
      await this.editing.ended;
    }
    const fault = housekeeping ? undefined : this.takeFault();
    if (fault && fault.when !== 'after') throw new HostError(fault.code, fault.message);
    const answer = await this.run(batch, calls);
    if (fault) throw new HostError(fault.code, fault.message);
    const body = JSON.stringify(answer);
    if (bytes(body) > this.options.payloadLimit) throw new HostError('ResponsePayloadSizeLimitExceeded');
    return { status: 200, body, ...(answer.Error ? { error: answer.Error.Code } : {}) };
  }

  private takeFault(): OrderedFault | undefined {
    const due = this.faults.find((fault) => fault.atSync === this.sync);
    if (due) this.faults = this.faults.filter((fault) => fault !== due);
    return due;
  }

  private async run(batch: Batch, calls: Map<string, number>): Promise<BatchAnswer> {
    const { workbook, options } = this;
    const settles = (): boolean => workbook.calculationMode !== 'Manual' && !workbook.calculationSuspended;
    let sliceEnds = performance.now() + options.sliceMs;
    const answer = await new Interpreter(batch, {
      root: objectOf(workbookClass, workbook),
      references: this.references,
      service: (name) => this.services.get(name),
      checkLevel: (cls, member) => checkLevel(cls, member, options.apiLevel),
      settle: async () => {
        if (settles()) await workbook.engine.settle();
      },
      breathe: async () => {
        if (performance.now() < sliceEnds) return;
        await wait(0);
        sliceEnds = performance.now() + options.sliceMs;
      },
      called: (member) => calls.set(member, (calls.get(member) ?? 0) + 1),
    }).run();
    // Suspension lasts until the sync: what waited is calculated now.
    workbook.calculationSuspended = false;
    if (settles() && workbook.engine.unsettled) await workbook.engine.settle();
    return answer;
  }
}

/** A host over an engine; the workbook that the engine has open is the one that the client sees. */
export const createHost = (engine: WorkbookEngine, options: HostOptions = {}): ExcelHost => new Host(engine, options);
