import { PERCENT } from '../numberFormats';
import { cellArea } from '../../grid';
import { formatPercent } from '../../locales';
import { topFifthCount } from '../../method';
import { money, heading, type Page, percent, WHALE_DATA } from './page';

/** Points of the curve, from none of the clients to all: every twentieth part. */
const MOST_POINTS = 21;

/** The whale curve: value reached from the most valuable client down, and what the loss-makers take away. */
export function whalePart(page: Page): void {
  const { draft, report, say } = page;
  const { order, cumulative, total, peakClients, peakValue } = report.whale;
  if (!(total > 0)) return heading(page, say('whale.none'));
  const losses = report.lines.reduce((sum, line) => sum + line.losses, 0);
  const top = topFifthCount(order.length);
  const finding =
    losses > 0
      ? say('whale.finding', {
          count: peakClients,
          peak: percent(peakValue / total, page),
          losses,
          lost: money(peakValue - total, page),
        })
      : say('whale.findingNone', {
          count: top,
          part: percent(top / order.length, page),
          clients: order.length,
          share: percent(cumulative[top - 1]!, page),
        });
  const zero = order.length - peakClients - losses;
  const about = [say('whale.about'), ...(zero > 0 ? [say('whale.zero', { count: zero })] : [])];
  heading(page, finding, about);
  const first = draft.row;
  const points = Math.min(MOST_POINTS, order.length + 1);
  draft.at(first, WHALE_DATA, 'chartHead', say('column.clients'));
  draft.at(first, WHALE_DATA + 1, 'chartHead', say('column.cumulative'));
  draft.at(first, WHALE_DATA + 2, 'chartHead', say('whale.guide'));
  for (let k = 0; k < points; k++) {
    const clients = Math.round((k * order.length) / (points - 1));
    const row = first + 1 + k;
    // A text: an axis of categories writes numbers in full, whatever the format of their cells.
    draft.at(row, WHALE_DATA, 'chartData', formatPercent(clients / order.length, page.language, 0));
    draft.put(WHALE_DATA + 1, 'chartData', clients === 0 ? 0 : cumulative[clients - 1]!, {
      row,
      numberFormat: PERCENT,
    });
    draft.put(WHALE_DATA + 2, 'chartData', 1, { row, numberFormat: '0%' });
  }
  const column = (k: number) => ({ ...cellArea(first + 1, WHALE_DATA + k), rowCount: points });
  draft.chart(
    {
      id: 'CEC_value_whale',
      kind: 'line',
      title: say('whale.chart'),
      description: say('whale.description'),
      series: [
        { name: say('whale.cumulative'), categories: column(0), values: column(1), color: '#0B5A5E' },
        { name: say('whale.guide'), categories: column(0), values: column(2), color: '#8A94A6', dashed: true },
      ],
      categoryAxis: { title: say('whale.axisClients') },
      valueAxis: { numberFormat: '0%', min: 0 },
      legend: 'bottom',
    },
    0,
    8,
    16,
  );
}
