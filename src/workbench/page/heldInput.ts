/** What a person does to an element by hand: these begin every change, the scrolling and the menus. */
const BY_HAND = [
  'keydown',
  'beforeinput',
  'paste',
  'cut',
  'pointerdown',
  'mousedown',
  'dblclick',
  'contextmenu',
  'drop',
];

/**
 * Keeps keyboard and mouse from what is inside an element, until the returned function is called. It leaves the
 * element's state alone: in a subtree that was `inert` while Univer made its editor there, Chromium goes on refusing
 * text after it is inert no more, though the editor has the focus.
 */
export function holdInput(container: HTMLElement): () => void {
  const hold = (event: Event): void => {
    if (!(event.target instanceof Node) || !container.contains(event.target)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  // At the window and capturing: before anything that listens inside, or at the document.
  for (const type of BY_HAND) addEventListener(type, hold, true);
  container.setAttribute('aria-busy', 'true');
  return () => {
    for (const type of BY_HAND) removeEventListener(type, hold, true);
    container.removeAttribute('aria-busy');
  };
}
