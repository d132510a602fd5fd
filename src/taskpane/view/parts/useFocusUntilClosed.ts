import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';

/** What the outermost element of such a part takes. */
export interface FocusedPart {
  readonly ref: RefObject<HTMLDivElement | null>;
  /** A click beside its controls keeps the focus inside, where Escape is heard. */
  readonly tabIndex: -1;
  onKeyDown(event: KeyboardEvent): void;
}

/**
 * For a part that opens away from its button, perhaps out of view: on opening it comes into view with the focus on its
 * first control; Escape, from anywhere in it, closes it and gives the focus back to the button.
 * @param opener - the button's `data-opens`
 */
export function useFocusUntilClosed(opener: string, close: () => void): FocusedPart {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const part = ref.current!;
    // A part taller than the room for it shows its beginning. jsdom has no layout to scroll.
    part.scrollIntoView?.({ block: 'start' });
    part.querySelector<HTMLElement>('select, input, button, a')?.focus({ preventScroll: true });
  }, []);
  return {
    ref,
    tabIndex: -1,
    onKeyDown: (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      close();
      document.querySelector<HTMLElement>(`[data-opens="${opener}"]`)?.focus();
    },
  };
}
