const ELSE = ['pointerdown', 'keydown', 'wheel'] as const;

/**
 * Keeps an element in view while it, or the room that it scrolls in, changes size: whole or, where it is taller than that
 * room, from its first line on; until somebody does something else.
 * @returns what ends it
 */
export function keepInView(element: HTMLElement): (() => void) | undefined {
  // Not every host of tests lays anything out.
  if (!('scrollIntoView' in element)) return undefined;
  const show = (): void => element.scrollIntoView({ block: 'nearest' });
  show();
  if (!('ResizeObserver' in window)) return undefined;
  const grown = new ResizeObserver(show);
  const stop = (): void => {
    grown.disconnect();
    for (const event of ELSE) window.removeEventListener(event, stop, true);
  };
  grown.observe(element);
  const room = element.closest('main');
  if (room) grown.observe(room);
  for (const event of ELSE) window.addEventListener(event, stop, { capture: true, passive: true });
  return stop;
}
