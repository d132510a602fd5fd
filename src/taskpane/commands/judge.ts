import { asError, type PaneContext } from './context';

/** The client whose card is open is told by the new judgement: a cut is often moved with an eye on one client. */
async function tellAgain(desk: PaneContext['desk'], store: PaneContext['store']): Promise<void> {
  const { story: open, reading } = store.get();
  if (!open) return;
  const story = await desk.story(open.client);
  // Closed, or another one opened, meanwhile.
  const { story: now, reading: read } = store.get();
  if (read === reading && now?.client === open.client) store.dispatch({ type: 'storyTold', story });
}

/**
 * Keeps the judgement current: whenever scheme or reading have changed, the newest pair is judged; those passed over
 * while the desk was busy are never judged at all. Returns how to stop.
 */
export function keepJudged({ desk, store }: PaneContext): () => void {
  let busy = false;
  let done: { scheme: unknown; reading: unknown } = { scheme: null, reading: null };
  const next = async (): Promise<void> => {
    if (busy) return;
    const { scheme, reading } = store.get();
    if (!scheme || !reading || (done.scheme === scheme && done.reading === reading)) return;
    busy = true;
    done = { scheme, reading };
    store.dispatch({ type: 'judgingStarted' });
    try {
      const judgement = await desk.judge(scheme);
      if (store.get().reading === reading) {
        const before = store.get().scheme;
        if (before === scheme) done = { scheme: judgement.scheme, reading };
        store.dispatch({ type: 'judged', of: scheme, judgement });
        // Amounts taken over from the judgement are judged already.
        if (before === scheme) done = { scheme: store.get().scheme, reading };
        await tellAgain(desk, store);
      }
    } catch (error) {
      if (store.get().scheme === scheme) {
        store.dispatch({ type: 'troubleMet', trouble: { where: 'scheme', error: asError(error) } });
      }
    } finally {
      busy = false;
    }
    void next();
  };
  void next();
  return store.subscribe(() => void next());
}
