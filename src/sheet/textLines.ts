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

/**
 * A text in lines that fit across so many characters of columns.
 * @param size of its letters, in points
 */
export function linesAcross(text: string, width: number, size: number): string[] {
  const room = ((width - EDGE) * USUAL_SIZE) / size;
  const lines: string[] = [];
  let used = Infinity;
  for (const word of text.split(' ')) {
    const length = charactersOf(word);
    if (used + SPACE + length <= room) {
      lines[lines.length - 1] += ` ${word}`;
      used += SPACE + length;
    } else {
      lines.push(word);
      used = length;
    }
  }
  return lines;
}

/** Size of usual letters in points. */
const USUAL_SIZE = 11;

/** Thousandths of the letters' size that each takes across in Calibri; a letter with an accent takes what it takes without. */
const CALIBRI: readonly (readonly [number, string])[] = [
  [250, " ',il"],
  [270, '.:;Ij'],
  [320, '()-fJ[]|!'],
  [360, 'tr'],
  [400, 'szªº/"'],
  [460, 'cxvykLFSg'],
  [500, 'aZeTYE+=#_–0123456789€'],
  [545, 'bdhnpquoPXKCRB«»'],
  [615, 'VADH'],
  [690, 'GUNOQ&…'],
  [760, 'w%'],
  [860, 'mM'],
  [920, 'W@—'],
];
/** Of what the list does not hold: other alphabets, and signs as wide as they are high. */
const OTHER = 650;
const SQUARE = 1050;
const FIRST_SQUARE = 0x2e80;

/** The letters of a column's character (7 of the 14.67 pixels of 11 points), in the same thousandths. */
const CHARACTER = 477;

/** A screen rounds each letter to whole pixels: a line comes out so much longer. */
const ROUNDED = 1.03;

/** How much wider bold letters are. */
export const BOLD = 1.05;

/** Characters that a column's edge and its indent take of its width. */
const EDGE = 1.5;

const LATIN = Uint16Array.from({ length: 0x250 }, (_, code) => {
  const letter = String.fromCodePoint(code).normalize('NFD').charAt(0);
  return CALIBRI.find(([, letters]) => letters.includes(letter))?.[0] ?? OTHER;
});

/** Characters of a column that a text takes at most in Calibri, in which capitals take more than small letters. */
export const charactersOf = (text: string): number => lettersOf(text) * ROUNDED;

/** Characters of a column that a text's letters take on paper, where they are as wide as they are drawn. */
export function lettersOf(text: string): number {
  let sum = 0;
  for (let k = 0; k < text.length; k++) sum += widthOf(text.charCodeAt(k));
  return sum / CHARACTER;
}

const widthOf = (code: number): number => (code < LATIN.length ? LATIN[code]! : code < FIRST_SQUARE ? OTHER : SQUARE);

const SPACE = charactersOf(' ');
const BLANK = 32;
const LINE_FEED = 10;

/**
 * Lines that a text takes in a cell that wraps, in Calibri 11; a word that is longer than the column is broken.
 * @param width of the column, in characters
 */
export function linesIn(text: string | number, width: number): number {
  const room = width - EDGE;
  const letters = String(text);
  let [lines, used, sum] = [0, Infinity, 0];
  // Letter by letter, and no word cut out: a list of ten thousand clients has a hundred thousand texts.
  for (let k = 0; k <= letters.length; k++) {
    const code = k < letters.length ? letters.charCodeAt(k) : LINE_FEED;
    if (code !== BLANK && code !== LINE_FEED) {
      sum += widthOf(code);
      continue;
    }
    const length = (sum * ROUNDED) / CHARACTER;
    if (used + SPACE + length <= room) used += SPACE + length;
    else {
      const more = Math.max(1, Math.ceil(length / room));
      lines += more;
      used = length - (more - 1) * room;
    }
    if (code === LINE_FEED) used = Infinity;
    sum = 0;
  }
  return lines;
}

/** A client's name, cut where it would push everything else aside. @param most characters */
export function shortName(name: string, most: number): string {
  return name.length > most ? `${name.slice(0, most - 1).trimEnd()}…` : name;
}
