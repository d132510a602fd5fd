/** What stands between two notes of one client. */
const BETWEEN = ' · ';

/** Adds a note to those found so far, by key. A client that was noted in two places keeps both notes. */
export function addNote(found: Map<string, string>, key: string, note: string): void {
  if (key === '' || note === '') return;
  const stands = found.get(key);
  if (stands === undefined) found.set(key, note);
  else if (!stands.split(BETWEEN).includes(note)) found.set(key, stands + BETWEEN + note);
}
