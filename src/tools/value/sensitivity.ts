import { AMOUNT } from '../numberFormats';
import { formatPercent } from '../../locales';
import { intervalBars } from '../intervalBars';
import { CHART_DATA, COLUMNS, money, heading, type Page } from './page';

/** What the portfolio is worth where the assumptions do not hold: two at a time as a table, one at a time as bars. */
export function sensitivityPart(page: Page): void {
  const { draft, report, say } = page;
  const { sensitivity, totals } = report;
  if (totals.clients === 0) return heading(page, say('sensitivity.none'));
  const { low, high } = sensitivity.alone[0]!;
  const finding =
    Number.isNaN(low) || Number.isNaN(high)
      ? say('sensitivity.findingPlain')
      : say('sensitivity.finding', { gain: money(high - totals.net, page), loss: money(totals.net - low, page) });
  heading(page, finding, [say('sensitivity.about'), ...cappedLines(page)]);
  const points = (step: number): string => {
    const shown = Math.round(step * 100);
    return say('sensitivity.points', { points: shown > 0 ? `+${shown}` : String(shown) });
  };
  draft.put(0, 'head', say('sensitivity.axis'));
  sensitivity.discount.forEach((step, c) => draft.put(c + 1, 'headFigure', points(step)));
  draft.down();
  const top = draft.row;
  sensitivity.retention.forEach((step, r) => {
    draft.put(0, 'label', points(step));
    sensitivity.values[r]!.forEach((value, c) =>
      draft.put(c + 1, 'figure', Number.isNaN(value) ? say('sensitivity.diverges') : value, { numberFormat: AMOUNT }),
    );
    draft.down();
  });
  draft.rule({
    kind: 'colorScale',
    area: { row: top, column: 1, rowCount: sensitivity.retention.length, columnCount: sensitivity.discount.length },
    from: '#FFFFFF',
    to: '#8CC4BF',
  });
  draft.down();
  alone(page);
}

/** How many clients' retention cannot move by so many points, because it ends at 100 % or at 0 %. */
function cappedLines({ report, say, language }: Page): string[] {
  const { values, figures, sensitivity } = report;
  const most = Math.max(...sensitivity.retention);
  const known = figures.retention.values.filter((_, client) => values.gaps[client] === 0);
  const line = (id: 'cappedHigh' | 'cappedLow', count: number): string[] =>
    count > 0
      ? [
          say(`sensitivity.${id}`, {
            count,
            points: Math.round(100 * most),
            from: formatPercent(id === 'cappedHigh' ? 1 - most : most, language),
          }),
        ]
      : [];
  // A float's last digit caps nobody.
  return [
    ...line('cappedHigh', known.filter((rate) => rate + most > 1 + 1e-9).length),
    ...line('cappedLow', known.filter((rate) => rate - most < -1e-9).length),
  ];
}

function alone(page: Page): void {
  const { draft, report, say, language } = page;
  // Future sales have no margin that could be another.
  const moved = report.sensitivity.alone.filter(({ of }) => of !== 'margin' || report.values.basis === 'margin');
  const shown = moved.filter(({ low, high }) => !Number.isNaN(low) && !Number.isNaN(high));
  draft.put(0, 'head', say('column.change')).put(1, 'headFigure', say('column.less'));
  draft.put(2, 'headFigure', say('column.more')).down();
  for (const { of, low, high } of moved) {
    const figure = (value: number): string | number => (Number.isNaN(value) ? say('sensitivity.diverges') : value);
    draft.put(0, 'label', say(`sensitivity.${of}`)).put(1, 'figure', figure(low), { numberFormat: AMOUNT });
    draft.put(2, 'figure', figure(high), { numberFormat: AMOUNT }).down();
  }
  draft.down();
  if (shown.length === 0) return;
  intervalBars(
    draft,
    {
      id: 'CEC_value_sensitivity',
      title: say('sensitivity.chart'),
      description: say('sensitivity.description'),
      names: {
        of: say('column.change'),
        low: say('sensitivity.lowest'),
        expected: say('sensitivity.now'),
        high: say('sensitivity.highest'),
      },
      spans: shown.map(({ of, low, high }) => ({
        name: say(`sensitivity.${of}`),
        low: Math.min(low, high, report.totals.net),
        expected: report.totals.net,
        high: Math.max(low, high, report.totals.net),
      })),
      categoryAxis: {},
      valueAxis: { numberFormat: AMOUNT, title: say('column.net') },
      ...{ dataColumn: CHART_DATA, columns: COLUMNS, height: 16 },
    },
    language,
  );
}
