import { quantileCuts } from '../../method';
import { dayOfSerial } from '../../portfolio';
import {
  aliveProbability,
  type BuyFit,
  expectedPurchases,
  fitBuyTillYouDie,
  type PurchaseSummary,
  type PurchaseWarning,
  purchaseWarnings,
  summarisePurchases,
  YEAR_DAYS,
} from '../../value';
import { totalOf } from '../amounts';
import type { Inputs, PurchaseList } from '../tool';

/** What the purchase list says of the clients of the table. */
export interface PurchaseReport {
  readonly list: PurchaseList;
  readonly summary: PurchaseSummary;
  readonly warnings: readonly PurchaseWarning[];
  /** Place of each client of the table in the histories; -1 where the list does not know it. */
  readonly place: Int32Array;
  /** Clients of the table with a purchase, and those of the list that the table does not have, by what they bought. */
  readonly matched: number;
  readonly strangers: readonly number[];
  readonly strangersValue: number;
  /** Digits 1–4 by quartiles of recency (idle days), purchases a year and mean purchase; 0 without a purchase. */
  readonly digits: readonly [Uint8Array, Uint8Array, Uint8Array];
  /** Purchases a year since the first, of clients of the histories; NaN for less than 30 days of relation. */
  readonly yearly: Float64Array;
  /** Mean amount of all purchases. */
  readonly mean: Float64Array;
  readonly forecast: Forecast;
  /** Clients by how many purchases they made: 1, 2, … and the last for all from there on. */
  readonly byCount: readonly number[];
  /** Purchases and money by month. */
  readonly months: readonly { readonly month: string; readonly purchases: number; readonly amount: number }[];
}

/** What a model of the histories expects of each client of the list; NaN where no model could be fitted. */
export interface Forecast {
  /** Both models, the likelier first; the forecast is the first one's. */
  readonly fits: readonly BuyFit[];
  /** Why there is no forecast: too few clients came back, or the likelihood has no maximum inside. */
  readonly gap: 'none' | 'fewRepeaters' | 'noMaximum';
  readonly alive: Float64Array;
  /** Purchases in the next 52 weeks. */
  readonly next: Float64Array;
  readonly total: number;
}

const MOST_COUNTED = 10;
/** With fewer clients that came back, four parameters are read from noise. */
const FEWEST_REPEATERS = 20;
const WEEKS = 52;
/** A client of days has no yearly rate. */
const FEWEST_DAYS = 30;

/** Pairs the list with the table by id as text, and counts what the clients bought, when and how evenly. */
export function purchaseReport({ classification }: Inputs, list: PurchaseList, startsKnown: boolean): PurchaseReport {
  const { ids } = classification.portfolio;
  const { histories, span } = list.reading;
  const { clients, starts, days, amounts } = histories;
  const summary = summarisePurchases(histories, span?.last ?? 0);
  const at = new Map(clients.map((id, c) => [id, c]));
  const place = Int32Array.from(ids, (id) => at.get(id) ?? -1);
  const known = new Set(place);
  const bought = (c: number): boolean => starts[c + 1]! > starts[c]!;
  const strangers = [...clients.keys()].filter((c) => !known.has(c) && bought(c));
  strangers.sort((a, b) => summary.value[b]! - summary.value[a]! || a - b);
  const yearly = summary.age.map((age, c) =>
    age >= FEWEST_DAYS ? ((summary.frequency[c]! + 1) * YEAR_DAYS) / age : NaN,
  );
  const mean = summary.value.map((value, c) => (bought(c) ? value / (summary.frequency[c]! + 1) : NaN));
  const byCount = new Array<number>(MOST_COUNTED).fill(0);
  for (let c = 0; c < clients.length; c++) {
    if (bought(c)) byCount[Math.min(MOST_COUNTED, summary.frequency[c]! + 1) - 1]!++;
  }
  return {
    list,
    summary,
    warnings: purchaseWarnings(histories, summary, startsKnown),
    forecast: forecastOf(summary),
    place,
    matched: place.reduce((count, c) => count + (c >= 0 && bought(c) ? 1 : 0), 0),
    strangers,
    strangersValue: totalOf(strangers.map((c) => summary.value[c]!)),
    digits: [digitsOf(summary.idle, false), digitsOf(yearly, true), digitsOf(mean, true)],
    yearly,
    mean,
    byCount,
    months: monthsOf(days, amounts),
  };
}

/** Fits both models in weeks, and forecasts with the likelier: they have as many parameters, so likelihoods compare. */
function forecastOf(summary: PurchaseSummary): Forecast {
  const buyers = [...summary.age.keys()].filter((c) => !Number.isNaN(summary.age[c]!));
  const pick = (column: ArrayLike<number>): Float64Array => Float64Array.from(buyers, (c) => column[c]!);
  const histories = { frequency: pick(summary.frequency), recency: pick(summary.recency), age: pick(summary.age) };
  const blank = (): Float64Array => new Float64Array(summary.age.length).fill(NaN);
  const none = { fits: [], alive: blank(), next: blank(), total: NaN };
  if (histories.frequency.filter((x) => x > 0).length < FEWEST_REPEATERS) return { ...none, gap: 'fewRepeaters' };
  const fits = (['bg', 'mbg'] as const)
    .map((model) => fitBuyTillYouDie(model, histories))
    .filter(({ end, limit }) => end === 'interior' || limit !== null)
    .sort((a, b) => b.logLikelihood - a.logLikelihood);
  const [best] = fits;
  if (!best) return { ...none, gap: 'noMaximum' };
  const { model, parameters, unitDays } = best;
  const [alive, next] = [blank(), blank()];
  let total = 0;
  for (const c of buyers) {
    const [x, tx, T] = [summary.frequency[c]!, summary.recency[c]! / unitDays, summary.age[c]! / unitDays];
    // Where nobody seems to leave, a 100 % for everybody would say what the histories cannot.
    if (best.limit !== 'nobodyLeaves') alive[c] = aliveProbability(model, parameters, { x, tx, T });
    next[c] = expectedPurchases(model, parameters, { x, tx, T }, WEEKS);
    total += next[c]!;
  }
  return { fits, gap: 'none', alive, next, total };
}

/** Quartiles as digits: above a cut earns the higher one; where less is better, at most a cut. */
function digitsOf(values: Float64Array, high: boolean): Uint8Array {
  const cuts = quantileCuts(values) as readonly number[];
  return Uint8Array.from(values, (value) => {
    if (Number.isNaN(value)) return 0;
    return 1 + cuts.filter((cut) => (high ? value > cut : value <= cut)).length;
  });
}

function monthsOf(days: Int32Array, amounts: Float64Array): { month: string; purchases: number; amount: number }[] {
  const months = new Map<number, { purchases: number; amount: number }>();
  days.forEach((day, k) => {
    const { year, month } = dayOfSerial(day);
    const key = 12 * year + month - 1;
    const found = months.get(key) ?? { purchases: 0, amount: 0 };
    found.purchases++;
    found.amount += amounts[k]!;
    months.set(key, found);
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
