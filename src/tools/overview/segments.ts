import { AMOUNT, MEAN, PERCENT } from '../numberFormats';
import { cellArea } from '../../grid';
import { formatCount, formatList, formatPercent, translator } from '../../locales';
import { SEGMENT_STRATEGIES, type Segment, SEGMENTS } from '../../method';
import type { ChartSeries } from '../../sheet';
import { moneyText } from '../currency';
import { partBars } from '../partBars';
import type { SegmentLine } from './compute';
import { CHART_DATA, COLUMNS, heading, labelName, type Page, percent, swatchOf } from './page';

/** The table of segments with its total row, and what part of clients and money each has. */
export function segmentsPart(page: Page): void {
  const { draft, overview, inputs, language, say } = page;
  const { lines, total } = overview;
  const { scheme } = inputs.classification;
  const about = scheme.segmentation.share ? say('segments.about') : say('segments.aboutShare');
  heading(page, finding(page), about, basesOf(page));
  const t = translator(language);
  const none = t('words.segments.none');
  const heads = ['clients', 'clientShare', 'turnover', 'turnoverShare', 'margin', 'meanTotal'] as const;
  draft.put(0, 'head', say('column.segment'));
  heads.forEach((id, k) => draft.put(k + 1, 'headFigure', say(`column.${id}`)));
  draft.put(7, 'headText', say('column.strategy')).lines(2).down();
  const top = draft.row;
  for (const line of lines) {
    draft.put(0, 'label', labelName(line.label, page, none), { swatch: swatchOf(line.label) });
    figures(page, 'figure', line);
    const own = SEGMENTS.includes(line.label as Segment) ? SEGMENT_STRATEGIES[line.label as Segment] : null;
    draft.put(7, 'text', own ? t(`words.strategy.${own.strategy}`) : '').down();
  }
  draft.put(0, 'total', say('column.total'));
  figures(page, 'totalFigure', {
    clients: inputs.classification.portfolio.size,
    clientShare: 1,
    turnover: total,
    turnoverShare: total !== null && total > 0 ? 1 : null,
    margin: lines.some(({ margin }) => margin !== null)
      ? lines.reduce((sum, line) => sum + (line.margin ?? 0), 0)
      : null,
    meanTotal: null,
  });
  draft.put(7, 'total', '').down(2);
  const below = draft.row;
  const unknown = lines.reduce((sum, { marginUnknown }) => sum + marginUnknown, 0);
  const { size } = inputs.classification.portfolio;
  // Of nobody, the column is empty and says it itself.
  if (unknown > 0 && unknown < size) {
    draft
      .put(0, 'note', say('segments.marginUnknown', { count: unknown, clients: formatCount(size, language) }))
      .down(2);
  }
  const empty = lines.filter(({ clients }) => clients === 0).map(({ label }) => labelName(label, page, none));
  if (empty.length > 0 && empty.length < lines.length) {
    const names = formatList(empty, language);
    draft.put(0, 'note', say('segments.empty', { names, count: empty.length })).down(2);
  }
  // With the table and its notes above it, one page on paper.
  chart(page, lines, { top, rows: 15 - (draft.row - below) });
}

function figures(
  { draft }: Page,
  look: 'figure' | 'totalFigure',
  line: Omit<SegmentLine, 'label' | 'marginUnknown'>,
): void {
  draft.put(1, look, line.clients, { numberFormat: AMOUNT });
  draft.put(2, look, line.clientShare, { numberFormat: PERCENT });
  draft.put(3, look, line.turnover ?? '', { numberFormat: AMOUNT });
  draft.put(4, look, line.turnoverShare ?? '', { numberFormat: PERCENT });
  draft.put(5, look, line.margin ?? '', { numberFormat: AMOUNT });
  draft.put(6, look, line.meanTotal ?? '', { numberFormat: MEAN });
}

function finding(page: Page): string {
  const { overview, inputs, language, say } = page;
  const { segmentation } = inputs.classification.scheme;
  if (!segmentation.share) return say('segments.noShare');
  if (!segmentation.turnover && segmentation.reading !== 'digit') return say('segments.noTurnover');
  const known = overview.lines.filter(({ label, clients }) => label !== 'none' && clients > 0);
  const [first] = [...known].sort((a, b) => (b.turnover ?? b.clients) - (a.turnover ?? a.clients));
  if (!first) return say('segments.noneKnown');
  const segment = labelName(first.label, page, '');
  const clientShare = percent(first.clientShare, page);
  if (first.turnoverShare === null) {
    return say('segments.findingClients', { segment, clients: formatCount(first.clients, language), clientShare });
  }
  return say('segments.finding', { segment, clientShare, turnoverShare: percent(first.turnoverShare, page) });
}

/** What the percentages are of, and the other whole that is spoken of, where the two differ: '' where all are current clients. */
function basesOf({ overview, inputs, language, say }: Page): string {
  const { total, current } = overview;
  if (total === null || current === null || !(total > 0) || Math.round(total) === Math.round(current)) return '';
  const [all, own] = [moneyText(total, inputs, language), moneyText(current, inputs, language)];
  return say('segments.bases', { all, current: own, part: formatPercent(current / total, language) });
}

/** Two stacked bars: clients and turnover, each segment a colour. */
function chart(
  page: Page,
  lines: readonly SegmentLine[],
  { top, rows }: { readonly top: number; readonly rows: number },
): void {
  const { draft, overview, say } = page;
  const withMoney = overview.total !== null && overview.total > 0;
  const bars = withMoney ? 2 : 1;
  draft.at(top - 1, CHART_DATA, 'chartHead', '');
  draft.at(top - 1, CHART_DATA + 1, 'chartHead', say('column.clients'));
  if (withMoney) draft.at(top - 1, CHART_DATA + 2, 'chartHead', say('pareto.turnover'));
  const none = translator(page.language)('words.segments.none');
  const shown = lines.filter(({ clients }) => clients > 0);
  const series = shown.map((line, k): ChartSeries => {
    const row = top + k;
    const name = labelName(line.label, page, none);
    draft.at(row, CHART_DATA, 'chartData', name);
    draft.put(CHART_DATA + 1, 'chartData', line.clientShare, { row, numberFormat: PERCENT });
    if (withMoney)
      draft.put(CHART_DATA + 2, 'chartData', Math.max(line.turnoverShare ?? 0, 0), { row, numberFormat: PERCENT });
    return {
      name,
      categories: { ...cellArea(top - 1, CHART_DATA + 1), columnCount: bars },
      values: { ...cellArea(row, CHART_DATA + 1), columnCount: bars },
      color: swatchOf(line.label).fill,
    };
  });
  // Without a single segment there is nothing to compare.
  if (!shown.some(({ label }) => label !== 'none')) return;
  partBars(
    draft,
    { id: 'CEC_overview_segments', title: say('segments.chart'), description: say('segments.description'), series },
    COLUMNS,
    rows,
  );
}
