import { isSettled, type Scheme } from '../../method';
import type { Judgement, ReadingView } from '../desk';
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

/** What judgements were made of that came with their table. */
const cameWith = new WeakMap<Judgement, { readonly scheme: Scheme; readonly reading: ReadingView }>();

/**
 * A table that is read again, judged by the scheme at hand before anything is shown of it: a card, a list, a panel that is
 * open goes on over it. Null where nothing was judged yet, or this cannot be: then it is judged, and said, as ever.
 */
export async function judgedAgain({ desk, store }: PaneContext, reading: ReadingView): Promise<Judgement | null> {
  const { scheme, judgement } = store.get();
  if (!scheme || !judgement || !isSettled(scheme)) return null;
  const again = await desk.judge(scheme).catch(() => null);
  if (again) cameWith.set(again, { scheme, reading });
  return again;
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
    const { scheme, reading, judgement: known } = store.get();
    if (!scheme || !reading || (done.scheme === scheme && done.reading === reading)) return;
    const of = known && cameWith.get(known);
    if (of?.scheme === scheme && of.reading === reading) {
      done = of;
      return tellAgain(desk, store);
    }
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
