import { formatCount, formatDate, formatNumber, formatPercent, formatRate, wordsOf } from '../../locales';
import { purchasesWords } from '../../locales/tools/purchases';
import { valueCardWords } from '../../locales/tools/valueCard';
import { isoOfSerial } from '../../portfolio';
import {
  expectedSpend,
  type ForecastWarning,
  type OpenFigures,
  purchasesToCome,
  YEAR_DAYS,
  yearsLeft,
} from '../../value';
import { amountText, purchaseCurrency } from '../currency';
import { alwaysActive, isAlwaysActive } from '../purchases/always';
import type { PurchaseReport } from '../purchases/compute';
import { modelName } from '../purchases/modelName';
import { forecastDays, oldList } from '../purchases/span';
import { horizonOf, type Page, percent } from './page';
import { enoughDecimals } from './redone';

/** What a card says, and how that was computed: a line each. */
export interface CardLines {
  readonly lines: readonly string[];
  readonly how: readonly string[];
}

type CardPage = Omit<Page, 'draft'>;

/**
 * What a client's purchases let one expect: the figure with its doubts, and its sum with what it is not. Nothing for a
 * client that the list does not know, or without a forecast.
 */
export function forecastCard(report: PurchaseReport, page: CardPage, client: number): CardLines {
  const { inputs, language } = page;
  const c = report.place[client]!;
  const { forecast, summary } = report;
  const best = forecast.choice?.candidates[0]?.fit;
  if (c < 0 || !best || Number.isNaN(forecast.next[c]!)) return { lines: [], how: [] };
  const card = cardWords(language);
  const figure = (value: number): string => formatNumber(value, 'number', language, 2);
  const day = formatDate(isoOfSerial(summary.end), language);
  const history = {
    model: modelName(best, language),
    x: summary.frequency[c]!,
    recency: summary.recency[c]!,
    age: summary.age[c]!,
    day,
  };
  const [low, high] = [forecast.nextLow[c]!, forecast.nextHigh[c]!];
  const alive = forecast.alive[c]!;
  const next = figure(forecast.next[c]!);
  return {
    lines: [
      card('forecast', { ...forecastDays(report, language), next, least: forecast.least[c]!, most: forecast.most[c]! }),
      ...(Number.isNaN(alive) ? [] : [card('alive', { alive: formatPercent(alive, language), day })]),
      ...doubtsLine(report, page),
    ],
    how: [
      card(history.x === 0 ? 'howOnce' : 'howForecast', history),
      ...(Number.isNaN(low) ? [] : [card('interval', { low: figure(low), high: figure(high) })]),
      ...aliveLine(report, c, language),
      ...toComeLines(report, c, language),
      ...worthLines(report, page, client),
      ...rfmLine(report, c, card),
    ],
  };

  /** What the expected purchases are worth, whence the amount of one, and why that is not the value by formula. */
  function worthLines(of: PurchaseReport, { settings, report: value }: CardPage, i: number): string[] {
    const worth = of.worth[i]!;
    if (Number.isNaN(worth)) return [];
    const amount = (money: number): string => amountText(money, purchaseCurrency(inputs), language, 2);
    const net = settings.marginIsNet ? 'marginNet' : 'margin';
    const spend = amount(forecast.perPurchase[c]!);
    const [bought, each, rate] = [forecast.next[c]!, forecast.perPurchase[c]!, of.rateOf[c]!];
    // What discounting makes of it: what is expected comes month by month.
    const factor = worth / (bought * each * rate);
    const shown = [bought, each, rate, factor].map((value, k) => ({
      value,
      decimals: k < 2 ? 2 : 3,
      isAmount: k === 1,
    }));
    const [a, b, r, f] = enoughDecimals(shown, (values) => values.reduce((all, one) => all * one, 1), {
      value: worth,
      decimals: 2,
    });
    const number = (value: number, decimals: number): string => formatNumber(value, 'number', language, decimals);
    const lines = [
      card('worth', {
        weeks: of.weeks,
        next: number(bought, a!),
        spend: amountText(each, purchaseCurrency(inputs), language, b!),
        margin: of.basis === 'margin' ? card(net, { rate: formatPercent(rate, language, r! - 2) }) : '',
        factor: number(factor, f!),
        discount: formatRate(of.yearlyRate, language),
        worth: amount(worth),
      }),
    ];
    const [spendLow, spendHigh] = [forecast.perPurchaseLow[c]!, forecast.perPurchaseHigh[c]!];
    if (!Number.isNaN(spendLow)) lines.push(card('spendInterval', { low: amount(spendLow), high: amount(spendHigh) }));
    const [worthLow, worthHigh] = [of.worthLow[i]!, of.worthHigh[i]!];
    lines.push(
      Number.isNaN(worthLow)
        ? card('worthOpen')
        : card('worthExpected', { low: amount(worthLow), high: amount(worthHigh) }),
      ...(Number.isNaN(of.worthLeast[i]!)
        ? []
        : [card('worthPredicted', { least: amount(of.worthLeast[i]!), most: amount(of.worthMost[i]!) })]),
    );
    const { parameters, limit } = forecast.spend!;
    const all = expectedSpend(parameters, 0, NaN);
    const way = limit ?? (history.x === 0 ? 'once' : Number.isNaN(all) ? 'open' : 'shrunk');
    lines.push(
      card(`spend.${way}`, {
        ...{ spend, mean: amount(of.mean[c]!), total: amount(summary.value[c]!) },
        count: formatCount(history.x + 1, language),
        repeats: amount(summary.meanValue[c]!),
        all: Number.isNaN(all) ? '' : amount(all),
      }),
    );
    if (value.values.gaps[i] !== 0) return lines;
    const retention = percent(value.figures.retention.values[i]!, page);
    const what = card(value.values.basis === 'margin' ? 'ofMargin' : 'ofSales');
    lines.push(card('twoValues', { weeks: of.weeks, horizon: horizonOf(page), of: what, retention }));
    return lines;
  }
}

/** Between which figures the probability to be active is, or why it has no interval. */
function aliveLine({ forecast }: PurchaseReport, c: number, language: CardPage['language']): string[] {
  const card = cardWords(language);
  const [low, high] = [forecast.aliveLow[c]!, forecast.aliveHigh[c]!];
  if (!Number.isNaN(low))
    return [card('aliveInterval', { low: formatPercent(low, language), high: formatPercent(high, language) })];
  const { fit } = forecast.choice!.candidates[0]!;
  if (!isAlwaysActive(forecast, c)) return [];
  return [card('aliveCertain', { model: modelName(fit, language), why: alwaysActive(fit, language) })];
}

/** What it still has to buy without a horizon, and how long it stays; nothing where nobody seems to leave. */
function toComeLines(
  { forecast, list, summary, yearlyRate }: PurchaseReport,
  c: number,
  language: CardPage['language'],
): string[] {
  const card = cardWords(language);
  const asked = { forecast, summary, keeps: (client: number) => client === c };
  const [toCome, left] = [purchasesToCome(asked, yearlyRate), yearsLeft(asked)];
  if (!toCome || !left) return [];
  const figure = (value: number): string => formatNumber(value, 'number', language, 2);
  const interval = ({ low, high }: OpenFigures): string =>
    Number.isNaN(low[c]!)
      ? ''
      : Number.isNaN(high[c]!)
        ? card('sureFrom', { low: figure(low[c]!) })
        : card('sureBetween', { low: figure(low[c]!), high: figure(high[c]!) });
  const [purchases, years] = [toCome.values[c]!, left.values[c]!];
  const discount = formatRate(yearlyRate, language);
  const { span: days } = list.reading;
  const span = days ? (days.last - days.first) / YEAR_DAYS : 0;
  return [
    Number.isFinite(purchases)
      ? card('toCome', { purchases: figure(purchases), discount, interval: interval(toCome) })
      : card('toComeEndless', { discount }),
    Number.isFinite(years)
      ? card(years > span ? 'leftUnseen' : 'left', {
          ...{ years: figure(years), interval: interval(left) },
          span: formatNumber(span, 'number', language, 1),
        })
      : card('leftFar'),
  ];
}

/** Whence the digits of recency, frequency and amount; nothing of a client that is too new for one of them. */
function rfmLine({ digits, summary }: PurchaseReport, c: number, card: ReturnType<typeof cardWords>): string[] {
  const [r, f, m] = digits.map((digit) => digit[c]!);
  return r! > 0 && f! > 0 && m! > 0 ? [card('rfm', { r: r!, f: f!, m: m!, idle: summary.idle[c]! })] : [];
}
const cardWords = (language: CardPage['language']) => wordsOf(valueCardWords, language);

/** Why not to lean on the forecast, in a line, and where that is explained; nothing where nothing speaks against it. */
function doubtsLine(report: PurchaseReport, { inputs, language }: CardPage): string[] {
  const card = cardWords(language);
  const old = oldList(report, inputs.date, language);
  const doubts = [
    ...(old ? [card('doubt.old', old)] : []),
    ...report.forecast.warnings.map((warning) => doubtText(warning, language)),
  ];
  if (doubts.length === 0) return [];
  return [card('doubts', { doubts: doubts.join('; '), sheet: wordsOf(purchasesWords, language)('name') })];
}

function doubtText(warning: ForecastWarning, language: CardPage['language']): string {
  const card = cardWords(language);
  const count = (value: number): string => formatCount(Math.round(value), language);
  switch (warning.id) {
    case 'drift':
      return card('doubt.drift', { actual: count(warning.actual), expected: count(warning.expected) });
    case 'heldOut': {
      const deviation = formatPercent(warning.forecast / warning.actual - 1, language);
      return card('doubt.heldOut', { days: warning.days, deviation });
    }
    case 'spendFrequency': {
      const way = card(warning.correlation > 0 ? 'more' : 'less');
      return card('doubt.spendFrequency', {
        way,
        correlation: formatNumber(warning.correlation, 'number', language, 2),
      });
    }
    case 'spendSpread': {
      const percent = (part: number): string => formatPercent(part, language, 0);
      return card('doubt.spendSpread', { observed: percent(warning.observed), model: percent(warning.model) });
    }
    case 'fewClients':
      return card('doubt.fewClients', { clients: count(warning.clients) });
    default:
      return card(`doubt.${warning.id}`);
  }
}
