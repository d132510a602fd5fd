import { useLayoutEffect, useRef, type RefObject } from 'react';

interface HeldFocus<E extends HTMLElement> {
  readonly ref: RefObject<E | null>;
  onFocus(): void;
  onBlur(): void;
}

/**
 * Keeps the focus within a part of the pane whose controls come and go: where the control that has it is taken away (a
 * button that gives way to progress, an Undo that is done), the next one gets it, never the page. A focus that is
 * elsewhere, on the sheet above all, stays there.
 * @param next the control that goes on from here, in the part as it is drawn now
 * @returns what the part's element takes over
 */
export function useHeldFocus<E extends HTMLElement>(next: (part: E) => HTMLElement | null): HeldFocus<E> {
  const ref = useRef<E>(null);
  const held = useRef(false);
  // After every drawing. React keeps back the blur of what it takes away itself, so that `held` is still true then.
  useLayoutEffect(() => {
    const { activeElement, body } = document;
    // The part itself had it while there was no control to go on with: one that is loaded later gets it then.
    const lost = !activeElement || activeElement === body || activeElement === ref.current;
    if (!held.current || !ref.current || !lost) return;
    next(ref.current)?.focus();
  });
  return {
    ref,
    onFocus: () => void (held.current = true),
    onBlur: () => void (held.current = false),
  };
}
