import type { FormulaRequest, InsertedFormula } from '../../excel';
import type { PaneContext } from './context';

/** Milliseconds between looks at a cell that is being computed; after the last one it is left to Excel. */
export const LOOKS = [100, 200, 400, 800, 1600, 3000];

/** What Excel shows while a function has not answered. */
const WAITING = new Set(['#BUSY!', '#GETTING_DATA']);

/** Writes a formula into the active cell; rejects with why it could not. */
export function insertFormula({ gateway }: PaneContext, request: FormulaRequest): Promise<InsertedFormula> {
  return gateway.insertFormula(request);
}

/**
 * Waits until an inserted formula has its answer.
 * @returns the answer's cells; null when Excel is still computing after the last look
 */
export async function answerOf(
  formula: InsertedFormula,
  looks: readonly number[] = LOOKS,
): Promise<readonly (readonly unknown[])[] | null> {
  for (const pause of looks) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    const cells = await formula.read();
    const shown = cells.flat().map((cell) => String(cell ?? ''));
    // Empty may be an answer, or none yet: the last look decides.
    if (!shown.every((cell) => WAITING.has(cell) || (cell === '' && pause !== looks.at(-1)))) return cells;
  }
  return null;
}
