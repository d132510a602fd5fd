import { cellArea } from '../../grid';
import { NO_NUMBERS, shortName } from '../../sheet';
import { heading, NAMED, nameOf, type Page } from './page';
import { type PlacedClient, surroundings } from './picture';

const CHART_DATA = 10;
/** Characters of a name in the picture. */
const NAME = 22;
const RING_COLOURS = ['#C4691C', '#0B5A5E', '#6FA8A5'] as const;

/** Who is around the client that was chosen, else around the one with the most network value. */
export function picturePart(page: Page): void {
  const { draft, report, say, settings, inputs } = page;
  const client = report.followed[0]?.client;
  if (client === undefined) return;
  const { ids } = inputs.classification.portfolio;
  const isGone = settings.client !== null && ids[client] !== settings.client;
  const { clients, line, left } = surroundings(report, client);
  const first = clients.filter(({ ring }) => ring === 1).length;
  heading(page, say('picture.finding', { client: shortName(nameOf(page, client), NAMED), count: first + left }), [
    say('picture.about'),
    ...(clients.some(({ isMutual }) => isMutual) ? [say('picture.mutual')] : []),
    say(isGone ? 'picture.gone' : 'picture.choose', { id: settings.client ?? '' }),
    ...(left > 0 ? [say('picture.left', { shown: first })] : []),
  ]);
  const top = draft.row;
  (['across', 'up', 'lineAcross', 'lineUp'] as const).forEach((id, k) =>
    draft.at(top, CHART_DATA + k, 'chartHead', say(`picture.${id}`)),
  );
  clients.forEach(({ x, y }, k) => {
    draft.at(top + 1 + k, CHART_DATA, 'chartData', x).at(top + 1 + k, CHART_DATA + 1, 'chartData', y);
  });
  line.forEach(({ x, y }, k) => {
    draft.at(top + 1 + k, CHART_DATA + 2, 'chartData', x).at(top + 1 + k, CHART_DATA + 3, 'chartData', y);
  });
  // The rings lie one after the other among the rows: a series each needs rows side by side.
  const rows = clients.map(({ ring }, k) => ({ ring, k }));
  const series = rows.map(({ ring, k }) => ({
    name: nameOf(page, clients[k]!.client),
    categories: { ...cellArea(top + 1 + k, CHART_DATA), rowCount: 1 },
    values: { ...cellArea(top + 1 + k, CHART_DATA + 1), rowCount: 1 },
    color: RING_COLOURS[ring],
    labels: [{ point: 0, text: labelOf(page, clients[k]!) }],
  }));
  draft.chart(
    {
      id: 'CEC_network_around',
      kind: 'scatter',
      title: say('picture.chart', { client: shortName(nameOf(page, client), NAMED) }),
      description: say('picture.description', { client: nameOf(page, client), count: first }),
      series: [
        {
          name: say('picture.relations'),
          categories: { ...cellArea(top + 1, CHART_DATA + 2), rowCount: line.length },
          values: { ...cellArea(top + 1, CHART_DATA + 3), rowCount: line.length },
          color: '#8A94A6',
          asLine: true,
        },
        ...series,
      ],
      categoryAxis: { min: -2.4, max: 2.8, numberFormat: NO_NUMBERS },
      valueAxis: { min: -2.4, max: 2.4, numberFormat: NO_NUMBERS },
      legend: 'none',
    },
    0,
    7,
    26,
  );
  draft.row = Math.max(draft.row, top + 2 + Math.max(clients.length, line.length));
}

/** A client's name in the picture; one that influences back whoever it hangs on has a mark for that. */
const labelOf = (page: Page, { client, isMutual }: PlacedClient): string =>
  `${isMutual ? '⇄ ' : ''}${shortName(nameOf(page, client), NAME)}`;
