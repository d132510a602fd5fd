import { AMOUNT, PERCENT } from '../numberFormats';
import { cellArea } from '../../grid';
import { PARETO_DATA, heading, labelName, type Page, swatchOf } from './page';
import { SEGMENT_LABELS } from '../../method';
import { formatPercent, translator } from '../../locales';
import { shortName } from '../../sheet';

/** Bars of turnover from the largest client down, the line of what is reached, the 80 % guide; the largest by name. */
export function paretoPart(page: Page): void {
  const { draft, overview, inputs, language, say } = page;
  const { pareto, order } = overview;
  if (!pareto) return heading(page, say('pareto.none'), '');
  const each = pareto.steps.every(({ clients }) => clients === 1);
  const clients = order.length;
  const part = formatPercent(pareto.topClients / clients, language);
  const params = { count: pareto.topClients, part, clients, share: besideGuide(pareto.topFifth, page) };
  const about = say('pareto.about', { step: say(each ? 'pareto.stepClient' : 'pareto.stepShare') });
  heading(page, say('pareto.finding', params), about);
  largestTable(page);
  draft.down();
  const top = draft.row;
  [say('column.client'), say('pareto.turnover'), say('pareto.cumulative'), say('column.guide')].forEach((head, k) =>
    draft.at(top, PARETO_DATA + k, 'chartHead', head),
  );
  const size = pareto.steps.length;
  pareto.steps.forEach(({ turnover, cumulative }, k) => {
    const row = top + 1 + k;
    const name = each
      ? shortName(inputs.classification.portfolio.names[largestAt(page, k)] ?? String(k + 1), 18)
      : say('pareto.step', { from: (100 * k) / size, to: (100 * (k + 1)) / size });
    draft.at(row, PARETO_DATA, 'chartData', name);
    draft.put(PARETO_DATA + 1, 'chartData', turnover, { row, numberFormat: AMOUNT });
    draft.put(PARETO_DATA + 2, 'chartData', cumulative, { row, numberFormat: PERCENT });
    draft.put(PARETO_DATA + 3, 'chartData', 0.8, { row, numberFormat: PERCENT });
  });
  const column = (k: number): ReturnType<typeof cellArea> => ({
    ...cellArea(top + 1, PARETO_DATA + k),
    rowCount: size,
  });
  const categories = column(0);
  draft.chart(
    {
      id: 'CEC_overview_pareto',
      kind: 'columnLine',
      title: say('pareto.chart'),
      description: say('pareto.description'),
      series: [
        { name: say('pareto.turnover'), categories, values: column(1), color: '#2E7C7B' },
        {
          name: say('pareto.cumulative'),
          categories,
          values: column(2),
          color: '#B4690E',
          asLine: true,
          secondAxis: true,
        },
        {
          name: say('column.guide'),
          categories,
          values: column(3),
          color: '#8A94A6',
          asLine: true,
          secondAxis: true,
          dashed: true,
        },
      ],
      categoryAxis: { title: say(each ? 'pareto.axisClients' : 'pareto.axisSteps') },
      valueAxis: { title: say('pareto.axis'), numberFormat: AMOUNT, min: 0 },
      secondAxis: { title: say('pareto.axisShare'), numberFormat: '0%', min: 0, max: 1 },
      legend: 'bottom',
    },
    0,
    8,
    // With the ten largest above it, one page on paper.
    17,
  );
}

/** A share of the turnover that rounding does not put on the guide: those that do not reach 80 % are not said to do so. */
function besideGuide(share: number, { language }: Page): string {
  const isOn = (decimals: number): boolean => Number(share.toFixed(decimals + 2)) === 0.8;
  const decimals = [1, 2, 3].find((places) => !isOn(places)) ?? 4;
  return formatPercent(share, language, isOn(1) && share !== 0.8 ? decimals : 1);
}

const largestAt = ({ overview }: Page, k: number): number => overview.order[k] ?? -1;

function largestTable(page: Page): void {
  const { draft, overview, inputs, language, say } = page;
  const { portfolio, segment } = inputs.classification;
  const none = translator(language)('words.segments.none');
  draft.put(0, 'head', say('pareto.largest'));
  (['turnover', 'turnoverShare', 'cumulative'] as const).forEach((id, k) =>
    draft.put(k + 1, 'headFigure', say(`column.${id}`)),
  );
  draft.put(4, 'headText', say('column.segment')).lines(2).down();
  const head = draft.row - 1;
  const total = overview.total ?? 0;
  let reached = 0;
  for (const client of overview.order.slice(0, 10)) {
    const amount = overview.turnover![client]!;
    reached += amount;
    draft.client(0, portfolio.names[client]!);
    draft.put(1, 'figure', amount, { numberFormat: AMOUNT });
    draft.put(2, 'figure', total > 0 ? amount / total : '', { numberFormat: PERCENT });
    draft.put(3, 'figure', total > 0 ? reached / total : '', { numberFormat: PERCENT });
    const label = segment[client] === 0 ? 'none' : SEGMENT_LABELS[segment[client]! - 1]!;
    draft.put(4, 'text', labelName(label, page, none), { swatch: swatchOf(label) }).down();
  }
  draft.repeatHead(head);
}
