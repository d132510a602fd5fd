import { formatCount, formatDate, formatList, inQuotes, type Language, wordsOf } from '../locales';
import { reportWords } from '../locales/tools/report';
import { estimateCounts, segmentsLack } from '../method';
import { type Sheet, SheetDraft } from '../sheet';
import type { Inputs } from './tool';

/** What a tool says of its sheet; all else of its frame is every report's. */
export interface ReportFrame {
  /** The tab's name. */
  readonly name: string;
  readonly title: string;
  /** What its amounts are of: the first line below; the pane says it with the findings, too. */
  readonly terms?: string;
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
 * A tool's sheet: title, who and what and when, then its parts one below the other, and how all of it is printed: a part
 * begins a page only where it does not fit in what is left of one.
 * @param parts lays the parts out from the draft's present row down; gives the row of a long list's head, which stays in
 *   sight and begins every page, where there is one
 */
export function reportSheet(
  { name, title, terms, about = [], widths, columns, ofSegments }: ReportFrame,
  inputs: Inputs,
  language: Language,
  parts: (draft: SheetDraft) => number | void,
): Sheet {
  const draft = new SheetDraft({ widths, columns, orientation: 'landscape' });
  const say = wordsOf(reportWords, language);
  const { portfolio, scheme } = inputs.classification;
  const subtitle = say('subtitle', {
    count: portfolio.size,
    place: inputs.place,
    scheme: scheme.name,
    date: formatDate(inputs.date, language),
  });
  draft.put(0, 'title', title).down().put(0, 'subtitle', subtitle).down();
  const lacks = ofSegments ? lackLines(inputs, language) : [];
  for (const text of [...(terms ? [terms] : []), ...about, ...lacks, ...estimateLines(inputs, language)])
    for (const line of draft.across(text, 'about')) draft.put(0, 'about', line).down();
  draft.down();
  const head = parts(draft) ?? null;
  return draft.sheet({
    name,
    ...(terms ? { terms } : {}),
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

/** The line that says how many of a list's lines are written; none where all are. */
export const moreLine = (shown: number, all: number, language: Language): string[] =>
  shown < all
    ? [wordsOf(reportWords, language)('more', { shown: formatCount(shown, language), all: formatCount(all, language) })]
    : [];

/** The line that names the columns left out of a list because nothing fills them; none where every column stands. */
export const leftOutLine = (headers: readonly string[], language: Language): string[] =>
  headers.length === 0
    ? []
    : [
        wordsOf(reportWords, language)('leftOut', {
          columns: formatList(
            headers.map((header) => inQuotes(header, language)),
            language,
          ),
        }),
      ];

/** What the parts of a sheet are made from: where they are laid out, what the tool was given, in which words it speaks. */
export interface ReportPage<Say, Settings = null> {
  readonly draft: SheetDraft;
  readonly inputs: Inputs;
  readonly settings: Settings;
  readonly language: Language;
  readonly say: Say;
}

/** Headings of a sheet's parts, what stands below broken into lines as long as the sheet is wide. */
export const headingsOf =
  (columns: number) =>
  ({ draft }: { readonly draft: SheetDraft }, finding: string, about: readonly string[] = []): void =>
    partHeading(draft, columns, finding, about);

/** A part's heading: its finding with the number, and below who, what unit, when, a line each. */
export function partHeading(draft: SheetDraft, columns: number, finding: string, about: readonly string[]): void {
  draft.part().put(0, 'finding', finding);
  for (let column = 1; column < columns; column++) draft.put(column, 'finding', '');
  draft.down();
  for (const text of about) for (const line of draft.across(text, 'about')) draft.put(0, 'about', line).down();
  draft.down();
}
