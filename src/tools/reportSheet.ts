import { formatDate, type Language, wordsOf } from '../locales';
import { reportWords } from '../locales/tools/report';
import { estimateCounts, segmentsLack } from '../method';
import { type Sheet, SheetDraft } from '../sheet';
import type { Inputs } from './tool';

/** Excel's format codes of reports: amounts and counts, parts, means. */
export const AMOUNT = '#,##0';
export const PERCENT = '0.0%';
export const MEAN = '0.00';

/** What a tool says of its sheet; all else of its frame is every report's. */
export interface ReportFrame {
  /** The tab's name. */
  readonly name: string;
  readonly title: string;
  /** Lines under title and subtitle, for what holds on the whole sheet. */
  readonly about?: readonly string[];
  /** Whether it speaks of segments: without them it says which column is missing, and what to do. */
  readonly ofSegments?: true;
  /** Widths in characters of all columns, those that charts read among them. */
  readonly widths: readonly number[];
  /** Columns that are read and printed, from the first. */
  readonly columns: number;
}

/**
 * A tool's sheet: title, who and what and when, then its parts one below the other, and how all of it is printed.
 * @param parts lays the parts out from the draft's present row down; gives the row of a long list's head, which stays in
 *   sight and begins every page, where there is one
 */
export function reportSheet(
  { name, title, about = [], widths, columns, ofSegments }: ReportFrame,
  inputs: Inputs,
  language: Language,
  parts: (draft: SheetDraft) => number | void,
): Sheet {
  const draft = new SheetDraft();
  const say = wordsOf(reportWords, language);
  const { portfolio, scheme } = inputs.classification;
  const subtitle = say('subtitle', {
    count: portfolio.size,
    place: inputs.place,
    scheme: scheme.name,
    date: formatDate(inputs.date, language),
  });
  draft.put(0, 'title', title).down().put(0, 'subtitle', subtitle).down();
  for (const line of [...about, ...(ofSegments ? lackLines(inputs, language) : []), ...estimateLines(inputs, language)])
    draft.put(0, 'about', line).down();
  draft.down();
  const head = parts(draft) ?? null;
  return draft.sheet({
    name,
    widths,
    frozenRows: head === null ? 2 : head + 1,
    gridlines: false,
    print: {
      orientation: 'landscape',
      area: { row: 0, column: 0, rowCount: draft.row, columnCount: columns },
      titleRows: head === null ? null : { row: head, rowCount: 1 },
      header: say('printed'),
      footer: subtitle,
    },
  });
}

/** What stands between the clients and their segments, and what to do about it; nothing where they can have them. */
function lackLines({ classification: { scheme } }: Inputs, language: Language): string[] {
  const lack = segmentsLack(scheme);
  return lack ? [wordsOf(reportWords, language)(`lack.${lack}`)] : [];
}

/** What holds on every sheet where shares are estimates: of how many clients, and where from. Nothing where none is. */
function estimateLines({ classification: { flags } }: Inputs, language: Language): string[] {
  const say = wordsOf(reportWords, language);
  return estimateCounts(flags).map(({ by, count }) => say(`estimated.${by}`, { count }));
}

/** A part's heading: its finding with the number, and below who, what unit, when, a line each. */
export function partHeading(draft: SheetDraft, columns: number, finding: string, about: readonly string[]): void {
  draft.put(0, 'finding', finding);
  for (let column = 1; column < columns; column++) draft.put(column, 'finding', '');
  draft.down();
  for (const line of about) draft.put(0, 'about', line).down();
  draft.down();
}

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

/** Lines that a text takes in a cell that wraps, in a column of so many characters. */
export const linesIn = (text: string | number, width: number): number => linesOf(String(text), width - EDGE).length;

/** A client's name, cut where it would push everything else aside. @param most characters */
export function shortName(name: string, most: number): string {
  return name.length > most ? `${name.slice(0, most - 1).trimEnd()}…` : name;
}
