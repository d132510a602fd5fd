import { isBlankCell } from './listCells';
import { normaliseHeader } from '../portfolio';

/** Rows above a list in which its header is looked for. */
export const HEADER_ROWS = 20;

/** Headers of a line's currency, in whatever list it stands. */
export const CURRENCY_HEADERS: readonly RegExp[] = [
  /^(?:(?:cod|codigo) (?:de )?)?(?:moneda|divisa|currency|curr|ccy|mon)(?: code| iso)?$/,
];

/** Zero-based columns by role. */
export type ColumnsByRole<R extends string> = Readonly<Partial<Record<R, number>>>;

/** How a list is known by its headers. */
interface ListHeaders<R extends string> {
  /** Roles that hold a client each: a column of bare codes may be one, where its values are clients of the table. */
  readonly clients: readonly R[];
  /** In the order in which they take their columns. */
  readonly roles: readonly R[];
  /** Headers that name a role, without accents and case; of several the plainest pattern wins. */
  readonly names: Readonly<Record<R, readonly RegExp[]>>;
  /** The roles without which the list cannot be read. */
  missing(columns: ColumnsByRole<R>): readonly R[];
}

/** Headers by the roles that the user has given them; '' for a role that no column has. */
export type ToldHeaders = Readonly<Record<string, string>>;

/** What may name a column, normalised: its header, and below a group's header both together. */
type ColumnNames = readonly string[];

/** The columns of a list, with how plainly their headers name them: 0 for the plainest. */
interface NamedColumns<R extends string> {
  readonly columns: ColumnsByRole<R>;
  readonly plainness: Readonly<Partial<Record<R, number>>>;
}

/**
 * The columns of a list by its header row; a role that no header names is left out.
 * @param told roles whose header the user has named: no other column is taken for them
 */
function columnsByNames<R extends string>(
  { roles, names }: ListHeaders<R>,
  words: readonly ColumnNames[],
  told: ToldHeaders = {},
): NamedColumns<R> {
  const found: Partial<Record<R, number>> = {};
  const plainness: Partial<Record<R, number>> = {};
  for (const role of roles) {
    if (told[role] === undefined) continue;
    const header = normaliseHeader(told[role]);
    const at = header === '' ? -1 : words.findIndex((one) => one.includes(header));
    if (at >= 0) found[role] = at;
  }
  const taken = new Set<number>(Object.values<number>(found as Record<string, number>));
  for (const role of roles) {
    if (told[role] !== undefined) continue;
    for (const [k, pattern] of names[role].entries()) {
      const at = words.findIndex((one, column) => !taken.has(column) && one.some((word) => pattern.test(word)));
      if (at < 0) continue;
      found[role] = at;
      plainness[role] = k;
      taken.add(at);
      break;
    }
  }
  return { columns: found, plainness };
}

const textOf = (cell: unknown): string => (typeof cell === 'string' ? cell.trim() : '');
const namesOf = (headers: readonly string[]): ColumnNames[] =>
  headers.map((header) => [normaliseHeader(header)].filter((word) => word !== ''));

/**
 * What may name the columns of a header in two rows: groups ("Cliente", "Factura") above the headers, as merged cells have
 * them, from left to right. Null where the two rows are no such header: a title is one text, and below it stand lines.
 */
function namesInTwoRows(upper: readonly unknown[], lower: readonly unknown[]): ColumnNames[] | null {
  if (upper.filter((cell) => textOf(cell) !== '').length < 2) return null;
  if (lower.some((cell) => typeof cell === 'number' || /^[-+]?\d/.test(textOf(cell)))) return null;
  const width = Math.max(upper.length, lower.length);
  let group = '';
  return Array.from({ length: width }, (_, column) => {
    const [above, below] = [textOf(upper[column]), textOf(lower[column])];
    // A header that stands above alone is a cell of both rows, and no group of what follows.
    if (below === '') group = '';
    else if (above !== '') group = above;
    const both = below === '' || group === '' ? [above] : [`${below} ${group}`, `${group} ${below}`];
    return [below, ...both].map(normaliseHeader).filter((word) => word !== '');
  });
}

/**
 * Other words for a client, as bookkeeping and sales software have them: below the plainest ones, for a list may hold both.
 */
export const OTHER_CLIENT_NAMES: readonly RegExp[] = [
  /^account (?:no|num|number|id|code|ref)$|^(?:id|codigo|cod|n|no|numero|num)(?: de| del)? (?:cuenta|deudor)$|^debtor (?:no|number|id|code)$/,
  /^(?:account|empresa|company|deudor|debtor|razon social|comprador|buyer|sold to(?: party)?)$/,
];

/** Headers that say no more than that codes stand below them: whose, the values say. */
const CODE_HEADER = /^(?:(?:id|cod|codigo|code|clave|key|ref|referencia|reference|numero|num|no|nr|number|n)(?: |$))+$/;
/** Lines of a list whose codes are compared with the client table, and how many of them must be clients. */
const LINES_COMPARED = 200;
const MOST_ARE_CLIENTS = 0.8;

/** Whether a value of a list, as text without spaces around it, is the id of a client of the table. */
export type IsClient = (id: string) => boolean;

const idOf = (cell: unknown): string =>
  typeof cell === 'string' ? cell.trim() : typeof cell === 'number' ? String(cell) : '';

/** Whether most of a column's filled cells are ids of clients. */
function holdsClients(lines: readonly (readonly unknown[])[], column: number, isClient: IsClient): boolean {
  const ids = lines.map((line) => idOf(line[column])).filter((id) => id !== '');
  return ids.length > 0 && ids.filter(isClient).length >= MOST_ARE_CLIENTS * ids.length;
}

/** A list's header row, the last one where it has two, with its columns. */
interface FoundHeader<R extends string> {
  readonly row: number;
  readonly columns: ColumnsByRole<R>;
}

/** First rows of a list, what the user has said of its columns, and whose codes may stand in it. */
interface FirstRows {
  readonly rows: ArrayLike<readonly unknown[]>;
  readonly told: ToldHeaders;
  readonly isClient: IsClient | null;
}

/**
 * A list's header row with its columns; null where none of its first rows names all that it needs. Where several lists stand
 * beside each other, between blank columns, it is the one that has all by itself, of several the one whose headers say it
 * most plainly; what stands between blank columns and is no such list belongs to it.
 */
function listHeader<R extends string>(known: ListHeaders<R>, first: FirstRows): FoundHeader<R> | null {
  const blocks = blocksOf(first.rows);
  if (blocks.length > 1) {
    const needed = known.missing({} as ColumnsByRole<R>);
    const alone = blocks.flatMap((block, k) => {
      const found = headerIn(known, within(first, [block]));
      if (!found) return [];
      const cost = needed.reduce((sum, role) => sum + (found.plainness[role] ?? 0), 0);
      return [{ k, found, cost }];
    });
    const best = alone.reduce<(typeof alone)[number] | null>(
      (least, one) => (least && least.cost <= one.cost ? least : one),
      null,
    );
    if (best) {
      const lists = new Set(alone.map(({ k }) => k));
      const others = blocks.filter((_, k) => k !== best.k && !lists.has(k));
      return withOthers(known, first, { ...best, block: blocks[best.k]!, others });
    }
  }
  return headerIn(known, first);
}

/**
 * A list's header with what stands beside it between blank columns ("Moneda", "Importe total"). Its own columns are not given
 * up for that: a block which would take the place of one ("Cliente" of a list of relations) is another list.
 */
function withOthers<R extends string>(
  known: ListHeaders<R>,
  first: FirstRows,
  {
    found,
    block,
    others,
  }: { readonly found: FoundHeader<R>; readonly block: Columns; readonly others: readonly Columns[] },
): FoundHeader<R> {
  const whole = headerIn(known, within(first, [block, ...others]));
  if (!whole || whole.row !== found.row) return found;
  const given = Object.entries(found.columns) as [R, number | undefined][];
  const taken = given.flatMap(([role, column]) => {
    const at = whole.columns[role];
    const told = first.told[role] !== undefined;
    return told || column === undefined || at === undefined || at === column ? [] : [at];
  });
  const left = others.filter(([from, to]) => !taken.some((at) => at >= from && at <= to));
  return left.length === others.length ? whole : withOthers(known, first, { found, block, others: left });
}

/** First and last column of some that stand side by side. */
type Columns = readonly [number, number];

const textsOf = (row: readonly unknown[]): string[] => Array.from(row, textOf);

/** Columns between blank ones, of the rows in which a header is looked for. */
function blocksOf(rows: FirstRows['rows']): Columns[] {
  const filled: boolean[] = [];
  for (let row = 0; row < Math.min(HEADER_ROWS, rows.length); row++)
    rows[row]!.forEach((cell, column) => (filled[column] ||= !isBlankCell(cell)));
  const blocks: [number, number][] = [];
  for (let column = 0; column < filled.length; column++) {
    if (!filled[column]) continue;
    const last = blocks[blocks.length - 1];
    if (last && last[1] === column - 1) last[1] = column;
    else blocks.push([column, column]);
  }
  return blocks;
}

/** The same rows with nothing outside some of their columns. */
const within = ({ rows, ...others }: FirstRows, blocks: readonly Columns[]): FirstRows => ({
  ...others,
  rows: Array.from({ length: Math.min(rows.length, HEADER_ROWS + LINES_COMPARED) }, (_, row) =>
    rows[row]!.map((cell, column) => (blocks.some(([from, to]) => column >= from && column <= to) ? cell : '')),
  ),
});

/** The header among rows of one list: of one row, else of two. */
function headerIn<R extends string>(
  known: ListHeaders<R>,
  { rows, told, isClient }: FirstRows,
): (FoundHeader<R> & NamedColumns<R>) | null {
  const end = Math.min(HEADER_ROWS, rows.length);
  const below = (row: number) =>
    Array.prototype.slice.call(rows, row + 1, row + 1 + LINES_COMPARED) as (readonly unknown[])[];
  for (const inTwo of [false, true]) {
    for (let row = inTwo ? 1 : 0; row < end; row++) {
      const names = inTwo ? namesInTwoRows(rows[row - 1]!, rows[row]!) : namesOf(textsOf(rows[row]!));
      if (!names) continue;
      const named = columnsByNames(known, names, told);
      const columns = isClient
        ? withClients(known, named.columns, { names, told, isClient, lines: below(row) })
        : named.columns;
      if (known.missing(columns).length === 0) return { row, columns, plainness: named.plainness };
    }
  }
  return null;
}

/** What rows that have no list's header come nearest to: the headers of the row that names most of it, and what it lacks. */
export interface NearestHeader<R extends string> {
  readonly headers: readonly string[];
  readonly missing: readonly R[];
}

/** The row that names most of what a list needs, of several the one with most texts. */
function nearestHeader<R extends string>(
  known: ListHeaders<R>,
  rows: ArrayLike<readonly unknown[]>,
  told: ToldHeaders,
): NearestHeader<R> {
  let nearest: NearestHeader<R> = { headers: [], missing: known.missing({} as ColumnsByRole<R>) };
  for (let row = 0; row < Math.min(HEADER_ROWS, rows.length); row++) {
    const texts = textsOf(rows[row]!);
    const headers = texts.filter((text) => text !== '');
    const missing = known.missing(columnsByNames(known, namesOf(texts), told).columns);
    const less = missing.length - nearest.missing.length;
    if (less < 0 || (less === 0 && headers.length > nearest.headers.length)) nearest = { headers, missing };
  }
  return nearest;
}

/** What tells columns of clients: what may name each, and the values of a list's first lines. */
interface LinesOfList {
  readonly names: readonly ColumnNames[];
  readonly told: ToldHeaders;
  readonly lines: readonly (readonly unknown[])[];
  readonly isClient: IsClient;
}

/**
 * The columns with those that hold the table's clients, from left to right: a column of bare codes for clients that no header
 * names, and of a list's code and name ("Clave cliente", "Cliente") the one by which the table calls them.
 */
function withClients<R extends string>(
  { clients, names: patterns }: ListHeaders<R>,
  named: ColumnsByRole<R>,
  { names, told, lines, isClient }: LinesOfList,
): ColumnsByRole<R> {
  const columns: Partial<Record<R, number>> = { ...named };
  const taken = new Set(Object.values<number | undefined>(columns));
  for (const role of clients) {
    const at = columns[role];
    if (told[role] !== undefined || (at !== undefined && holdsClients(lines, at, isClient))) continue;
    const known = at === undefined ? [CODE_HEADER] : patterns[role];
    const mayBe = (words: ColumnNames): boolean => known.some((pattern) => words.some((word) => pattern.test(word)));
    const found = names.findIndex((words, k) => !taken.has(k) && mayBe(words) && holdsClients(lines, k, isClient));
    if (found < 0) continue;
    columns[role] = found;
    taken.add(found);
  }
  return columns;
}

/** What stands above a column: the cell of the header row, or of the row above it where a header of two rows has nothing there. */
export const headerAt = (rows: ArrayLike<readonly unknown[]>, row: number, column: number): string =>
  textOf(rows[row]![column]) || (row > 0 ? textOf(rows[row - 1]![column]) : '');

/** How the columns of one kind of list are found: by a header row that is given, or by the first row that is one. */
export const headersOf = <R extends string>(
  known: ListHeaders<R>,
): {
  /** The columns of a list by its header row; a role that no header names is left out. */
  readonly columns: (headers: readonly string[], told?: ToldHeaders) => ColumnsByRole<R>;
  /**
   * A list's header row with its columns; null where none of its first rows names all that it needs.
   * @param told headers by the roles that the user has given them
   * @param isClient with it, columns of bare codes ("Código", "Nº") are taken for clients that no header names, where most of
   * their values are ids of the client table
   */
  readonly header: (
    rows: ArrayLike<readonly unknown[]>,
    told?: ToldHeaders,
    isClient?: IsClient | null,
  ) => FoundHeader<R> | null;
  /** Of rows without such a header, what they come nearest to. */
  readonly nearest: (rows: ArrayLike<readonly unknown[]>, told?: ToldHeaders) => NearestHeader<R>;
} => ({
  columns: (headers, told) => columnsByNames(known, namesOf(headers), told).columns,
  header: (rows, told = {}, isClient = null) => {
    const found = listHeader(known, { rows, told, isClient });
    return found && { row: found.row, columns: found.columns };
  },
  nearest: (rows, told = {}) => nearestHeader(known, rows, told),
});
