import { HostError, invalidArgument } from '../protocol/errors';
import type { Area } from './area';
import { fits, intersect } from './area';
import type { Shift } from './shift';
import { shifted } from './shift';
import type { WorkbookEngine } from '../engine/engine';

/** Whose cells they are. */
interface RangesBook {
  readonly engine: WorkbookEngine;
  readonly ranges: RangeRegistry;
}

export function checkFits(area: Area): void {
  if (!fits(area)) throw invalidArgument('the range reaches beyond the sheet');
}

/**
 * Cells that an object stands for. Excel's ranges follow their cells: when rows or columns come or go while the range
 * is tracked, it moves with them, and when all its cells went, using it is an error.
 */
export class HeldRange<B extends RangesBook> {
  private gone = false;

  constructor(
    readonly book: B,
    readonly sheet: string,
    private where: Area,
  ) {
    checkFits(where);
    book.ranges.add(new WeakRef(this));
  }

  get area(): Area {
    if (this.gone || !this.book.engine.sheet(this.sheet)) throw new HostError('InvalidReference');
    return this.where;
  }

  /** The area cut to where the sheet can hold anything, for whole rows and columns. */
  get filled(): Area | null {
    return intersect(this.area, this.book.engine.extent(this.sheet));
  }

  follow(shift: Shift): void {
    if (shift.sheet !== this.sheet || this.gone) return;
    const moved = shifted(this.where, shift);
    if (moved) this.where = moved;
    else this.gone = true;
  }
}

/** What follows its cells. */
interface Following {
  follow(shift: Shift): void;
}

/** All ranges that anyone still holds, so that they can follow their cells. */
export class RangeRegistry {
  private refs = new Set<WeakRef<Following>>();
  private sweepAt = 1000;

  add(ref: WeakRef<Following>): void {
    this.refs.add(ref);
    if (this.refs.size < this.sweepAt) return;
    for (const held of this.refs) if (!held.deref()) this.refs.delete(held);
    this.sweepAt = this.refs.size * 2 + 1000;
  }

  follow(shift: Shift): void {
    for (const ref of this.refs) {
      const range = ref.deref();
      if (range) range.follow(shift);
      else this.refs.delete(ref);
    }
  }
}
