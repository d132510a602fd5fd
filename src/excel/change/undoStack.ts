import { ExcelProblem } from '../problems';
import { someCells } from './someCells';
import type { Conduct, undoSteps } from './transaction';
import type { WrittenOver } from './filters';
import type { Step } from './step';
import type { Undoable, UndoReport } from '../requests/undo';

/** What is said of a change, and how many cells it keeps in mind. */
export interface Remembered {
  readonly what: Omit<Undoable, 'earlier'>;
  readonly steps: readonly Step[];
  readonly over: readonly WrittenOver[];
  /** Cells of its before-image. */
  readonly cells: number;
  /** Follows the workbook back. */
  undone?(): void;
}

/** Changes kept at most, and cells of all of them together: a hundred thousand clients, written a few times. */
const MOST_CHANGES = 20;
const MOST_CELLS = 10_000_000;

/** The changes of this session that can be taken back, one after the other, the newest first. */
export class UndoStack {
  private readonly changes: Remembered[] = [];
  private emptied: 'taken' | 'none' = 'none';

  /** @param takeBack takes steps back: fetched with all that changes a workbook */
  constructor(private readonly takeBack: typeof undoSteps) {}

  push(change: Remembered): void {
    this.changes.push(change);
    const heavy = (): boolean => this.changes.reduce((sum, { cells }) => sum + cells, 0) > MOST_CELLS;
    while (this.changes.length > MOST_CHANGES || (this.changes.length > 1 && heavy())) this.changes.shift();
  }

  /** What the next undo takes back. */
  get next(): Undoable | null {
    const last = this.changes.at(-1);
    return last ? { ...last.what, earlier: this.changes.length - 1 } : null;
  }

  /** The newest change stays for good: somebody has made it theirs. Those before it can be taken back. */
  passOver(): void {
    this.changes.pop();
  }

  /**
   * Takes back the newest change, or a certain one where it still stands.
   * @throws ExcelProblem `nothingToUndo`, `alreadyUndone`, `editedSince` …, `undoFailed`: the change then stays to be undone
   */
  async undo(conduct: Conduct, change = this.changes.at(-1)): Promise<UndoReport> {
    if (!change || !this.changes.includes(change)) {
      throw new ExcelProblem(this.emptied === 'taken' ? 'alreadyUndone' : 'nothingToUndo');
    }
    const { what, steps, over } = change;
    const told = { what: what.what, place: `${what.sheetName}!${what.address}` };
    const { left, differing, lifted } = await this.takeBack(steps, told, over, conduct);
    this.changes.splice(this.changes.indexOf(change), 1);
    this.emptied = 'taken';
    change.undone?.();
    return {
      what: what.what,
      rows: what.rows,
      parametersLeft: left,
      differing: someCells(differing),
      lifted,
    };
  }
}
