import { dateFormat } from '../../../locales';
import { headingOf, HISTORY_COLUMNS, historyPlaces, SCHEME_COLUMNS, WIDE } from './columns';
import type { StandingHistory } from './save';
import { type Append, type Cell, FORMATS, type HistoryCells } from './write';

/**
 * The history of another workbook as new sheets of this one: a later export of the clients goes on with it. Every cell comes as it
 * stands, the user's own beside ours too.
 */
export function formerAppends({ history, schemes }: StandingHistory): Append[] {
  return [...(history ? [asNew('history', history)] : []), ...(schemes ? [asNew('schemes', schemes)] : [])];
}

function asNew(what: Append['what'], { sheet, rows }: HistoryCells): Append {
  const [head = [], ...below] = rows;
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const { formats, widths } = what === 'history' ? ofHistory(head, width) : ofSchemes(head, width);
  return {
    what,
    name: sheet,
    sheet: null,
    headers: head.flatMap((cell, column) => (cell === null || cell === '' ? [] : [{ column, text: String(cell) }])),
    row: 1,
    rows: below.map((row) => Array.from({ length: width }, (_, c) => cellOf(row[c]))),
    formats,
    widths,
    ...(what === 'schemes' ? { printed: SCHEME_COLUMNS.length - 1 } : {}),
  };
}

const cellOf = (value: unknown): Cell =>
  typeof value === 'number' || typeof value === 'string' ? value : value == null ? '' : String(value as boolean);

interface Looks {
  readonly formats: readonly string[];
  readonly widths: readonly number[];
}
const USUAL = 12;

function ofHistory(head: readonly unknown[], width: number): Looks {
  const { language } = headingOf(head)!;
  const { at } = historyPlaces(head, language);
  const columns = Array.from({ length: width }, (_, c) => HISTORY_COLUMNS.find((column) => at.get(column) === c));
  return {
    formats: columns.map((column) => (column === 'date' ? dateFormat(language) : ((column && FORMATS[column]) ?? ''))),
    widths: columns.map((column) => (column && WIDE[column]) ?? USUAL),
  };
}

function ofSchemes(head: readonly unknown[], width: number): Looks {
  const since = SCHEME_COLUMNS.indexOf('since');
  const { language } = headingOf(head)!;
  return {
    formats: Array.from({ length: width }, (_, c) => (c === since ? dateFormat(language) : '@')),
    widths: [12, 16, 28, USUAL, 60],
  };
}
