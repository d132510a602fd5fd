import { addNote, noteAnchors } from '../../sheet';
import { askAnchors } from '../find/anchors';
import type { SheetArea } from '../session/area';
import type { Session } from '../session/session';

/** Asks for the notes beside their keys; the answer is there after the next sync. */
export function notesOf(
  context: Session,
  keys: SheetArea | null,
  notes: SheetArea | null,
): () => ReadonlyMap<string, string> {
  if (!keys || !notes || keys.columns !== 1 || notes.columns !== 1) return () => new Map();
  const [asked, noted] = [keys, notes].map((area) => {
    const range = context.range(area);
    range.load('values');
    return range;
  });
  return () => {
    const found = new Map<string, string>();
    asked!.values.forEach(([key], k) => addNote(found, String(key), String(noted!.values[k]?.[0] ?? '')));
    return found;
  };
}

/** The notes of several sheets together. */
export function allNotes(sheets: readonly ReadonlyMap<string, string>[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const notes of sheets) for (const [key, note] of notes) addNote(found, key, note);
  return found;
}

/** What the user noted on a tool's sheets of an earlier run, by key; empty where there are none. */
export async function readNotes(context: Session, tool: string): Promise<ReadonlyMap<string, string>> {
  const places = noteAnchors(tool);
  const asked = askAnchors(
    context,
    places.flatMap(({ keys, notes }) => [keys, notes]),
  );
  await context.sync();
  const anchors = asked();
  const at = (name: string): SheetArea | null => anchors.get(name)?.at ?? null;
  const noted = places.map(({ keys, notes }) => notesOf(context, at(keys), at(notes)));
  await context.sync();
  return allNotes(noted.map((found) => found()));
}
