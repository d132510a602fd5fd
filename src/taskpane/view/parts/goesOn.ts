/**
 * Where a keyboard goes on once the control that it used is gone: at work, to Cancel; after it, to the ways out of a
 * trouble, to the answers to a question, to what takes back what was just done, or to the cells just written (Undo is
 * next to them).
 */
const PLACES = [
  '[data-work] button',
  '[data-note=error] button',
  '[data-asks] button',
  '[data-did]',
  '[data-written-place]',
] as const;

/** The control to go on with, wherever in the pane it is; null where none calls for it. */
export function goesOn(): HTMLElement | null {
  for (const place of PLACES) {
    const found = document.querySelector<HTMLElement>(place);
    if (found) return found;
  }
  return null;
}
