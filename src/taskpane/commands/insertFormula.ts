import type { AnswerOf, RequestOf } from '../../excel';
import type { PaneContext } from './context';

/** Milliseconds between looks at a cell that is being computed; after the last one it is left to Excel. */
export const LOOKS = [100, 200, 400, 800, 1600, 3000];

/** What Excel shows while a function has not answered. */
const WAITING = new Set(['#BUSY!', '#GETTING_DATA']);

/** Writes a formula into the active cell; rejects with why it could not. */
export async function insertFormula(
  { gateway, store }: PaneContext,
  request: RequestOf<'insertFormula'>,
): Promise<AnswerOf<'insertFormula'>> {
  const formula = await gateway.insertFormula(request);
  const tell = (): void => store.dispatch({ type: 'undoableChanged', undoable: gateway.undoable() });
  tell();
  return {
    ...formula,
    async takeBack() {
      await formula.takeBack();
      tell();
    },
  };
}

/**
 * Waits until an inserted formula has its answer.
 * @returns the answer's cells; null when Excel is still computing after the last look
 */
export async function answerOf(
  formula: AnswerOf<'insertFormula'>,
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
