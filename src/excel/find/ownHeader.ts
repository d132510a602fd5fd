/** Also one typed as text, and an error in its place: whatever does not begin with a letter. */
const isNumber = (cell: unknown): boolean => cell !== '' && !/^[^\d#]*\p{L}/u.test(String(cell));

/**
 * Whether rows of their own below a list are another list: their first row that is no title holds only labels, one of
 * them where clients have a number. A client whose numbers are yet to come has none there,
 * or an "n/d".
 * @param end - the list's last row, in the same columns
 */
export function hasOwnHeader(rows: readonly (readonly unknown[])[], end: readonly unknown[]): boolean {
  const at = rows.findIndex((row) => row.filter((cell) => cell !== '').length > 1);
  if (at < 0 || rows[at]!.some(isNumber)) return false;
  const clients = [end, ...rows.slice(at + 1)];
  return rows[at]!.some((cell, c) => String(cell).length > 3 && clients.some((client) => isNumber(client[c])));
}
