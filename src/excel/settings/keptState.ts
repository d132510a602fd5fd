import { type Scheme, type WorkbookState, withScheme } from '../../method';
import type { StoredText } from '../change/storedTexts';
import { STATE_KEY, stateFromText, stateToText } from './state';

/** What the workbook keeps of a report that was made. */
export interface KeptReport {
  readonly id: string;
  readonly settings: unknown;
  /** That by which its clients were judged, where it is kept with the report, and active from then on. */
  readonly scheme?: Scheme;
}

/** What is kept of what was made: of a report, or of a snapshot the scheme alone. */
export type Kept = KeptReport | { readonly scheme: Scheme };

/** The state with what is kept of what was made. */
export function withKept(state: WorkbookState, kept: Kept): WorkbookState {
  const { tools, ...rest } = kept.scheme ? withScheme(state, kept.scheme) : state;
  return { ...rest, tools: 'id' in kept ? { ...tools, [kept.id]: kept.settings } : tools };
}

/**
 * The workbook's state with what is kept, to be stored with what was made; schemes and settings saved since stay when it
 * is undone.
 * @param stored the state as it is stored; null where there is none
 */
export function keptState(
  stored: string | null,
  kept: Kept,
): { readonly text: StoredText; readonly state: WorkbookState } {
  const before = stateFromText(stored);
  const state = withKept(before, kept);
  const after = stateToText(state);
  const around = { before, after: stateFromText(after) };
  const reconciled = (now: string | null): string => stateToText(withoutKept(stateFromText(now), around, kept));
  return { text: { key: STATE_KEY, before: stored, after, reconciled }, state };
}

/** The workbook's state before something was made and after it, as both were stored. */
interface Around {
  readonly before: WorkbookState;
  readonly after: WorkbookState;
}

/** The state of now as it would be had it not been made: what somebody has changed or saved since stays. */
const withoutKept = (now: WorkbookState, around: Around, kept: Kept): WorkbookState =>
  withoutItsScheme('id' in kept ? withoutItsSettings(now, around, kept) : now, around, kept);

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function withoutItsSettings(now: WorkbookState, { before, after }: Around, { id }: KeptReport): WorkbookState {
  if (!same(now.tools[id], after.tools[id])) return now;
  const { [id]: _, ...others } = now.tools;
  return { ...now, tools: Object.hasOwn(before.tools, id) ? { ...others, [id]: before.tools[id] } : others };
}

function withoutItsScheme(now: WorkbookState, { before, after }: Around, { scheme }: Kept): WorkbookState {
  if (!scheme) return now;
  const its = ({ schemes }: WorkbookState): Scheme[] => schemes.filter(({ id }) => id === scheme.id);
  const isWritten = now.bindings.some(({ schemeId }) => schemeId === scheme.id);
  if (isWritten || !same(its(now), its(after))) return now;
  const schemes = now.schemes.flatMap((one) => (one.id === scheme.id ? its(before) : [one]));
  const activeSchemeId = now.activeSchemeId === scheme.id ? before.activeSchemeId : now.activeSchemeId;
  const isKnown = schemes.some(({ id }) => id === activeSchemeId);
  return { ...now, schemes, activeSchemeId: isKnown ? activeSchemeId : (schemes[0]?.id ?? null) };
}
