import { AMOUNT, FOUR_DIGITS, MEAN, PERCENT } from '../numberFormats';
import {
  columnHeader,
  criterionName,
  currencySentence,
  formatCount,
  formatNumber,
  observationSentence,
  sourceName,
  translator,
  overSentence,
  unitNeedsLook,
  unitOf,
  unitSentences,
  segmentName,
  warningSentence,
} from '../../locales';
import { type Criterion, scoreInUse, SEGMENT_LABELS, turnoverCurrency, unitReports, warningsOf } from '../../method';
import { linesAcross } from '../../sheet';
import { CHART_DATA, heading, labelName, type Page, percent, swatchOf, WIDTHS } from './page';

/** The priority list's first clients, with a column for the user's notes. */
export function firstPart(page: Page): void {
  const { draft, overview, inputs, say } = page;
  const { portfolio, scheme } = inputs.classification;
  const { first, turnover, total } = overview;
  if (first.length === 0) return heading(page, say('first.none'), '');
  const money =
    turnover && total !== null && total > 0 ? first.reduce((sum, i) => sum + (turnover[i] || 0), 0) / total : null;
  const count = first.length;
  const finding =
    money === null || count === 1
      ? say(count === 1 ? 'first.finding' : 'first.findingPlain', { count })
      : say('first.finding', { count, share: percent(money, page) });
  const used = scoreInUse(scheme);
  heading(
    page,
    finding,
    [say('first.about', { order: say(`first.order.${used}`) }), whySegment(page)].join(' ').trim(),
  );
  draft.put(0, 'head', say('column.client'));
  (['rank', 'code', 'score', 'turnover', 'turnoverShare'] as const).forEach((id, k) =>
    draft.put(k + 1, 'headFigure', say(`column.${id}`)),
  );
  draft.put(6, 'headText', say('column.segment')).put(7, 'headText', say('column.notes')).lines(2).down();
  const head = draft.row - 1;
  for (const client of first) clientLine(page, client);
  noted(page, new Set(first.map((client) => portfolio.ids[client]!)));
  draft.repeatHead(head, { beyond: [CHART_DATA] });
  const rows = { row: head + 1, rowCount: draft.row - head - 1, columnCount: 1 };
  draft.notesColumn({ keys: { ...rows, column: CHART_DATA }, notes: { ...rows, column: NOTES } });
}

/**
 * That a high code does not make a vital client: the first of the list that is lacklustre or dispensable, as an example;
 * nothing where none of them is.
 */
function whySegment({ overview, inputs, language, say }: Page): string {
  const { portfolio, code, segment, scheme } = inputs.classification;
  for (const client of overview.first) {
    const label = SEGMENT_LABELS[segment[client]! - 1];
    if (!code[client] || (label !== 'lacklustre' && label !== 'dispensable')) continue;
    const name = shortened(portfolio.names[client] || portfolio.ids[client]!);
    return say('first.segment', {
      client: name,
      code: String(code[client]),
      segment: segmentName(label, scheme, language),
    });
  }
  return '';
}

/** Longest name within a sentence. */
const LONGEST = 40;
const shortened = (name: string): string => (name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name);

/** Column of the user's notes. */
const NOTES = 7;

function clientLine(page: Page, client: number): void {
  const { draft, overview, inputs, language } = page;
  const { classification, notes } = inputs;
  const { portfolio, rank, code, segment, scheme } = classification;
  const { turnover, total } = overview;
  const used = scoreInUse(scheme);
  const label = segment[client] === 0 ? 'none' : SEGMENT_LABELS[segment[client]! - 1]!;
  const amount = turnover ? turnover[client]! : NaN;
  const score = classification[used][client]!;
  draft.client(0, portfolio.names[client]!).put(1, 'figure', rank[client]! || '');
  draft.put(2, 'figure', code[client]! || '', { numberFormat: FOUR_DIGITS });
  draft.put(3, 'figure', score > 0 ? score : '', { numberFormat: used === 'total' ? '0' : MEAN });
  draft.put(4, 'figure', Number.isNaN(amount) ? '' : amount, { numberFormat: AMOUNT });
  const part = !Number.isNaN(amount) && total !== null && total > 0 ? amount / total : '';
  draft.put(5, 'figure', part, { numberFormat: PERCENT });
  const none = translator(language)('words.segments.none');
  const word = labelName(label, page, none);
  draft.put(6, 'text', word, { swatch: swatchOf(label) });
  const id = portfolio.ids[client]!;
  draft
    .put(NOTES, 'text', notes.get(id) ?? '')
    .put(CHART_DATA, 'chartData', id)
    .down();
}

/** Clients that the user has noted something of stay on the list; of those that are gone the id stays with its note. */
function noted(page: Page, listed: ReadonlySet<string>): void {
  const { draft, inputs } = page;
  const { ids } = inputs.classification.portfolio;
  const others = [...inputs.notes].filter(([id, note]) => note !== '' && !listed.has(id));
  if (others.length === 0) return;
  const at = new Map(ids.map((id, client) => [id, client]));
  for (const [id, note] of others) {
    const client = at.get(id);
    if (client !== undefined) clientLine(page, client);
    else draft.put(0, 'label', id).put(NOTES, 'text', note).put(CHART_DATA, 'chartData', id).down();
  }
}

/** Columns of shares, margins and growth whose unit is in doubt, or that have numbers outside it, in words. */
export function unitsInDoubt({ inputs, language }: Pick<Page, 'inputs' | 'language'>): string[] {
  const { portfolio, scheme } = inputs.classification;
  const reports = unitReports(portfolio, scheme).filter(unitNeedsLook);
  return reports.map((report) =>
    [...unitSentences(report, language)].concat(overSentence(report, language) ?? []).join(' '),
  );
}

/** What pane and command line warn of: units, currencies, bands that nobody can fall into, digits that tell nobody apart. */
function warnings(page: Page): string[] {
  const { inputs, overview, language } = page;
  const { portfolio, scheme } = inputs.classification;
  const { sameDigit, classA, sharesOver, clients } = overview.summary;
  const t = translator(language);
  const { mixed } = turnoverCurrency(portfolio, scheme);
  return [
    ...unitsInDoubt(page),
    ...(mixed.length > 0 ? [currencySentence(mixed, language)] : []),
    ...warningsOf(scheme, inputs.date, portfolio.size).map((warning) => warningSentence(warning, language)),
    ...(sharesOver ? [t('method.warning.shareOver', { ...sharesOver })] : []),
    ...sameDigit.map(({ position, digit, count }) => {
      const column = columnHeader((['digit1', 'digit2', 'digit3', 'digit4'] as const)[position], scheme, language);
      return t('method.warning.sameDigit', { column, count, clients, digit });
    }),
    ...(classA?.unusual ? [t('method.warning.classA', { share: percent(classA.share, page) })] : []),
  ];
}

/** What was left out of the table, and why; what else pane and command line warn of. */
export function leftOutPart(page: Page): void {
  const { draft, overview, inputs, language, say } = page;
  const { coded, clients } = overview.summary;
  const said = [...inputs.observations.map((one) => observationSentence(one, language)), ...warnings(page)];
  if (coded < clients) {
    said.push(say('leftOut.coded', { coded: formatCount(coded, language), clients: formatCount(clients, language) }));
  }
  draft.down();
  heading(page, said.length > 0 ? say('leftOut.finding', { count: said.length }) : say('leftOut.none'), '');
  for (const sentence of said) {
    for (const [k, line] of draft.across(`• ${sentence}`, 'label').entries())
      draft.put(0, 'label', k === 0 ? line : `   ${line}`).down();
  }
}

/** Characters from where a criterion's column is named to the page's edge: a long name goes on below, not in a column of words. */
const SOURCE_ROOM = WIDTHS[6]! + WIDTHS[7]!;

/** The criteria with their columns and cuts, and what makes a segment. */
export function methodPart(page: Page): void {
  const { draft, inputs, say, language } = page;
  const { scheme } = inputs.classification;
  draft.down();
  heading(page, say('method.finding'), say('method.about'));
  for (const profile of scheme.profiles) {
    if (scheme.profiles.length > 1) draft.put(0, 'label', profile.name).down();
    draft.put(0, 'head', say('column.criterion')).put(1, 'headText', say('column.cuts'));
    for (let column = 2; column < 6; column++) draft.put(column, 'head', '');
    draft.put(6, 'headText', say('column.source')).put(7, 'headText', '').down();
    for (const criterion of profile.criteria) {
      draft.put(0, 'label', criterionName(criterion, language)).put(1, 'text', bands(criterion, page));
      for (const line of linesAcross(sourceName(criterion.source), SOURCE_ROOM, 11)) draft.put(6, 'text', line).down();
    }
    draft.down();
  }
  const { share, shareCut, reading, amounts } = scheme.segmentation;
  if (!share) return;
  draft.put(0, 'label', say('method.share', { cut: percent(shareCut, page) })).down();
  draft.put(0, 'label', highTurnover(page, reading, amounts)).down();
}

/** What a criterion's digits take, in words: `4: más de 35.283 · 3: …`. */
export function bands(criterion: Criterion, { say, language }: Pick<Page, 'say' | 'language'>): string {
  const { direction, boundary, cuts } = criterion.bands;
  if (cuts === 'propose') return '';
  const unit = unitOf(criterion);
  const best = direction === 'high' ? [...cuts].reverse() : cuts;
  return best
    .map((cut, k) => {
      const words =
        cut === null ? say('method.open') : say(`method.${boundary}`, { cut: formatNumber(cut, unit, language) });
      return `${4 - k}: ${words}`;
    })
    .join(' · ');
}

/** From where on a turnover is high, in words. */
export function highTurnover(
  { say, language }: Pick<Page, 'say' | 'language'>,
  reading: Page['inputs']['classification']['scheme']['segmentation']['reading'],
  amounts: Page['inputs']['classification']['scheme']['segmentation']['amounts'],
): string {
  if (reading === 'digit') return say('method.high.digit');
  if (amounts === 'propose') return '';
  if (amounts.length > 1) return say('method.high.family');
  const amount = amounts[0]?.amount ?? null;
  if (amount === null) return say('method.high.everyone');
  return say('method.high.amount', { amount: formatNumber(amount, 'amount', language) });
}
