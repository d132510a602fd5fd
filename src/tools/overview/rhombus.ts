import { AMOUNT, MEAN, PERCENT } from '../numberFormats';
import { cellArea } from '../../grid';
import type { ChartSeries } from '../../sheet';
import { criteriaNames } from './digits';
import { CHART_DATA, heading, labelName, type Page, percent, swatchOf } from './page';

/** The mean rhombus of the portfolio and of each segment, on the outline of 4444. */
export function rhombusPart(page: Page): void {
  const { draft, overview, say } = page;
  const { rhombi } = overview;
  const [all] = rhombi;
  if (!all) return heading(page, say('rhombus.none'), '');
  heading(page, say('rhombus.finding', { area: percent(all.area, page) }), say('rhombus.about'));
  const names = criteriaNames(page);
  const nameOf = (label: (typeof rhombi)[number]['label']): string =>
    label === 'all' ? say('rhombus.all') : labelName(label, page, '');
  draft.put(0, 'head', say('column.segment')).put(1, 'headFigure', say('column.clients'));
  names.forEach((name, k) => draft.put(k + 2, 'headFigure', name));
  draft.put(6, 'headFigure', say('column.area')).lines(3).down();
  const top = draft.row;
  for (const { label, clients, means, area } of rhombi) {
    const look = label === 'all' ? {} : { swatch: swatchOf(label) };
    draft.put(0, 'label', nameOf(label), look).put(1, 'figure', clients, { numberFormat: AMOUNT });
    draft.line(2, 'figure', means, { numberFormat: MEAN }).put(6, 'figure', area, { numberFormat: PERCENT }).down();
  }
  draft.down();
  // Axes as the code is read: each series one row of four means below the row of the criteria's names.
  draft.at(top - 1, CHART_DATA, 'chartHead', '');
  names.forEach((name, k) => draft.at(top - 1, CHART_DATA + 1 + k, 'chartHead', name));
  const categories = { ...cellArea(top - 1, CHART_DATA + 1), columnCount: 4 };
  const lines = [
    { name: say('rhombus.ideal'), means: [4, 4, 4, 4], color: '#8A94A6', dashed: true },
    ...rhombi.map(({ label, means }) => ({
      name: nameOf(label),
      means,
      color: label === 'all' ? '#1F2937' : swatchOf(label).fill,
      dashed: false,
    })),
  ];
  const series = lines.map(({ name, means, color, dashed }, k): ChartSeries => {
    draft.at(top + k, CHART_DATA, 'chartData', name);
    means.forEach((mean, d) => draft.put(CHART_DATA + 1 + d, 'chartData', mean, { row: top + k, numberFormat: MEAN }));
    return { name, categories, values: { ...cellArea(top + k, CHART_DATA + 1), columnCount: 4 }, color, dashed };
  });
  draft.chart(
    {
      id: 'CEC_overview_rhombus',
      kind: 'radar',
      title: say('rhombus.chart'),
      description: say('rhombus.description'),
      series,
      categoryAxis: {},
      valueAxis: { numberFormat: '0', min: 0, max: 4 },
      legend: 'right',
    },
    0,
    7,
    20,
  );
}
