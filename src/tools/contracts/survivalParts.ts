import { AMOUNT, MEAN, PERCENT } from '../numberFormats';
import { cellArea } from '../../grid';
import { formatRate } from '../../locales';
import { cell, COLUMNS, heading, type Page, percent } from './page';

const CHART_DATA = 9;

/** The share of contracts still running by period: seen, and as the model has it. */
export function curvePart(page: Page): void {
  const { draft, report, say } = page;
  const { lines } = report;
  const seen = lines.filter(({ survival }) => !Number.isNaN(survival)).at(-1)!;
  heading(
    page,
    say('curve.finding', {
      period: seen.period,
      seen: percent(seen.survival, page),
      fitted: percent(seen.fittedSurvival, page),
    }),
    [say('curve.about')],
  );
  const top = draft.row;
  draft.at(top, CHART_DATA, 'chartHead', say('column.period'));
  draft
    .at(top, CHART_DATA + 1, 'chartHead', say('curve.fitted'))
    .at(top, CHART_DATA + 2, 'chartHead', say('curve.seen'));
  const known = lines.filter(({ survival }) => !Number.isNaN(survival)).length;
  [{ period: 0, survival: 1, fittedSurvival: 1 }, ...lines].forEach(({ period, survival, fittedSurvival }, k) => {
    draft.put(CHART_DATA, 'chartData', String(period), { row: top + 1 + k });
    draft.put(CHART_DATA + 1, 'chartData', fittedSurvival, { row: top + 1 + k, numberFormat: PERCENT });
    if (k <= known) draft.put(CHART_DATA + 2, 'chartData', survival, { row: top + 1 + k, numberFormat: PERCENT });
  });
  const column = (k: number, rowCount: number) => ({ ...cellArea(top + 1, CHART_DATA + k), rowCount });
  const all = lines.length + 1;
  draft.chart(
    {
      id: 'CEC_contracts_survival',
      kind: 'line',
      title: say('curve.chart'),
      description: say('curve.description'),
      series: [
        {
          name: say('curve.fitted'),
          categories: column(0, all),
          values: column(1, all),
          color: '#0B5A5E',
          dashed: true,
        },
        { name: say('curve.seen'), categories: column(0, all), values: column(2, known + 1), color: '#C4691C' },
      ],
      categoryAxis: { title: say('curve.axis') },
      valueAxis: { numberFormat: '0%', min: 0, max: 1 },
      legend: 'bottom',
    },
    0,
    COLUMNS,
    22,
  );
  draft.row = Math.max(draft.row, top + all + 2);
}

/** Retention and survival by period: seen, and expected on. */
export function periodsPart(page: Page): void {
  const { draft, report, say } = page;
  const first = report.lines[0]!;
  heading(page, say('periods.finding', { first: percent(first.fittedRetention, page) }), [say('periods.about')]);
  draft.put(0, 'headFigure', say('column.period'));
  (['risk', 'lost', 'retention', 'fittedRetention', 'survival', 'fittedSurvival'] as const).forEach((id, k) =>
    draft.put(k + 1, 'headFigure', say(`column.${id}`)),
  );
  draft.lines(3).down();
  for (const line of report.lines) {
    draft.put(0, 'figure', line.period, { numberFormat: '0' });
    draft.line(1, 'figure', [cell(line.risk), cell(line.lost)], { numberFormat: AMOUNT });
    const parts = [line.retention, line.fittedRetention, line.survival, line.fittedSurvival].map(cell);
    draft.line(3, 'figure', parts, { numberFormat: PERCENT }).down();
  }
}

/** What is left of a contract, by the periods that it has completed. */
export function agesPart(page: Page): void {
  const { draft, report, say, settings } = page;
  const [young, old] = [report.ages[0]!, report.ages.at(-1)!];
  heading(
    page,
    // Two that read alike are no contrast.
    say(percent(young.renews, page) === percent(old.renews, page) ? 'ages.findingSame' : 'ages.finding', {
      young: percent(young.renews, page),
      completed: old.completed,
      old: percent(old.renews, page),
    }),
    [say('ages.about', { discount: formatRate(settings.discount, page.language) })],
  );
  draft.put(0, 'headFigure', say('column.completed'));
  (['contracts', 'renews', 'median', 'renewals'] as const).forEach((id, k) =>
    draft.put(k + 1, 'headFigure', say(`column.${id}`)),
  );
  draft.lines(3).down();
  for (const age of report.ages) {
    draft
      .put(0, 'figure', age.completed, { numberFormat: '0' })
      .put(1, 'figure', age.contracts, { numberFormat: AMOUNT });
    draft
      .put(2, 'figure', age.renews, { numberFormat: PERCENT })
      .put(3, 'figure', cell(age.median), { numberFormat: AMOUNT });
    draft.put(4, 'figure', cell(age.renewals), { numberFormat: MEAN }).down();
  }
}
