import { AMOUNT, PERCENT } from '../numberFormats';
import type { ActionSource } from '../../accounts';
import { formatList, roleName, segmentName, translator, wordsOf } from '../../locales';
import { decisionsWords } from '../../locales/tools/decisions';
import { SEGMENT_COLOURS, SEGMENT_LABELS, type SegmentLabel, VALUE_GROUP_COLOURS } from '../../method';
import { decisionsSettingsOf } from '../decisions/settings';
import { partBars, partSeries } from '../partBars';
import { servedWithoutSales } from './compute';
import { CHART_DATA, COLUMNS, money, heading, type Page, percent } from './page';

/** Lists of clients that fit on a page. */
const MOST_LISTED = 20;

/** The value groups with what to do, and how they cross the CEC segments. */
export function groupsPart(page: Page): void {
  const { draft, report, settings, say } = page;
  const { lines, totals } = report;
  if (totals.clients === 0) return heading(page, say('segments.none'));
  const part = (value: number): number | '' => (totals.net > 0 ? value / totals.net : '');
  const [first, , last] = lines as [(typeof lines)[number], (typeof lines)[number], (typeof lines)[number]];
  // Many clients worth nothing share a place, and it can be a good one.
  const worthless = report.segments.reduce(
    (count, group, client) => count + (group === 1 && report.values.net[client] === 0 ? 1 : 0),
    0,
  );
  const cuts = { first: percent(settings.cuts[0], page), second: percent(settings.cuts[1], page) };
  const shareText = (value: number): string =>
    totals.net > 0 ? percent(value / totals.net, page) : money(value, page);
  heading(
    page,
    say('segments.finding', {
      first: percent(first.clients / totals.clients, page),
      firstValue: shareText(first.net),
      lastValue: shareText(last.net),
    }),
    [
      say(settings.mode === 'rank' ? 'segments.about' : 'segments.aboutLoss', cuts),
      ...(worthless > 0 ? [say('segments.ties', { count: worthless })] : []),
    ],
  );
  draft.put(0, 'head', say('column.segment'));
  (['clients', 'clientShare', 'value', 'valueShare', 'perClient', 'losses'] as const).forEach((id, k) =>
    draft.put(k + 1, 'headFigure', say(`column.${id}`)),
  );
  draft.put(7, 'headText', say('column.action')).lines(2).down();
  for (const { segment, clients, net, losses } of lines) {
    draft.put(0, 'label', say(`segments.s${segment}`), { swatch: VALUE_GROUP_COLOURS[segment - 1]! });
    draft.put(1, 'figure', clients, { numberFormat: AMOUNT });
    draft.put(2, 'figure', clients / totals.clients, { numberFormat: PERCENT });
    draft.put(3, 'figure', net, { numberFormat: AMOUNT }).put(4, 'figure', part(net), { numberFormat: PERCENT });
    draft.put(5, 'figure', clients > 0 ? net / clients : '', { numberFormat: AMOUNT });
    draft.put(6, 'figure', losses, { numberFormat: AMOUNT });
    draft
      .put(7, 'wrapped', say(`segments.a${segment}`))
      .lines(2)
      .down();
  }
  draft.down();
  crossing(page);
}

/** Clients by value group and CEC segment, as a table and as bars. */
function crossing(page: Page): void {
  const { draft, report, say, inputs, language } = page;
  const { crossing: table } = report;
  const none = translator(language)('words.segments.none');
  const labels = [...SEGMENT_LABELS, 'none' as const];
  const shown = labels.flatMap((label, k) => (k < 4 || table.some((row) => row[k]! > 0) ? [{ label, k }] : []));
  const named = (label: (typeof labels)[number]): string =>
    label === 'none' ? none : segmentName(label, inputs.classification.scheme, language);
  // The tables have six columns of figures at most beside their sum; potential and lost clients have no value.
  const columns = shown.slice(0, 6).map((one) => ({ ...one, name: named(one.label) }));
  const top = crossingTable(page, say('segments.crossing'), columns, table);
  draft.down();
  // Nobody there: no amount, and not one of zero.
  const values = report.crossingValue.map((row, g) => row.map((value, k) => (table[g]![k]! > 0 ? value : NaN)));
  crossingTable(page, say('segments.crossingValue'), columns, values);
  const { order } = decisionsSettingsOf(inputs);
  const before = order.slice(0, order.indexOf('value'));
  const sources = (of: readonly ActionSource[]): string =>
    formatList(
      of.map((source) => wordsOf(decisionsWords, language)(`source.${source}`).toLowerCase()),
      language,
    );
  const rules = before.length > 0 ? say('segments.rules', { before: sources(before) }) : say('segments.rulesFirst');
  for (const text of [rules, say('segments.noInterval')]) {
    for (const line of draft.across(text, 'note')) draft.put(0, 'note', line).down();
  }
  // Bars of clients without a segment alone say nothing.
  if (!columns.some(({ label, k }) => label !== 'none' && table.some((row) => row[k]! > 0))) return;
  const sums = table.map((row) => row.reduce((total, count) => total + count, 0));
  const bars = table.map((_, g) => say(`segments.s${(g + 1) as 1 | 2 | 3}`));
  const parts = columns.map(({ label, name, k }) => ({
    name,
    color: SEGMENT_COLOURS[label].fill,
    values: table.map((row, g) => (sums[g]! > 0 ? row[k]! / sums[g]! : 0)),
  }));
  const series = partSeries(draft, { top, column: CHART_DATA, bars, parts });
  draft.down();
  partBars(
    draft,
    { id: 'CEC_value_groups', title: say('segments.chart'), description: say('segments.description'), series },
    COLUMNS,
    12,
  );
}

/** Figures by value group and segment with their sums, blank where there is none; gives the row of the first group. */
function crossingTable(
  page: Page,
  head: string,
  columns: readonly { readonly label: SegmentLabel | 'none'; readonly name: string; readonly k: number }[],
  rows: readonly (readonly number[])[],
): number {
  const { draft, say } = page;
  const sum = (values: readonly number[]): number =>
    values.reduce((all, value) => all + (Number.isNaN(value) ? 0 : value), 0);
  draft.put(0, 'head', head);
  columns.forEach(({ label, name }, c) => draft.put(c + 1, 'headFigure', name, { swatch: SEGMENT_COLOURS[label] }));
  draft
    .put(columns.length + 1, 'headFigure', say('segments.all'))
    .lines(2)
    .down();
  const top = draft.row;
  const numberFormat = AMOUNT;
  rows.forEach((row, g) => {
    draft.put(0, 'label', say(`segments.s${(g + 1) as 1 | 2 | 3}`));
    columns.forEach(({ k }, c) => draft.put(c + 1, 'figure', Number.isNaN(row[k]!) ? '' : row[k]!, { numberFormat }));
    draft.put(columns.length + 1, 'figure', sum(row), { numberFormat }).down();
  });
  draft.put(0, 'total', say('segments.all'));
  columns.forEach(({ k }, c) => {
    const known = rows.some((row) => !Number.isNaN(row[k]!));
    draft.put(c + 1, 'totalFigure', known ? sum(rows.map((row) => row[k]!)) : '', { numberFormat });
  });
  draft.put(columns.length + 1, 'totalFigure', sum(rows.flat()), { numberFormat }).down();
  return top;
}

/** Whom to look for: the profile of group 2 against the rest. */
export function clonePart(page: Page): void {
  const { draft, report, say, language } = page;
  const { clients, words, numbers, described } = report.clone;
  if (clients === 0) return heading(page, say('clone.none'));
  heading(page, say('clone.finding', { count: clients }), [say('clone.why'), say('clone.about')]);
  if (words.length + numbers.length === 0) {
    draft.put(0, 'note', say(described ? 'clone.alike' : 'clone.nothing')).down();
    return;
  }
  draft.put(0, 'head', say('column.trait')).put(1, 'headFigure', say('column.theirs'));
  draft.put(2, 'headFigure', say('column.others')).down();
  for (const { header, word, share, others } of words) {
    draft.put(0, 'label', say('clone.word', { header, word })).put(1, 'figure', share, { numberFormat: PERCENT });
    draft.put(2, 'figure', others, { numberFormat: PERCENT }).down();
  }
  for (const { role, median, others } of numbers) {
    const numberFormat = role === 'share' ? PERCENT : role === 'turnover' || role === 'employees' ? AMOUNT : '0.0';
    draft.put(0, 'label', roleName(role, language)).put(1, 'figure', median, { numberFormat });
    draft.put(2, 'figure', others, { numberFormat }).down();
  }
}

/** The clients that take value away, the worst first, each with its cause. */
export function lossesPart(page: Page): void {
  const { draft, report, say, inputs } = page;
  const { values, whale } = report;
  const losing = [...whale.order].reverse().filter((client) => values.net[client]! < 0);
  if (values.basis === 'sales') return heading(page, say('losses.noneSales'));
  if (losing.length === 0) return heading(page, say('losses.none'));
  const lost = money(
    losing.reduce((sum, client) => sum + values.net[client]!, 0),
    page,
  );
  const listed = losing.slice(0, MOST_LISTED);
  const about = [say('losses.about')];
  if (listed.length < losing.length) about.push(say('losses.shown', { shown: listed.length }));
  heading(page, say('losses.finding', { count: losing.length, lost }), about);
  draft.put(0, 'head', say('column.client')).put(1, 'headFigure', say('column.yearly'));
  draft.put(2, 'headFigure', say('column.net')).put(3, 'headText', say('column.cause'));
  for (let column = 4; column < 8; column++) draft.put(column, 'head', '');
  draft.lines(2).down();
  const head = draft.row - 1;
  for (const client of listed) {
    draft.client(0, inputs.classification.portfolio.names[client]!);
    draft.put(1, 'figure', values.yearly[client]!, { numberFormat: AMOUNT });
    draft.put(2, 'figure', values.net[client]!, { numberFormat: AMOUNT });
    draft.put(3, 'text', say(`losses.${causeOf(page, client)}`)).down();
  }
  draft.repeatHead(head);
}

function causeOf({ report }: Page, client: number): 'noSales' | 'costly' | 'margin' | 'acquisition' | 'referral' {
  const { values, figures } = report;
  if (servedWithoutSales(report, client)) return 'noSales';
  if (values.yearly[client]! < 0) {
    const cost = figures.costToServe.values[client]!;
    return values.yearly[client]! + cost >= 0 ? 'costly' : 'margin';
  }
  return values.gross[client]! >= 0 ? 'acquisition' : 'referral';
}
