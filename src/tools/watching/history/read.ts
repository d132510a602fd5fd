import { MethodProblem, type Scheme, schemeFromJson, type Snapshot } from '../../../method';
import { headingOf, SCHEME_COLUMNS } from './columns';
import type { HistoryCells } from './write';
import { type Damage, DamageList } from './damage';
import { SheetReader } from './sheetReader';

/** What was remembered of the clients. */
export interface History {
  /** By date; corrections are apart. */
  readonly snapshots: readonly Snapshot[];
  /** The last correction of each day that has one. */
  readonly corrections: ReadonlyMap<string, Snapshot>;
  readonly damage: readonly Damage[];
}

export const NO_HISTORY: History = { snapshots: [], corrections: new Map(), damage: [] };

/**
 * Reads a history back, tolerant of what people do to sheets: rows in any order, columns put in, words in either
 * language, more columns to the right. What cannot be read is named by its cell and left blank; nothing is guessed.
 */
export function readHistory(history: HistoryCells | null, schemes: HistoryCells | null): History {
  const heading = history && headingOf(history.rows[0] ?? []);
  if (heading?.what !== 'history') return NO_HISTORY;
  const damage = new DamageList(history!.sheet);
  const kept = readSchemes(schemes);
  const snapshots = new SheetReader(history!, heading.language, kept.schemes, damage).read();
  const taken = snapshots.filter(({ kind }) => kind !== 'correction');
  const corrections = new Map<string, Snapshot>();
  for (const one of snapshots) {
    const known = corrections.get(one.date);
    if (one.kind === 'correction' && (!known || known.number < one.number)) corrections.set(one.date, one);
  }
  // Of a day's two, what was taken of the clients goes before what was made of invoices.
  const byDate = new Map<string, Snapshot>();
  for (const one of taken) if (one.kind === 'taken' || !byDate.has(one.date)) byDate.set(one.date, one);
  const ordered = [...byDate.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
  return { snapshots: ordered, corrections, damage: [...damage.all(), ...kept.damage] };
}

/** The schemes of a history by their fingerprints. */
function readSchemes(sheet: HistoryCells | null): { schemes: Map<string, Scheme>; damage: Damage[] } {
  const schemes = new Map<string, Scheme>();
  if (!sheet) return { schemes, damage: [] };
  const damage = new DamageList(sheet.sheet);
  const json = SCHEME_COLUMNS.indexOf('json');
  sheet.rows.slice(1).forEach((row, k) => {
    const key = String(row[0] ?? '').trim();
    if (key === '') return;
    const text = row
      .slice(json)
      .map((cell) => String(cell ?? ''))
      .join('');
    try {
      schemes.set(key, schemeFromJson(text));
    } catch (problem) {
      if (!(problem instanceof MethodProblem)) throw problem;
      damage.add('scheme', k + 1, json);
    }
  });
  return { schemes, damage: damage.all() };
}
