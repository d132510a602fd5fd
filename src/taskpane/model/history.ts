import type { OpenScheme } from '../../method';
import { inLanguage } from '../../locales';
import { atHand } from './atHand';
import type { PaneState, Choices } from './state';
import { NO_HISTORY } from './state';

/** Choices kept at most: more than anybody takes back one by one. */
const MOST = 100;

const choicesOf = ({ scheme, draft, profile, weightsDraft, renamed }: PaneState): Choices => ({
  scheme,
  draft,
  profile,
  weightsDraft,
  renamed,
});

/** Whether two states say the same, wherever the scheme's numbers live. */
export function sameScheme(a: OpenScheme | null, b: OpenScheme | null): boolean {
  const said = (scheme: OpenScheme | null): string => JSON.stringify(scheme && { ...scheme, home: null }, inOrder);
  return a === b || said(a) === said(b);
}

/** Objects by the names of their fields: what was stored comes back in the order of the checks, not of the making. */
export function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * Keeps what an edit has changed, to be taken back; a scheme of its own begins with nothing to take back.
 * @param goesOn - the edit is a part of the one before it, as when a handle is dragged
 */
export function withEdit(before: PaneState, after: PaneState, goesOn = false): PaneState {
  const [was, is] = [atHand(before), atHand(after)];
  if (was?.id !== is?.id) return { ...after, history: NO_HISTORY };
  const { past } = before.history;
  const same = sameScheme(was, is) && before.profile === after.profile && before.weightsDraft === after.weightsDraft;
  if (same) return after;
  if (goesOn && past.length > 0) return { ...after, history: { past, future: [] } };
  return { ...after, history: { past: [...past, choicesOf(before)].slice(-MOST), future: [] } };
}

/** Numbers that came from the parameters sheet are nobody's edit: what was chosen before them would take them back. */
export const withSheetNumbers = (before: PaneState, after: PaneState): PaneState =>
  sameScheme(atHand(before), atHand(after)) ? after : { ...after, history: NO_HISTORY };

/** The state with the choices before the last edit, or after the one taken back last; null where there are none. */
export function travelled(state: PaneState, to: 'past' | 'future'): (PaneState & Choices) | null {
  const { history, language, workbook } = state;
  const target = history[to].at(-1);
  if (!target) return null;
  const back = { ...history, [to]: history[to].slice(0, -1) };
  const other = to === 'past' ? 'future' : 'past';
  const home = atHand(state)?.home ?? 'settings';
  // The language, and where the numbers live, may be others by now.
  const now = <T extends OpenScheme>(scheme: T | null): T | null =>
    scheme && inLanguage({ ...scheme, home }, language, workbook.schemes);
  return {
    ...state,
    ...target,
    scheme: now(target.scheme),
    draft: now(target.draft),
    readingCounts: null,
    history: { ...back, [other]: [...history[other], choicesOf(state)] },
    screen: target.profile === state.profile ? state.screen : { ...state.screen, criterion: null },
  };
}
