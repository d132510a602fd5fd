import { AMOUNT, PERCENT } from '../numberFormats';
import { cellArea } from '../../grid';
import { formatCount, formatList, formatPercent, inQuotes, segmentName, translator, wordsOf } from '../../locales';
import { serviceLevel } from '../../locales/serviceLevel';
import { supplyWords } from '../../locales/tools/supply';
import { WORDS } from '../../locales/words';
import { DISCOUNT_BY_DIGIT, SEGMENT_COLOURS, SEGMENT_STRATEGIES, SEGMENTS, SERVICES } from '../../method';
import type { Sheet } from '../../sheet';
import { reportSheet } from '../reportSheet';
import { capacityPlan } from './capacityPlan';
import {
  COLUMNS,
  heading,
  HOURS,
  hoursText,
  levelText,
  type Page,
  type PolicyPage,
  sayOf,
  type Source,
  WIDTHS,
} from './page';
import { hoursOver, planPart, unserved } from './planSheet';
import { CONSENTED } from './settings';

/** Clients without a salesperson who are named. */
const MOST_NAMED = 5;
/** More bars than these the eye does not compare. */
const MOST_BARS = 20;

/** The policy on one sheet: services by segment, consent, and the work that it asks by segment and salesperson. */
export function policySheet(source: Source): Sheet {
  const { inputs, language } = source;
  const say = sayOf(language);
  const frame = { name: say('name'), title: say('title'), widths: WIDTHS, columns: COLUMNS, ofSegments: true } as const;
  return reportSheet(frame, inputs, language, (draft) => {
    const plan = capacityPlan(inputs.classification, source.work, source.settings);
    const page: PolicyPage = { ...source, draft, say, plan };
    servicesPart(page);
    draft.down();
    consentPart(page);
    draft.down();
    segmentsPart(page);
    draft.down();
    salespeoplePart(page);
    planPart(page);
  });
}

function servicesPart(page: PolicyPage): void {
  const { draft, work, inputs, settings, language, say } = page;
  const { scheme } = inputs.classification;
  const t = translator(language);
  const words = WORDS[language];
  const count = work.order.length;
  const finding = count === 0 ? say('visits.noSegments') : work.visits === 0 ? say('visits.none') : visitsFinding(page);
  const hours = { visit: settings.visitHours, travel: settings.travelHours };
  heading(page, finding, [
    ...nobodysHours(page),
    say('visits.about', hours),
    ...outsideLines(page),
    discountsLine(page),
    say('visits.edit'),
    ...goneLine(page),
  ]);
  draft.put(0, 'head', say('service'));
  SEGMENTS.forEach((segment, k) => {
    const name = say('clientsOf', {
      segment: segmentName(segment, scheme, language),
      count: work.segments[k]!.clients,
    });
    draft.put(k + 1, 'headText', name, { swatch: SEGMENT_COLOURS[segment] });
  });
  draft.lines(2).down().put(0, 'label', say('intensity'));
  SEGMENTS.forEach((segment, k) => {
    draft.put(k + 1, 'wrapped', t(`words.intensity.${SEGMENT_STRATEGIES[segment].intensity}`));
  });
  draft.lines(2).down();
  for (const service of SERVICES) {
    draft.put(0, 'label', words.service[service]);
    const texts = SEGMENTS.map((segment) => levelText(page, scheme.policy[service][segment]));
    texts.forEach((text, k) =>
      draft.put(k + 1, 'wrapped', text, typeof text === 'number' ? { numberFormat: AMOUNT } : {}),
    );
    draft.lines(Math.max(...texts.map((text) => Math.ceil(String(text).length / 20)))).down();
  }
}

/** Hours that are asked of nobody stand at the top, beside the sum that they are in. */
function nobodysHours({ work, language, say }: Page): string[] {
  const nobody = unserved(work);
  return nobody ? [say('visits.nobody', { count: nobody.clients, hours: hoursText(nobody.hours, language) })] : [];
}

/** Clients without a segment get nothing by the policy: how many, and who is the largest of them. */
function outsideLines({ work, inputs, say }: Page): string[] {
  const { without, largestWithout } = work;
  if (without === 0) return [];
  const { names, ids } = inputs.classification.portfolio;
  const client = largestWithout === null ? '' : names[largestWithout] || ids[largestWithout]!;
  return [[say('visits.without', { count: without }), client && say('visits.largest', { client })].join(' ').trim()];
}

/** What the policy asks for, and, where hours are stated, that they do not suffice: it is what the pane repeats. */
function visitsFinding({ work, plan, language, say }: PolicyPage): string {
  const params = { visits: formatCount(work.visits, language), hours: hoursText(work.hours, language) };
  const missing = plan ? hoursOver(plan) : 0;
  if (!plan || missing === 0) return say('visits.finding', params);
  const named = plan.people.length > 1 || plan.people.some(({ name }) => name !== '');
  const missed = { missing: hoursText(missing, language) };
  const count = plan.people.filter(({ before, capacity }) => before > (capacity ?? before)).length;
  const short = named ? say('visits.shortOf', { ...missed, count }) : say('visits.short', missed);
  // The hours that some lack are not those that all lack: others have some left.
  const spare = plan.people.reduce((sum, { before, capacity }) => sum + Math.max(0, (capacity ?? before) - before), 0);
  const both = spare > 0 ? say('visits.shortBeside', { short, left: hoursText(spare, language) }) : short;
  const over = say('visits.over', { ...params, short: both });
  return say(plan.missing > 0 ? 'visits.overShort' : 'visits.overMendable', { over });
}

/** What is said of discounts in words, and what the table by digit gives, are two things. */
function discountsLine({ inputs, language, say }: Page): string {
  const { rules, policy } = inputs.classification.scheme;
  if (!rules.discount.enabled) {
    const planned = SEGMENTS.some((segment) => policy.discounts[segment] === DISCOUNT_BY_DIGIT);
    return say(planned ? 'visits.discountsOff' : 'visits.discountsNone', { off: say('off') });
  }
  const sheet = wordsOf(supplyWords, language)('list.name');
  const [list, none] = (['list', 'none'] as const).map((level) => String(serviceLevel(level, language)));
  return say('visits.discountsOn', { sheet, list, none });
}

/** Columns that the settings name and the table no longer has. */
function goneLine({ work, language, say }: Page): string[] {
  if (work.gone.length === 0) return [];
  const columns = formatList(
    work.gone.map((header) => inQuotes(header, language)),
    language,
  );
  return [say('gone', { columns })];
}

function segmentsPart(page: Page): void {
  const { draft, work, inputs, language, say } = page;
  const { scheme } = inputs.classification;
  // The report's shares have the same whole: all clients, whatever segment they have.
  const { turnover } = work;
  const most = work.segments.reduce((best, one, k) => (one.hours > work.segments[best]!.hours ? k : best), 0);
  const { hours, turnover: money } = work.segments[most]!;
  const params = {
    segment: segmentName(SEGMENTS[most]!, scheme, language),
    share: formatPercent(work.hours > 0 ? hours / work.hours : 0, language),
    turnover: turnover && money !== null ? formatPercent(money / turnover, language) : '',
  };
  const finding =
    work.hours > 0 ? say(turnover ? 'segments.finding' : 'segments.findingPlain', params) : say('segments.none');
  heading(page, finding, turnover ? [say('segments.about')] : []);
  const heads = ['clients', 'visitsEach', 'visits', 'hours', 'hoursShare', 'turnoverShare'] as const;
  draft.put(0, 'head', say('column.segment'));
  heads.forEach((id, k) => draft.put(k + 1, 'headFigure', say(`column.${id}`)));
  draft.lines(2).down();
  SEGMENTS.forEach((segment, k) => {
    const one = work.segments[k]!;
    draft.put(0, 'label', segmentName(segment, scheme, language), { swatch: SEGMENT_COLOURS[segment] });
    draft.put(1, 'figure', one.clients, { numberFormat: AMOUNT });
    draft.put(2, 'figure', one.visitsEach ?? say('own'), { numberFormat: AMOUNT });
    draft.put(3, 'figure', one.visits, { numberFormat: AMOUNT }).put(4, 'figure', one.hours, { numberFormat: HOURS });
    draft.put(5, 'figure', work.hours > 0 ? one.hours / work.hours : '', { numberFormat: PERCENT });
    const part = turnover && one.turnover !== null ? one.turnover / turnover : '';
    draft.put(6, 'figure', part, { numberFormat: PERCENT }).down();
  });
  draft.put(0, 'total', say('column.total')).put(1, 'totalFigure', work.order.length, { numberFormat: AMOUNT });
  draft.put(2, 'total', '').put(3, 'totalFigure', work.visits, { numberFormat: AMOUNT });
  draft.put(4, 'totalFigure', work.hours, { numberFormat: HOURS }).put(5, 'total', '').put(6, 'total', '').down();
}

/** Clients of the four segments whom nobody visits: how many, and the first of them by name. */
function nobodyLine({ work, inputs, language, say }: Page): string[] {
  const { salespersonOf, order } = work;
  const without = salespersonOf ? order.filter((client) => salespersonOf[client] === '') : [];
  if (without.length === 0) return [];
  const { names, ids } = inputs.classification.portfolio;
  const named = without.slice(0, MOST_NAMED).map((client) => names[client] || ids[client]!);
  const more = without.length - named.length;
  const clients =
    more > 0 ? say('salespeople.withoutMore', { clients: named.join(', '), count: more }) : formatList(named, language);
  return [say('salespeople.without', { count: without.length, clients })];
}

/** People who are named one by one. */
const MOST_PEOPLE = 5;

/** Who lacks hours, and who has some left. */
function peopleLine({ language, say }: Page, people: Page['work']['salespeople'], what: 'who' | 'spare'): string {
  const gap = ({ hours, capacity }: (typeof people)[number]): number => Math.abs(capacity! - hours);
  const ranked = [...people].sort((a, b) => gap(b) - gap(a));
  const named = ranked.slice(0, MOST_PEOPLE).map((one) =>
    say('salespeople.person', {
      name: one.name || say('salespeople.nobody'),
      hours: hoursText(gap(one), language),
    }),
  );
  const more = ranked.length - named.length;
  const list =
    more > 0 ? say('salespeople.morePeople', { people: named.join(', '), count: more }) : formatList(named, language);
  const hours = hoursText(
    people.reduce((sum, one) => sum + gap(one), 0),
    language,
  );
  return say(`salespeople.${what}`, { people: list, hours });
}

/**
 * Who lacks hours and who has some left; why the hours that some lack are more than those that all lack together, and
 * what would still be missing if others took over what they have room for.
 */
function balanceLines(page: Page, known: Page['work']['salespeople']): string[] {
  const { language, say } = page;
  const total = (of: (one: (typeof known)[number]) => number): number => known.reduce((all, one) => all + of(one), 0);
  const left = total(({ hours, capacity }) => Math.max(0, capacity! - hours));
  const missing = total(({ hours, capacity }) => Math.max(0, hours - capacity!));
  const short = known.filter(({ hours, capacity }) => hours > capacity!);
  const who = known.length > 1 ? [peopleLine(page, short, 'who')] : [];
  if (left === 0) return who;
  const spare = known.filter(({ hours, capacity }) => hours < capacity!);
  const text = (hours: number): string => hoursText(hours, language);
  const [asked, all] = [total(({ hours }) => hours), total(({ capacity }) => capacity!)];
  return [
    ...who,
    say('salespeople.balance', { left: text(left), asked: text(asked), all: text(all) }),
    peopleLine(page, spare, 'spare'),
    missing > left ? say('salespeople.movedRest', { hours: text(missing - left) }) : say('salespeople.movedAll'),
  ];
}

function salespeoplePart(page: Page): void {
  const { draft, work, settings, language, say } = page;
  const { salespeople } = work;
  const named = work.salespersonOf !== null;
  const known = salespeople.filter(({ capacity }) => capacity !== null);
  const missing = known.filter(({ hours, capacity }) => hours > capacity!);
  const sum = (of: typeof known): number => of.reduce((all, { hours, capacity }) => all + capacity! - hours, 0);
  const [first] = salespeople;
  const finding =
    known.length === 0
      ? !named || !first
        ? say(named ? 'salespeople.nothing' : 'salespeople.none')
        : say('salespeople.finding', {
            name: first.name || say('salespeople.nobody'),
            hours: hoursText(first.hours, language),
          })
      : missing.length > 0
        ? say('salespeople.over', { count: missing.length, hours: hoursText(-sum(missing), language) })
        : say('salespeople.fits', { hours: hoursText(sum(known), language) });
  heading(page, finding, [
    named ? say('salespeople.about', { column: settings.salesperson }) : say('salespeople.noneAbout'),
    ...nobodyLine(page),
    ...(first && known.length === 0 ? [say('salespeople.noCapacity')] : []),
    ...(missing.length > 0 ? balanceLines(page, known) : []),
  ]);
  // Where nobody has one of the four segments there is nobody to be visited.
  if (!first) return;
  const heads = ['clients', 'visits', 'hours', 'capacity', 'left', 'use'] as const;
  draft.put(0, 'head', say('column.salesperson'));
  heads.forEach((id, k) => draft.put(k + 1, 'headFigure', say(`column.${id}`)));
  draft.lines(2).down();
  const top = draft.row;
  for (const { name, clients, visits, hours, capacity } of salespeople) {
    draft.put(0, 'label', name || say(named ? 'salespeople.nobody' : 'salespeople.all'));
    draft.put(1, 'figure', clients, { numberFormat: AMOUNT }).put(2, 'figure', visits, { numberFormat: AMOUNT });
    draft.put(3, 'figure', hours, { numberFormat: HOURS }).put(4, 'figure', capacity ?? '', { numberFormat: HOURS });
    draft.put(5, 'figure', capacity === null ? '' : capacity - hours, { numberFormat: `${HOURS};-${HOURS}` });
    draft.put(6, 'figure', capacity ? hours / capacity : '', { numberFormat: PERCENT }).down();
  }
  const count = draft.row - top;
  draft.put(0, 'total', say('column.total'));
  const add = (pick: (one: (typeof salespeople)[number]) => number): number =>
    salespeople.reduce((all, one) => all + pick(one), 0);
  draft.put(
    1,
    'totalFigure',
    add(({ clients }) => clients),
    { numberFormat: AMOUNT },
  );
  draft.put(2, 'totalFigure', work.visits, { numberFormat: AMOUNT });
  draft.put(3, 'totalFigure', work.hours, { numberFormat: HOURS });
  draft.put(4, 'totalFigure', known.length ? add(({ capacity }) => capacity ?? 0) : '', { numberFormat: HOURS });
  draft.put(5, 'total', '').put(6, 'total', '').down(2);
  if (!named || count < 2 || count > MOST_BARS) return;
  const column = (k: number) => ({ ...cellArea(top, k), rowCount: count });
  draft.chart(
    {
      id: 'CEC_policy_salespeople',
      kind: 'bar',
      title: say(known.length > 0 ? 'salespeople.chart' : 'salespeople.chartAsked'),
      description: say('salespeople.description'),
      series: [
        { name: say('column.hours'), categories: column(0), values: column(3), color: '#2E7C7B' },
        ...(known.length > 0
          ? [{ name: say('column.capacity'), categories: column(0), values: column(4), color: '#B4690E' }]
          : []),
      ],
      categoryAxis: { reversed: true },
      valueAxis: { title: say('salespeople.axis'), numberFormat: AMOUNT, min: 0 },
      legend: known.length > 0 ? 'bottom' : 'none',
    },
    0,
    COLUMNS,
    chartRows(count),
  );
}

/** Rows of the chart of so many bars. */
const chartRows = (bars: number): number => Math.max(10, Math.min(27, 5 + Math.ceil(1.3 * bars)));

function consentPart(page: Page): void {
  const { draft, work, language, say } = page;
  const counts = CONSENTED.map((service) => work.consent[service]);
  const asked = counts.some(({ column }) => column !== null);
  const withheld = counts.reduce((sum, { no, unknown }) => sum + no + unknown, 0);
  const finding = !asked
    ? say('consent.none')
    : withheld > 0
      ? say('consent.finding', { count: withheld })
      : say('consent.all');
  heading(page, finding, [asked ? say('consent.about') : say('consent.noneAbout')]);
  draft.put(0, 'head', say('service')).put(1, 'headText', say('column.source'));
  (['due', 'yes', 'no', 'unknown', 'times'] as const).forEach((id, k) =>
    draft.put(k + 2, 'headFigure', say(`column.${id}`)),
  );
  draft.lines(3).down();
  CONSENTED.forEach((service, k) => {
    const { column, due, yes, no, unknown, times } = counts[k]!;
    draft.put(0, 'label', WORDS[language].service[service]).put(1, 'text', column ?? '–');
    const figures = [due, ...(column === null ? ['', '', ''] : [yes, no, unknown]), times ?? ''];
    figures.forEach((figure, c) => draft.put(c + 2, 'figure', figure, { numberFormat: AMOUNT }));
    draft.down();
  });
}
