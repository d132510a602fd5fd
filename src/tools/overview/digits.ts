import { cellArea } from '../../grid';
import { criterionName, formatNumber } from '../../locales';
import { DIGIT_COLOURS } from '../../method';
import type { ChartSeries } from '../../sheet';
import { AMOUNT, MEAN, PERCENT } from '../reportSheet';
import { CHART_DATA, heading, type Page } from './page';

const BEST_FIRST = [4, 3, 2, 1] as const;

/** The criteria's names: the first profile's where all agree, else their places. */
export function criteriaNames({ inputs, language }: Page): string[] {
  const { profiles } = inputs.classification.scheme;
  return profiles[0]!.criteria.map((criterion, k) => {
    const same = profiles.every(({ criteria }) => criteria[k]!.key === criterion.key);
    return same ? criterionName(criterion, language) : String(k + 1);
  });
}

/** Clients per digit in each criterion, as a table and as bars. */
export function digitsPart(page: Page): void {
  const { draft, overview, language, say } = page;
  const names = criteriaNames(page);
  const counts = overview.summary.digits;
  const known = counts.map(([, ...digits]) => digits.reduce((sum, count) => sum + count, 0));
  const means = counts.map(([, ...digits], k) =>
    known[k]! > 0 ? digits.reduce((sum, count, d) => sum + count * (d + 1), 0) / known[k]! : null,
  );
  const worst = means.reduce<number | null>(
    (found, mean, k) => (mean !== null && (found === null || mean < means[found]!) ? k : found),
    null,
  );
  const finding =
    worst === null
      ? say('digits.none')
      : say('digits.finding', { criterion: names[worst]!, mean: formatNumber(means[worst]!, 'number', language, 1) });
  heading(page, finding, say('digits.about'));
  draft.put(0, 'head', say('column.criterion'));
  BEST_FIRST.forEach((digit, k) =>
    draft.put(k + 1, 'headFigure', say('column.digit', { digit }), { swatch: DIGIT_COLOURS[digit] }),
  );
  draft.put(5, 'headFigure', say('column.blank')).put(6, 'headFigure', say('column.mean')).down();
  const top = draft.row;
  names.forEach((name, k) => {
    draft.put(0, 'label', name);
    BEST_FIRST.forEach((digit, d) => draft.put(d + 1, 'figure', counts[k]![digit]!, { numberFormat: AMOUNT }));
    draft.put(5, 'figure', counts[k]![0]!, { numberFormat: AMOUNT });
    draft.put(6, 'figure', means[k] ?? '', { numberFormat: MEAN }).down();
  });
  draft.rule({
    kind: 'colorScale',
    area: { row: top, column: 1, rowCount: 4, columnCount: 4 },
    from: '#FFFFFF',
    to: '#8CC4BF',
  });
  draft.down();
  if (worst !== null) chart(page, names, known, top);
}

function chart(page: Page, names: readonly string[], known: readonly number[], top: number): void {
  const { draft, overview, say } = page;
  names.forEach((name, k) => draft.at(top + k, CHART_DATA, 'chartData', name));
  const categories = { ...cellArea(top, CHART_DATA), rowCount: names.length };
  const series = BEST_FIRST.map((digit, d): ChartSeries => {
    draft.at(top - 1, CHART_DATA + 1 + d, 'chartHead', say('column.digit', { digit }));
    names.forEach((_, k) => {
      const part = known[k]! > 0 ? overview.summary.digits[k]![digit]! / known[k]! : 0;
      draft.put(CHART_DATA + 1 + d, 'chartData', part, { row: top + k, numberFormat: PERCENT });
    });
    return {
      name: say('column.digit', { digit }),
      categories,
      values: { ...cellArea(top, CHART_DATA + 1 + d), rowCount: names.length },
      color: DIGIT_COLOURS[digit].fill,
    };
  });
  draft.chart(
    {
      id: 'CEC_overview_digits',
      kind: 'stackedBar',
      title: say('digits.chart'),
      description: say('digits.description'),
      series,
      categoryAxis: { reversed: true },
      valueAxis: { numberFormat: '0%', min: 0, max: 1 },
      legend: 'bottom',
    },
    0,
    8,
    24,
  );
}
