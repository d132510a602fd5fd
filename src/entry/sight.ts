import type { Sight } from '../taskpane';

/** How Office says it: with `onReady`, and in the messages of `onVisibilityModeChanged`. */
type Mode = string | null | undefined;

export interface PaneSight extends Sight {
  /** Resolves when the pane is in sight: at once where it is. */
  seen(): Promise<void>;
  /** Takes over what Excel says; a mode that is neither shown nor hidden says nothing. */
  told(mode: Mode): void;
}

/** What only a user does to a page. */
const TOUCHES = ['pointerdown', 'keydown'] as const;

/**
 * Whether the pane is in sight. A shared runtime also runs for a formula or a command, with its page behind a pane that
 * nobody has opened, and then the workbook is none of the pane's business. Excel's word comes first; where it says
 * nothing (on the web) it is in sight once its page is drawn on the screen; and whoever clicks or types in it sees it.
 */
export function paneSight(page: Document): PaneSight {
  let word: boolean | null = null;
  let looked = false;
  let drawn = false;
  let before = false;
  const listeners = new Set<() => void>();
  const now = (): boolean => word ?? (drawn && page.visibilityState === 'visible');
  const check = (): void => {
    const seen = now();
    if (seen && !before) for (const listener of [...listeners]) listener();
    before = seen;
  };
  const say = (seen: boolean): void => {
    word = seen;
    check();
  };
  /** A page that comes onto the screen later is newer than the word that it was hidden when it started. */
  const look = (isDrawn: boolean): void => {
    if (looked && isDrawn && !drawn && word === false) word = null;
    looked = true;
    drawn = isDrawn;
    check();
  };
  page.addEventListener('visibilitychange', check);
  for (const touch of TOUCHES) page.addEventListener(touch, () => say(true), { capture: true });
  watchDrawing(page, look);
  const onSeen = (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    now,
    onSeen,
    seen: () => new Promise((resolve) => (now() ? resolve() : onSeen(resolve))),
    told(mode) {
      if (mode === 'Taskpane' || mode === 'Hidden') say(mode === 'Taskpane');
    },
  };
}

/** Whether the page has a place on the screen: a frame that is not displayed, or is elsewhere, has none. */
function watchDrawing(page: Document, tell: (drawn: boolean) => void): void {
  if (typeof IntersectionObserver === 'undefined') return tell(innerWidth > 0);
  new IntersectionObserver((entries) => {
    const { isIntersecting, boundingClientRect } = entries.at(-1)!;
    tell(isIntersecting && boundingClientRect.width > 0);
  }).observe(page.documentElement);
}
