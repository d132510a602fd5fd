import { cellArea } from '../grid';
import { type Language, wordsOf } from '../locales';
import { intervalWords } from '../locales/tools/intervals';
import { type Chart, type ChartSeries, HIDDEN_COLOUR, type SheetDraft } from '../sheet';

/** A span around what is expected, in the unit of the chart; NaN where the model gives none. */
export interface Span {
  readonly name: string;
  readonly low: number;
  readonly expected: number;
  readonly high: number;
}

export interface IntervalChart extends Pick<Chart, 'id' | 'title' | 'description' | 'categoryAxis' | 'valueAxis'> {
  /** What the columns of its data are called. */
  readonly names: {
    readonly of: string;
    readonly low: string;
    readonly expected: string;
    readonly high: string;
  };
  readonly spans: readonly Span[];
  /** The first of the columns that charts read. */
  readonly dataColumn: number;
  /** Columns and rows that it covers. */
  readonly columns: number;
  readonly height: number;
}

const [SPAN, MARK] = ['#8CC4BF', '#0B5A5E'];

/**
 * A span from low to high around a mark on what is expected, for each row. Its cells hold the figures themselves and,
 * beside them, what the stacked columns are drawn from: a hidden one up to the span, and the span above zero and below.
 */
export function intervalBars(draft: SheetDraft, chart: IntervalChart, language: Language): void {
  const say = wordsOf(intervalWords, language);
  const { id, title, description, categoryAxis, valueAxis, names, spans, dataColumn, columns, height } = chart;
  const parts = spans.map(({ low, high }) => ({
    base: low > 0 ? low : high < 0 ? high : 0,
    up: Math.max(high, 0) - Math.max(low, 0),
    down: Math.min(low, 0) - Math.min(high, 0),
  }));
  const below = parts.some(({ down }) => down < 0);
  // Data of another chart may reach further down than its picture, to where the next one would have its own.
  const top = draft.freeRow(dataColumn);
  const heads = [names.of, names.low, names.expected, names.high, say('base'), say('span')];
  [...heads, ...(below ? [say('span')] : [])].forEach((head, k) => draft.at(top, dataColumn + k, 'chartHead', head));
  const { numberFormat = 'General' } = valueAxis;
  spans.forEach(({ name, low, expected, high }, r) => {
    const row = top + 1 + r;
    draft.at(row, dataColumn, 'chartData', name);
    const { base, up, down } = parts[r]!;
    [low, expected, high, base, up, ...(below ? [down] : [])].forEach((value, k) =>
      draft.put(dataColumn + 1 + k, 'chartData', Number.isNaN(value) ? '' : value, { row, numberFormat }),
    );
  });
  const column = (k: number) => ({ ...cellArea(top + 1, dataColumn + k), rowCount: spans.length });
  const series = (name: string, k: number, color: string): ChartSeries => ({
    name,
    categories: column(0),
    values: column(k),
    color,
  });
  draft.chart(
    {
      ...{ id, title, description, categoryAxis },
      kind: 'interval',
      series: [
        { ...series(say('base'), 4, HIDDEN_COLOUR), hidden: true },
        series(say('span'), 5, SPAN!),
        ...(below ? [series(say('span'), 6, SPAN!)] : []),
        { ...series(names.expected, 2, MARK!), asLine: true },
      ],
      valueAxis: below ? valueAxis : { ...valueAxis, min: 0 },
      // Its title says what spans and marks are: a key would name what is hidden, too.
      legend: 'none',
    },
    0,
    columns,
    height,
  );
}
