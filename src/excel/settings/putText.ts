import type { Session } from '../session/session';
import { type Head, PIECE, pieceKey } from './settingText';

/** The keys of all settings of the add-in in this workbook; there after the next sync. */
export function askKeys(context: Session): () => ReadonlySet<string> {
  const { settings } = context.workbook;
  settings.load('items/key');
  return () => new Set(settings.items.map(({ key }) => key));
}

/**
 * Queues the replacement of a stored text, or with null its removal.
 * @param present - keys that exist ({@link askKeys}): pieces that are no longer needed are taken away
 */
export function putText(context: Session, key: string, text: string | null, present: ReadonlySet<string>): void {
  const { settings } = context.workbook;
  const pieces = text === null ? 0 : Math.max(0, Math.ceil(text.length / PIECE) - 1);
  const wanted = new Set<string>();
  if (text !== null) {
    for (let i = 1; i <= pieces; i++) {
      wanted.add(pieceKey(key, i));
      settings.add(pieceKey(key, i), text.slice(i * PIECE, (i + 1) * PIECE));
    }
    const head: Head = { pieces, text: text.slice(0, PIECE) };
    wanted.add(key);
    settings.add(key, head);
  }
  for (const old of present) {
    const ours = old === key || (old.startsWith(`${key}.`) && /^\d+$/.test(old.slice(key.length + 1)));
    if (ours && !wanted.has(old)) settings.getItem(old).delete();
  }
}
