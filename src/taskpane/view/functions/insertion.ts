import { useState } from 'react';
import type { AnswerOf } from '../../../excel';
import type { FoundExample } from '../../../functions';
import { answerOf, asError, insertFormula } from '../../commands';
import { usePane } from '../usePane';

/** How far the last insertion has come, said beside the function that it came from. */
export type Insertion =
  | { readonly state: 'writing' }
  | { readonly state: 'computing'; readonly formula: AnswerOf<'insertFormula'> }
  | {
      readonly state: 'written';
      readonly formula: AnswerOf<'insertFormula'>;
      /** Null while Excel still computes. */
      readonly answer: readonly (readonly unknown[])[] | null;
    }
  | { readonly state: 'undone'; readonly formula: AnswerOf<'insertFormula'> }
  | { readonly state: 'refused'; readonly error: Error; readonly undoing: boolean };

/** An insertion, with the function and the example that it came from: it is told beside them. */
export interface LastInsertion {
  readonly id: string;
  readonly example: FoundExample;
  readonly insertion: Insertion;
}

/** The last insertion; one at a time. */
export function useInsertion() {
  const { context } = usePane();
  const [last, setLast] = useState<LastInsertion | null>(null);
  const busy = last?.insertion.state === 'writing';

  async function insert(id: string, example: FoundExample): Promise<void> {
    if (busy) return;
    const { formula: text, gives } = example;
    const tell = (insertion: Insertion): void => setLast({ id, example, insertion });
    tell({ state: 'writing' });
    try {
      const size = { rows: gives.length, columns: Math.max(...gives.map(({ length }) => length)) };
      const formula = await insertFormula(context, { formula: text, ...size });
      tell({ state: 'computing', formula });
      // What cannot be read back stands in the cell all the same.
      const answer = await answerOf(formula).catch(() => null);
      setLast((now) =>
        now?.insertion.state === 'computing' && now.insertion.formula === formula
          ? { id, example, insertion: { state: 'written', formula, answer } }
          : now,
      );
    } catch (error) {
      tell({ state: 'refused', error: asError(error), undoing: false });
    }
  }

  async function undo(): Promise<void> {
    if (!last || !('formula' in last.insertion)) return;
    const { insertion } = last;
    try {
      await insertion.formula.takeBack();
      setLast({ ...last, insertion: { state: 'undone', formula: insertion.formula } });
    } catch (error) {
      setLast({ ...last, insertion: { state: 'refused', error: asError(error), undoing: true } });
    }
  }

  return { last, busy, insert, undo };
}
