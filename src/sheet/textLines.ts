/** A text in lines of so many characters: a sheet breaks no text across columns. */
export function linesOf(text: string, length: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= length) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Letters that a column's edge, its indent and its wide letters take of its width. */
const EDGE = 2;

/** Lines that a text takes in a cell that wraps, in a column of so many characters; a word that is longer is broken. */
export function linesIn(text: string | number, width: number): number {
  const room = width - EDGE;
  return linesOf(String(text), room).reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / room)), 0);
}

/** A client's name, cut where it would push everything else aside. @param most characters */
export function shortName(name: string, most: number): string {
  return name.length > most ? `${name.slice(0, most - 1).trimEnd()}…` : name;
}
