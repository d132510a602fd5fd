import { formatCount, translator } from '../../locales';
import { SEGMENT_LABELS, type SegmentLabel } from '../../method';
import type { ChartSeries } from '../../sheet';
import { AMOUNT, PERCENT } from '../reportSheet';
import { shortName } from '../texts';
import { unitsInDoubt } from './lists';
import { BUBBLE_DATA, heading, labelName, type Page, percent, swatchOf } from './page';

/** The largest clients are named beside their bubble, so many at most. */
const NAMED = 10;
/** What a name takes of the chart's width and height: nearer ones would lie over each other. */
const NAME_SPACE = { width: 0.17, height: 0.04 } as const;

/** Share of customer against turnover, a bubble a client, each segment a series of its colour. */
export function bubblesPart(page: Page): void {
  const { draft, overview, inputs, language, say } = page;
  const { bubbles, bubblesOf, summary } = overview;
  if (bubbles.length === 0) {
    const why = !overview.share ? 'noneShare' : !overview.turnover ? 'noneTurnover' : 'noneBoth';
    return heading(page, say(`bubbles.${why}`), why === 'noneBoth' ? unitsInDoubt(page).join(' ') : '');
  }
  const cut = percent(inputs.classification.scheme.segmentation.shareCut, page);
  const promising = summary.segments.promising;
  const finding =
    promising > 0 ? say('bubbles.finding', { count: promising, cut }) : say('bubbles.findingNone', { cut });
  const counts = { shown: formatCount(bubbles.length, language), count: formatCount(bubblesOf, language) };
  const shown = say(bubbles.length < bubblesOf ? 'bubbles.shownSome' : 'bubbles.shownAll', counts);
  heading(page, finding, say('bubbles.about', { shown }));
  const shares = bubbles.map((client) => Math.ceil(10 * overview.share![client]!) / 10);
  const smallest = Math.min(...bubbles.map((client) => overview.turnover![client]!));
  const top = draft.row;
  const heads = [
    say('column.client'),
    say('column.share'),
    say('pareto.turnover'),
    say('column.size'),
    say('column.segment'),
  ];
  heads.forEach((head, k) => draft.at(top, BUBBLE_DATA + k, 'chartHead', head));
  draft.chart(
    {
      id: 'CEC_overview_bubbles',
      kind: 'bubble',
      title: say('bubbles.chart'),
      description: say('bubbles.description'),
      series: seriesOf(page, top + 1),
      categoryAxis: { title: say('bubbles.axisShare'), numberFormat: '0%', min: 0, max: Math.max(1, ...shares) },
      valueAxis: {
        title: say('bubbles.axisTurnover'),
        numberFormat: AMOUNT,
        logarithmic: true,
        min: powerBelow(smallest),
      },
      legend: 'bottom',
    },
    0,
    8,
    29,
  );
}

/** The largest clients whose names can stand in the chart without touching a larger one's. */
export function legibleNames(clients: readonly number[], share: Float64Array, turnover: Float64Array): Set<number> {
  const [logs, shares] = [clients.map((client) => Math.log10(turnover[client]!)), clients.map((c) => share[c]!)];
  const bottom = Math.floor(Math.min(...logs));
  const height = Math.max(1, Math.ceil(Math.max(...logs)) - bottom);
  const width = Math.max(1, ...shares);
  const placed: { readonly x: number; readonly y: number }[] = [];
  return new Set(
    clients.slice(0, NAMED).filter((_, k) => {
      const at = { x: shares[k]! / width, y: (logs[k]! - bottom) / height };
      const free = placed.every(
        ({ x, y }) => Math.abs(x - at.x) >= NAME_SPACE.width || Math.abs(y - at.y) >= NAME_SPACE.height,
      );
      if (free) placed.push(at);
      return free;
    }),
  );
}

/** The power of ten at or below an amount: where a logarithmic axis begins. */
const powerBelow = (amount: number): number => 10 ** Math.floor(Math.log10(amount));

/** Puts the clients one segment below the other, and makes a series of each. */
function seriesOf(page: Page, top: number): ChartSeries[] {
  const { draft, overview, inputs, language } = page;
  const { portfolio, segment } = inputs.classification;
  const none = translator(language)('words.segments.none');
  const named = legibleNames(overview.bubbles, overview.share!, overview.turnover!);
  let row = top;
  return [...SEGMENT_LABELS, 'none' as const].flatMap((label: SegmentLabel | 'none', k): ChartSeries[] => {
    const code = label === 'none' ? 0 : k + 1;
    const clients = overview.bubbles.filter((client) => segment[client] === code);
    if (clients.length === 0) return [];
    const first = row;
    const name = labelName(label, page, none);
    for (const client of clients) {
      const amount = overview.turnover![client]!;
      draft.at(row, BUBBLE_DATA, 'chartData', portfolio.names[client]!);
      draft.put(BUBBLE_DATA + 1, 'chartData', overview.share![client]!, { row, numberFormat: PERCENT });
      draft.put(BUBBLE_DATA + 2, 'chartData', amount, { row, numberFormat: AMOUNT });
      draft.put(BUBBLE_DATA + 3, 'chartData', amount, { row, numberFormat: AMOUNT });
      draft.at(row, BUBBLE_DATA + 4, 'chartData', name);
      row++;
    }
    const column = (offset: number) => ({
      row: first,
      column: BUBBLE_DATA + offset,
      rowCount: clients.length,
      columnCount: 1,
    });
    return [
      {
        name,
        categories: column(1),
        values: column(2),
        sizes: column(3),
        color: swatchOf(label).fill,
        labels: clients.flatMap((client, point) =>
          named.has(client) ? [{ point, text: shortName(portfolio.names[client]!, 24) }] : [],
        ),
      },
    ];
  });
}
