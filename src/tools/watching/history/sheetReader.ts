import type { Language } from '../../../locales';
import {
  codeOf,
  type Scheme,
  type Snapshot,
  SNAPSHOT_KINDS,
  type SnapshotKind,
  type StoredColumn,
  totalOf,
} from '../../../method';
import { isDateSerial, isoOfSerial, parseDate, reasonCode } from '../../../portfolio';
import {
  historyHeaders,
  type HistoryColumn,
  historyPlaces,
  SEGMENT_COLUMNS,
  type SegmentColumn,
  type SegmentPart,
} from './columns';
import type { HistoryCells } from './write';
import type { DamageList } from './damage';
import { BLOCKED, KINDS_BY_WORD, REASONS_BY_WORD, SEGMENTS_BY_WORD, SNAPSHOTS_BY_WORD } from './knownWords';

export class SheetReader {
  private readonly places;
  private readonly rows;
  /** Rows that do not count, and are said: nobody has to bring them back. */
  private readonly aside = new Set<number>();

  constructor(
    cells: HistoryCells,
    language: Language,
    private readonly schemes: ReadonlyMap<string, Scheme>,
    private readonly damage: DamageList,
  ) {
    this.places = historyPlaces(cells.rows[0] ?? [], language);
    this.rows = cells.rows;
    for (const { column, at, found } of this.places.renamed)
      damage.add('headerRenamed', 0, at, { found, expected: column });
    for (const column of this.places.missing) {
      damage.add('headerMissing', 0, historyHeaders(language).length - 1, { expected: column });
    }
  }

  read(): Snapshot[] {
    const groups = new Map<string, { date: string; kind: SnapshotKind; number: number; rows: number[] }>();
    for (let row = 1; row < this.rows.length; row++) {
      if (this.rows[row]!.every((cell) => (cell ?? '') === '')) continue;
      const date = this.date(row);
      const id = this.text(row, 'id');
      if (date === null || id === '') this.aside.add(row);
      if (date === null) continue;
      if (id === '') {
        this.damage.add('noId', row, this.places.at.get('id') ?? 0);
        continue;
      }
      const { kind, number } = this.kind(row);
      const key = `${date} ${kind} ${number}`;
      const group = groups.get(key);
      if (group) group.rows.push(row);
      else groups.set(key, { date, kind, number, rows: [row] });
    }
    return [...groups.values()].map((group) => this.snapshot(group));
  }

  private snapshot({
    date,
    kind,
    number,
    rows,
  }: {
    readonly date: string;
    readonly kind: SnapshotKind;
    readonly number: number;
    readonly rows: readonly number[];
  }): Snapshot {
    const size = rows.length;
    const bytes = (read: (row: number) => number): Uint8Array => Uint8Array.from(rows, read);
    const floats = (column: HistoryColumn): Float64Array => Float64Array.from(rows, (row) => this.number(row, column));
    const texts = (column: HistoryColumn): string[] => rows.map((row) => this.text(row, column));
    const word = (column: HistoryColumn, known: ReadonlyMap<string, number>) => (row: number) =>
      this.word(row, column, known);
    const digits = (['d1', 'd2', 'd3', 'd4'] as const).map((column) =>
      bytes((row) => this.digit(row, column)),
    ) as unknown as Snapshot['digits'];
    const [d1, d2, d3, d4] = digits;
    const ids = texts('id');
    this.checkIds(ids, rows);
    this.checkCount(date, rows);
    const key = this.text(rows[0]!, 'key');
    const scheme = this.schemes.get(key) ?? null;
    if (!scheme && key !== '') {
      this.damage.add('noScheme', rows[0]!, this.places.at.get('key') ?? 0, { found: key });
    }
    return {
      date,
      kind,
      number,
      months: nullIfBlank(this.number(rows[0]!, 'months')),
      note: this.text(rows[0]!, 'note'),
      ids,
      names: texts('name'),
      profiles: texts('profile'),
      kinds: bytes((row) => Math.max(0, word('clientKind', KINDS_BY_WORD)(row))),
      families: texts('family'),
      digits,
      code: Uint16Array.from({ length: size }, (_, k) => codeOf(d1[k]!, d2[k]!, d3[k]!, d4[k]!)),
      total: Uint8Array.from({ length: size }, (_, k) => totalOf(d1[k]!, d2[k]!, d3[k]!, d4[k]!)),
      weighted: floats('weighted'),
      ...this.segments(rows),
      blocked: bytes((row) => word('blocked', BLOCKED)(row) + 1),
      turnover: floats('turnover'),
      totalPurchases: floats('purchases'),
      schemeId: this.text(rows[0]!, 'scheme'),
      rules: this.text(rows[0]!, 'rules'),
      schemeKey: key,
      scheme,
      columns: this.columns(rows),
    };
  }

  private segments(rows: readonly number[]): Pick<Snapshot, SegmentPart> {
    const read = (column: SegmentColumn): Uint8Array =>
      Uint8Array.from(rows, (row) => this.word(row, column, SEGMENTS_BY_WORD) + 1);
    const parts = SEGMENT_COLUMNS.map(([column, part]) => [part, read(column)]);
    return Object.fromEntries(parts) as Record<SegmentPart, Uint8Array>;
  }

  private columns(rows: readonly number[]): Map<string, StoredColumn> {
    const columns = new Map<string, StoredColumn>();
    const empty = reasonCode('empty');
    for (const [header, at] of this.places.data) {
      const values = new Float64Array(rows.length).fill(NaN);
      const reasons = new Uint8Array(rows.length);
      rows.forEach((row, k) => {
        const cell = this.rows[row]![at] ?? '';
        if (typeof cell === 'number') {
          values[k] = cell;
          return;
        }
        const reason =
          cell === '' ? empty : typeof cell === 'string' ? REASONS_BY_WORD.get(cell.trim().toLowerCase()) : undefined;
        reasons[k] = reason ?? reasonCode('text');
        if (reason === undefined) this.damage.add('notNumber', row, at, { found: String(cell) });
      });
      columns.set(header, { values, reasons });
    }
    return columns;
  }

  /**
   * Clients are numbered in their snapshot: one that is missing leaves a gap, or fewer than there were. A number that is
   * typed over leaves a gap too, and its client is there.
   */
  private checkCount(date: string, rows: readonly number[]): void {
    const [numbers, counts] = [this.places.at.get('row'), this.places.at.get('rows')];
    if (numbers === undefined || counts === undefined) return;
    const read = rows.map((row) => this.number(row, 'row'));
    const said = rows.reduce((most, row) => Math.max(most, this.number(row, 'rows') || 0), 0);
    const seen = new Map<number, number>();
    let unread = 0;
    read.forEach((n, k) => {
      const other = seen.get(n);
      // A copied row takes its client along; a number that another client has, or that is none of the snapshot's, was typed over.
      const isCopy = other !== undefined && this.text(other, 'id') === this.text(rows[k]!, 'id');
      const isPlace = Number.isInteger(n) && n >= 1 && n <= said;
      if (!isPlace || (other !== undefined && !isCopy)) unread++;
      if (isPlace && other === undefined) seen.set(n, rows[k]!);
    });
    const setAside = (n: number): boolean => {
      const row = [...this.aside].find(
        (one) => Number(this.rows[one]![numbers]) === n && Number(this.rows[one]![counts]) === said,
      );
      // Each is the row of one snapshot.
      return row !== undefined && this.aside.delete(row);
    };
    const missing = Array.from({ length: said }, (_, k) => k + 1).filter((n) => !seen.has(n) && !setAside(n));
    const count = missing.length - unread;
    if (count <= 0) return;
    const after = seen.get(missing[0]! - 1) ?? rows[0]! - 1;
    this.damage.add('rowsMissing', after + 1, numbers, { date, rows: said, count });
  }

  private checkIds(ids: readonly string[], rows: readonly number[]): void {
    if (!this.places.at.has('row')) return;
    const first = new Map<string, number>();
    const at = this.places.at.get('id') ?? 0;
    ids.forEach((id, k) => {
      const other = first.get(id);
      if (other === undefined) first.set(id, rows[k]!);
      // Clients who share an id are numbered each; a copied row takes its number along.
      else if (this.cell(other, 'row') === this.cell(rows[k]!, 'row'))
        this.damage.add('twice', rows[k]!, at, { found: id, other: this.damage.cell(other, at) });
    });
  }

  private cell(row: number, column: HistoryColumn): unknown {
    const at = this.places.at.get(column);
    return at === undefined ? '' : (this.rows[row]![at] ?? '');
  }

  private text(row: number, column: HistoryColumn): string {
    return String(this.cell(row, column)).trim();
  }

  private number(row: number, column: HistoryColumn): number {
    const cell = this.cell(row, column);
    if (typeof cell === 'number') return cell;
    if (cell !== '') this.damage.add('notNumber', row, this.places.at.get(column)!, { found: String(cell) });
    return NaN;
  }

  private digit(row: number, column: HistoryColumn): number {
    const cell = this.cell(row, column);
    if (cell === '') return 0;
    if (typeof cell === 'number' && [1, 2, 3, 4].includes(cell)) return cell;
    this.damage.add('notDigit', row, this.places.at.get(column)!, { found: String(cell) });
    return 0;
  }

  /** Place of a word among those of a column; -1 for a blank, and for a word that is none of them. */
  private word(row: number, column: HistoryColumn, known: ReadonlyMap<string, number>): number {
    const text = this.text(row, column);
    if (text === '') return -1;
    const found = known.get(text.toLowerCase());
    if (found === undefined) {
      this.damage.add('unknownWord', row, this.places.at.get(column)!, { found: text, expected: column });
    }
    return found ?? -1;
  }

  private kind(row: number): { kind: SnapshotKind; number: number } {
    const [, word = '', number = '1'] = /^(.*?)(?: (\d+))?$/.exec(this.text(row, 'kind')) ?? [];
    const found = SNAPSHOTS_BY_WORD.get(word.toLowerCase());
    if (found === undefined && word !== '') {
      this.damage.add('unknownWord', row, this.places.at.get('kind')!, { found: word, expected: 'kind' });
    }
    return { kind: SNAPSHOT_KINDS[found ?? 0]!, number: Number(number) };
  }

  /** Excel dates as they are; ISO and day/month/year texts are read and said. */
  private date(row: number): string | null {
    const cell = this.cell(row, 'date');
    const at = this.places.at.get('date') ?? 0;
    if (typeof cell === 'number' && isDateSerial(cell)) return isoOfSerial(cell);
    const text = typeof cell === 'string' ? cell.trim() : '';
    const serial = parseDate(text, 'yyyy-mm-dd') ?? parseDate(text, 'dd/mm/yyyy');
    if (serial === null) {
      this.damage.add('noDate', row, at, { found: String(cell) });
      return null;
    }
    const read = isoOfSerial(serial);
    this.damage.add('dateText', row, at, { found: text, read });
    return read;
  }
}

const nullIfBlank = (value: number): number | null => (Number.isNaN(value) ? null : value);
