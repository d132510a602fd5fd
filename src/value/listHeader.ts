import { normaliseHeader } from '../portfolio';

/** Rows above a list in which its header is looked for. */
export const HEADER_ROWS = 20;

/** Zero-based columns by role. */
export type ColumnsByRole<R extends string> = Readonly<Partial<Record<R, number>>>;

/** How a list is known by its headers. */
export interface ListHeaders<R extends string> {
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
export function columnsByHeader<R extends string>(
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

/** A list's header row with its columns; null where none of its first rows names all that it needs. */
export function listHeader<R extends string>(
  known: ListHeaders<R>,
  rows: ArrayLike<readonly unknown[]>,
  told: ToldHeaders = {},
): { readonly row: number; readonly columns: ColumnsByRole<R> } | null {
  for (let row = 0; row < Math.min(HEADER_ROWS, rows.length); row++) {
    const columns = columnsByHeader(
      known,
      rows[row]!.map((cell) => (typeof cell === 'string' ? cell : '')),
      told,
    );
    if (known.missing(columns).length === 0) return { row, columns };
  }
  return null;
}
