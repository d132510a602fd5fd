import { sheetAnchors } from '../../sheet';
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
    asked!.values.forEach(([key], k) => {
      const note = String(noted!.values[k]?.[0] ?? '');
      if (key !== '' && note !== '') found.set(String(key), note);
    });
    return found;
  };
}

/** What the user noted on the sheet of an earlier run, by key; empty where there is no such sheet. */
export async function readNotes(context: Session, id: string): Promise<ReadonlyMap<string, string>> {
  const names = sheetAnchors(id);
  const asked = askAnchors(context, [names.keys, names.notes]);
  await context.sync();
  const anchors = asked();
  const noted = notesOf(context, anchors.get(names.keys)?.at ?? null, anchors.get(names.notes)?.at ?? null);
  await context.sync();
  return noted();
}
