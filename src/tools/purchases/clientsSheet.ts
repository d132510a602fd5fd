import { AMOUNT, CENTS, MEAN } from '../numberFormats';
import type { Language } from '../../locales';
import type { Sheet } from '../../sheet';
import { partHeading, reportSheet } from '../reportSheet';
import type { Inputs } from '../tool';
import { blankReasons } from './blanks';
import type { PurchaseReport } from './compute';
import { ofMoney, sayOf } from './page';

/** Clients on the list; beside their table, as columns, all of them can stand. */
const MOST_LISTED = 20_000;

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
export function clientSheet(report: PurchaseReport, inputs: Inputs, language: Language, source: string): Sheet {
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
