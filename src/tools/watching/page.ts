import { formatDate, type Language } from '../../locales';
import { watchingWords } from '../../locales/tools/watching';
import {
  type Explanation,
  MIGRATION_LABELS,
  type MigrationLabel,
  SEGMENT_COLOURS,
  SEGMENT_LABELS,
  type SnapshotComparison,
} from '../../method';
import { linesOf, type SheetDraft } from '../../sheet';
import { moneyWords } from '../currency';
import type { Inputs } from '../tool';
import type { Watching } from './compute';
import { causeName, segmentWord } from './why';

/** Characters of the page's columns, those of the chart's own figures at the end. */
export const WIDTHS = [60, 13, 13, 13, 13, 13, 13, 13, 13, 2, 34, 10];
/** Columns that are read; beyond them stand the chart's own figures. */
export const COLUMNS = 9;
export const CHART_DATA = 10;
/** Characters of a line across the sheet. */
const LINE = 150;
/** Whole numbers with their sign. */
export const SIGNED = '+0;-0;0';

/** What every part of the report is written with. */
export interface Page {
  readonly draft: SheetDraft;
  readonly watching: Watching;
  readonly comparison: SnapshotComparison;
  readonly inputs: Inputs;
  readonly language: Language;
  readonly say: ReturnType<typeof sayOf>;
}
/** The report's words, with amounts in the currency of the turnover. */
export const sayOf = (inputs: Inputs, language: Language) => moneyWords(watchingWords, inputs, language);

/** A long text in lines that fit across the sheet. */
export const wrapped = (text: string): string[] => linesOf(text, LINE);

/** A snapshot's date, as it is said; clients who are not saved are told from a snapshot of the same day. */
export function dateOf(
  { watching, comparison, language, say }: Omit<Page, 'draft' | 'inputs'>,
  which: 'before' | 'after',
): string {
  const { before, after } = comparison;
  if (which === 'after' && watching.isNow && before.date === after.date) return say('nowOfDay');
  return formatDate(comparison[which].date, language);
}

/** What a label of the migration is called. */
export function labelName({ language, say }: Page, label: MigrationLabel): string {
  return label === 'none' ? say('noSegment') : segmentWord(SEGMENT_LABELS.indexOf(label) + 1, language);
}

/** Whether any client has a segment, a status among them, in one of the snapshots: without, no move between them can be told. */
export const anySegments = ({ before, after }: SnapshotComparison): boolean =>
  [before, after].some(({ segment }) => segment.some((one) => one > 0));

/** Labels that anybody has, the four segments always where there are any. */
export function labelsIn({ comparison }: Page): number[] {
  const { before, after, paired } = comparison;
  const seen = new Set<number>(anySegments(comparison) ? [0, 1, 2, 3] : []);
  const place = (segment: number): number => (segment === 0 ? MIGRATION_LABELS.length - 1 : segment - 1);
  for (const segments of [before.segment, after.segment]) for (const one of segments) seen.add(place(one));
  return paired.places.length + paired.gone.length === 0 ? [...seen] : [...seen].sort((a, b) => a - b);
}

/** A head with the names of labels, in their colours. */
export function labelHead(page: Page, first: string, labels: readonly MigrationLabel[], last: string | null): void {
  const { draft } = page;
  draft.put(0, 'head', first);
  labels.forEach((label, k) =>
    draft.put(k + 1, 'headFigure', labelName(page, label), { swatch: SEGMENT_COLOURS[label] }),
  );
  if (last !== null) draft.put(labels.length + 1, 'headFigure', last);
  draft.lines(2).down();
}

/** What a cause is called on the sheets of this comparison. */
export const causeOf = ({ comparison, language }: Page, cause: Explanation['causes'][number]): string =>
  causeName(cause, [comparison.before.scheme, comparison.after.scheme], language);
