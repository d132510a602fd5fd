import type { PaneContext } from './context';

/** Asks which clients the list shows now; an answer that is no longer wanted is dropped. */
export async function listClients({ desk, store }: PaneContext): Promise<void> {
  const { judgement, list, language } = store.get();
  if (!judgement) return;
  const choice = { ...list, language };
  const order = await desk.list(choice);
  const now = store.get();
  if (now.judgement === judgement && now.list === list && now.language === language) {
    store.dispatch({ type: 'listed', listed: { of: judgement, choice, order } });
  }
}
