import type { Trouble } from '../model/state';
import type { PaneContext } from './context';

/** Has a trouble with the place of columns that stand beside their list and nowhere else offer to put columns in for them. */
export function offerRoom({ store }: PaneContext, where: Trouble['where'], insert: () => Promise<void>): void {
  const { trouble } = store.get();
  if (trouble?.where !== where) return;
  const elsewhere = { insertColumns: () => void insert() };
  store.dispatch({ type: 'troubleMet', trouble: { ...trouble, elsewhere } });
}
