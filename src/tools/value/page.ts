import { formatList, formatNumber, formatPercent, formatRate, type Language } from '../../locales';
import { valueWords } from '../../locales/tools/value';
import { FIGURE_SOURCES, type FigureSource, VALUE_FIGURES, VALUE_GAPS } from '../../value';
import { moneyText, moneyWords } from '../currency';
import { headingsOf, type ReportPage } from '../reportSheet';
import type { Inputs } from '../tool';
import type { ValueReport } from './compute';
import type { ValueSettings } from './settings';

/** Columns that are read, then those that charts read. */
export const COLUMNS = 8;
export const CHART_DATA = 10;
/** The whale curve's run of data, which reaches down beside the next part. */
export const WHALE_DATA = 19;
export const WIDTHS = [38, 15, 15, 15, 15, 15, 15, 44, 3, 3, 26, 12, 12, 12, 12, 12, 12, 12, 3, 12, 12, 12];

/** What the parts of the sheets are made from. */
export interface Page extends ReportPage<ReturnType<typeof sayOf>, ValueSettings> {
  readonly report: ValueReport;
}

export const sayOf = (inputs: Inputs, language: Language) => moneyWords(valueWords, inputs, language);

/** A part's heading: its finding with the number, and below what it is of. */
export const heading = headingsOf(COLUMNS);

export const money = (amount: number, { inputs, language }: Pick<Page, 'inputs' | 'language'>): string =>
  moneyText(amount, inputs, language);

export const percent = (fraction: number, { language }: Pick<Page, 'language'>): string =>
  // Less than what is shown is nothing, and nothing has no sign.
  formatPercent(Math.abs(fraction) < 0.0005 ? 0 : fraction, language);

export const decimal = (value: number, { language }: Pick<Page, 'language'>): string =>
  formatNumber(value, 'number', language, 2);

/** "5 years" / "no limit of years". */
export function horizonOf({ say, settings }: Pick<Page, 'say' | 'settings'>): string {
  return settings.years === null ? say('forEver') : say('horizon', { count: settings.years });
}

/** Unit, horizon, timing and discounting in one line: no figure of the sheet goes without it. */
export function termsLine({ say, settings, report, language }: Omit<Page, 'draft' | 'inputs'>): string {
  return say('terms', {
    basis:
      report.values.basis === 'sales'
        ? say('basis.sales')
        : say('basis.margin', { cost: costText({ say, settings, report, language }) }),
    horizon: horizonOf({ say, settings }),
    when: say(`when.${settings.rhythm}.${settings.timing}`),
    discount: formatRate(settings.discount, language),
  });
}

/** Whether the cost to serve was subtracted from margins, and where it comes from. */
function costText({ say, settings, report, language }: Pick<Page, 'say' | 'settings' | 'report' | 'language'>): string {
  if (settings.marginIsNet) return say('cost.inMargin');
  const { values, sources } = report.figures.costToServe;
  const used = new Set<FigureSource>();
  sources.forEach((code, i) => {
    const source = FIGURE_SOURCES[code]!;
    // An assumed zero subtracts nothing: nobody has stated a cost.
    if (report.current[i] === 1 && source !== 'none' && !(source === 'assumption' && values[i] === 0)) used.add(source);
  });
  if (used.size === 0) return say('cost.none');
  const { from } = settings.figures.costToServe;
  const header = from === null || from === 'scheme' ? '' : from.header;
  const named = FIGURE_SOURCES.filter((source) => used.has(source)).map((source) =>
    source === 'column'
      ? say('sources.columnNamed', { header })
      : say(`source.${source === 'derived' ? 'stated' : source}`),
  );
  return say('cost.subtracted', { sources: formatList(named, language) });
}

/** Why a client has no value, in words; '' where it has one. */
export function gapText({ say, report }: Pick<Page, 'say' | 'report'>, client: number): string {
  const { gaps, gapFigures } = report.values;
  const gap = VALUE_GAPS[gaps[client]!]!;
  if (gap === 'none') return '';
  return say(`gap.${gap}`, { figure: say(`short.${VALUE_FIGURES[gapFigures[client]!]!}`) });
}
