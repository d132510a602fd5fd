import { formatPercent, type Language, segmentName } from '../../locales';
import { overviewWords } from '../../locales/tools/overview';
import { SEGMENT_COLOURS, type SegmentLabel } from '../../method';
import type { SheetDraft } from '../../sheet';
import { moneyWords } from '../currency';
import { partHeading } from '../reportSheet';
import type { Inputs } from '../tool';
import type { Overview } from './compute';

/** Columns of the report: what is read, then what charts read. */
export const COLUMNS = 8;
export const CHART_DATA = 10;
/** Long runs of chart data, which would reach down beside the next part, have columns of their own. */
export const PARETO_DATA = 18;
export const BUBBLE_DATA = 23;
export const WIDTHS = [
  33, 11, 15, 14, 14, 13, 14, 26, 3, 3, 26, 13, 13, 13, 13, 13, 13, 3, 26, 13, 13, 13, 3, 26, 13, 13, 13, 16,
];

/** What the parts of the report are made from. */
export interface Page {
  readonly draft: SheetDraft;
  readonly overview: Overview;
  readonly inputs: Inputs;
  readonly language: Language;
  readonly say: ReturnType<typeof sayOf>;
}

export const sayOf = (inputs: Inputs, language: Language) => moneyWords(overviewWords, inputs, language);

export function pageOf(draft: SheetDraft, overview: Overview, inputs: Inputs, language: Language): Page {
  return { draft, overview, inputs, language, say: sayOf(inputs, language) };
}

/** A part's heading: its finding with the number, and below who, what unit, when. */
export function heading({ draft }: Page, finding: string, ...about: readonly string[]): void {
  partHeading(
    draft,
    COLUMNS,
    finding,
    about.filter((line) => line !== ''),
  );
}

export function percent(fraction: number, { language }: Pick<Page, 'language'>): string {
  return formatPercent(fraction, language);
}

export function labelName(label: SegmentLabel | 'none', { inputs, language }: Page, none: string): string {
  return label === 'none' ? none : segmentName(label, inputs.classification.scheme, language);
}

export const swatchOf = (label: SegmentLabel | 'none'): { fill: string; ink: string } => SEGMENT_COLOURS[label];
