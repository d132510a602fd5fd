/** The window's parts in the order of F6, and what takes the focus in each. */
const PARTS = [
  { part: '.ribbon', goal: 'button:not(:disabled)' },
  // The grid's own field for keys, which Univer makes when the grid is first clicked.
  { part: '.sheet-area', goal: '[contenteditable]' },
  { part: '.pane:not([hidden])', goal: 'iframe' },
] as const;
const SHEET = 1;

/**
 * Moves the focus to the next part of the window: from the sheet to the pane, on to the ribbon, and back to the sheet.
 * @param back - the other way round
 */
export function goRound(back: boolean): void {
  const goals = PARTS.map(({ part, goal }) => document.querySelector<HTMLElement>(`${part} :is(${goal})`));
  const found = PARTS.findIndex(({ part }) => document.activeElement?.closest(part));
  const step = back ? -1 : 1;
  let at = found < 0 ? SHEET : found;
  do at = (at + step + PARTS.length) % PARTS.length;
  while (!goals[at] && at !== SHEET);
  goals[at]?.focus();
}

/**
 * Lets F6 and Shift+F6 go round, as in Excel: the grid keeps Tab for its cells, and nothing else would lead out of it.
 * @returns the way to stop listening
 */
export function goRoundByF6(): () => void {
  const listen = (event: KeyboardEvent): void => {
    if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    goRound(event.shiftKey);
  };
  addEventListener('keydown', listen, true);
  return () => removeEventListener('keydown', listen, true);
}
