import { type Scheme, type WorkbookState, withScheme } from '../../method';

/** What the workbook keeps of a report that was made. */
export interface KeptReport {
  readonly id: string;
  readonly settings: unknown;
  /** That by which its clients were judged, where it is kept with the report, and active from then on. */
  readonly scheme?: Scheme;
}

/** The state with what is kept of a report. */
export function withReport(state: WorkbookState, { id, settings, scheme }: KeptReport): WorkbookState {
  const kept = scheme ? withScheme(state, scheme) : state;
  return { ...kept, tools: { ...kept.tools, [id]: settings } };
}

/** The workbook's state before a report was made and after it, as both were stored. */
export interface Around {
  readonly before: WorkbookState;
  readonly after: WorkbookState;
}

/** The state of now as it would be had the report not been made: what somebody has changed or saved since stays. */
export const withoutReport = (now: WorkbookState, around: Around, report: KeptReport): WorkbookState =>
  withoutItsScheme(withoutItsSettings(now, around, report), around, report);

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function withoutItsSettings(now: WorkbookState, { before, after }: Around, { id }: KeptReport): WorkbookState {
  if (!same(now.tools[id], after.tools[id])) return now;
  const { [id]: _, ...others } = now.tools;
  return { ...now, tools: Object.hasOwn(before.tools, id) ? { ...others, [id]: before.tools[id] } : others };
}

function withoutItsScheme(now: WorkbookState, { before, after }: Around, { scheme }: KeptReport): WorkbookState {
  if (!scheme) return now;
  const its = ({ schemes }: WorkbookState): Scheme[] => schemes.filter(({ id }) => id === scheme.id);
  const isWritten = now.bindings.some(({ schemeId }) => schemeId === scheme.id);
  if (isWritten || !same(its(now), its(after))) return now;
  const schemes = now.schemes.flatMap((one) => (one.id === scheme.id ? its(before) : [one]));
  const activeSchemeId = now.activeSchemeId === scheme.id ? before.activeSchemeId : now.activeSchemeId;
  const isKnown = schemes.some(({ id }) => id === activeSchemeId);
  return { ...now, schemes, activeSchemeId: isKnown ? activeSchemeId : (schemes[0]?.id ?? null) };
}
