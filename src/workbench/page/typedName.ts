/** A name that a formula may go on with. */
export interface FoundName {
  readonly name: string;
  /** Whether arguments in brackets follow it: a function's, not a named range's. */
  readonly isCalled: boolean;
}

/** A formula with a name put in, and where the caret then is. */
export interface Completed {
  readonly text: string;
  readonly caret: number;
}

const NAME = /(?:^|[^\p{L}\p{N}_.$!'\]])([\p{L}_][\p{L}\p{N}_.]*)$/u;
const CELL = /^[A-Z]{1,3}\d+$/i;

/** The name that is being typed before the caret of a formula; null within a text, in a cell's address or in mid-word. */
export function nameBeforeCaret(text: string, caret: number): string | null {
  const before = text.slice(0, caret);
  const isInText = before.split('"').length % 2 === 0 || before.split("'").length % 2 === 0;
  const isInWord = /^[\p{L}\p{N}_.!]/u.test(text.slice(caret));
  const name = isInText || isInWord ? undefined : NAME.exec(before)?.[1];
  return name === undefined || CELL.test(name) ? null : name;
}

/** The formula with the found name that is just what is typed, or else the first of them; null where none was found. */
export function completed(text: string, caret: number, found: readonly FoundName[]): Completed | null {
  const typed = nameBeforeCaret(text, caret);
  if (typed === null) return null;
  const match = found.find(({ name }) => name.toUpperCase() === typed.toUpperCase()) ?? found[0];
  if (!match) return null;
  const after = text.slice(caret);
  const put = match.isCalled && !after.startsWith('(') ? `${match.name}(` : match.name;
  const before = text.slice(0, caret - typed.length) + put;
  return { text: before + after, caret: before.length };
}
