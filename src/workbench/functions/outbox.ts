import type { ExcelHost, HostEntry } from '../host';
import type { WireInvocation } from './callTable';

/** What went between workbook and runtime. */
export interface FunctionStatistics {
  /** messages with invocations that were pushed to the runtime */
  batches: number;
  invocations: number;
  cancellations: number;
  /** messages with results that came back */
  results: number;
}

/** Message category and types of the custom-functions runtime (office-js-protocol.md §7). */
const CATEGORY = 1;
const INVOKE = 1000;
const CANCEL = 1001;
/** Arguments of one call: above this Excel never runs the function (excel-limits.md §2). */
const ARGUMENTS_LIMIT = 5 * 1024 * 1024;
/** Text of one pushed message; larger batches are split. */
const MESSAGE_LIMIT = 4 * 1024 * 1024;

/** An invocation that is too large to be sent. */
export interface RefusedInvocation {
  readonly id: number;
  readonly bytes: number;
}

/** Sends invocations and cancellations to the runtime, in as few messages as their size allows. */
export class Outbox {
  readonly statistics: FunctionStatistics = { batches: 0, invocations: 0, cancellations: 0, results: 0 };
  private entryId = 1;

  constructor(private readonly host: ExcelHost) {}

  /** Sends invocations; gives back those that Excel would never run. */
  invoke(invocations: readonly WireInvocation[]): readonly RefusedInvocation[] {
    const refused: RefusedInvocation[] = [];
    let batch: HostEntry[] = [];
    let size = 0;
    for (const invocation of invocations) {
      const text = JSON.stringify(invocation);
      if (text.length > ARGUMENTS_LIMIT) {
        refused.push({ id: invocation[0], bytes: text.length });
        continue;
      }
      if (size + text.length > MESSAGE_LIMIT) {
        this.push(batch);
        batch = [];
        size = 0;
      }
      batch.push([CATEGORY, INVOKE, '', text, this.entryId++]);
      size += text.length;
    }
    this.push(batch);
    return refused;
  }

  private push(batch: readonly HostEntry[]): void {
    if (batch.length === 0) return;
    this.statistics.batches++;
    this.statistics.invocations += batch.length;
    this.host.push(batch);
  }

  cancel(ids: readonly number[]): void {
    if (ids.length === 0) return;
    this.statistics.cancellations += ids.length;
    this.host.push(
      ids.map((invocationId): HostEntry => [CATEGORY, CANCEL, '', JSON.stringify({ invocationId }), this.entryId++]),
    );
  }
}
