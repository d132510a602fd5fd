import { cellArea } from '../../grid';
import { formatPercent } from '../../locales';
import { AMOUNT } from '../numberFormats';
import { count, missOf, heading, CHART_DATA, type Said } from './forecastPage';
import { COLUMNS } from './page';

const COLOURS = ['#2E7C7B', '#B9AA8C', '#6A5F4B'] as const;

/** Beyond this part the model does not follow. */
const STRAYS = 0.1;

/** Whether the model follows what happened, month by month. */
export function trackingPart(page: Said): void {
  const { report, say } = page;
  const { tracking } = report.forecast;
  const last = tracking.at(-1);
  if (!last) return;
  const off = Math.abs(last.actual - last.expected) > STRAYS * last.expected;
  // A model fitted to all of it adds up to all of it: what it forecast without knowing says more.
  const missed = missOf(page);
  const percent = (part: number): string => formatPercent(part, page.language);
  const said = {
    ...{ actual: count(last.actual, page), expected: count(last.expected, page), days: missed?.days ?? 0 },
    // Rounded to a tenth, what is just beyond the limit would read as on it.
    ...{ off: formatPercent(Math.abs(last.actual / last.expected - 1), page.language, 2), most: percent(STRAYS) },
  };
  const finding = off ? 'findingOff' : missed ? 'findingMissed' : 'finding';
  heading(page, say(`tracking.${finding}`, said), [say('tracking.about', said)]);
  pairChart(page, {
    id: 'CEC_purchases_tracking',
    kind: 'line',
    of: 'tracking',
    across: say('tracking.month'),
    up: say('tracking.purchases'),
    rows: tracking.map(({ month, actual, expected }) => [month, actual, expected]),
  });
}

/** Whether it expects as many clients of each number of repeats as there are. */
export function frequencyPart(page: Said): void {
  const { report, say } = page;
  const { frequency } = report.forecast;
  if (!frequency) return;
  const { actual, expected } = frequency;
  const most = actual.length - 1;
  const said = { count: actual[0]!, expected: count(expected[0]!, page) };
  heading(page, say('fit.finding', said), [say('fit.about')]);
  pairChart(page, {
    id: 'CEC_purchases_frequency',
    kind: 'column',
    of: 'fit',
    across: say('fit.repeats'),
    up: say('fit.clients'),
    rows: actual.map((clients, k) => [k === most ? say('fit.more', { most }) : String(k), clients, expected[k]!]),
  });
}

interface RowsChart {
  readonly id: string;
  readonly kind: 'line' | 'column';
  readonly of: 'tracking' | 'fit';
  readonly across: string;
  readonly up: string;
  readonly names: readonly string[];
  readonly rows: readonly (readonly [string, ...number[]])[];
}

/** Actual beside expected figures. */
const pairChart = (page: Said, chart: Omit<RowsChart, 'names'>): void =>
  rowsChart(page, { ...chart, names: [page.say('tracking.actual'), page.say('tracking.expected')] });

/** A few figures beside each other, as a chart over its data. */
function rowsChart({ draft, say }: Said, chart: RowsChart): void {
  const { id, kind, of, across, up, names, rows } = chart;
  // Years of months reach further down than their chart, to where the next one would have its own.
  const top = draft.freeRow(CHART_DATA);
  [across, ...names].forEach((label, k) => draft.at(top, CHART_DATA + k, 'chartHead', label));
  rows.forEach((row, r) =>
    row.forEach((value, k) =>
      draft.put(CHART_DATA + k, 'chartData', value, { row: top + 1 + r, ...(k === 0 ? {} : { numberFormat: AMOUNT }) }),
    ),
  );
  const column = (k: number) => ({ ...cellArea(top + 1, CHART_DATA + k), rowCount: rows.length });
  draft.chart(
    {
      id,
      kind,
      title: say(`${of}.chart`),
      description: say(`${of}.description`),
      series: names.map((name, k) => ({ name, categories: column(0), values: column(k + 1), color: COLOURS[k]! })),
      categoryAxis: { title: across },
      valueAxis: { title: up, numberFormat: AMOUNT, min: 0 },
      legend: 'bottom',
    },
    0,
    COLUMNS,
    rows.length > 20 ? 24 : 16,
  );
}
