import type { Session } from '../session/session';

/** Characters per setting; longer text goes into several (excel-limits.md §3). */
const PIECE = 30_000;

interface Head {
  /** Further settings `key.1`, `key.2` … that follow the text of this one. */
  readonly pieces: number;
  readonly text: string;
}

const pieceKey = (key: string, piece: number): string => `${key}.${piece}`;

function headOf(value: unknown): Head | null {
  if (typeof value !== 'object' || value === null) return null;
  const { pieces, text } = value as Partial<Head>;
  return typeof text === 'string' && Number.isInteger(pieces) && pieces! >= 0 ? { pieces: pieces!, text } : null;
}

/** A long text in the workbook's settings; asked for now, there after the next sync. */
export interface AskedText {
  readonly key: string;
  readonly setting: Excel.Setting;
}

export function askText(context: Session, key: string): AskedText {
  const setting = context.workbook.settings.getItemOrNullObject(key);
  setting.load('value');
  return { key, setting };
}

/**
 * The text that was asked for, after a sync; one more sync where it is in several pieces.
 * @returns null where nothing is stored. What is stored but no text of ours is given as its JSON, for the reader to
 *   find damaged.
 */
export async function answerText(context: Session, { key, setting }: AskedText): Promise<string | null> {
  if (setting.isNullObject) return null;
  const value: unknown = setting.value;
  const head = headOf(value);
  if (!head) return typeof value === 'string' ? value : JSON.stringify(value);
  if (head.pieces === 0) return head.text;
  const rest = Array.from({ length: head.pieces }, (_, i) =>
    context.workbook.settings.getItemOrNullObject(pieceKey(key, i + 1)),
  );
  rest.forEach((piece) => piece.load('value'));
  await context.sync();
  return [head.text, ...rest.map((piece) => (piece.isNullObject ? '' : String(piece.value)))].join('');
}

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
