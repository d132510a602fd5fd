import { MethodProblem } from '../../method';
import { ExcelProblem } from '../problems';
import { asProblem } from './problems';
import type { SheetArea } from './area';
import type { Progress, LongWork } from './longWork';

/** Without an answer for so long, Excel counts as gone: a command must end, whatever happens to its host. */
export const STALL_MS = 120_000;

/** One conversation with Excel: a request context whose syncs are counted, can be cancelled and always end. */
export class Session {
  private count = 0;

  constructor(
    readonly context: Excel.RequestContext,
    private readonly work: LongWork,
    private readonly stallMs: number,
    /** Whether the region around a cell may be asked: not on a protected sheet. */
    private readonly regions: boolean,
  ) {}

  get workbook(): Excel.Workbook {
    return this.context.workbook;
  }

  /** Messages sent so far. */
  get syncs(): number {
    return this.count;
  }

  /**
   * Sends what is queued.
   * @throws ExcelProblem `cancelled` before anything is sent, `hostGone` when Excel does not answer; Excel's own errors
   */
  async sync(): Promise<void> {
    if (this.work.signal?.aborted) throw new ExcelProblem('cancelled');
    this.count++;
    await answeredWithin(this.context.sync(), this.stallMs);
    if (this.work.signal?.aborted) throw new ExcelProblem('cancelled');
  }

  /** Waits for what somebody else sends in this conversation, no longer than for an answer of our own. */
  async within<T>(work: Promise<T>): Promise<T> {
    if (this.work.signal?.aborted) throw new ExcelProblem('cancelled');
    this.count++;
    return answeredWithin(work, this.stallMs);
  }

  tell(phase: Parameters<Progress>[0]['phase'], done: number, total: number): void {
    this.work.progress?.({ phase, done, total });
  }

  sheet(id: string): Excel.Worksheet {
    return this.workbook.worksheets.getItem(id);
  }

  /** The list around a cell; all that is filled on its sheet, where that is protected. */
  region(cell: Excel.Range): Excel.Range {
    return this.regions ? cell.getSurroundingRegion() : cell.worksheet.getUsedRange(true);
  }

  range({ sheetId, row, column, rows, columns }: SheetArea): Excel.Range {
    return this.sheet(sheetId).getRangeByIndexes(row, column, rows, columns);
  }
}

async function answeredWithin<T>(answer: Promise<T>, ms: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new ExcelProblem('hostGone')), ms);
  });
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
  }
}

export interface SessionOptions extends LongWork {
  /** Waits until the user has finished editing a cell instead of failing: for taking back what must be taken back. */
  readonly waitForCellEdit?: boolean;
  readonly stallMs?: number;
  /** All that is sent is one undo of Excel's. */
  readonly oneUndo?: boolean;
}

/**
 * Runs a task against the open workbook.
 * @throws ExcelProblem whatever went wrong
 */
export async function inExcel<T>(task: (session: Session) => Promise<T>, options: SessionOptions = {}): Promise<T> {
  if (typeof Excel === 'undefined') throw new ExcelProblem('hostGone');
  const how = {
    delayForCellEdit: options.waitForCellEdit ?? false,
    ...(options.oneUndo ? { mergeUndoGroup: true } : {}),
  };
  const run = (regions: boolean): Promise<T> =>
    Excel.run(how, (context) => task(new Session(context, options, options.stallMs ?? STALL_MS, regions)));
  try {
    return await run(true).catch((error: unknown) => {
      // Excel tells no region on a protected sheet, and refuses before anything of the message is done.
      const problem = asProblem(error);
      const asked = problem.office.where?.includes('getSurroundingRegion') ?? false;
      if (problem.id !== 'protectedSheet' || !asked) throw error;
      return run(false);
    });
  } catch (error) {
    // What the method refuses has its own sentence.
    throw error instanceof MethodProblem ? error : asProblem(error);
  }
}
