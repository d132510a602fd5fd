/** A column as it is known again by its header. */
export interface KnownHeader {
  readonly header: string;
  /** Of figures that a tool wrote: what their header begins with, in every language; absent for the user's columns. */
  readonly names?: readonly string[] | undefined;
}

/**
 * The header under which a table has the column that had this one. Figures that a tool wrote say in their brackets of which
 * day and of what they are, in the language of who wrote them: written anew they are the same column under another header.
 * Loads with the pane, and so knows no names of its own.
 * @returns null where the table has no such column
 */
export function headerNow(header: string, columns: readonly KnownHeader[]): string | null {
  if (columns.some((column) => column.header === header)) return header;
  const same = columns.find(({ names }) => names?.some((name) => header.startsWith(`${name} (`)));
  return same?.header ?? null;
}
