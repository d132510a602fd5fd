import { HostError, invalidArgument } from '../protocol/errors';
import type { Area } from './area';
import { fits, intersect } from './area';
import type { Shift } from './shift';
import { shifted } from './shift';
import type { WorkbookModel } from './workbook';

/**
 * Cells that an object stands for. Excel's ranges follow their cells: when rows or columns come or go while the range
 * is tracked, it moves with them, and when all its cells went, using it is an error.
 */
export class RangeRef {
  private gone = false;

  constructor(
    readonly book: WorkbookModel,
    readonly sheet: string,
    private where: Area,
  ) {
    if (!fits(where)) throw invalidArgument('the range reaches beyond the sheet');
    book.ranges.add(new WeakRef(this));
  }

  get area(): Area {
    if (this.gone || !this.book.engine.sheet(this.sheet)) throw new HostError('InvalidReference');
    return this.where;
  }

  /** Another range of the same sheet. */
  at(area: Area): RangeRef {
    return new RangeRef(this.book, this.sheet, area);
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

/** All ranges that anyone still holds, so that they can follow their cells. */
export class RangeRegistry {
  private refs = new Set<WeakRef<RangeRef>>();
  private sweepAt = 1000;

  add(ref: WeakRef<RangeRef>): void {
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
