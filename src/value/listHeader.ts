import { normaliseHeader } from '../portfolio';

/** Rows above a list in which its header is looked for. */
export const HEADER_ROWS = 20;

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

/**
 * The columns of a list by its header row; a role that no header names is left out.
 * @param told roles whose header the user has named: no other column is taken for them
 */
function columnsByHeader<R extends string>(
  { roles, names }: ListHeaders<R>,
  headers: readonly string[],
  told: ToldHeaders = {},
): ColumnsByRole<R> {
  const words = headers.map(normaliseHeader);
  const found: Partial<Record<R, number>> = {};
  for (const role of roles) {
    if (told[role] === undefined) continue;
    const at = told[role] === '' ? -1 : words.indexOf(normaliseHeader(told[role]));
    if (at >= 0) found[role] = at;
  }
  const taken = new Set<number>(Object.values<number>(found as Record<string, number>));
  for (const role of roles) {
    if (told[role] !== undefined) continue;
    for (const pattern of names[role]) {
      const at = words.findIndex((word, k) => !taken.has(k) && word !== '' && pattern.test(word));
      if (at < 0) continue;
      found[role] = at;
      taken.add(at);
      break;
    }
  }
  return found;
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

/**
 * A list's header row with its columns; null where none of its first rows names all that it needs.
 * @param told headers by the roles that the user has given them
 * @param isClient with it, columns of bare codes ("Código", "Nº") are taken for clients that no header names, where most of
 * their values are ids of the client table
 */
function listHeader<R extends string>(
  known: ListHeaders<R>,
  rows: ArrayLike<readonly unknown[]>,
  told: ToldHeaders = {},
  isClient: IsClient | null = null,
): { readonly row: number; readonly columns: ColumnsByRole<R> } | null {
  for (let row = 0; row < Math.min(HEADER_ROWS, rows.length); row++) {
    const headers = rows[row]!.map((cell) => (typeof cell === 'string' ? cell : ''));
    const named = columnsByHeader(known, headers, told);
    if (known.missing(named).length === 0) return { row, columns: named };
    if (!isClient) continue;
    const columns = withCodes(known, named, {
      headers,
      told,
      lines: Array.prototype.slice.call(rows, row + 1, row + 1 + LINES_COMPARED) as (readonly unknown[])[],
      isClient,
    });
    if (known.missing(columns).length === 0) return { row, columns };
  }
  return null;
}

/** The columns with those of bare codes that hold clients, from left to right, for the clients that no header names. */
function withCodes<R extends string>(
  { clients }: ListHeaders<R>,
  named: ColumnsByRole<R>,
  given: {
    readonly headers: readonly string[];
    readonly told: ToldHeaders;
    readonly lines: readonly (readonly unknown[])[];
    readonly isClient: IsClient;
  },
): ColumnsByRole<R> {
  const { headers, told, lines, isClient } = given;
  const columns: Partial<Record<R, number>> = { ...named };
  const taken = new Set(Object.values<number | undefined>(columns));
  for (const role of clients) {
    if (columns[role] !== undefined || told[role] !== undefined) continue;
    const at = headers.findIndex(
      (header, k) => !taken.has(k) && CODE_HEADER.test(normaliseHeader(header)) && holdsClients(lines, k, isClient),
    );
    if (at < 0) continue;
    columns[role] = at;
    taken.add(at);
  }
  return columns;
}

/** How the columns of one kind of list are found: by a header row that is given, or by the first row that is one. */
export const headersOf = <R extends string>(
  known: ListHeaders<R>,
): {
  /** The columns of a list by its header row; a role that no header names is left out. */
  readonly columns: (headers: readonly string[], told?: ToldHeaders) => ColumnsByRole<R>;
  /** A list's header row with its columns; null where none of its first rows names all that it needs. */
  readonly header: (
    rows: ArrayLike<readonly unknown[]>,
    told?: ToldHeaders,
    isClient?: IsClient | null,
  ) => { readonly row: number; readonly columns: ColumnsByRole<R> } | null;
} => ({
  columns: (headers, told) => columnsByHeader(known, headers, told),
  header: (rows, told, isClient) => listHeader(known, rows, told, isClient),
});
