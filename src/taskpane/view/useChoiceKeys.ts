import { useEffect } from 'react';
import { type PaneContext, readAsScheme } from '../commands';

/** Inputs in which nothing is typed: the browser has nothing of theirs to take back. */
const UNTYPED = new Set(['checkbox', 'radio', 'range', 'button']);

const isTyped = (element: EventTarget | null): boolean =>
  element instanceof HTMLInputElement
    ? !UNTYPED.has(element.type)
    : element instanceof HTMLElement && (element.tagName === 'TEXTAREA' || element.isContentEditable);

/** Which way a key goes; null for any other. */
function wayOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): 'choiceUndone' | 'choiceRedone' | null {
  if (altKey || !(ctrlKey || metaKey)) return null;
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'choiceRedone' : 'choiceUndone';
  return letter === 'y' && !shiftKey ? 'choiceRedone' : null;
}

/**
 * Takes choices made in the pane back with Ctrl+Z and makes them again with Ctrl+Y or Ctrl+Shift+Z. Text that is being
 * typed is the browser's, and what has been written to the sheet has its own Undo.
 */
export function useChoiceKeys(context: PaneContext): void {
  const { store } = context;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const way = wayOf(event);
      if (!way || event.defaultPrevented || isTyped(event.target)) return;
      const { history, work, screen } = store.get();
      // While something is written or read, and where the choices are not on the screen, nothing moves unseen.
      if (work || screen.page !== 'clients') return;
      if (history[way === 'choiceUndone' ? 'past' : 'future'].length === 0) return;
      event.preventDefault();
      store.dispatch({ type: way });
      // What the columns are may be among it.
      void readAsScheme(context);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [context, store]);
}
