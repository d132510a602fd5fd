import { AMOUNT, PERCENT } from '../numberFormats';
import { formatCount, formatPercent, translator } from '../../locales';
import { SEGMENT_LABELS, type SegmentLabel } from '../../method';
import { type ChartSeries, type LabelPlace, shortName } from '../../sheet';
import { unitsInDoubt } from './lists';
import { bubbleAxes, FURTHEST_SHARE, legibleNames } from './names';
import { BUBBLE_DATA, heading, labelName, type Page, percent, swatchOf } from './page';

/** Share of customer against turnover, a bubble a client, each segment a series of its colour. */
export function bubblesPart(page: Page): void {
  const { draft, overview, inputs, language, say } = page;
  const { bubbles, bubblesOf, beyond, summary } = overview;
  if (bubbles.length === 0) {
    const why = !overview.share ? 'noneShare' : !overview.turnover ? 'noneTurnover' : 'noneBoth';
    const doubts = why === 'noneBoth' ? [unitsInDoubt(page).join(' '), beyondText(page)] : [];
    return heading(page, say(`bubbles.${why}`), ...doubts);
  }
  const cut = percent(inputs.classification.scheme.segmentation.shareCut, page);
  const promising = summary.segments.promising;
  const finding =
    promising > 0 ? say('bubbles.finding', { count: promising, cut }) : say('bubbles.findingNone', { cut });
  const counts = { shown: formatCount(bubbles.length, language), count: formatCount(bubblesOf, language) };
  const [out, possible] = [beyond.length, bubblesOf - beyond.length];
  const shown = say(
    bubbles.length < possible ? 'bubbles.shownSome' : out > 0 ? 'bubbles.shownOf' : 'bubbles.shownAll',
    counts,
  );
  heading(page, finding, say('bubbles.about', { shown }), beyondText(page));
  const shownBubbles = bubbles.map((client) => ({
    share: overview.share![client]!,
    turnover: overview.turnover![client]!,
    name: shortName(inputs.classification.portfolio.names[client]!, 24),
  }));
  const axes = bubbleAxes(shownBubbles);
  const labels = new Map(
    [...legibleNames(shownBubbles, axes)].map(([k, place]) => [bubbles[k]!, { text: shownBubbles[k]!.name, place }]),
  );
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
      series: seriesOf(page, top + 1, labels),
      categoryAxis: { title: say('bubbles.axisShare'), numberFormat: '0%', ...axes.share },
      valueAxis: {
        title: say('bubbles.axisTurnover'),
        numberFormat: AMOUNT,
        logarithmic: true,
        ...axes.turnover,
      },
      legend: 'bottom',
    },
    0,
    8,
    29,
  );
}

/** Who is not in the chart because its share cannot be, the first by name; '' where nobody is. */
function beyondText({ overview, inputs, language, say }: Page): string {
  const { beyond, share } = overview;
  const [first] = beyond;
  if (first === undefined) return '';
  const client = shortName(
    inputs.classification.portfolio.names[first] || inputs.classification.portfolio.ids[first]!,
    40,
  );
  return say('bubbles.beyond', {
    count: beyond.length,
    client,
    share: formatPercent(share![first]!, language),
    most: formatPercent(FURTHEST_SHARE, language),
  });
}

/** Puts the clients one segment below the other, and makes a series of each. */
function seriesOf(
  page: Page,
  top: number,
  labels: ReadonlyMap<number, { readonly text: string; readonly place: LabelPlace | 'right' }>,
): ChartSeries[] {
  const { draft, overview, inputs, language } = page;
  const { portfolio, segment } = inputs.classification;
  const none = translator(language)('words.segments.none');
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
        labels: clients.flatMap((client, point) => {
          const label = labels.get(client);
          if (!label) return [];
          const { text, place } = label;
          return [{ point, text, ...(place === 'right' ? {} : { place }) }];
        }),
      },
    ];
  });
}
