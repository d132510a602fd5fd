import { cellState, cellText, type RawTable } from '../cells/cells';
import { isLevelWord, kindOfText, positionOfText } from '../read/kinds';
import { looksLikeNumber } from '../cells/textNumbers';
import { UnitWord } from '../cells/unitWord';

/** What the cells of one column are, over all client rows: counts only, so the order of rows decides nothing. */
export interface ColumnProfile {
  readonly rows: number;
  readonly numbers: number;
  readonly texts: number;
  /** Those of `texts` that could be numbers typed as text; all, where each has the same unit behind its number ("3 años"). */
  readonly textNumbers: number;
  readonly errors: number;
  readonly booleans: number;
  readonly empty: number;
  readonly whole: number;
  readonly min: number;
  readonly max: number;
  /** Whole numbers 1900 … 2100. */
  readonly calendarYears: number;
  /** Whole numbers that as Excel dates fall between 1954 and 2119. */
  readonly dateSerials: number;
  /** Texts that look like dates. */
  readonly dateTexts: number;
}

const DATE_TEXT = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[T ].*)?$/;
const HAS_DIGIT = /\d/;

/** Counts what a column holds in the given rows of the block. */
export function profileColumn(table: RawTable, column: number, rows: Uint32Array): ColumnProfile {
  let numbers = 0, texts = 0, textNumbers = 0, errors = 0, booleans = 0, empty = 0; // prettier-ignore
  let whole = 0, calendarYears = 0, dateSerials = 0, dateTexts = 0; // prettier-ignore
  let min = Infinity;
  let max = -Infinity;
  const unit = new UnitWord();
  for (const row of rows) {
    const cell = table.cells[row]?.[column];
    const state = cellState(cell);
    if (state === 'number') {
      const value = cell as number;
      numbers++;
      if (value < min) min = value;
      if (value > max) max = value;
      if (Number.isInteger(value)) {
        whole++;
        if (value >= 1900 && value <= 2100) calendarYears++;
        if (value >= 20_000 && value <= 80_000) dateSerials++;
      }
    } else if (state === 'text') {
      texts++;
      unit.add(cell);
      if (typeof cell !== 'string') dateTexts++;
      else if (cell.length <= 32 && HAS_DIGIT.test(cell)) {
        if (DATE_TEXT.test(cell)) dateTexts++;
        else if (looksLikeNumber(cell)) textNumbers++;
      }
    } else if (state === 'error') errors++;
    else if (state === 'boolean') booleans++;
    else empty++;
  }
  return {
    rows: rows.length,
    numbers,
    texts,
    textNumbers: unit.word === null ? textNumbers : texts,
    errors,
    booleans,
    empty,
    whole,
    min,
    max,
    calendarYears,
    dateSerials,
    dateTexts,
  };
}

/** Whether a column can be read as numbers: half of what it holds are numbers, text numbers or broken numbers. */
export function holdsNumbers(profile: ColumnProfile): boolean {
  const filled = profile.rows - profile.empty;
  return filled > 0 && profile.numbers + profile.textNumbers + profile.errors >= filled / 2;
}

/** Whether most numbers of a column are calendar years or dates, which are no durations and no amounts. */
export function holdsDates(profile: ColumnProfile): 'calendarYear' | 'dates' | null {
  const filled = profile.rows - profile.empty;
  if (filled === 0) return null;
  if (profile.dateTexts >= filled / 2) return 'dates';
  if (profile.numbers > 0 && profile.calendarYears >= profile.numbers * 0.9) return 'calendarYear';
  if (profile.numbers > 0 && profile.dateSerials >= profile.numbers * 0.9) return 'dates';
  return null;
}

/** What the texts of a column are like; counted over all client rows, each part only when asked for. */
export interface TextProfile {
  readonly filled: number;
  /** Different texts. */
  unique(): number;
  /** Values such as "C001", "ALFKI", 1004: one word, short, and not an ordinary lower-case word. */
  codes(): number;
  /** Values that name a client's kind; 0 in a column of many different words. */
  kinds(): number;
  /** How many of them are words of a level too. */
  levels(): number;
  /** Values that name a competitive position; 0 in a column of many different words. */
  positions(): number;
}

const CODE = /^[\p{Lu}\d][\p{Lu}\d._/-]{0,19}$/u;
/** A status column has a handful of words; more different texts than this are names. */
const MOST_WORDS = 40;

/** Looks at a column as text. */
export function profileText(table: RawTable, column: number, rows: Uint32Array, profile: ColumnProfile): TextProfile {
  const textAt = (row: number): string => cellText(table.cells[row]?.[column]).trim();
  let words: Map<string, number> | null | undefined;
  const countWords = (test: (text: string) => boolean): number => {
    words ??= fewTexts(rows, textAt);
    if (words === null) return 0;
    let found = 0;
    for (const [text, count] of words) if (test(text)) found += count;
    return found;
  };
  return {
    filled: profile.rows - profile.empty - profile.errors,
    unique: () => new Set(Array.from(rows, textAt).filter((text) => text !== '')).size,
    codes: () => {
      let codes = 0;
      for (const row of rows) if (CODE.test(textAt(row))) codes++;
      return codes;
    },
    kinds: () => countWords((text) => kindOfText(text) >= 0),
    levels: () => countWords(isLevelWord),
    positions: () => countWords((text) => positionOfText(text) >= 0),
  };
}

/** The different texts with their counts, or null where there are more than a column of fixed words has. */
function fewTexts(rows: Uint32Array, textAt: (row: number) => string): Map<string, number> | null {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const text = textAt(row);
    if (text === '') continue;
    counts.set(text, (counts.get(text) ?? 0) + 1);
    if (counts.size > MOST_WORDS) return null;
  }
  return counts;
}
