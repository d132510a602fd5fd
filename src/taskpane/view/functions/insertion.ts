import { useState } from 'react';
import { ExcelProblem, type InsertedFormula } from '../../../excel';
import type { FoundExample } from '../../../functions';
import { answerOf, insertFormula } from '../../commands';
import { usePane } from '../usePane';

/** How far the last insertion has come, said beside the function that it came from. */
export type Insertion =
  | { readonly state: 'writing' }
  | { readonly state: 'computing'; readonly formula: InsertedFormula }
  | {
      readonly state: 'written';
      readonly formula: InsertedFormula;
      /** Null while Excel still computes. */
      readonly answer: readonly (readonly unknown[])[] | null;
    }
  | { readonly state: 'undone'; readonly formula: InsertedFormula }
  | { readonly state: 'refused'; readonly error: Error; readonly undoing: boolean };

const asError = (error: unknown): Error => (error instanceof Error ? error : new ExcelProblem('other'));

/** The last insertion and the function it belongs to; one at a time. */
export function useInsertion() {
  const { context } = usePane();
  const [last, setLast] = useState<{ readonly id: string; readonly insertion: Insertion } | null>(null);
  const busy = last?.insertion.state === 'writing';

  async function insert(id: string, { formula: text, gives }: FoundExample): Promise<void> {
    if (busy) return;
    const tell = (insertion: Insertion): void => setLast({ id, insertion });
    tell({ state: 'writing' });
    try {
      const size = { rows: gives.length, columns: Math.max(...gives.map(({ length }) => length)) };
      const formula = await insertFormula(context, { formula: text, ...size });
      tell({ state: 'computing', formula });
      // What cannot be read back stands in the cell all the same.
      const answer = await answerOf(formula).catch(() => null);
      setLast((now) =>
        now?.insertion.state === 'computing' && now.insertion.formula === formula
          ? { id, insertion: { state: 'written', formula, answer } }
          : now,
      );
    } catch (error) {
      tell({ state: 'refused', error: asError(error), undoing: false });
    }
  }

  async function undo(): Promise<void> {
    if (!last || !('formula' in last.insertion)) return;
    const { id, insertion } = last;
    try {
      await insertion.formula.takeBack();
      setLast({ id, insertion: { state: 'undone', formula: insertion.formula } });
    } catch (error) {
      setLast({ id, insertion: { state: 'refused', error: asError(error), undoing: true } });
    }
  }

  return { last, busy, insert, undo };
}
