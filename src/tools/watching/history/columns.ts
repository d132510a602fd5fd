import { type Language, LANGUAGES, wordsOf } from '../../../locales';
import { FORMER_HISTORY_HEADERS, headingOf, historyWords } from '../../../locales/tools/history';
import type { Snapshot } from '../../../method';

/** The columns of the history sheet, from the first; those of the table's own figures follow (method.md §1.18). */
export const HISTORY_COLUMNS = [
  'date',
  'kind',
  'months',
  'row',
  'rows',
  'id',
  'name',
  'profile',
  'clientKind',
  'family',
  'd1',
  'd2',
  'd3',
  'd4',
  'code',
  'total',
  'weighted',
  'segment',
  'computed',
  'agreed',
  'blocked',
  'turnover',
  'purchases',
  'scheme',
  'rules',
  'cuts',
  'key',
  'note',
] as const;
export type HistoryColumn = (typeof HISTORY_COLUMNS)[number];

/** The columns that hold segments, each with what of a snapshot it shows. */
export const SEGMENT_COLUMNS = [
  ['segment', 'segment'],
  ['computed', 'computed'],
  ['agreed', 'decided'],
] as const satisfies readonly (readonly [HistoryColumn, keyof Snapshot])[];
export type SegmentColumn = (typeof SEGMENT_COLUMNS)[number][0];
export type SegmentPart = (typeof SEGMENT_COLUMNS)[number][1];

/** Characters that a column takes, where it is not the usual width. */
export const WIDE: Partial<Record<HistoryColumn, number>> = {
  name: 28,
  date: 12,
  cuts: 60,
  note: 40,
  segment: 14,
  computed: 16,
  agreed: 16,
};

/** The columns of the sheet of schemes; the text goes on in the cells to the right. */
export const SCHEME_COLUMNS = ['key', 'id', 'name', 'since', 'json'] as const;

export const historyHeaders = (language: Language): string[] => {
  const say = wordsOf(historyWords, language);
  return HISTORY_COLUMNS.map((column) => say(`column.${column}`));
};

export const schemeHeaders = (language: Language): string[] => {
  const say = wordsOf(historyWords, language);
  return SCHEME_COLUMNS.map((column) => say(`schemes.${column}`));
};

/** Header of a column of the table's own. */
export const dataHeader = (header: string, language: Language): string =>
  wordsOf(historyWords, language)('data', { header });

/** The table's header that a column of the history stands for, in whichever language; null where it is none of ours. */
function dataOf(text: string): string | null {
  for (const language of LANGUAGES) {
    const prefix = dataHeader('', language);
    if (text.startsWith(prefix) && text.length > prefix.length) return text.slice(prefix.length);
  }
  return null;
}

/** Where the columns of a history stand. */
export interface HistoryPlaces {
  readonly language: Language;
  /** Columns that were found, by header, or by their position where the header was typed over. */
  readonly at: ReadonlyMap<HistoryColumn, number>;
  readonly renamed: readonly { readonly column: HistoryColumn; readonly at: number; readonly found: string }[];
  readonly missing: readonly HistoryColumn[];
  /** Columns of the table's own figures, by the table's header. */
  readonly data: ReadonlyMap<string, number>;
}

/** Finds the columns of a history by its first row; whatever else stands there is the user's. */
export function historyPlaces(first: readonly unknown[], language: Language): HistoryPlaces {
  const headers = historyHeaders(language);
  const texts = first.map((cell) => (typeof cell === 'string' ? cell : String(cell ?? '')));
  const at = new Map<HistoryColumn, number>();
  HISTORY_COLUMNS.forEach((column, k) => {
    const now = texts.indexOf(headers[k]!);
    const former: string | undefined = FORMER_HISTORY_HEADERS[column];
    const found = now >= 0 || former === undefined ? now : texts.indexOf(former);
    if (found >= 0) at.set(column, found);
  });
  const data = new Map<string, number>();
  texts.forEach((text, k) => {
    const header = dataOf(text);
    if (header !== null && !data.has(header)) data.set(header, k);
  });
  const taken = new Set([...at.values(), ...data.values()]);
  const renamed: { column: HistoryColumn; at: number; found: string }[] = [];
  const missing: HistoryColumn[] = [];
  HISTORY_COLUMNS.forEach((column, k) => {
    if (at.has(column)) return;
    // Beside its neighbour of before: columns may have been put in further left.
    const left = k === 0 ? -1 : (at.get(HISTORY_COLUMNS[k - 1]!) ?? NaN);
    const place = left + 1;
    const fits = !Number.isNaN(place) && place < texts.length && !taken.has(place);
    if (!fits) return void missing.push(column);
    at.set(column, place);
    taken.add(place);
    renamed.push({ column, at: place, found: texts[place]! });
  });
  return { language, at, renamed, missing, data };
}

export { headingOf };
