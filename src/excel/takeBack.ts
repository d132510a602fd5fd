import { ExcelProblem, type LongWork } from './gateway';
import { inExcel, type Session, type SessionOptions } from './session';

/** Attempts at taking back, for a host that fails once and then answers again. */
const ATTEMPTS = 3;

/**
 * Brings a workbook back to what it was, more than once if need be; it cannot be cancelled and waits while a cell is
 * edited.
 * @param restore - may run after any failure of its own
 * @returns whether the workbook is as it was
 */
export async function takeBack(
  restore: (context: Session) => Promise<void>,
  { progress }: LongWork,
  stallMs?: number,
): Promise<boolean> {
  const options: SessionOptions = {
    ...(progress ? { progress } : {}),
    ...(stallMs === undefined ? {} : { stallMs }),
    waitForCellEdit: true,
  };
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    try {
      await inExcel(restore, options);
      return true;
    } catch (error) {
      if (error instanceof ExcelProblem && error.id === 'hostGone') return false;
    }
  }
  return false;
}
