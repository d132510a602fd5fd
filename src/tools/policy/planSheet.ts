import { AMOUNT } from '../numberFormats';
import { formatList, formatPercent, type Language, segmentName, translator } from '../../locales';
import { type Segment, SEGMENT_COLOURS, SEGMENTS } from '../../method';
import { linesOf } from '../../sheet';
import { moreLine } from '../reportSheet';
import type { CapacityPlan } from './capacityPlan';
import type { SalespersonWork } from './compute';
import { heading, HOURS, hoursText, LINE, type Page, type PolicyPage } from './page';

/** Clients in other hands, and with fewer visits, that are named one by one. */
const MOST_NAMED = 500;

/**
 * What the plan comes to, in one sentence: what to change, or that nothing is to be changed, or compared; and who has no
 * salesperson, for no plan serves them.
 */
export function planLine(plan: CapacityPlan | null, work: Page['work'], say: Page['say'], language: Language): string {
  if (!plan) return say('plan.nothing');
  const { visitsCut, handed } = plan;
  const parts = [
    ...(visitsCut > 0 ? [say('plan.visits', { count: visitsCut })] : []),
    ...(handed.length > 0 ? [say('plan.clients', { count: handed.length })] : []),
  ];
  const params = { change: formatList(parts, language), hours: hoursText(plan.missing, language) };
  const short = parts.length === 0 ? 'plan.shortOnly' : plan.how === 'optimal' ? 'plan.short' : 'plan.shortLimit';
  const finding = plan.how === 'optimal' ? 'plan.finding' : 'plan.findingLimit';
  const what = plan.how === 'fits' ? 'plan.fits' : plan.missing > 0 ? short : finding;
  return [say(what, params), ...unservedPart(work, say, language)].join('; ');
}

/** Clients whom nobody visits though the policy asks for hours; null where there are none, or no column says who visits. */
export const unserved = ({ salespeople, salespersonOf }: Page['work']): SalespersonWork | null =>
  (salespersonOf && salespeople.find(({ name, hours }) => name === '' && hours > 0)) ?? null;

/** They and their hours, in words. */
export function unservedPart(work: Page['work'], say: Page['say'], language: Language): string[] {
  const nobody = unserved(work);
  return nobody ? [say('plan.unserved', { count: nobody.clients, hours: hoursText(nobody.hours, language) })] : [];
}

/** Where hours are missing: the cheapest change that makes the workload fit, how it was found, and who changes. */
export function planPart(page: PolicyPage): void {
  const { draft, plan, work, inputs, settings, language, say } = page;
  if (!plan || plan.how === 'fits') return;
  draft.down();
  const { cutCost, moveCost } = settings;
  const bySegment = (cost: Readonly<Record<Segment, number>>): string =>
    SEGMENTS.map((segment) => {
      const name = segmentName(segment, inputs.classification.scheme, language);
      return `${name} ${hoursText(cost[segment], language)}`;
    }).join(' · ');
  heading(page, planLine(plan, work, say, language), [
    ...foundLine(plan, say, language),
    ...wouldLine(page, plan),
    say('plan.costs', { move: bySegment(moveCost), cut: bySegment(cutCost) }),
    settings.zone === null ? say('plan.noZone') : say('plan.byZone', { column: settings.zone }),
  ]);
  peopleTable(page, plan);
  if (plan.cuts.length > 0) cutsTable(page, plan);
  if (plan.fewer.length > 0) fewerTable(page, plan);
  if (plan.handed.length > 0) handedTable(page, plan);
}

/** Hours a year over those there are, before anything is changed. */
export const hoursOver = ({ people }: CapacityPlan): number =>
  people.reduce((sum, { before, capacity }) => sum + Math.max(0, before - (capacity ?? before)), 0);

/** How the plan was found, and how sure it is that there is no better one; nothing where there was nothing to choose. */
function foundLine(
  { how, cost, gap, missing, cuts, handed }: CapacityPlan,
  say: Page['say'],
  language: Language,
): string[] {
  if (missing > 0 && cuts.length === 0 && handed.length === 0 && how === 'optimal') return [];
  const params = { cost: hoursText(cost, language), gap: formatPercent(gap, language, 1) };
  if (missing > 0) return [say(how === 'optimal' ? 'plan.fewest' : 'plan.shortFor', params)];
  return [say(how === 'optimal' ? 'plan.optimal' : 'plan.limit', params)];
}

/** Where no change is enough, what would be: hours, and how many more salespeople at least; nothing where one is. */
function wouldLine({ settings, language, say }: Page, plan: CapacityPlan): string[] {
  const { people, missing } = plan;
  if (missing === 0) return [];
  const hours = (each: number): string => hoursText(each, language);
  const short = people.filter((one) => one.missing > 0);
  const all = hoursOver(plan);
  const changed = plan.cuts.length > 0 || plan.handed.length > 0;
  const params = {
    hours: hours(missing),
    all: hours(all),
    people: short
      .map((one) => say('plan.personHours', { name: one.name || say('salespeople.all'), hours: hours(one.missing) }))
      .join('; '),
  };
  // A salesperson more is as those there are: the hours stated for all, else the mean of theirs.
  const known = people.flatMap(({ capacity }) => (capacity === null ? [] : [capacity]));
  const each = settings.capacityHours ?? known.reduce((sum, one) => sum + one, 0) / known.length;
  const count = (needed: number): number => Math.ceil(needed / each - 1e-9);
  const more = { each: hours(each), least: count(missing), most: count(all) };
  return [
    [
      say(changed ? 'plan.would' : 'plan.wouldOnly', params),
      ...(each > 0 ? [say(changed ? 'plan.wouldPeople' : 'plan.wouldOnlyPeople', more)] : []),
    ].join(' '),
    say('plan.wouldElse'),
  ];
}

function peopleTable({ draft, work, say }: Page, { people }: CapacityPlan): void {
  draft.put(0, 'head', say('column.salesperson'));
  (['before', 'given', 'received', 'cut', 'after', 'left'] as const).forEach((id, k) =>
    draft.put(k + 1, 'headFigure', say(`plan.column.${id}`)),
  );
  draft.lines(2).down();
  for (const { name, before, after, capacity, received, given, cut } of people) {
    draft.put(0, 'label', name || say(work.salespersonOf ? 'salespeople.nobody' : 'salespeople.all'));
    draft.put(1, 'figure', before, { numberFormat: HOURS });
    [given, received, cut].forEach((figure, k) => draft.put(k + 2, 'figure', figure, { numberFormat: AMOUNT }));
    draft.put(5, 'figure', after, { numberFormat: HOURS });
    draft.put(6, 'figure', capacity === null ? '' : capacity - after, { numberFormat: `${HOURS};-${HOURS}` }).down();
  }
  draft.down();
}

function cutsTable({ draft, work, inputs, language, say }: Page, { cuts }: CapacityPlan): void {
  const { scheme } = inputs.classification;
  draft.put(0, 'head', say('column.salesperson')).put(1, 'headText', say('column.segment'));
  (['cut', 'of', 'least'] as const).forEach((id, k) => draft.put(k + 2, 'headFigure', say(`plan.column.${id}`)));
  draft.lines(2).down();
  for (const { name, segment, visits, of, least } of cuts) {
    const id = SEGMENTS[segment]!;
    draft.put(0, 'label', name || say(work.salespersonOf ? 'salespeople.nobody' : 'salespeople.all'));
    draft.put(1, 'text', segmentName(id, scheme, language), { swatch: SEGMENT_COLOURS[id] });
    [visits, of, least].forEach((figure, k) => draft.put(k + 2, 'figure', figure, { numberFormat: AMOUNT }));
    draft.down();
  }
  draft.down();
}

/** Who is visited less often: without names nobody can act on it. */
function fewerTable({ draft, work, inputs, language, say }: Page, { fewer }: CapacityPlan): void {
  const { portfolio, segment, scheme, rank, blocked } = inputs.classification;
  const shown = fewer.slice(0, MOST_NAMED);
  draft.put(0, 'label', say('plan.fewerTitle', { count: fewer.length })).down();
  for (const line of linesOf(say('plan.fewerAbout'), LINE)) draft.put(0, 'about', line).down();
  const head = draft.row;
  draft.put(0, 'head', say('column.client')).put(1, 'headText', say('column.segment'));
  draft.put(2, 'headText', say('column.salesperson'));
  (['rank', 'cut', 'visitsAfter'] as const).forEach((id, k) =>
    draft.put(k + 3, 'headFigure', say(`plan.column.${id}`)),
  );
  draft.put(6, 'headText', say('plan.column.block')).lines(2).down();
  for (const { client, name, asked, fewer: cut } of shown) {
    const id = SEGMENTS[segment[client]! - 1]!;
    draft.client(0, portfolio.names[client]! || portfolio.ids[client]!);
    draft
      .put(1, 'text', segmentName(id, scheme, language), { swatch: SEGMENT_COLOURS[id] })
      .put(2, 'text', name || say(work.salespersonOf ? 'salespeople.nobody' : 'salespeople.all'));
    [rank[client] || '', cut, asked - cut].forEach((figure, k) =>
      draft.put(k + 3, 'figure', figure, { numberFormat: AMOUNT }),
    );
    draft.put(6, 'text', blocked[client] ? translator(language)('words.blocked.block') : '').down();
  }
  draft.repeatHead(head);
  for (const line of moreLine(shown.length, fewer.length, language)) draft.put(0, 'about', line).down();
  draft.down();
}

function handedTable({ draft, inputs, language, say }: Page, { handed }: CapacityPlan): void {
  const { portfolio, segment, scheme, rank, blocked } = inputs.classification;
  const shown = handed.slice(0, MOST_NAMED);
  const head = draft.row;
  draft.put(0, 'head', say('column.client')).put(1, 'headText', say('column.segment'));
  draft.put(2, 'headText', say('plan.column.from')).put(3, 'headText', say('plan.column.to'));
  draft.put(4, 'headFigure', say('plan.column.rank')).put(5, 'headText', say('plan.column.block')).lines(2).down();
  for (const { client, from, to } of shown) {
    const id = SEGMENTS[segment[client]! - 1]!;
    draft.client(0, portfolio.names[client]!);
    draft.put(1, 'text', segmentName(id, scheme, language), { swatch: SEGMENT_COLOURS[id] });
    draft
      .put(2, 'text', from || say('salespeople.nobody'))
      .put(3, 'text', to)
      .put(4, 'figure', rank[client] || '', { numberFormat: AMOUNT })
      .put(5, 'text', blocked[client] ? translator(language)('words.blocked.block') : '')
      .down();
  }
  draft.repeatHead(head);
  for (const line of moreLine(shown.length, handed.length, language)) draft.put(0, 'about', line).down();
}
