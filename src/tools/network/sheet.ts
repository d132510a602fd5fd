import { AMOUNT, CENTS, PERCENT } from '../numberFormats';
import { cellArea } from '../../grid';
import { formatCount, formatNumber, formatPercent, formatRate, type Language } from '../../locales';
import { totalsSaid, weightsAsText } from '../../locales/tools/listDoubts';
import { networkWords } from '../../locales/tools/network';
import { NO_NUMBERS, type Sheet, shortName } from '../../sheet';
import { RELATION_BUCKETS, weightsKind } from '../../value';
import { moneyText, moneyWords } from '../currency';
import { headingsOf, moreLine, partHeading, type ReportPage, reportSheet } from '../reportSheet';
import type { Inputs } from '../tool';
import { type NetworkReport, OTHER_SCALE, SWING } from './compute';
import { type PlacedClient, surroundings } from './picture';
import type { NetworkSettings } from './settings';

const WIDTHS = [60, 16, 16, 16, 13, 12, 12, 16, 16, 3, 10, 10, 10, 10];
const COLUMNS = 9;
const CHART_DATA = 10;
const LIST_WIDTHS = [12, 36, 13.5, 13.5, 13.5, 13.5, 13, 10, 10, 13.5, 13.5, 13, 13];
const MOST_SHOWN = 20;
/** Lines of the list that are named one by one, and clients that are written. */
const MOST_NAMED = 25;
const MOST_CLIENTS = 20_000;
const NAME = 22;
/** Characters of a name within a heading. */
const NAMED = 50;
const RING_COLOURS = ['#C4691C', '#0B5A5E', '#6FA8A5'] as const;

interface Page extends ReportPage<ReturnType<typeof sayOf>, NetworkSettings> {
  readonly report: NetworkReport;
}
const sayOf = (inputs: Inputs, language: Language) => moneyWords(networkWords, inputs, language);
const money = (amount: number, { inputs, language }: Pick<Page, 'inputs' | 'language'>): string =>
  moneyText(amount, inputs, language);
const nameOf = ({ inputs }: Pick<Page, 'inputs'>, client: number): string =>
  inputs.classification.portfolio.names[client]!;

/** Values through the network, how they come about and what they rest on; and every client's. */
export function networkSheets(
  report: NetworkReport,
  inputs: Inputs,
  settings: NetworkSettings,
  language: Language,
): readonly Sheet[] {
  const say = sayOf(inputs, language);
  const source = say('source', { place: report.list.place, lines: report.list.reading.lines.length });
  const terms = report.gap === 'none' ? { terms: say('values.terms', { header: settings.value! }) } : {};
  const frame = { name: say('name'), title: say('title'), ...terms, about: [source], widths: WIDTHS, columns: COLUMNS };
  const sheet = reportSheet(frame, inputs, language, (draft) => {
    const page: Page = { draft, report, inputs, settings, language, say };
    valuesPart(page);
    draft.down();
    // What is missing is one sentence, with the list that shows why below it.
    if (report.gap === 'none') {
      picturePart(page);
      draft.down();
      for (const followed of report.followed) {
        pathsPart(page, followed);
        draft.down();
      }
    }
    checkedPart(page);
    draft.down();
    methodPart(page);
  });
  return report.gap === 'none' ? [sheet, listSheet({ report, inputs, settings, language, say })] : [sheet];
}

const heading = headingsOf(COLUMNS);

const FIGURES = ['own', 'direct', 'network', 'total', 'multiplier', 'before', 'after', 'lower', 'higher'] as const;

/** A client's figures, in the order of {@link FIGURES}; '' where there is none. */
function figuresOf({ report }: Pick<Page, 'report'>, i: number): (readonly [number | '', string])[] {
  const own = report.own[i]!;
  const total = report.total[i]!;
  const known = Number.isNaN(own) ? 0 : own;
  return [
    [Number.isNaN(own) ? '' : own, AMOUNT],
    [report.direct[i]!, AMOUNT],
    [total - known, AMOUNT],
    [total, AMOUNT],
    [own > 0 ? total / own : '', '0.00'],
    [report.rankBefore[i]!, '0'],
    [report.rankAfter[i]!, '0'],
    [report.lower[i]!, AMOUNT],
    [report.higher[i]!, AMOUNT],
  ];
}

function valuesPart(page: Page): void {
  const { draft, report, say, settings, language } = page;
  const { gap, order, own, total } = report;
  if (gap !== 'none') {
    const count = report.over.length;
    return heading(page, say(`gap.${gap}`, { count }), gap === 'overOne' ? [say('gap.overOneAbout')] : []);
  }
  const [best] = order;
  if (best === undefined) return heading(page, say('values.nobody'));
  const mine = Number.isNaN(own[best]!) ? 0 : own[best]!;
  const worst = report.error.reduce((most, one) => Math.max(most, one), 0);
  const power = worst > 0 ? Math.ceil(Math.log10(worst)) : -12;
  const digits = formatNumber(10 ** power, 'number', language, Math.max(0, -power));
  const exact = worst < 0.005;
  const percent = formatPercent(SWING, language, 0);
  heading(
    page,
    say(report.over.length > 0 ? 'values.findingScaled' : 'values.finding', {
      client: shortName(nameOf(page, best), NAMED),
      own: money(mine, page),
      total: money(total[best]!, page),
      count: report.over.length,
      alike:
        report.alike === null
          ? ''
          : say(report.list.reading.trusted ? 'values.findingTrust' : 'values.findingAlike', alikeSaid(page)),
    }),
    [
      say('values.about', { header: settings.value!, percent }),
      ...alikeLine(page),
      say(exact ? 'values.exact' : 'values.certified', { digits }),
      say('values.never'),
      ...(settings.damping < 1 ? [say('values.damping', { part: formatRate(settings.damping, language) })] : []),
      ...scaledLines(page, best),
      ...loopLine(page, best),
      ...(report.higherScaled > 0 ? [say('values.higherScaled', { count: report.higherScaled, percent })] : []),
      ...(report.without > 0 ? [say('values.without', { count: report.without })] : []),
    ],
  );
  draft.put(0, 'head', say('column.client'));
  const shown = ['own', 'network', 'total', 'multiplier', 'before', 'after', 'lower', 'higher'] as const;
  shown.forEach((id, k) => draft.put(k + 1, 'headFigure', say(`column.${id}`, { percent })));
  draft.lines(2).down();
  const head = draft.row - 1;
  for (const i of order.slice(0, MOST_SHOWN)) {
    draft.client(0, nameOf(page, i));
    const figures = figuresOf(page, i);
    shown.forEach((id, k) => {
      const [value, numberFormat] = figures[FIGURES.indexOf(id)]!;
      draft.put(k + 1, 'figure', value, { numberFormat });
    });
    draft.down();
  }
  draft.repeatHead(head);
}

/** The one weight that all relations have, where the list says none. */
const alikeSaid = ({ report, language }: Pick<Page, 'report' | 'language'>): { weight: string; percent: string } => ({
  weight: formatRate(report.alike ?? NaN, language),
  percent: formatPercent(SWING, language, 0),
});

/** That the weight of every relation is a judgement. */
function alikeLine(page: Page): string[] {
  const { report, say } = page;
  if (report.alike === null) return [];
  return [say(report.list.reading.trusted ? 'values.alikeTrust' : 'values.alike', alikeSaid(page))];
}

/** By how much weights were scaled, and how far the most valuable client's total hangs on that. */
function scaledLines({ report, settings, say, language, inputs }: Page, best: number): string[] {
  const { over, matched, otherScale, lower } = report;
  if (over.length === 0) return [];
  const percent = (part: number): string => formatPercent(part, language);
  const most = Math.max(...over.map((i) => matched.owed[i]! * settings.damping));
  const told = {
    count: over.length,
    most: percent(most),
    client: shortName(nameOf({ inputs }, best), NAMED),
    other: money(otherScale[best]!, { inputs, language }),
    otherScale: percent(OTHER_SCALE),
    lower: money(lower[best]!, { inputs, language }),
    percent: percent(SWING),
  };
  return [say('values.scaled', told), say('values.sensitive', told)];
}

/** What part of the most valuable client's network value comes back through a client that the path passed already. */
function loopLine({ report, say, language, inputs }: Page, best: number): string[] {
  const ranking = report.followed.find(({ client }) => client === best)?.ranking;
  const gain = report.total[best]! - (Number.isNaN(report.own[best]!) ? 0 : report.own[best]!);
  if (!ranking || !(gain > 0)) return [];
  const looped = ranking.paths
    .filter(({ clients }) => new Set(clients).size < clients.length)
    .reduce((sum, { contribution }) => sum + contribution, 0);
  const client = shortName(nameOf({ inputs }, best), NAMED);
  return looped > 0 ? [say('values.loops', { client, part: formatPercent(looped / gain, language) })] : [];
}

/** Who is around the client that was chosen, else around the one with the most network value. */
function picturePart(page: Page): void {
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

/** The paths that make up a client's network value, the largest first, and all others. */
function pathsPart(page: Page, { client, ranking }: NetworkReport['followed'][number]): void {
  const { draft, report, say, language } = page;
  const { paths, others, covered, end } = ranking;
  const gain = report.total[client]! - (Number.isNaN(report.own[client]!) ? 0 : report.own[client]!);
  heading(
    page,
    say('paths.finding', {
      client: shortName(nameOf(page, client), NAMED),
      gain: money(gain, page),
      count: paths.length,
      // Rounded up, a list that was cut short would seem to have got there.
      part: formatPercent(end === 'share' ? covered : Math.floor(100 * covered) / 100, language),
    }),
    [say('paths.about'), ...(end === 'share' ? [] : [say(`paths.cut.${end}`, { count: paths.length })])],
  );
  draft.put(0, 'head', say('column.path')).put(1, 'headFigure', say('column.contribution'));
  draft.put(2, 'headFigure', say('column.part')).lines(2).down();
  const head = draft.row - 1;
  for (const { clients, contribution } of paths) {
    const text = clients.map((one) => shortName(nameOf(page, one), NAMED)).join(' → ');
    draft.breaking(0, 'label', text).put(1, 'figure', contribution, { numberFormat: AMOUNT });
    draft.put(2, 'figure', gain === 0 ? '' : contribution / gain, { numberFormat: PERCENT }).down();
  }
  draft
    .put(0, 'label', say('paths.others'))
    .put(1, 'figure', Math.abs(others) < 1e-6 * Math.abs(gain) ? 0 : others, { numberFormat: AMOUNT });
  draft
    .put(2, 'figure', gain === 0 || Math.abs(others) < 1e-6 * Math.abs(gain) ? 0 : others / gain, {
      numberFormat: PERCENT,
    })
    .down();
  draft.put(0, 'total', say('column.network')).put(1, 'totalFigure', gain, { numberFormat: AMOUNT });
  draft.put(2, 'totalFigure', gain === 0 ? '' : 1, { numberFormat: PERCENT }).down();
  draft.repeatHead(head);
}

/** Where every line of the list went, and the companies that owe too much. */
function checkedPart(page: Page): void {
  const { draft, report, say, language } = page;
  const { matched, list, over } = report;
  const { lines } = list.reading;
  heading(page, say('checked.finding', { used: matched.counts.used, count: lines.length }), [
    say(`checked.${weightsKind(list.reading)}`),
    ...totalsSaid(list.reading.totals, language),
    ...weightsAsText(list.reading.numbers, language),
  ]);
  for (const bucket of RELATION_BUCKETS) {
    if (matched.counts[bucket] === 0 && bucket !== 'used') continue;
    draft
      .put(0, 'label', say(`bucket.${bucket}`))
      .put(1, 'figure', matched.counts[bucket], { numberFormat: AMOUNT })
      .down();
  }
  draft.put(0, 'total', say('checked.total')).put(1, 'totalFigure', lines.length, { numberFormat: AMOUNT }).down(2);
  const bad = [...lines.keys()].filter((k) => !['used', 'zero'].includes(RELATION_BUCKETS[matched.bucketOf[k]!]!));
  if (bad.length > 0) {
    draft.put(0, 'head', say('checked.lines')).put(1, 'headText', say('column.why')).down();
    for (const k of bad.slice(0, MOST_NAMED)) {
      const { from, to } = lines[k]!;
      draft
        .put(0, 'label', `${from || '–'} → ${to || '–'}`)
        .put(1, 'text', say(`bucket.${RELATION_BUCKETS[matched.bucketOf[k]!]!}`))
        .down();
    }
    if (bad.length > MOST_NAMED) draft.put(0, 'note', `… ${formatCount(bad.length - MOST_NAMED, language)}`).down();
    draft.down();
  }
  if (over.length === 0) return;
  draft.put(0, 'head', say('checked.over')).put(1, 'headFigure', say('column.owed')).down();
  for (const i of over.slice(0, MOST_NAMED)) {
    draft
      .put(0, 'label', nameOf(page, i))
      .put(1, 'figure', matched.owed[i]! * page.settings.damping, { numberFormat: PERCENT })
      .down();
  }
  if (over.length > MOST_NAMED) draft.put(0, 'note', `… ${formatCount(over.length - MOST_NAMED, language)}`).down();
}

function methodPart(page: Page): void {
  const { draft, say } = page;
  heading(page, say('method.finding'));
  for (const id of ['model', 'weights', 'error', 'paths', 'source'] as const) {
    for (const line of draft.across(say(`method.${id}`), 'label')) draft.put(0, 'label', line).down();
  }
}

/** The largest error as a plain figure: rounded up to the hundredth, so that it holds. */
const errorUp = (error: number): number | '' => (Number.isFinite(error) ? Math.ceil(100 * error) / 100 : '');

/** Every client, by total. */
function listSheet(page: Omit<Page, 'draft'>): Sheet {
  const { report, inputs, language, say } = page;
  const { portfolio } = inputs.classification;
  const order = [...report.total.keys()].sort((a, b) => report.total[b]! - report.total[a]! || a - b);
  const shown = order.slice(0, MOST_CLIENTS);
  const frame = { name: say('listName'), title: say('listName'), widths: LIST_WIDTHS, columns: LIST_WIDTHS.length };
  return reportSheet(frame, inputs, language, (draft) => {
    const about = [say('values.never'), ...moreLine(shown.length, order.length, language)];
    partHeading(draft, LIST_WIDTHS.length, say('list.finding', { count: order.length }), about);
    const head = draft.row;
    const percent = formatPercent(SWING, language, 0);
    draft.put(0, 'head', say('column.id')).put(1, 'headText', say('column.client'));
    FIGURES.forEach((id, k) => draft.put(k + 2, 'headFigure', say(`column.${id}`, { percent })));
    draft.put(11, 'headFigure', say('column.error')).put(12, 'headFigure', say('column.owed')).lines(2).down();
    for (const i of shown) {
      draft.id(0, portfolio.ids[i]!).client(1, portfolio.names[i]!);
      figuresOf(page, i).forEach(([value, numberFormat], k) => draft.put(k + 2, 'figure', value, { numberFormat }));
      draft.put(11, 'figure', errorUp(report.error[i]!), { numberFormat: CENTS });
      draft.put(12, 'figure', report.matched.owed[i]! * page.settings.damping, { numberFormat: PERCENT }).down();
    }
    return head;
  });
}
