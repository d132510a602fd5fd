import { AMOUNT, CENTS, PERCENT } from '../numberFormats';
import { CLASS_ACTIONS, SERVING_ACTIONS } from '../../accounts';
import { cellArea } from '../../grid';
import { formatCount, formatDate, formatList, inQuotes, type Language } from '../../locales';
import { topFifthCount } from '../../method';
import { arrearsMeasure } from '../../portfolio';
import type { Sheet } from '../../sheet';
import { withoutCredit } from '../amounts';
import { reportSheet } from '../reportSheet';
import type { Inputs } from '../tool';
import type { Profitability, QuantitySource } from './compute';
import {
  CHART_DATA,
  classesText,
  COLUMNS,
  heading,
  known,
  leastFirst,
  money,
  type Page,
  percent,
  sayOf,
  WIDTHS,
} from './page';
import type { ProfitabilitySettings } from './settings';
import { partBesideTurnover } from './yearOf';

/** Where a quantity comes from, and what it is of where that is less than a year. */
function sourceText(
  { inputs, language, say }: Page,
  { statedDays }: ProfitabilitySettings,
  { source, header }: { readonly source: QuantitySource; readonly header: string },
): string {
  const part = source === 'column' ? partBesideTurnover(header, inputs.classification.scheme) : null;
  if (!part) return say(`cost.source.${saidOf(source, header)}`, { header, days: statedDays ?? '' });
  const { year, whole, until } = part;
  if (!until) return say('cost.source.someMonths', { header, year: String(year) });
  return say('cost.source.unfinished', { header, whole, days: until.days, until: formatDate(until.date, language) });
}

/** How a quantity's source is said: what is overdue is a part of what is owed. */
function saidOf(source: QuantitySource, header: string): QuantitySource | 'overdue' | 'late' {
  const measure = arrearsMeasure(header);
  if (source === 'receivable' && measure === 'amount') return 'overdue';
  return source === 'days' && measure === 'days' ? 'late' : source;
}

/** Points of the curve, from none of the clients to all. */
const MOST_POINTS = 21;
const CHART_ROWS = 20;
/** Clients that the first sheet names. */
const MOST_NAMED = 20;

/** Pareto of margin, ABC × ABC, the cost to serve with its sources, and what to do with whom. */
export function profitabilitySheet(
  result: Profitability,
  inputs: Inputs,
  settings: ProfitabilitySettings,
  language: Language,
): Sheet {
  const say = sayOf(inputs, language);
  const frame = { name: say('name'), title: say('title'), widths: WIDTHS, columns: COLUMNS };
  return reportSheet(frame, inputs, language, (draft) => {
    const page: Page = { draft, result, inputs, settings, language, say };
    paretoPart(page);
    if (!result.margin || !result.turnover) return;
    draft.down();
    classesPart(page);
    draft.down();
    costPart(page);
    if (result.counted) {
      draft.down();
      servingPart(page);
    }
    draft.down();
    watchPart(page);
  });
}

/** The margin reached from the client that leaves most down, beside the turnover of the same clients. */
function paretoPart(page: Page): void {
  const { draft, result, say, language } = page;
  const { turnover, margin, curve, losses, earning, idle } = result;
  const none = !turnover ? 'noTurnover' : !margin || !curve ? 'noMargin' : curve.total > 0 ? null : 'noTotal';
  if (none || !margin || !curve || !turnover) return heading(page, say('pareto.none'), [say(`pareto.${none!}`)]);
  const { order, cumulative } = curve;
  const top = topFifthCount(order.length);
  const finding = say('pareto.finding', {
    count: top,
    part: percent(top / order.length, page),
    clients: order.length,
    earning,
    idle,
    share: percent(cumulative[top - 1]!, page),
  });
  heading(page, finding, [
    ...(idle > 0 ? [say('pareto.losses', { count: losses, idle })] : []),
    say(margin.isRate ? 'pareto.aboutRate' : 'pareto.about', { header: margin.header }),
  ]);
  const first = draft.row;
  const points = Math.min(MOST_POINTS, order.length + 1);
  const all = order.reduce((sum, i) => sum + withoutCredit(turnover[i]!), 0);
  (['clients', 'margin', 'turnover'] as const).forEach((id, k) =>
    draft.at(first, CHART_DATA + k, 'chartHead', say(`pareto.${id}`)),
  );
  let [sold, counted] = [0, 0];
  for (let k = 0; k < points; k++) {
    const clients = Math.round((k * order.length) / (points - 1));
    for (; counted < clients; counted++) sold += withoutCredit(turnover[order[counted]!]!);
    const row = first + 1 + k;
    draft.at(row, CHART_DATA, 'chartData', formatCount(clients, language));
    draft.put(CHART_DATA + 1, 'chartData', clients ? cumulative[clients - 1]! : 0, { row, numberFormat: PERCENT });
    draft.put(CHART_DATA + 2, 'chartData', all > 0 ? sold / all : 0, { row, numberFormat: PERCENT });
  }
  const column = (k: number) => ({ ...cellArea(first + 1, CHART_DATA + k), rowCount: points });
  draft.chart(
    {
      id: 'CEC_profitability_pareto',
      kind: 'line',
      title: say('pareto.chart'),
      description: say('pareto.description'),
      series: [
        { name: say('pareto.margin'), categories: column(0), values: column(1), color: '#0B5A5E' },
        { name: say('pareto.turnover'), categories: column(0), values: column(2), color: '#B4690E', dashed: true },
      ],
      categoryAxis: { title: say('pareto.axis') },
      valueAxis: { numberFormat: '0%', min: 0 },
      legend: 'bottom',
    },
    0,
    7,
    Math.max(CHART_ROWS, points + 1),
  );
}

/** Nine cells of classes, and what they ask for. */
function classesPart(page: Page): void {
  const { draft, result, settings, say } = page;
  const { cells, classActions } = result;
  const [a, b] = settings.levels;
  const { clients, turnover } = classActions.reprice;
  heading(
    page,
    clients > 0 ? say('classes.finding', { count: clients, turnover: money(turnover, page) }) : say('classes.none'),
    [say('classes.about', { a: percent(a, page), b: percent(b, page) }), say('classes.rule'), say('classes.margin')],
  );
  draft.put(0, 'head', say('classes.corner'));
  ['A', 'B', 'C'].forEach((of, k) => {
    draft.put(1 + 2 * k, 'headFigure', say('classes.column', { of }));
    draft.put(2 + 2 * k, 'headFigure', say('column.margin'));
  });
  draft.lines(2).down();
  const top = draft.row;
  cells.forEach((row, r) => {
    draft.put(0, 'label', say('classes.row', { of: 'ABC'[r]! }));
    row.forEach((cell, c) => {
      draft.put(1 + 2 * c, 'figure', cell.clients, { numberFormat: AMOUNT });
      draft.put(2 + 2 * c, 'figure', cell.clients ? cell.margin : '', { numberFormat: AMOUNT });
    });
    draft.down();
  });
  [1, 3, 5].forEach((column) =>
    draft.rule({
      kind: 'colorScale',
      area: { row: top, column, rowCount: 3, columnCount: 1 },
      from: '#FFFFFF',
      to: '#8CC4BF',
    }),
  );
  draft.down();
  amountsHead(page, say('serving.action'));
  for (const action of CLASS_ACTIONS) amountsLine(page, say(`action.${action}`), classActions[action]);
}

function amountsHead({ draft, say }: Page, first: string): void {
  draft.put(0, 'head', first).put(1, 'headFigure', say('column.clients'));
  draft.put(2, 'headFigure', say('column.turnover')).put(3, 'headFigure', say('column.margin'));
  draft.put(4, 'headFigure', say('column.marginRate')).lines(2).down();
}

function amountsLine({ draft }: Page, label: string, of: Profitability['classActions']['keep']): void {
  draft.put(0, 'label', label).put(1, 'figure', of.clients, { numberFormat: AMOUNT });
  draft.put(2, 'figure', of.turnover, { numberFormat: AMOUNT }).put(3, 'figure', of.margin, { numberFormat: AMOUNT });
  draft.put(4, 'figure', of.turnover > 0 ? of.margin / of.turnover : '', { numberFormat: PERCENT }).down();
}

/** What serving costs, part by part, each with where it comes from; what is not stated is said. */
function costPart(page: Page): void {
  const { draft, result, settings, say, language } = page;
  const { costs, counted, totals, served, turned, gone } = result;
  const headers = formatList(
    gone.map((header) => inQuotes(header, language)),
    language,
  );
  const lost = gone.length > 0 ? [say('cost.gone', { headers })] : [];
  const cost = money(totals.cost, page);
  const finding = !counted
    ? say('cost.none')
    : totals.margin > 0
      ? say('cost.finding', { ...served, cost, share: percent(totals.cost / totals.margin, page) })
      : say('cost.findingPlain', { ...served, cost });
  const net = { count: totals.clients, margin: money(totals.margin, page), net: money(totals.net, page) };
  heading(
    page,
    finding,
    counted
      ? [
          ...(turned > 0 ? [say('cost.turned', { count: turned })] : []),
          say('cost.of', net),
          say('cost.about'),
          ...lost,
        ]
      : [say('cost.noneAbout'), ...lost],
  );
  draft.put(0, 'head', say('cost.part')).put(1, 'headFigure', say('cost.unit'));
  draft.put(2, 'headFigure', say('cost.total')).put(3, 'headFigure', say('cost.missing'));
  draft.put(4, 'headText', say('cost.quantity')).put(5, 'headText', '').put(6, 'headText', '').lines(2).down();
  for (const { part, unit, source, header, amounts, total, missing } of costs) {
    draft.put(0, 'label', say(`cost.${part}`));
    draft.put(1, 'figure', unit ?? say('cost.notStated'), { numberFormat: part === 'financing' ? PERCENT : CENTS });
    draft.put(2, 'figure', amounts ? total : say('cost.notCounted'), { numberFormat: AMOUNT });
    draft.put(3, 'figure', amounts ? missing : '', { numberFormat: AMOUNT });
    draft.put(4, 'text', sourceText(page, settings, { source, header })).down();
  }
  if (!counted) return;
  draft.put(0, 'total', say('cost.sum')).put(1, 'total', '');
  draft.put(2, 'totalFigure', totals.cost, { numberFormat: AMOUNT }).put(3, 'total', '');
  draft
    .put(4, 'total', say('cost.sumOf', { count: totals.clients }))
    .put(5, 'total', '')
    .put(6, 'total', '')
    .down();
}

function servingPart(page: Page): void {
  const { draft, result, settings, say } = page;
  const { servingLines, totals } = result;
  const { reprice, exit } = servingLines;
  const count = totals.clients - result.unsold.clients;
  heading(page, say('serving.finding', { reprice: reprice.clients, exit: exit.clients, count }), [
    say('serving.about', { enough: percent(settings.enough, page) }),
  ]);
  draft.put(0, 'head', say('serving.action')).put(1, 'headFigure', say('column.clients'));
  draft.put(2, 'headFigure', say('column.turnover')).put(3, 'headFigure', say('column.margin'));
  draft.put(4, 'headFigure', say('column.net')).put(5, 'headText', say('serving.when')).put(6, 'headText', '');
  draft.lines(2).down();
  for (const action of SERVING_ACTIONS) {
    const of = servingLines[action];
    draft.put(0, 'label', say(`serving.${action}`)).put(1, 'figure', of.clients, { numberFormat: AMOUNT });
    draft.put(2, 'figure', of.turnover, { numberFormat: AMOUNT }).put(3, 'figure', of.margin, { numberFormat: AMOUNT });
    draft
      .put(4, 'figure', of.net, { numberFormat: AMOUNT })
      .put(5, 'text', say(`serving.whenOf.${action}`))
      .down();
  }
  const { unsold } = result;
  if (unsold.clients === 0) return;
  draft.put(0, 'label', say('serving.unsold')).put(1, 'figure', unsold.clients, { numberFormat: AMOUNT });
  draft.put(2, 'figure', 0, { numberFormat: AMOUNT }).put(3, 'figure', unsold.margin, { numberFormat: AMOUNT });
  draft.put(4, 'figure', unsold.net, { numberFormat: AMOUNT }).put(5, 'text', say('serving.unsoldWhen')).down();
}

/** Those that leave least. */
function watchPart(page: Page): void {
  const { draft, result, say } = page;
  const { margin, counted, net } = result;
  const by = counted ? net : (margin?.amounts ?? net);
  const order = leastFirst(result).filter((i) => !Number.isNaN(by[i]!));
  const named = order.slice(0, MOST_NAMED);
  const finding = say(counted ? 'watch.finding' : 'watch.findingMargin', { count: named.length });
  heading(page, finding, [say('watch.about')]);
  draft.put(0, 'head', say('column.client')).put(1, 'headText', say('column.id'));
  const figures = figuresOf(result);
  figures.forEach(([id], k) => draft.put(2 + k, 'headFigure', say(`column.${id}`)));
  const next = 2 + figures.length;
  draft.put(next, 'headText', say('column.classes')).put(next + 1, 'headText', say('column.serving'));
  for (let column = next + 2; column < COLUMNS; column++) draft.put(column, 'headText', '');
  draft.lines(2).down();
  const head = draft.row - 1;
  for (const client of named) watchLine(page, client);
  draft.repeatHead(head);
}

/** The amounts of a client; what serving costs and leaves only where that is counted. */
const figuresOf = ({ turnover, margin, cost, net, counted }: Profitability) =>
  [
    ['turnover', turnover],
    ['margin', margin?.amounts],
    ...(counted
      ? ([
          ['cost', cost],
          ['net', net],
        ] as const)
      : []),
  ] as const;

function watchLine(page: Page, client: number): void {
  const { draft, result, inputs, say } = page;
  const { names, ids } = inputs.classification.portfolio;
  draft.client(0, names[client]!).id(1, ids[client]!);
  const figures = figuresOf(result);
  figures.forEach(([, amounts], k) => draft.put(2 + k, 'figure', known(amounts?.[client]), { numberFormat: AMOUNT }));
  draft
    .put(2 + figures.length, 'text', classesText(result, client))
    .put(3 + figures.length, 'text', actionText(result, say, client))
    .down();
}

/** What to do with a client: by what is left after serving where that is counted, else by its classes. */
function actionText(result: Profitability, say: Page['say'], client: number): string {
  const serving = SERVING_ACTIONS[result.serving[client]! - 1];
  if (serving) return say(`serving.${serving}`);
  if (!Number.isNaN(result.net[client]!)) return say('gap.sales');
  const byClass = CLASS_ACTIONS[result.classActionOf[client]! - 1];
  return result.counted || !byClass ? '' : say(`action.${byClass}`);
}
