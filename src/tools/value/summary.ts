import { AMOUNT, PERCENT } from '../numberFormats';
import { formatList, formatRate } from '../../locales';
import { totalOf } from '../amounts';
import { countSources, VALUE_FIGURES, type ValueFigure } from '../../value';
import { assumesBrought, servedWithoutSales } from './compute';
import { decimal, money, gapText, heading, horizonOf, type Page, percent } from './page';
import { medianOf } from './quadrants';
import { type FigureChoice, PARTS } from './settings';

/** What the portfolio is worth, part by part. */
export function summaryPart(page: Page): void {
  const { draft, report, say } = page;
  const { totals, values } = report;
  if (totals.clients === 0) heading(page, say('summary.none'));
  else {
    heading(page, finding(page), [
      ...(values.basis === 'margin' && totals.yearly > 0
        ? [say('summary.multiple', { multiple: decimal(totals.net / totals.yearly, page) })]
        : []),
      ...(values.basis === 'margin' ? [say('summary.inside', insideOf(page))] : []),
      ...(totals.referral > 0 ? [say('referrals.twice', { value: money(totals.referral, page) })] : []),
      ...(totals.uncounted > 0 ? [say('referrals.uncounted', { value: money(totals.uncounted, page) })] : []),
    ]);
    draft.put(0, 'head', say('column.part')).put(1, 'headFigure', say('column.amount'));
    draft.put(2, 'headFigure', say('column.share')).down();
    const part = (amount: number) => (totals.gross > 0 ? amount / totals.gross : '');
    const line = (label: string, amount: number, total = false): void => {
      draft.put(0, total ? 'total' : 'label', label);
      draft.put(1, total ? 'totalFigure' : 'figure', amount, { numberFormat: AMOUNT });
      draft.put(2, total ? 'totalFigure' : 'figure', part(amount), { numberFormat: PERCENT }).down();
    };
    line(say('summary.own'), totals.own);
    line(say('summary.cross'), totals.crossSell);
    line(say('summary.referral'), totals.referral);
    line(say('summary.gross'), totals.gross, true);
    line(say('summary.acquisition'), -totals.acquisition);
    line(say(values.basis === 'sales' ? 'summary.netSales' : 'summary.net'), totals.net, true);
    draft.down();
    if (totals.own > 0) note(page, say('summary.index', { index: percent(totals.gross / totals.own, page) }));
    acquisitionNotes(page);
  }
  if (values.basis === 'sales') note(page, say('summary.addMargin'));
  for (const sentence of servedSentence(page)) note(page, sentence);
  for (const sentence of gapSentences(page)) note(page, sentence);
}

function note({ draft }: Page, sentence: string): void {
  for (const line of draft.across(sentence, 'label')) draft.put(0, 'label', line).down();
}

function finding(page: Page): string {
  const { say, report } = page;
  const { totals, values } = report;
  const net = money(totals.net, page);
  const scope = scopeOf(page);
  if (values.basis === 'sales') return say('summary.findingSales', { net, scope });
  if (totals.referral === 0) return say('summary.finding', { net, scope });
  return say('summary.findingReferrals', { net, scope, without: money(totals.net - totals.referral, page) });
}

/** Of how many clients the value is and what part of the sales they make, for how long and at which rate. */
function scopeOf(page: Page): string {
  const { say, report, settings } = page;
  const { clients, salesPart } = report.totals;
  return say(Number.isNaN(salesPart) ? 'summary.scopePlain' : 'summary.scope', {
    clients,
    all: report.current.length,
    part: percent(salesPart, page),
    horizon: horizonOf(page),
    discount: formatRate(settings.discount, page.language),
  });
}

/** What the value is made of, each part with how much of the gross value it is. */
function insideOf(page: Page): Record<'own' | 'cross' | 'referral' | 'acquisition', string> {
  const { own, crossSell, referral, gross, acquisition } = page.report.totals;
  const part = (amount: number): string =>
    gross > 0 && amount !== 0 ? `${money(amount, page)} (${percent(amount / gross, page)})` : money(amount, page);
  return { own: part(own), cross: part(crossSell), referral: part(referral), acquisition: money(acquisition, page) };
}

function acquisitionNotes(page: Page): void {
  const { report, say } = page;
  const { totals, payback, figures } = report;
  const spent = payback.filter((months, i) => !Number.isNaN(months) && figures.acquisitionCost.values[i]! > 0);
  if (spent.length === 0) return;
  const paid = spent.filter(Number.isFinite);
  const months = decimal(Math.round(medianOf(paid)), page);
  const params = { paid: paid.length, count: spent.length, months };
  note(page, say(paid.length > 0 ? 'summary.payback' : 'summary.paybackNone', params));
  note(page, say('summary.ratio', { ratio: decimal(totals.gross / totals.acquisition, page) }));
}

/** What is charged to clients who buy nothing, for how long, and what to do where they are not served any more. */
function servedSentence(page: Page): string[] {
  const { report, say } = page;
  const served = [...report.current.keys()].filter((client) => servedWithoutSales(report, client));
  if (served.length === 0) return [];
  const sum = (column: Float64Array): number => -totalOf(served.map((client) => column[client]!));
  const { yearly, own } = report.values;
  return [
    say('summary.served', {
      count: served.length,
      cost: money(sum(yearly), page),
      lost: money(sum(own), page),
      horizon: horizonOf(page),
    }),
  ];
}

/** Clients without a value by their reason, the commonest first. */
function gapSentences(page: Page): string[] {
  const counts = new Map<string, number>();
  page.report.values.gaps.forEach((gap, client) => {
    if (gap === 0) return;
    const reason = gapText(page, client);
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  });
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([reason, count]) => page.say('gaps.line', { count, reason }));
}

/** Every figure with its source, what is assumed, and how many clients have it from where. */
export function sourcesPart(page: Page): void {
  const { draft, report, settings, say, language } = page;
  const used = VALUE_FIGURES.filter((id) => isUsed(page, id));
  const counted = new Map(used.map((id) => [id, countsOf(page, id)]));
  const assumed = [
    ...used.filter((id) => counted.get(id)!.assumption > 0).map((id) => say(`short.${id}`)),
    say('sources.discount').toLowerCase(),
  ];
  const clients = report.current.reduce((sum, one) => sum + one, 0);
  const about = [
    say('sources.about', { count: clients }),
    say('sources.assumed', { figures: formatList(assumed, language) }),
    ...(someBrought(page) ? [say('sources.broughtMean')] : []),
  ];
  if (report.lost.length > 0) about.push(say('sources.lost', { columns: formatList([...report.lost], language) }));
  for (const { figure, header } of report.texts) {
    about.push(say('sources.texts', { figure: say(`short.${figure}`), header }));
  }
  heading(page, say('sources.finding', { count: assumed.length }), about);
  draft.put(0, 'head', say('column.figure')).put(1, 'headFigure', say('column.assumption'));
  (['cells', 'family', 'assumed', 'derived', 'none'] as const).forEach((id, k) =>
    draft.put(k + 2, 'headFigure', say(`column.${id}`)),
  );
  draft.put(7, 'headText', say('column.from')).lines(2).down();
  for (const id of used) {
    const { from, assumption } = settings.figures[id];
    const counts = counted.get(id)!;
    draft.put(0, 'label', say(`figure.${id}`));
    const numberFormat = PARTS.includes(id) ? PERCENT : '#,##0.##';
    draft.put(1, 'figure', assumption ?? '', { numberFormat: wholeOr(assumption, numberFormat) });
    (['column', 'family', 'assumption', 'derived', 'none'] as const).forEach((source, k) =>
      draft.put(k + 2, 'figure', counts[source], { numberFormat: AMOUNT }),
    );
    const named = from && placeOf(page, id, from);
    const stated = id === 'costToServe' && counts.derived > 0 ? say('source.stated') : null;
    const { measured } = settings;
    const seen =
      id === 'retention' && measured && counts.derived > 0 ? say(`sources.${measured.from}`, measured) : null;
    const places = [named, stated, seen].filter((one) => one !== null);
    draft.breaking(7, 'text', places.length > 0 ? places.join('; ') : say('sources.nowhere')).down();
  }
  draft.put(0, 'label', say('sources.discount')).put(1, 'figure', settings.discount, { numberFormat: PERCENT });
  draft.put(4, 'figure', clients, { numberFormat: AMOUNT }).down();
}

/** Clients of today by where a figure comes from; what a client brought is worth counts where it counts for anything. */
function countsOf({ report }: Page, id: ValueFigure): ReturnType<typeof countSources> {
  const counts = countSources(report.figures[id], report.current);
  if (id !== 'referredValue') return counts;
  const assumed = report.current.reduce((sum, _, client) => sum + (assumesBrought(report, client) ? 1 : 0), 0);
  return { ...counts, assumption: counts.assumption + assumed, derived: 0 };
}

/** The column that a figure is read from, by its header wherever it has one. */
function placeOf({ report, say }: Page, id: ValueFigure, from: NonNullable<FigureChoice['from']>): string {
  if (from !== 'scheme') return say('sources.columnNamed', { header: from.header });
  const header = report.headers[id];
  return header === undefined ? say('sources.scheme') : say('sources.schemeNamed', { header });
}

/** Whether referrals of any client are worth the mean of the portfolio. */
const someBrought = ({ report }: Page): boolean =>
  report.figures.newReferrals.values.some((_, client) => assumesBrought(report, client));

/** Excel leaves a bare point behind whole numbers under a format with optional decimals. */
const wholeOr = (value: number | null, format: string): string =>
  value !== null && Number.isInteger(value) && format !== PERCENT ? AMOUNT : format;

/** Figures that nobody chose a column for, and of which nothing but zero is assumed or nothing known, say nothing. */
function isUsed(page: Page, id: ValueFigure): boolean {
  const { settings, report } = page;
  const { from, assumption } = settings.figures[id];
  if (['spend', 'marginRate', 'costToServe', 'retention', 'growth', 'acquisitionCost'].includes(id)) return true;
  if (from !== null || (assumption !== null && assumption !== 0)) return true;
  if (id === 'referredValue' && someBrought(page)) return true;
  const { column, family } = countSources(report.figures[id], report.current);
  return column + family > 0;
}
