import { quantileCuts } from '../../method';
import { dayOfSerial, SeededRandom } from '../../portfolio';
import {
  finished,
  type ForecastAsked,
  forecastSteps,
  type PurchaseForecast,
  type PurchaseReading,
  type PurchaseSummary,
  type PurchaseWarning,
  purchaseWarnings,
  type SpendAsked,
  type Starts,
  type Stepwise,
  summarisePurchases,
  type TogetherForecast,
  worthTogether,
  YEAR_DAYS,
} from '../../value';
import { totalOf } from '../amounts';
import { purchaseStrangers } from '../strangers';
import type { Inputs, PurchaseList, WorkElsewhere } from '../tool';

/** What a report of purchases hangs on. */
export interface PurchaseTerms extends Starts {
  /** Weeks that are forecast, from the end of the list. */
  readonly weeks: number;
  /** Yearly rate at which later money is worth less. */
  readonly yearlyRate: number;
  /** What the spend model is fitted to. */
  readonly spendFrom: SpendAsked;
  /** Margin per unit of sales, by client of the table; null where nobody has one. */
  readonly rates: Float64Array | null;
}

/** What the purchase list says of the clients of the table. */
export interface PurchaseReport {
  readonly list: PurchaseList;
  readonly summary: PurchaseSummary;
  readonly warnings: readonly PurchaseWarning[];
  /** Place of each client of the table in the histories; -1 where the list does not know it. */
  readonly place: Int32Array;
  /** Clients of the table with a purchase, and those of the list that the table does not have, by what they bought. */
  readonly matched: number;
  readonly strangers: ReturnType<typeof purchaseStrangers>;
  readonly strangersValue: number;
  /** Digits 1–4 by quartiles of recency (idle days), purchases a year and mean purchase; 0 without a purchase. */
  readonly digits: readonly [Uint8Array, Uint8Array, Uint8Array];
  /** Purchases a year since the first, of clients of the histories; NaN for less than 30 days of relation. */
  readonly yearly: Float64Array;
  /** Mean amount of all purchases. */
  readonly mean: Float64Array;
  readonly forecast: PurchaseForecast;
  /** Of the clients of the table: money of today, NaN where nothing can be said. */
  readonly worth: Float64Array;
  /** 90 % interval of that expected value, and what it may come to in nine cases of ten. */
  readonly worthLow: Float64Array;
  readonly worthHigh: Float64Array;
  readonly worthLeast: Float64Array;
  readonly worthMost: Float64Array;
  /** Margin per unit of spend, or 1, of each client of the list; NaN for one that the table does not have. */
  readonly rateOf: Float64Array;
  /** All of the table together; null where nothing can be said. */
  readonly worthOfAll: TogetherForecast | null;
  /** What the clients that it is of bought, as a part of what all on the list did. */
  readonly worthPart: number;
  readonly basis: 'margin' | 'sales';
  readonly yearlyRate: number;
  /** Weeks forecast. */
  readonly weeks: number;
  /** Clients by how many purchases they made: 1, 2, … and the last for all from there on. */
  readonly byCount: readonly number[];
  /** Purchases and money by month. */
  readonly months: readonly { readonly month: string; readonly purchases: number; readonly amount: number }[];
}

const MOST_COUNTED = 10;
/** Chance begins the same way each time, so that the same list gives the same figures. */
const SEED = 4444;
/** A client of days has no yearly rate. */
const FEWEST_DAYS = 30;

/** What the list says of the clients of the table, whatever is forecast. */
type Bought = Pick<
  PurchaseReport,
  'summary' | 'place' | 'matched' | 'strangers' | 'strangersValue' | 'digits' | 'yearly' | 'mean' | 'byCount' | 'months'
>;
const known = new WeakMap<PurchaseReading, { readonly ids: readonly string[]; readonly bought: Bought }>();

/** Pairs the list with the table by id as text, and counts what the clients bought, when and how evenly. */
export function purchaseReport(inputs: Inputs, list: PurchaseList, terms: PurchaseTerms): PurchaseReport {
  const bought = boughtOf(inputs, list);
  const { summary, place } = bought;
  const forecast = forecastOf(list.reading, summary, terms);
  return {
    list,
    ...bought,
    warnings: purchaseWarnings(list.reading.histories, summary, terms),
    ...worthOf(forecast, summary, place, terms.rates),
    forecast,
    yearlyRate: terms.yearlyRate,
    weeks: terms.weeks,
  };
}

/** What of a report hangs on list and table alone: the report of the same two finds it done. */
export function boughtOf({ classification }: Inputs, list: PurchaseList): Bought {
  const { ids } = classification.portfolio;
  const before = known.get(list.reading);
  if (before?.ids === ids) return before.bought;
  const bought = paired(list, ids);
  known.set(list.reading, { ids, bought });
  return bought;
}

function paired(list: PurchaseList, ids: readonly string[]): Bought {
  const { clients, starts, days, amounts } = list.reading.histories;
  const summary = summaryOf(list.reading);
  const at = new Map(clients.map((id, c) => [id, c]));
  const place = Int32Array.from(ids, (id) => at.get(id) ?? -1);
  const bought = (c: number): boolean => starts[c + 1]! > starts[c]!;
  const strangers = purchaseStrangers(list, ids);
  const yearly = summary.age.map((age, c) =>
    age >= FEWEST_DAYS ? ((summary.frequency[c]! + 1) * YEAR_DAYS) / age : NaN,
  );
  const mean = summary.value.map((value, c) => (bought(c) ? value / (summary.frequency[c]! + 1) : NaN));
  const byCount = new Array<number>(MOST_COUNTED).fill(0);
  for (let c = 0; c < clients.length; c++) {
    if (bought(c)) byCount[Math.min(MOST_COUNTED, summary.frequency[c]! + 1) - 1]!++;
  }
  return {
    summary,
    place,
    matched: place.reduce((count, c) => count + (c >= 0 && bought(c) ? 1 : 0), 0),
    strangers,
    strangersValue: totalOf(strangers.map(({ value }) => value)),
    digits: [digitsOf(summary.idle, false), digitsOf(yearly, true), digitsOf(mean, true)],
    yearly,
    mean,
    byCount,
    months: monthsOf(days, amounts),
  };
}

/** A list's forecast takes seconds: sheets and columns of the same list share it. */
const made = new WeakMap<PurchaseReading, { readonly terms: string; readonly forecast: PurchaseForecast }>();

/** Whether a list's forecast is at hand: nothing that must be quick waits for it. */
export const isForecast = (reading: PurchaseReading): boolean => made.has(reading);

/** What of its terms a forecast hangs on. */
export type ForecastTold = Pick<PurchaseTerms, 'startsKnown' | 'before' | 'yearlyRate' | 'weeks' | 'spendFrom'>;

const asText = ({ startsKnown, before = null, yearlyRate, weeks, spendFrom }: ForecastTold): string =>
  JSON.stringify([startsKnown, yearlyRate, weeks, spendFrom, startsKnown || !before ? '' : before.join('')]);

const forecastOf = (...given: Parameters<typeof forecastOfList>): PurchaseForecast =>
  finished(forecastOfList(...given));

const summaryOf = ({ histories, span }: PurchaseReading): PurchaseSummary =>
  summarisePurchases(histories, span?.last ?? 0);

/** Everything of a report that takes seconds, in steps; the report then finds it done. */
export const forecastAhead = ({ reading }: PurchaseList, told: ForecastTold): Stepwise<PurchaseForecast> =>
  forecastOfList(reading, summaryOf(reading), told);

/** The same for another thread to do; null where it is done. */
export function forecastElsewhere({ reading }: PurchaseList, told: ForecastTold): WorkElsewhere | null {
  const terms = asText(told);
  if (made.get(reading)?.terms === terms) return null;
  const { histories, span } = reading;
  return {
    asked: { histories, end: span?.last ?? 0, terms: termsOf(told), seed: SEED },
    take: (forecast) => void made.set(reading, { terms, forecast }),
  };
}

const termsOf = ({
  startsKnown,
  before = null,
  yearlyRate,
  weeks,
  spendFrom,
}: ForecastTold): ForecastAsked['terms'] => ({
  ...{ days: 7 * weeks, startsKnown, before, yearlyRate, spendFrom },
});

function* forecastOfList(
  reading: PurchaseReading,
  summary: PurchaseSummary,
  told: ForecastTold,
): Stepwise<PurchaseForecast> {
  const terms = asText(told);
  const known = made.get(reading);
  if (known?.terms === terms) return known.forecast;
  const chance = new SeededRandom(SEED);
  const random = (): number => chance.next();
  const forecast = yield* forecastSteps(reading.histories, summary, { ...termsOf(told), random });
  made.set(reading, { terms, forecast });
  return forecast;
}

/**
 * What the purchases expected of each client of the list are worth: their margin, where the client has a margin rate (a
 * cell, its family's or what the value tool assumes); sales, where nobody has one, and then it is no lifetime value.
 */
function worthOf(
  forecast: PurchaseForecast,
  summary: PurchaseSummary,
  place: Int32Array,
  rates: Float64Array | null,
): Pick<
  PurchaseReport,
  'worth' | 'worthLow' | 'worthHigh' | 'worthLeast' | 'worthMost' | 'rateOf' | 'worthOfAll' | 'worthPart' | 'basis'
> {
  const rate = (i: number): number => (rates ? rates[i]! : 1);
  const own = (column: Float64Array): Float64Array =>
    Float64Array.from(place, (c, i) => (c < 0 ? NaN : column[c]! * rate(i)));
  const rateOf = new Float64Array(forecast.next.length).fill(NaN);
  place.forEach((c, i) => c >= 0 && (rateOf[c] = rate(i)));
  const known = [...new Set(place)].filter((c) => c >= 0);
  // A client of credit notes alone takes nothing from what the others bought.
  const valueOf = (c: number): number => Math.max(0, summary.value[c]!);
  const whole = totalOf([...summary.value.keys()].map(valueOf));
  return {
    worth: own(forecast.worth),
    worthLow: own(forecast.worthLow),
    worthHigh: own(forecast.worthHigh),
    worthLeast: own(forecast.worthLeast),
    worthMost: own(forecast.worthMost),
    rateOf,
    worthPart: totalOf(known.filter((c) => !Number.isNaN(forecast.worth[c]! * rateOf[c]!)).map(valueOf)) / whole,
    worthOfAll: worthTogether(forecast, known, (c) => rateOf[c]!),
    basis: rates ? 'margin' : 'sales',
  };
}

/** Quartiles as digits: above a cut earns the higher one; where less is better, at most a cut. */
function digitsOf(values: Float64Array, high: boolean): Uint8Array {
  const cuts = quantileCuts(values) as readonly number[];
  return Uint8Array.from(values, (value) => {
    if (Number.isNaN(value)) return 0;
    let digit = 1;
    for (const cut of cuts) if (high ? value > cut : value <= cut) digit++;
    return digit;
  });
}

function monthsOf(days: Int32Array, amounts: Float64Array): { month: string; purchases: number; amount: number }[] {
  const months = new Map<number, { purchases: number; amount: number }>();
  // A list has many purchases of each day: its month is looked for once.
  const ofDay = new Map<number, { purchases: number; amount: number }>();
  const monthOf = (day: number): { purchases: number; amount: number } => {
    const { year, month } = dayOfSerial(day);
    const key = 12 * year + month - 1;
    const found = months.get(key) ?? { purchases: 0, amount: 0 };
    months.set(key, found);
    ofDay.set(day, found);
    return found;
  };
  days.forEach((day, k) => {
    const found = ofDay.get(day) ?? monthOf(day);
    found.purchases++;
    found.amount += amounts[k]!;
  });
  const keys = [...months.keys()].sort((a, b) => a - b);
  if (keys.length === 0) return [];
  const [first, last] = [keys[0]!, keys.at(-1)!];
  // A month without a purchase is a month all the same.
  return Array.from({ length: last - first + 1 }, (_, k) => {
    const key = first + k;
    const month = `${Math.floor(key / 12)}-${String((key % 12) + 1).padStart(2, '0')}`;
    return { month, ...(months.get(key) ?? { purchases: 0, amount: 0 }) };
  });
}
