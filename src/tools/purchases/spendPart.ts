import { formatPercent, formatRate, type Language } from '../../locales';
import { amountText, centsText, purchaseCurrency } from '../currency';
import type { ChosenSpend } from '../../value';
import type { Inputs } from '../tool';
import type { PurchaseReport } from './compute';
import { heading, sayOf, type Said } from './forecastPage';
import { forecastDays } from './span';

/**
 * What a repeat purchase was worth on average and how many there were, and the mean over the clients that came back of
 * what one of theirs is expected to be.
 */
function repeatValues(
  { frequency, meanValue }: PurchaseReport['summary'],
  perPurchase: Float64Array,
): { readonly mean: number; readonly repeats: number; readonly each: number } {
  let [sum, repeats, expected, clients] = [0, 0, 0, 0];
  for (let c = 0; c < frequency.length; c++) {
    if (!(frequency[c]! > 0) || Number.isNaN(perPurchase[c]!)) continue;
    sum += frequency[c]! * meanValue[c]!;
    repeats += frequency[c]!;
    expected += perPurchase[c]!;
    clients++;
  }
  return { mean: sum / repeats, repeats, each: expected / clients };
}

/** What a purchase is worth, and what those that are expected come to. */
export function spendPart(page: Said): void {
  const { draft, report, say, inputs, language } = page;
  const { spend, perPurchase } = report.forecast;
  if (!spend) return heading(page, say('spend.none'));
  const { clients, limit } = spend;
  const unit = purchaseCurrency(inputs);
  const { mean, repeats, each } = repeatValues(report.summary, perPurchase);
  heading(page, say('spend.finding', { mean: centsText(mean, unit, language) }), [
    say('spend.means', { count: repeats, each: centsText(each, unit, language) }),
    ...(limit
      ? [say('spend.aboutLimit', { clients }), say(`spend.limit.${limit}`)]
      : [say('spend.about', { clients })]),
    ...basisLines(page, spend),
    say('spend.intervals'),
  ]);
  const money = (value: number): string => amountText(value, unit, language);
  const all = report.worthOfAll;
  if (!all) return;
  draft.down();
  const { open, predicted } = all;
  const missing = report.matched - all.clients;
  heading(
    page,
    say(`spend.worth.${report.basis}`, {
      weeks: report.weeks,
      worth: money(all.expected),
      scope: worthScope(page, all.clients),
    }),
    [
      say('spend.discounted', {
        part: formatPercent(report.worthPart, language),
        discount: formatRate(report.yearlyRate, language),
      }),
      ...(report.basis === 'margin' && missing > 0 ? [say('spend.worthKnown', { count: missing })] : []),
      Number.isNaN(open.low)
        ? say('spend.worthOpen')
        : say('spend.worthExpected', { low: money(open.low), high: money(open.high) }),
      ...(Number.isNaN(predicted.low)
        ? []
        : [say('spend.worthPredicted', { least: money(predicted.low), most: money(predicted.high) })]),
      say('spend.twoValues', forecastDays(report, language)),
    ],
  );
}

/** What the spend model was fitted to, and why, with how much the purchases of one client differ. */
function basisLines({ say, language }: Said, { from, basis }: ChosenSpend): string[] {
  const percent = (part: number): string => formatPercent(part, language, 0);
  const { why, observed } = basis;
  const said = { observed: percent(observed), means: percent(basis.means), amounts: percent(basis.amounts) };
  if (why !== 'asked' && why !== 'noOther') return [say(`spend.basis.${why}`, said)];
  const differ = Number.isNaN(observed) ? [] : [say('spend.basis.differ', { ...said, model: percent(basis[from]) })];
  return [say(`spend.basis.${why}.${from}`), ...differ];
}

/** Of how many clients of the table the worth is, and at which rate it stands. */
function worthScope(page: Said, clients: number): string {
  const { report, say, inputs, language } = page;
  return say('spend.scope', {
    clients,
    all: inputs.classification.portfolio.size,
    discount: formatRate(report.yearlyRate, language),
  });
}

/** What the amounts of a forecast are of; nothing without one. */
export function worthTerms(report: PurchaseReport, inputs: Inputs, language: Language): string | undefined {
  const all = report.worthOfAll;
  if (!all) return undefined;
  const say = sayOf(language);
  const unit = purchaseCurrency(inputs) || say('beside.noCurrency');
  return say(`spend.terms.${report.basis}`, {
    ...forecastDays(report, language),
    unit,
    clients: all.clients,
    all: inputs.classification.portfolio.size,
    discount: formatRate(report.yearlyRate, language),
  });
}
