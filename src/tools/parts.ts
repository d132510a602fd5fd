import type { SheetDraft } from '../sheet';

/** Heading of a part: its finding with the number, a line across the page, and below it who, what unit, when. */
export function partHeading(draft: SheetDraft, columns: number, finding: string, about: readonly string[]): void {
  draft.put(0, 'finding', finding);
  for (let column = 1; column < columns; column++) draft.put(column, 'finding', '');
  draft.down();
  for (const line of about) draft.put(0, 'about', line).down();
  draft.down();
}

/** A text in lines of so many characters: a sheet breaks no text across columns. */
export function brokenAt(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
