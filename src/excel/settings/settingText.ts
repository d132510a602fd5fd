import type { Session } from '../session/session';

/** Characters per setting; longer text goes into several (excel-limits.md §3). */
export const PIECE = 30_000;

export interface Head {
  /** Further settings `key.1`, `key.2` … that follow the text of this one. */
  readonly pieces: number;
  readonly text: string;
}

export const pieceKey = (key: string, piece: number): string => `${key}.${piece}`;

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
