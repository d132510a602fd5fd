/** Text that does not begin with a number, as an amount typed as text does, and is no error. */
const isLabel = (cell: unknown): boolean => typeof cell === 'string' && /^[^\d#]*\p{L}/u.test(cell);
/** More than the "n/d" of a number that is not known. */
const isWord = (cell: unknown): boolean => /\p{L}{3}/u.test(String(cell));
const isNumber = (cell: unknown): boolean => typeof cell === 'number' || (cell !== '' && !isLabel(cell));

/**
 * Whether rows of their own below a list are another list: their first row that is no title holds only labels, one of
 * them where clients have a number. A client whose numbers are yet to come has none there.
 * @param end - the list's last row, in the same columns
 */
export function hasOwnHeader(rows: readonly (readonly unknown[])[], end: readonly unknown[]): boolean {
  const at = rows.findIndex((row) => row.filter((cell) => cell !== '').length > 1);
  if (at < 0 || rows[at]!.some(isNumber)) return false;
  const clients = [end, ...rows.slice(at + 1)];
  return rows[at]!.some((cell, c) => isWord(cell) && clients.some((client) => isNumber(client[c])));
}
