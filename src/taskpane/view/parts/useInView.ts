import { useEffect, useRef, type RefObject } from 'react';

const ELSE = ['pointerdown', 'keydown', 'wheel'] as const;

/**
 * For a line under which something opens: while that is fetched and grows it comes into view, whole or, where it is
 * taller than the room for it, from its line on; until somebody does something else.
 */
export function useInView(open: boolean): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const line = ref.current;
    if (!open || !line || !('ResizeObserver' in window)) return undefined;
    const grown = new ResizeObserver(() => line.scrollIntoView({ block: 'nearest' }));
    const stop = (): void => {
      grown.disconnect();
      for (const event of ELSE) window.removeEventListener(event, stop, true);
    };
    grown.observe(line);
    for (const event of ELSE) window.addEventListener(event, stop, { capture: true, passive: true });
    return stop;
  }, [open]);
  return ref;
}
