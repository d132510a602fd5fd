import { AMOUNT, CENTS, PERCENT } from '../numberFormats';
import { cellArea } from '../../grid';
import {
  formatCount,
  formatDate,
  formatNumber,
  formatPercent,
  formatRate,
  type Language,
  segmentName,
  translator,
  wordsOf,
} from '../../locales';
import { forecastWords } from '../../locales/tools/forecast';
import { SEGMENT_COLOURS, SEGMENT_LABELS, type SegmentLabel } from '../../method';
import { isoOfSerial } from '../../portfolio';
import type { SheetDraft } from '../../sheet';
import {
  type ForecastWarning,
  type Interval,
  type SpendParameters,
  stillThere,
  together,
  worthTogether,
} from '../../value';
import { amountText, centsText, purchaseCurrency } from '../currency';
import { intervalBars } from '../intervalBars';
import { headingsOf } from '../reportSheet';
import type { Inputs } from '../tool';
import { activePart } from './activePart';
import { alwaysActive } from './always';
import type { PurchaseReport } from './compute';
import { modelName } from './modelName';
import { forecastDays, oldList, shortOf } from './span';

interface Page {
  readonly draft: SheetDraft;
  readonly report: PurchaseReport;
  readonly inputs: Inputs;
  readonly language: Language;
}
interface Said extends Page {
  readonly say: ReturnType<typeof sayOf>;
}
const sayOf = (language: Language) => wordsOf(forecastWords, language);

const COLUMNS = 6;
const CHART_DATA = 8;
const COLOURS = ['#2E7C7B', '#B9AA8C', '#6A5F4B'] as const;

/** What the models expect, how sure that is, when not to believe it, and how they were chosen. */
export function forecastParts(given: Page): void {
  const page = { ...given, say: sayOf(given.language) };
  const { draft, report } = page;
  const { gap, choice } = report.forecast;
  if (gap !== 'none' || !choice) return heading(page, page.say(gap === 'fewRepeaters' ? 'fewRepeaters' : 'noMaximum'));
  expectedPart(page);
  draft.down();
  warningsPart(page);
  draft.down();
  spendPart(page);
  const segments = segmentLines(page);
  if (segments.length > 0) {
    draft.down();
    segmentsPart(page, segments);
  }
  draft.down();
  comparePart(page);
  draft.down();
  parametersPart(page);
  if (segments.length === 0) {
    // A sentence alone takes no page.
    draft.down();
    const anybody = page.inputs.classification.segment.some((label) => label > 0);
    heading(page, page.say(anybody ? 'segments.none' : 'segments.nobodyHas'));
  }
  draft.down();
  trackingPart(page);
  draft.down();
  frequencyPart(page);
}

const heading = headingsOf(COLUMNS);

const count = (value: number, { language }: Page): string => formatCount(Math.round(value), language);
const decimals = (value: number, { language }: Page): string => formatNumber(value, 'number', language, 2);

type Missed = Extract<ForecastWarning, { readonly id: 'heldOut' }>;

/** How far off the chosen model was where it did not know, if that is a reason not to believe it. */
const missOf = ({ report }: Page): Missed | undefined =>
  report.forecast.warnings.find((warning): warning is Missed => warning.id === 'heldOut');
const deviationText = ({ forecast, actual }: Missed, { language }: Page): string =>
  formatPercent(forecast / actual - 1, language);

function expectedPart(page: Said): void {
  const { report, say, language } = page;
  const { choice, total, totalExpected, totalPredicted, fittedTo } = report.forecast;
  const [best] = choice!.candidates;
  const model = modelName(best!.fit, language);
  const ends = ({ low, high }: Interval) => ({ low: count(low, page), high: count(high, page) });
  const { holdout, by } = choice!;
  const missed = missOf(page);
  const deviation = missed ? deviationText(missed, page) : '';
  const off = missed && by !== 'only' ? (`${by}Off` as const) : by;
  const error = formatPercent(holdout?.error ?? 0, language);
  const chosen = holdout === null && by === 'bic' ? 'bicOnly' : off;
  const predicted = ends(totalPredicted);
  const buyers = report.matched + report.strangers.length;
  const said = { purchases: count(total, page), clients: count(buyers, page), ...forecastDays(report, language) };
  heading(page, say('finding', said), [
    Number.isNaN(totalExpected.low)
      ? say('expectedOpen', { total: count(total, page) })
      : say('expected', { total: count(total, page), ...ends(totalExpected) }),
    say('predicted', { least: predicted.low, most: predicted.high }),
    ...activeLines(page),
    say('about', { model, clients: best!.fit.clients }),
    ...(fittedTo === 'laterStarters' ? [say('laterStarters')] : []),
    say(`chosen.${chosen}`, { model, days: holdout?.days ?? 0, deviation, error }),
    ...(best!.fit.limit ? [say(`limit.${best!.fit.limit}`)] : []),
    say('unknown'),
  ]);
}

/** How many clients are there still, with both intervals, and of how many the model has no doubt; nothing where it cannot tell. */
function activeLines(page: Said): string[] {
  const { report, say, language } = page;
  const { active, choice } = report.forecast;
  if (!active) return [];
  const { clients, certain, expected, open, predicted } = active;
  const said = {
    day: formatDate(isoOfSerial(report.summary.end), language),
    active: count(expected, page),
    clients: count(clients, page),
    least: count(predicted.low, page),
    most: count(predicted.high, page),
  };
  return [
    Number.isNaN(open.low)
      ? say('activeOpen', said)
      : say('active', { ...said, low: count(open.low, page), high: count(open.high, page) }),
    ...(certain > 0
      ? [say('alwaysActive', { count: certain, why: alwaysActive(choice!.candidates[0]!.fit, language) })]
      : []),
  ];
}

/**
 * The segments that have clients on the list, each with what is expected of its clients together, and last the clients of the
 * table that have none; nothing where nobody has one.
 */
function segmentLines({ report, inputs, language }: Said) {
  const { classification } = inputs;
  const members = [null, ...SEGMENT_LABELS].map(() => [] as number[]);
  classification.segment.forEach((label, i) => {
    if (report.place[i]! >= 0) members[label]!.push(report.place[i]!);
  });
  const [outside, ...inside] = members;
  if (inside.every((own) => own.length === 0)) return [];
  const lineOf = (own: readonly number[], label: SegmentLabel | null) => {
    const found = together(report.forecast, own);
    if (!found || found.clients === 0) return [];
    const worth = worthTogether(report.forecast, own, (c) => report.rateOf[c]!);
    const name = label
      ? segmentName(label, classification.scheme, language)
      : translator(language)('words.segments.none');
    const active = stillThere(report.forecast.joint, own);
    return [{ ...found, worth, active, label, name, ...(label && { swatch: SEGMENT_COLOURS[label] }) }];
  };
  return [...SEGMENT_LABELS.flatMap((label, k) => lineOf(inside[k]!, label)), ...lineOf(outside!, null)];
}

/** Purchases of the clients of each segment, with both intervals, as a table and as bars. */
function segmentsPart(page: Said, lines: ReturnType<typeof segmentLines>): void {
  const { draft, report, say, language } = page;
  const segments = lines.filter(({ label }) => label !== null);
  const most = [...segments].sort((one, other) => other.expected - one.expected)[0]!;
  const part = most.expected / lines.reduce((sum, { expected }) => sum + expected, 0);
  heading(page, say('segments.finding', { segment: most.name, part: formatPercent(part, language) }), [
    say('segments.about'),
  ]);
  draft.put(0, 'head', say('segments.segment'));
  (['expected', 'openLow', 'openHigh', 'least', 'most'] as const).forEach((id, k) =>
    draft.put(k + 1, 'headFigure', say(`segments.${id}`)),
  );
  draft.lines(3).down();
  for (const { name, swatch, clients, expected, open, predicted } of lines) {
    draft.put(0, 'label', say('segments.named', { segment: name, count: clients }), swatch && { swatch });
    [expected, open.low, open.high, predicted.low, predicted.high].forEach((value, k) =>
      draft.put(k + 1, 'figure', Number.isNaN(value) ? '' : value, { numberFormat: AMOUNT }),
    );
    draft.down();
  }
  // Bars of less than one purchase would show an axis without a figure.
  const hasBars = lines.some(({ predicted }) => predicted.high >= 1);
  if (hasBars) {
    draft.down();
    spansChart(page, {
      id: 'CEC_purchases_segments',
      title: say('segments.chart', { weeks: report.weeks }),
      up: say('segments.purchases', { weeks: report.weeks }),
      names: [say('segments.least'), say('segments.expected'), say('segments.most')],
      lines,
    });
  }
  activePart(page, lines);
  if (lines.every(({ worth }) => worth === null)) return;
  draft.down();
  segmentsWorth(page, lines);
}

/** What the purchases of each segment are worth, with both intervals. */
function segmentsWorth(page: Said, lines: ReturnType<typeof segmentLines>): void {
  const { draft, report, say, inputs, language } = page;
  const unit = purchaseCurrency(inputs) || say('beside.noCurrency');
  const terms = { weeks: report.weeks, discount: formatRate(report.yearlyRate, language), unit };
  heading(page, say('segments.worth', { convention: say(`beside.${report.basis}`, terms) }), [say('spend.intervals')]);
  draft.put(0, 'head', say('segments.segment'));
  (['value', 'openLow', 'openHigh', 'worthLeast', 'worthMost'] as const).forEach((id, k) =>
    draft.put(k + 1, 'headFigure', say(`segments.${id}`)),
  );
  draft.lines(3).down();
  for (const { name, swatch, worth } of lines) {
    if (!worth) continue;
    const { clients, expected, open, predicted } = worth;
    draft.put(0, 'label', say('segments.named', { segment: name, count: clients }), swatch && { swatch });
    [expected, open.low, open.high, predicted.low, predicted.high].forEach((value, k) =>
      draft.put(k + 1, 'figure', Number.isNaN(value) ? '' : value, { numberFormat: AMOUNT }),
    );
    draft.down();
  }
  const known = lines.flatMap(({ name, worth }) => (worth ? [{ ...worth, name }] : []));
  if (!known.some(({ predicted }) => predicted.high >= 1)) return;
  draft.down();
  spansChart(page, {
    id: 'CEC_purchases_worth',
    title: say('segments.worthChart'),
    up: say('segments.worthAxis', { unit }),
    names: [say('segments.worthLeast'), say('segments.value'), say('segments.worthMost')],
    lines: known,
  });
}

interface SpansChart {
  readonly id: string;
  readonly title: string;
  /** What is measured, with its unit. */
  readonly up: string;
  /** Of the least, the expected and the most. */
  readonly names: readonly [string, string, string];
  readonly lines: readonly { readonly name: string; readonly expected: number; readonly predicted: Interval }[];
}

/** What may come of each segment, as a span around what is expected. */
function spansChart({ draft, say, language }: Said, { id, title, up, names, lines }: SpansChart): void {
  const [low, expected, high] = names;
  intervalBars(
    draft,
    {
      ...{ id, title, description: say('segments.description') },
      names: { of: say('segments.segment'), low, expected, high },
      spans: lines.map(({ name, expected: mark, predicted }) => ({ name, expected: mark, ...predicted })),
      categoryAxis: { title: say('segments.segment') },
      valueAxis: { title: up, numberFormat: AMOUNT },
      ...{ dataColumn: CHART_DATA, columns: COLUMNS, height: 16 },
    },
    language,
  );
}

function warningsPart(page: Said): void {
  const { draft, report, inputs, say, language } = page;
  const old = oldList(report, inputs.date, language);
  const short = shortOf(report);
  const texts = [
    ...(old ? [say('warnings.old', old)] : []),
    ...(short === null ? [] : [say('warnings.far', { weeks: report.weeks, days: short })]),
    ...report.forecast.warnings.map((warning) => warningText(warning, page)),
  ];
  if (texts.length === 0) return heading(page, say('warnings.none'));
  heading(page, say('warnings.finding'));
  for (const text of texts) {
    for (const [k, line] of draft.across(`• ${text}`, 'label').entries())
      draft.put(0, 'label', k === 0 ? line : `  ${line}`).down();
  }
}

function warningText(warning: ForecastWarning, page: Said): string {
  const { say } = page;
  switch (warning.id) {
    case 'drift':
      return say('warnings.drift', { actual: count(warning.actual, page), expected: count(warning.expected, page) });
    case 'heldOut':
      return say(warning.compared === null ? 'warnings.heldOut' : 'warnings.heldOutSome', {
        days: warning.days,
        compared: warning.compared ?? 0,
        forecast: count(warning.forecast, page),
        actual: count(warning.actual, page),
        deviation: deviationText(warning, page),
      });
    case 'spendFrequency': {
      const way = say(warning.correlation > 0 ? 'warnings.more' : 'warnings.less');
      return say('warnings.spendFrequency', { way, correlation: decimals(warning.correlation, page) });
    }
    default:
      return say(`warnings.${warning.id}`, warning);
  }
}

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

function spendPart(page: Said): void {
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

/** What each model forecast for the time that was kept back, and its criterion. */
function comparePart(page: Said): void {
  const { draft, report, say, language } = page;
  const { candidates, holdout, compared } = report.forecast.choice!;
  const { clients } = candidates[0]!.fit;
  const finding = holdout
    ? say('compare.finding', { actual: count(holdout.actual, page), days: holdout.days })
    : say('compare.findingOpen');
  heading(page, finding, [
    ...(holdout ? [say('compare.about', { clients: holdout.clients, parts: holdout.parts })] : []),
    ...(compared < clients ? [say('compare.some', { compared, clients })] : []),
  ]);
  draft.put(0, 'head', say('compare.model'));
  (['bic', 'forecast', 'deviation', 'missed'] as const).forEach((id, k) =>
    draft.put(k + 1, 'headFigure', say(`compare.${id}`)),
  );
  draft.down();
  candidates.forEach(({ fit, bic, heldOut, missed }, k) => {
    const known = holdout !== null && !Number.isNaN(heldOut);
    draft.put(0, k === 0 ? 'total' : 'label', modelName(fit, language));
    draft.put(1, 'figure', bic, { numberFormat: '#,##0.0' });
    draft.put(2, 'figure', known ? heldOut : '', { numberFormat: AMOUNT });
    draft.put(3, 'figure', known ? heldOut / holdout.actual - 1 : '', { numberFormat: PERCENT });
    draft.put(4, 'figure', known ? missed : '', { numberFormat: PERCENT }).down();
  });
}

function parametersPart(page: Said): void {
  const { draft, report, say, language } = page;
  heading(page, say('parametersFinding'), [say('parametersAbout')]);
  draft.put(0, 'head', say('parameter'));
  const heads = [say('pace'), say('alpha'), say('third'), say('fourth')];
  heads.forEach((label, k) => draft.put(k + 1, 'headFigure', label));
  draft.put(5, 'headFigure', say('likelihood')).lines(3).down();
  const { candidates } = report.forecast.choice!;
  // Fits to some of the clients would stand here as if they were to all.
  const fits = candidates.map(({ fit }) => fit).filter(({ clients }) => clients === candidates[0]!.fit.clients);
  for (const fit of fits) {
    const { parameters, standardErrors, logLikelihood } = fit;
    draft.put(0, 'label', modelName(fit, language));
    parameters.slice(0, 4).forEach((value, k) => draft.put(k + 1, 'figure', value, { numberFormat: '0.0000' }));
    draft.put(5, 'figure', logLikelihood, { numberFormat: CENTS }).down();
    if (!standardErrors) continue;
    draft.put(0, 'note', say('error'));
    standardErrors.slice(0, 4).forEach((value, k) => draft.put(k + 1, 'figure', value, { numberFormat: '0.0000' }));
    draft.down();
  }
  const { spend } = report.forecast;
  if (!spend) return;
  draft.down().put(0, 'head', say('parameter'));
  const spendHeads = [say('spendParameters.p'), say('spendParameters.q'), say('spendParameters.gamma'), ''];
  spendHeads.forEach((label, k) => draft.put(k + 1, 'headFigure', label));
  draft.put(5, 'headFigure', say('likelihood')).lines(2).down();
  const of = ({ p, q, gamma }: SpendParameters): number[] => [p, q, gamma];
  draft.put(0, 'label', 'Gamma-Gamma').put(5, 'figure', spend.logLikelihood, { numberFormat: CENTS });
  of(spend.parameters).forEach((value, k) => draft.put(k + 1, 'figure', value, { numberFormat: '0.0000' }));
  draft.down();
  if (!spend.standardErrors) return;
  draft.put(0, 'note', say('error'));
  of(spend.standardErrors).forEach((value, k) => draft.put(k + 1, 'figure', value, { numberFormat: '0.0000' }));
  draft.down();
}

/** Beyond this part the model does not follow. */
const STRAYS = 0.1;

function trackingPart(page: Said): void {
  const { report, say } = page;
  const { tracking } = report.forecast;
  const last = tracking.at(-1);
  if (!last) return;
  const off = Math.abs(last.actual - last.expected) > STRAYS * last.expected;
  // A model fitted to all of it adds up to all of it: what it forecast without knowing says more.
  const missed = missOf(page);
  const percent = (part: number): string => formatPercent(part, page.language);
  const said = {
    ...{ actual: count(last.actual, page), expected: count(last.expected, page), days: missed?.days ?? 0 },
    // Rounded to a tenth, what is just beyond the limit would read as on it.
    ...{ off: formatPercent(Math.abs(last.actual / last.expected - 1), page.language, 2), most: percent(STRAYS) },
  };
  const finding = off ? 'findingOff' : missed ? 'findingMissed' : 'finding';
  heading(page, say(`tracking.${finding}`, said), [say('tracking.about', said)]);
  pairChart(page, {
    id: 'CEC_purchases_tracking',
    kind: 'line',
    of: 'tracking',
    across: say('tracking.month'),
    up: say('tracking.purchases'),
    rows: tracking.map(({ month, actual, expected }) => [month, actual, expected]),
  });
}

function frequencyPart(page: Said): void {
  const { report, say } = page;
  const { frequency } = report.forecast;
  if (!frequency) return;
  const { actual, expected } = frequency;
  const most = actual.length - 1;
  const said = { count: actual[0]!, expected: count(expected[0]!, page) };
  heading(page, say('fit.finding', said), [say('fit.about')]);
  pairChart(page, {
    id: 'CEC_purchases_frequency',
    kind: 'column',
    of: 'fit',
    across: say('fit.repeats'),
    up: say('fit.clients'),
    rows: actual.map((clients, k) => [k === most ? say('fit.more', { most }) : String(k), clients, expected[k]!]),
  });
}

interface RowsChart {
  readonly id: string;
  readonly kind: 'line' | 'column';
  readonly of: 'tracking' | 'fit';
  readonly across: string;
  readonly up: string;
  readonly names: readonly string[];
  readonly rows: readonly (readonly [string, ...number[]])[];
}

/** Actual beside expected figures. */
const pairChart = (page: Said, chart: Omit<RowsChart, 'names'>): void =>
  rowsChart(page, { ...chart, names: [page.say('tracking.actual'), page.say('tracking.expected')] });

/** A few figures beside each other, as a chart over its data. */
function rowsChart({ draft, say }: Said, chart: RowsChart): void {
  const { id, kind, of, across, up, names, rows } = chart;
  // Years of months reach further down than their chart, to where the next one would have its own.
  const top = draft.freeRow(CHART_DATA);
  [across, ...names].forEach((label, k) => draft.at(top, CHART_DATA + k, 'chartHead', label));
  rows.forEach((row, r) =>
    row.forEach((value, k) =>
      draft.put(CHART_DATA + k, 'chartData', value, { row: top + 1 + r, ...(k === 0 ? {} : { numberFormat: AMOUNT }) }),
    ),
  );
  const column = (k: number) => ({ ...cellArea(top + 1, CHART_DATA + k), rowCount: rows.length });
  draft.chart(
    {
      id,
      kind,
      title: say(`${of}.chart`),
      description: say(`${of}.description`),
      series: names.map((name, k) => ({ name, categories: column(0), values: column(k + 1), color: COLOURS[k]! })),
      categoryAxis: { title: across },
      valueAxis: { title: up, numberFormat: AMOUNT, min: 0 },
      legend: 'bottom',
    },
    0,
    COLUMNS,
    rows.length > 20 ? 24 : 16,
  );
}
