import { formatCount, formatDate, type Language, wordsOf } from '../../../locales';
import { historyWords } from '../../../locales/tools/history';
import { type Classification, type Snapshot, snapshotOf } from '../../../method';
import { type History, readHistory } from './read';
import { sharedIds } from './shared';
import { type Append, appendsFor, type HistoryCells } from './write';

/** Excel's rows of a sheet. */
export const SHEET_ROWS = 1_048_576;

/** The history as it stands in a workbook; null for a sheet that it does not have. */
export interface StandingHistory {
  readonly history: HistoryCells | null;
  readonly schemes: HistoryCells | null;
}

/** In which language a new sheet is headed, and how many rows a sheet has. */
export interface SaveLimits {
  readonly language: Language;
  readonly rowLimit?: number;
}

/** A snapshot that is about to be saved, or why it cannot be, in a sentence. */
export type SavePlan =
  | {
      readonly appends: readonly Append[];
      readonly snapshot: Snapshot;
      readonly history: History;
      /** What is to be known of it, in sentences. */
      readonly warnings: readonly string[];
    }
  | { readonly refused: string };

/**
 * What is appended when the clients are remembered as of a day. A second snapshot of a day is a correction of the first,
 * which stays.
 */
export function planSave(
  judged: Classification,
  date: string,
  standing: StandingHistory,
  limits: SaveLimits,
): SavePlan {
  const { language } = limits;
  const say = wordsOf(historyWords, language);
  if (!judged.portfolio.roles.has('id')) return { refused: say('problem.noIds') };
  const history = readHistory(standing.history, standing.schemes);
  const known = history.snapshots.find((one) => one.date === date);
  const correction = history.corrections.get(date);
  const snapshot = snapshotOf(
    judged,
    known ? { date, kind: 'correction', number: (correction?.number ?? 0) + 1 } : { date },
  );
  return (
    planAppend([snapshot], history, standing, limits) ?? {
      refused: say('problem.same', { date: formatDate(date, language) }),
    }
  );
}

/** The same for snapshots that are made already; null where there is nothing to write. */
export function planAppend(
  snapshots: readonly Snapshot[],
  history: History,
  standing: StandingHistory,
  { language, rowLimit = SHEET_ROWS }: SaveLimits,
): SavePlan | null {
  const say = wordsOf(historyWords, language);
  const appends: Append[] = [];
  let before = standing;
  for (const snapshot of snapshots) {
    const former =
      history.corrections.get(snapshot.date) ?? history.snapshots.find(({ date }) => date === snapshot.date);
    if (former && sameSnapshot(former, snapshot)) continue;
    const next = appendsFor(snapshot, before, language);
    for (const { sheet, name, row, rows } of next) {
      if (row + rows.length <= rowLimit) continue;
      const params = {
        sheet: sheet ?? name,
        rows: formatCount(rows.length, language),
        most: formatCount(rowLimit, language),
      };
      return { refused: say('problem.full', params) };
    }
    appends.push(...next);
    before = afterAppends(before, next);
  }
  const last = snapshots.at(-1);
  if (!last || appends.length === 0) return null;
  return { appends: joined(appends), snapshot: last, history, warnings: sharedIds([last], language) };
}

/** The sheets as they will be. */
function afterAppends(standing: StandingHistory, appends: readonly Append[]): StandingHistory {
  const after = { ...standing };
  for (const { what, name, headers, rows } of appends) {
    const cells = after[what];
    const first = [...(cells?.rows[0] ?? [])];
    for (const { column, text } of headers) first[column] = text;
    after[what] = {
      sheet: cells?.sheet ?? name,
      rows: [Array.from(first, (cell) => cell ?? ''), ...(cells?.rows.slice(1) ?? []), ...rows],
    };
  }
  return after;
}

/** Several appends to one sheet as one: they go on where the one before ends. */
function joined(appends: readonly Append[]): Append[] {
  const first = new Map<Append['what'], Append>();
  for (const next of appends) {
    const known = first.get(next.what);
    first.set(
      next.what,
      known
        ? {
            ...known,
            headers: [...known.headers, ...next.headers],
            rows: [...known.rows, ...next.rows],
            formats: next.formats.length > known.formats.length ? next.formats : known.formats,
            widths: next.widths.length > known.widths.length ? next.widths : known.widths,
          }
        : next,
    );
  }
  return [...first.values()];
}

/** Whether two hold the same clients with the same figures, judged alike; whenever they were taken. */
export function sameSnapshot(a: Snapshot, b: Snapshot): boolean {
  const same = <T>(one: ArrayLike<T>, other: ArrayLike<T>): boolean =>
    one.length === other.length && Array.prototype.every.call(one, (value: T, k: number) => Object.is(value, other[k]));
  return (
    a.schemeKey === b.schemeKey &&
    (['ids', 'names', 'families', 'kinds', 'code', 'segment', 'decided', 'turnover', 'totalPurchases'] as const).every(
      (key) => same<unknown>(a[key], b[key]),
    ) &&
    [...b.columns].every(([header, column]) => {
      const other = a.columns.get(header);
      return other !== undefined && same(other.values, column.values) && same(other.reasons, column.reasons);
    })
  );
}
