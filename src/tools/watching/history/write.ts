import { CENTS } from '../../numberFormats';
import {
  criterionName,
  dateFormat,
  formatTogether,
  type Language,
  translator,
  unitOf,
  wordsOf,
} from '../../../locales';
import { historyWords } from '../../../locales/tools/history';
import { type Scheme, schemeToJson, SEGMENT_LABELS, type Snapshot } from '../../../method';
import { CLIENT_KINDS, MISSING_REASONS, serialOfIso } from '../../../portfolio';
import {
  dataHeader,
  HISTORY_COLUMNS,
  type HistoryColumn,
  headingOf,
  historyHeaders,
  historyPlaces,
  SCHEME_COLUMNS,
  schemeHeaders,
  type SegmentColumn,
  SEGMENT_COLUMNS,
  WIDE,
} from './columns';

export type Cell = string | number;

/** A sheet of the history as it stands: from A1, all that is used of it. */
export interface HistoryCells {
  readonly sheet: string;
  readonly rows: readonly (readonly unknown[])[];
}

/** Cells to be written below, or beside, what stands. All of them are empty before. */
export interface Append {
  readonly what: 'history' | 'schemes';
  /** The tab's name that is wanted for a new sheet. */
  readonly name: string;
  /** The sheet that it goes on; null: a new one. */
  readonly sheet: string | null;
  /** Headers to be written into the first row, by column. */
  readonly headers: readonly { readonly column: number; readonly text: string }[];
  /** Zero-based row of the first of the new rows. */
  readonly row: number;
  readonly rows: readonly (readonly Cell[])[];
  /** Excel's English format codes by column; '' for none. */
  readonly formats: readonly string[];
  /** Widths in characters by column, for a new sheet. */
  readonly widths: readonly number[];
  /** How many of its columns a new sheet prints; without, all. */
  readonly printed?: number;
}

/** Most characters of a scheme's text in one cell; a cell holds 32,767. */
const PIECE = 30_000;
const USUAL = 12;
/** How cells of the history are shown; a date follows the language. */
export const FORMATS: Partial<Record<HistoryColumn, string>> = {
  id: '@',
  name: '@',
  code: '0000',
  weighted: '0.00',
  turnover: CENTS,
  purchases: CENTS,
  rules: '@',
  key: '@',
};

/** What is appended for a snapshot: its rows to the history, and its scheme to the sheet of schemes where it is new there. */
export function appendsFor(
  snapshot: Snapshot,
  standing: { readonly history: HistoryCells | null; readonly schemes: HistoryCells | null },
  language: Language,
): Append[] {
  // A history goes on in the language that it was begun in.
  const spoken = headingOf(standing.history?.rows[0] ?? [])?.language ?? language;
  const history = historyAppend(snapshot, standing.history, spoken);
  const scheme = snapshot.scheme && schemeAppend(snapshot, snapshot.scheme, standing.schemes, language);
  return scheme ? [history, scheme] : [history];
}

function historyAppend(snapshot: Snapshot, standing: HistoryCells | null, language: Language): Append {
  const places = standing && historyPlaces(standing.rows[0] ?? [], language);
  const at = new Map<HistoryColumn, number>(places?.at ?? HISTORY_COLUMNS.map((column, c) => [column, c]));
  const data = new Map(places?.data ?? []);
  const names = historyHeaders(language);
  const headers = standing ? [] : names.map((text, column) => ({ column, text }));
  // Whatever stands to the right of ours stays the user's: new columns go behind it.
  let next = standing ? standing.rows.reduce((most, row) => Math.max(most, usedWidth(row)), 0) : names.length;
  HISTORY_COLUMNS.forEach((column, c) => {
    if (at.has(column)) return;
    at.set(column, next);
    headers.push({ column: next++, text: names[c]! });
  });
  for (const header of snapshot.columns.keys()) {
    if (data.has(header)) continue;
    data.set(header, next);
    headers.push({ column: next++, text: dataHeader(header, language) });
  }
  const width = Math.max(...[...at.values(), ...data.values()].map((column) => column + 1));
  const cells = fixedCells(snapshot, language);
  const say = wordsOf(historyWords, language);
  const reasons = MISSING_REASONS.map((reason) => say(`reason.${reason}`));
  const rows = snapshot.ids.map((_, k) => {
    const row = new Array<Cell>(width).fill('');
    for (const [column, place] of at) row[place] = cells[column](k);
    for (const [header, { values, reasons: why }] of snapshot.columns) {
      row[data.get(header)!] = Number.isNaN(values[k]!) ? reasons[why[k]!]! : values[k]!;
    }
    return row;
  });
  const columnAt = new Map([...at].map(([column, place]) => [place, column]));
  const own = <T>(of: Partial<Record<HistoryColumn, T>>, usual: T): T[] =>
    Array.from({ length: width }, (_, c) => of[columnAt.get(c)!] ?? usual);
  const [formats, widths] = [own({ ...FORMATS, date: dateFormat(language) }, ''), own(WIDE, USUAL)];
  const row = standing ? standing.rows.length : 1;
  return { what: 'history', name: say('sheet'), sheet: standing?.sheet ?? null, headers, row, rows, formats, widths };
}

function fixedCells(snapshot: Snapshot, language: Language): Record<HistoryColumn, (k: number) => Cell> {
  const say = wordsOf(historyWords, language);
  const t = translator(language);
  const segments = ['', ...SEGMENT_LABELS.map((label) => t(`words.segment.${label}`))];
  const shown = Object.fromEntries(
    SEGMENT_COLUMNS.map(([column, part]) => [column, (k: number) => segments[snapshot[part][k]!]!]),
  ) as Record<SegmentColumn, (k: number) => Cell>;
  const kinds = CLIENT_KINDS.map((kind) => t(`words.kind.${kind}`));
  const serial = serialOfIso(snapshot.date)!;
  const count = snapshot.ids.length;
  const cuts = snapshot.scheme ? cutsText(snapshot.scheme, language) : '';
  const kind = say(`kind.${snapshot.kind}`) + (snapshot.number > 1 ? ` ${snapshot.number}` : '');
  const number = (value: number): Cell => (Number.isNaN(value) ? '' : value);
  const digit = (d: number) => (k: number) => snapshot.digits[d]![k]! || '';
  return {
    date: () => serial,
    kind: () => kind,
    months: () => snapshot.months ?? '',
    row: (k) => k + 1,
    rows: () => count,
    id: (k) => snapshot.ids[k]!,
    name: (k) => snapshot.names[k]!,
    profile: (k) => snapshot.profiles[k]!,
    clientKind: (k) => kinds[snapshot.kinds[k]!]!,
    family: (k) => snapshot.families[k]!,
    d1: digit(0),
    d2: digit(1),
    d3: digit(2),
    d4: digit(3),
    code: (k) => snapshot.code[k]! || '',
    total: (k) => snapshot.total[k]! || '',
    weighted: (k) => number(snapshot.weighted[k]!),
    ...shown,
    blocked: (k) => (snapshot.blocked[k] ? say('blocked') : ''),
    turnover: (k) => number(snapshot.turnover[k]!),
    purchases: (k) => number(snapshot.totalPurchases[k]!),
    scheme: () => snapshot.schemeId,
    rules: () => snapshot.rules,
    cuts: () => cuts,
    key: () => snapshot.schemeKey,
    note: () => snapshot.note,
  };
}

/**
 * The cuts in force, for people: "Turnover: 10,000 / 50,000 / 150,000; …; segments: high share > 20%, high turnover > 50,000".
 */
export function cutsText(scheme: Scheme, language: Language): string {
  const say = wordsOf(historyWords, language);
  const { shareCut, share } = scheme.segmentation;
  const criteria = scheme.profiles.flatMap(({ name, criteria: four }) =>
    four.map((criterion) => {
      const cuts: readonly (number | null)[] = criterion.bands.cuts === 'propose' ? [] : criterion.bands.cuts;
      const known = cuts.filter((cut): cut is number => cut !== null);
      const texts = formatTogether(known, unitOf(criterion), language);
      const text = cuts.map((cut) => (cut === null ? '–' : texts[known.indexOf(cut)]!)).join(' / ');
      return `${scheme.profiles.length > 1 ? `${name}, ` : ''}${criterionName(criterion, language)}: ${text}`;
    }),
  );
  const high = say('above', { amount: formatTogether([shareCut], 'fraction', language)[0]! });
  const segments = share ? [say('segmentCut', { share: high, turnover: highTurnoverText(scheme, language) })] : [];
  return [...criteria, ...segments].join('; ');
}

/** Above what a turnover is high, by client family where they have amounts of their own. */
function highTurnoverText({ segmentation: { amounts, reading } }: Scheme, language: Language): string {
  const say = wordsOf(historyWords, language);
  if (reading === 'digit') return say('highDigit');
  if (amounts === 'propose') return '–';
  return amounts
    .map(({ family, amount }) => {
      const text =
        amount === null ? say('everyone') : say('above', { amount: formatTogether([amount], 'amount', language)[0]! });
      return family === null ? text : `${family || '–'} ${text}`;
    })
    .join(' | ');
}

function schemeAppend(
  snapshot: Snapshot,
  scheme: Scheme,
  standing: HistoryCells | null,
  language: Language,
): Append | null {
  const known = standing?.rows.slice(1).some(([key]) => key === snapshot.schemeKey) ?? false;
  if (known) return null;
  const json = JSON.stringify(JSON.parse(schemeToJson(scheme)));
  const pieces = Array.from({ length: Math.ceil(json.length / PIECE) }, (_, n) =>
    json.slice(n * PIECE, (n + 1) * PIECE),
  );
  const row: Cell[] = [snapshot.schemeKey, scheme.id, scheme.name, serialOfIso(snapshot.date)!, ...pieces];
  return {
    what: 'schemes',
    name: wordsOf(historyWords, language)('schemesSheet'),
    sheet: standing?.sheet ?? null,
    headers: standing ? [] : schemeHeaders(language).map((text, column) => ({ column, text })),
    row: standing ? standing.rows.length : 1,
    rows: [row],
    formats: ['@', '@', '@', dateFormat(language), ...pieces.map(() => '@')],
    widths: [12, 16, 28, USUAL, 60].slice(0, SCHEME_COLUMNS.length),
    // The scheme's text is for the program: thousands of letters in a line, which LibreOffice makes blank pages of.
    printed: SCHEME_COLUMNS.length - 1,
  };
}

/** Cells of a row up to the last that holds something. */
function usedWidth(row: readonly unknown[]): number {
  let width = row.length;
  while (width > 0 && (row[width - 1] ?? '') === '') width--;
  return width;
}
