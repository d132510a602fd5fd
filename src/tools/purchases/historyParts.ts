import { AMOUNT } from '../numberFormats';
import { cellArea } from '../../grid';
import { COLUMNS, heading, ofMoney, type Page } from './page';

const CHART_DATA = 8;
/** Two charts with their headings fill a page. */
const CHART_ROWS = 12;

/** How many clients bought once, twice and so on. */
export function countsPart(page: Page): void {
  const { draft, report, say } = page;
  const { byCount } = report;
  const most = byCount.length;
  const clients = byCount.reduce((sum, count) => sum + count, 0);
  heading(page, say('counts.finding', { once: byCount[0]!, clients }), [say('counts.about', { most })]);
  const top = draft.freeRow(CHART_DATA);
  draft
    .at(top, CHART_DATA, 'chartHead', say('column.purchases'))
    .at(top, CHART_DATA + 1, 'chartHead', say('column.clients'));
  byCount.forEach((count, k) => {
    draft.at(top + 1 + k, CHART_DATA, 'chartData', k + 1 === most ? say('counts.more', { most }) : String(k + 1));
    draft.put(CHART_DATA + 1, 'chartData', count, { row: top + 1 + k, numberFormat: AMOUNT });
  });
  columnChart(page, top, most, {
    id: 'CEC_purchases_counts',
    title: say('counts.chart'),
    description: say('counts.description'),
    across: say('column.purchases'),
    up: say('counts.axis'),
  });
}

/** What was bought by month. */
export function monthsPart(page: Page): void {
  const { draft, report, say } = page;
  if (report.months.length === 0) return;
  heading(page, say('months.finding'));
  const top = draft.freeRow(CHART_DATA);
  draft
    .at(top, CHART_DATA, 'chartHead', say('column.month'))
    .at(top, CHART_DATA + 1, 'chartHead', ofMoney(say('column.amount'), report.list));
  report.months.forEach(({ month, amount }, k) => {
    draft.at(top + 1 + k, CHART_DATA, 'chartData', month);
    draft.put(CHART_DATA + 1, 'chartData', amount, { row: top + 1 + k, numberFormat: AMOUNT });
  });
  columnChart(page, top, report.months.length, {
    id: 'CEC_purchases_months',
    title: say('months.chart'),
    description: say('months.description'),
    across: say('column.month'),
    up: ofMoney(say('column.amount'), report.list),
  });
}

function columnChart(
  { draft }: Page,
  top: number,
  rowCount: number,
  words: {
    readonly id: string;
    readonly title: string;
    readonly description: string;
    readonly across: string;
    readonly up: string;
  },
): void {
  const column = (k: number) => ({ ...cellArea(top + 1, CHART_DATA + k), rowCount });
  draft.chart(
    {
      id: words.id,
      kind: 'column',
      title: words.title,
      description: words.description,
      series: [{ name: words.up, categories: column(0), values: column(1), color: '#2E7C7B' }],
      categoryAxis: { title: words.across },
      valueAxis: { title: words.up, numberFormat: AMOUNT, min: 0 },
      legend: 'none',
    },
    0,
    COLUMNS,
    CHART_ROWS,
  );
}
