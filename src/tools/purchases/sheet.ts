import { AMOUNT, CENTS, MEAN } from '../numberFormats';
import { cellArea } from '../../grid';
import { formatCount, formatDate, formatList, formatPercent, type Language, wordsOf } from '../../locales';
import { listMoney } from '../../locales/tools/listDoubts';
import { purchasesWords } from '../../locales/tools/purchases';
import { isoOfSerial } from '../../portfolio';
import type { Sheet, SheetDraft } from '../../sheet';
import { DATE_WRITINGS, PURCHASE_BUCKETS } from '../../value';
import { partHeading, reportSheet } from '../reportSheet';
import type { Inputs } from '../tool';
import { blankReasons } from './blanks';
import type { PurchaseReport } from './compute';
import { purchaseDoubts } from './doubts';
import { forecastParts, worthTerms } from './forecastParts';

const COLUMNS = 6;
const WIDTHS = [52, 16, 18, 16, 16, 16, 3, 3, 16, 14, 14];
const CHART_DATA = 8;
/** Two charts with their headings fill a page. */
const CHART_ROWS = 12;
/** Clients on the list; beside their table, as columns, all of them can stand. */
const MOST_LISTED = 20_000;
/** Strangers that are named. */
const MOST_NAMED = 20;

interface Page {
  readonly draft: SheetDraft;
  readonly report: PurchaseReport;
  readonly inputs: Inputs;
  readonly language: Language;
  readonly say: ReturnType<typeof sayOf>;
}
const sayOf = (language: Language) => wordsOf(purchasesWords, language);

/** What the list holds and how it adds up, and the purchases of every client. */
export function purchaseSheets(report: PurchaseReport, inputs: Inputs, language: Language): readonly Sheet[] {
  const say = sayOf(language);
  const { span, lines } = report.list.reading;
  const day = (serial: number): string => formatDate(isoOfSerial(serial), language);
  const source = say('source', {
    place: report.list.place,
    lines,
    first: span ? day(span.first) : '–',
    last: span ? day(span.last) : '–',
  });
  const terms = worthTerms(report, inputs, language);
  const about = [source];
  const frame = {
    name: say('name'),
    title: say('title'),
    ...(terms ? { terms } : {}),
    about,
    widths: WIDTHS,
    columns: COLUMNS,
  };
  const sheet = reportSheet(frame, inputs, language, (draft) => {
    const page: Page = { draft, report, inputs, language, say };
    reconciledPart(page);
    draft.down();
    warningsPart(page);
    draft.down();
    countsPart(page);
    draft.down();
    monthsPart(page);
    draft.down();
    forecastParts({ draft, report, inputs, language });
    draft.down();
    strangersPart(page);
    draft.down();
    definitionsPart(page);
  });
  return [sheet, clientSheet(report, inputs, language, source)];
}

const heading = ({ draft }: Page, finding: string, about: readonly string[] = []): void =>
  partHeading(draft, COLUMNS, finding, about);

/** An amount in the list's currency. */
const money = (amount: number, { report, language }: Pick<Page, 'report' | 'language'>): string =>
  listMoney(amount, report.list.reading.currency, language);

/** A heading of amounts with the list's currency: "Importe (€)". */
const ofMoney = (heading: string, { reading }: PurchaseReport['list']): string =>
  reading.currency === null ? heading : `${heading} (${reading.currency})`;

/** Every line's place and money; the total row is their sum. */
function reconciledPart(page: Page): void {
  const { draft, report, inputs, language, say } = page;
  const { reading } = report.list;
  const buyers = report.byCount.reduce((sum, count) => sum + count, 0);
  const finding = say('reconciled.finding', {
    purchases: reading.histories.days.length,
    clients: buyers,
    lines: reading.counted,
    total: money(reading.total, page),
  });
  const kinds = DATE_WRITINGS.filter((writing) => reading.dates[writing] > 0).map((writing) => say(`date.${writing}`));
  heading(page, finding, [
    say('reconciled.about'),
    ...(kinds.length > 0 ? [say('dates', { kinds: formatList(kinds, language) })] : []),
  ]);
  draft.put(0, 'head', say('column.bucket')).put(1, 'headFigure', say('column.lines'));
  draft.put(2, 'headFigure', ofMoney(say('column.amount'), report.list)).down();
  for (const bucket of PURCHASE_BUCKETS) {
    const { lines, sum } = reading.buckets[bucket];
    draft.put(0, 'label', say(`bucket.${bucket}`)).put(1, 'figure', lines, { numberFormat: AMOUNT });
    draft.put(2, 'figure', Math.round(100 * sum) / 100 || 0, { numberFormat: CENTS }).down();
  }
  draft.put(0, 'total', say('column.total')).put(1, 'totalFigure', reading.counted, { numberFormat: AMOUNT });
  draft.put(2, 'totalFigure', Math.round(100 * reading.total) / 100, { numberFormat: CENTS }).down();
  if (reading.otherCurrencies.length > 0) apartLines(page);
  draft.down();
  const clients = inputs.classification.portfolio.size;
  draft.put(0, 'label', say('matched', { matched: report.matched, clients })).down();
}

/** Lines in other currencies below the total, each with its sum in its own, and then all lines of the list. */
function apartLines({ draft, report, say }: Page): void {
  const { lines, otherCurrencies } = report.list.reading;
  for (const { name, lines: count, sum } of otherCurrencies) {
    const label = name === null ? say('bucket.noCurrency') : say('bucket.otherCurrency', { currency: name });
    draft.put(0, 'label', label).put(1, 'figure', count, { numberFormat: AMOUNT });
    draft
      .put(2, 'figure', Math.round(100 * sum) / 100 || 0, { numberFormat: CENTS })
      .put(3, 'note', name ?? '')
      .down();
  }
  draft.put(0, 'total', say('column.allLines')).put(1, 'totalFigure', lines, { numberFormat: AMOUNT }).down();
}

function warningsPart(page: Page): void {
  const { draft, report, language, say } = page;
  const doubts = purchaseDoubts(report.list, language);
  if (report.warnings.length + doubts.length === 0) return heading(page, say('warnings.none'));
  heading(page, say('warnings.finding'));
  const warnings = report.warnings.flatMap((warning) => {
    const share = warning.id === 'monthlyInvoicing' ? formatPercent(warning.share, language) : '';
    const told = [say(`warnings.${warning.id}`, { ...warning, share })];
    if (warning.id === 'unknownStart' && warning.before > 0)
      told.push(say('warnings.unknownBefore', { count: warning.before }));
    return told;
  });
  for (const text of [...doubts, ...warnings]) {
    for (const [k, line] of draft.across(`• ${text}`, 'label').entries())
      draft.put(0, 'label', k === 0 ? line : `  ${line}`).down();
  }
}

function countsPart(page: Page): void {
  const { draft, report, say } = page;
  const { byCount } = report;
  const most = byCount.length;
  const clients = byCount.reduce((sum, count) => sum + count, 0);
  heading(page, say('counts.finding', { once: byCount[0]!, clients }), [say('counts.about', { most })]);
  const top = draft.freeRow(CHART_DATA);
  draft
    .at(top, CHART_DATA, 'chartHead', say('column.purchases'))
    .at(top, CHART_DATA + 1, 'chartHead', say('column.clients'));
  byCount.forEach((count, k) => {
    draft.at(top + 1 + k, CHART_DATA, 'chartData', k + 1 === most ? say('counts.more', { most }) : String(k + 1));
    draft.put(CHART_DATA + 1, 'chartData', count, { row: top + 1 + k, numberFormat: AMOUNT });
  });
  columnChart(page, top, most, {
    id: 'CEC_purchases_counts',
    title: say('counts.chart'),
    description: say('counts.description'),
    across: say('column.purchases'),
    up: say('counts.axis'),
  });
}

function monthsPart(page: Page): void {
  const { draft, report, say } = page;
  if (report.months.length === 0) return;
  heading(page, say('months.finding'));
  const top = draft.freeRow(CHART_DATA);
  draft
    .at(top, CHART_DATA, 'chartHead', say('column.month'))
    .at(top, CHART_DATA + 1, 'chartHead', ofMoney(say('column.amount'), report.list));
  report.months.forEach(({ month, amount }, k) => {
    draft.at(top + 1 + k, CHART_DATA, 'chartData', month);
    draft.put(CHART_DATA + 1, 'chartData', amount, { row: top + 1 + k, numberFormat: AMOUNT });
  });
  columnChart(page, top, report.months.length, {
    id: 'CEC_purchases_months',
    title: say('months.chart'),
    description: say('months.description'),
    across: say('column.month'),
    up: ofMoney(say('column.amount'), report.list),
  });
}

function columnChart(
  { draft }: Page,
  top: number,
  rowCount: number,
  words: {
    readonly id: string;
    readonly title: string;
    readonly description: string;
    readonly across: string;
    readonly up: string;
  },
): void {
  const column = (k: number) => ({ ...cellArea(top + 1, CHART_DATA + k), rowCount });
  draft.chart(
    {
      id: words.id,
      kind: 'column',
      title: words.title,
      description: words.description,
      series: [{ name: words.up, categories: column(0), values: column(1), color: '#2E7C7B' }],
      categoryAxis: { title: words.across },
      valueAxis: { title: words.up, numberFormat: AMOUNT, min: 0 },
      legend: 'none',
    },
    0,
    COLUMNS,
    CHART_ROWS,
  );
}

function strangersPart(page: Page): void {
  const { draft, report, say } = page;
  const { strangers, summary, list } = report;
  if (strangers.length === 0) return heading(page, say('strangers.none'));
  const value = money(report.strangersValue, page);
  heading(page, say('strangers.finding', { count: strangers.length, value }), [say('strangers.about')]);
  draft.put(0, 'head', say('column.id')).put(1, 'headFigure', say('column.purchases'));
  draft.put(2, 'headFigure', ofMoney(say('column.value'), list)).down();
  const head = draft.row - 1;
  for (const c of strangers.slice(0, MOST_NAMED)) {
    draft
      .put(0, 'label', list.reading.histories.clients[c]!)
      .put(1, 'figure', summary.frequency[c]! + 1, { numberFormat: AMOUNT });
    draft.put(2, 'figure', summary.value[c]!, { numberFormat: CENTS }).down();
  }
  if (strangers.length > MOST_NAMED)
    draft.put(0, 'note', `… ${formatCount(strangers.length - MOST_NAMED, page.language)}`).down();
  draft.repeatHead(head);
}

function definitionsPart(page: Page): void {
  const { draft, report, say } = page;
  heading(page, say('definitions.finding'));
  const ids = ['frequency', 'recency', 'age', 'mean', 'regularity', 'rfm'] as const;
  const ofModels = ['models', 'parameters', 'fit', 'expected', 'mayCome'] as const;
  for (const id of report.forecast.choice ? [...ids, ...ofModels] : ids) {
    for (const line of draft.across(say(`definitions.${id}`), 'label')) draft.put(0, 'label', line).down();
  }
}

/**
 * What is printed, and beyond it the intervals, what the models take as a repeat's amount, and what follows from the rest (the
 * repeats, and the days since the last purchase).
 */
const LIST = [
  'purchases',
  'recency',
  'age',
  'yearly',
  'mean',
  'value',
  'regularity',
  'alive',
  'next',
  'least',
  'most',
  'perPurchase',
  'worth',
  'r',
  'f',
  'm',
  'aliveLow',
  'aliveHigh',
  'nextLow',
  'nextHigh',
  'meanValue',
  'frequency',
  'idle',
  'perPurchaseLow',
  'perPurchaseHigh',
  'worthLow',
  'worthHigh',
  'worthLeast',
  'worthMost',
] as const;
type Listed = (typeof LIST)[number];
/** Columns that show amounts. */
const MONEY: ReadonlySet<Listed> = new Set([
  'mean',
  'value',
  'perPurchase',
  'worth',
  'meanValue',
  'perPurchaseLow',
  'perPurchaseHigh',
  'worthLow',
  'worthHigh',
  'worthLeast',
  'worthMost',
]);
/** Characters of columns whose heads or figures need more than the usual. */
const LIST_WIDTHS: Readonly<Partial<Record<Listed, number>>> = {
  purchases: 9,
  age: 11.5,
  yearly: 9,
  mean: 11,
  meanValue: 13,
  value: 11,
  regularity: 13,
  least: 8,
  most: 8,
  r: 8,
  f: 8,
  m: 8,
};
const USUAL_WIDTH = 9.5;
const NAME_WIDTH = 22;
const LIST_COLUMNS = LIST.length + 2;
const PRINTED = LIST_COLUMNS - 13;

/** What a column of the list shows: of the table's clients where `ofTable`, else of the purchase list's. */
interface ListedColumn {
  /** NaN where there is nothing to show. */
  readonly values: ArrayLike<number>;
  readonly numberFormat: string;
  readonly ofTable?: true;
}

/** Estimates are written to the millionth: what stands behind it says nothing, and takes its time and room in the file. */
const MILLION = 1e6;
const estimated = (values: Float64Array): Float64Array => {
  const rounded = new Float64Array(values.length);
  for (let i = 0; i < rounded.length; i++) rounded[i] = Math.round(values[i]! * MILLION) / MILLION;
  return rounded;
};

/** The columns of {@link LIST}, in its order. */
function listedColumns(report: PurchaseReport): readonly ListedColumn[] {
  const { summary, forecast, yearly, mean } = report;
  const [r, f, m] = report.digits.map((digit) => Float64Array.from(digit, (of) => of || NaN));
  const columns: Readonly<Record<Listed, ListedColumn>> = {
    purchases: { values: summary.frequency.map((repeats) => repeats + 1), numberFormat: AMOUNT },
    recency: { values: summary.recency, numberFormat: AMOUNT },
    age: { values: summary.age, numberFormat: AMOUNT },
    yearly: { values: yearly, numberFormat: MEAN },
    mean: { values: mean, numberFormat: CENTS },
    meanValue: { values: summary.meanValue, numberFormat: CENTS },
    value: { values: summary.value, numberFormat: CENTS },
    regularity: { values: summary.regularity, numberFormat: MEAN },
    alive: { values: estimated(forecast.alive), numberFormat: '0%' },
    aliveLow: { values: estimated(forecast.aliveLow), numberFormat: '0%' },
    aliveHigh: { values: estimated(forecast.aliveHigh), numberFormat: '0%' },
    next: { values: estimated(forecast.next), numberFormat: MEAN },
    nextLow: { values: estimated(forecast.nextLow), numberFormat: MEAN },
    nextHigh: { values: estimated(forecast.nextHigh), numberFormat: MEAN },
    least: { values: forecast.least, numberFormat: AMOUNT },
    most: { values: forecast.most, numberFormat: AMOUNT },
    perPurchase: { values: estimated(forecast.perPurchase), numberFormat: CENTS },
    worth: { values: estimated(report.worth), numberFormat: AMOUNT, ofTable: true },
    r: { values: r!, numberFormat: '0' },
    f: { values: f!, numberFormat: '0' },
    m: { values: m!, numberFormat: '0' },
    frequency: { values: summary.frequency, numberFormat: AMOUNT },
    idle: { values: summary.idle, numberFormat: AMOUNT },
    perPurchaseLow: { values: estimated(forecast.perPurchaseLow), numberFormat: CENTS },
    perPurchaseHigh: { values: estimated(forecast.perPurchaseHigh), numberFormat: CENTS },
    worthLow: { values: estimated(report.worthLow), numberFormat: AMOUNT, ofTable: true },
    worthHigh: { values: estimated(report.worthHigh), numberFormat: AMOUNT, ofTable: true },
    worthLeast: { values: estimated(report.worthLeast), numberFormat: AMOUNT, ofTable: true },
    worthMost: { values: estimated(report.worthMost), numberFormat: AMOUNT, ofTable: true },
  };
  return LIST.map((id) => columns[id]);
}

/** The purchases of every client of the table, in its order: figures and digits that can be criteria. */
function clientSheet(report: PurchaseReport, inputs: Inputs, language: Language, source: string): Sheet {
  const say = sayOf(language);
  const { portfolio } = inputs.classification;
  const { summary, place } = report;
  const columns = listedColumns(report);
  const frame = {
    name: say('clientsName'),
    title: say('clientsName'),
    widths: [NAME_WIDTH, 9, ...LIST.map((id) => LIST_WIDTHS[id] ?? USUAL_WIDTH)],
    columns: PRINTED,
  };
  const shown = Math.min(MOST_LISTED, portfolio.size);
  const headOf = (id: Listed): string => {
    const head = say(`column.${id}`, { basis: say(`basis.${report.basis}`), weeks: report.weeks });
    return MONEY.has(id) ? ofMoney(head, report.list) : head;
  };
  return reportSheet(frame, inputs, language, (draft) => {
    const capped = shown < portfolio.size ? [say('list.capped', { shown, count: portfolio.size })] : [];
    const about = [source, ...capped, ...blankReasons(report, language), say('list.beyond')];
    partHeading(draft, LIST_COLUMNS, say('list.finding', { count: shown }), about);
    const headRow = draft.row;
    draft.put(0, 'head', say('column.client')).put(1, 'headText', say('column.id'));
    LIST.forEach((id, k) => draft.put(k + 2, 'headFigure', headOf(id)));
    draft.lines(4).down();
    for (let i = 0; i < shown; i++) {
      draft.client(0, portfolio.names[i]!).id(1, portfolio.ids[i]!);
      const c = place[i]!;
      const known = c >= 0 && !Number.isNaN(summary.age[c]!);
      for (let k = 0; known && k < LIST.length; k++) {
        const { values, ofTable, numberFormat } = columns[k]!;
        const value = values[ofTable ? i : c]!;
        draft.figure(k + 2, Number.isNaN(value) ? '' : value, numberFormat);
      }
      draft.down();
    }
    return headRow;
  });
}
