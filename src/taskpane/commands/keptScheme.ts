import type { Scheme } from '../../method';
import { isKept } from '../model/left';
import type { PaneContext } from './context';

/**
 * The scheme that is kept with what was made by it, for who opens the workbook again: one that the workbook does not have
 * yet. A saved one changes where it is saved, or where columns are written by it, because they are what it says; what
 * was made of changes that are not saved says so.
 * @param judged the scheme at hand, settled
 */
export function keptScheme({ store }: PaneContext, judged: Scheme | null): { readonly scheme?: Scheme } {
  const { bindings, schemes } = store.get().workbook;
  const isWritten = bindings.some(({ schemeId }) => schemeId === judged?.id);
  const isOther = schemes.some(({ id }) => id === judged?.id) && !isKept(store.get());
  return judged && !isWritten && !isOther ? { scheme: judged } : {};
}
