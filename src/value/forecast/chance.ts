import { expectedSpend, type History, type PurchaseFit, purchaseModel, type Random, type SpendFit } from '../fitted';
import type { Cohort } from './cohort';
import { endsOf, type Interval } from './ends';
import type { Expectation, Openness } from './expectation';
import type { ForecastClients, ForecastTerms } from './forecastClients';
import { type Drawn, drawnSteps, ninetyOf, reaching } from './intervals';
import { drawnMoney, ofProduct, partsOf, spendAtSets, spendSets } from './money';
import type { Stepwise } from './steps';

/** What may come, drawn: the first of the two parts of a forecast that hang on chance. */
export const futureSteps = (
  { all, fitted }: ForecastClients,
  best: PurchaseFit,
  { days, random }: Pick<ForecastTerms, 'days' | 'random'>,
): Stepwise<Drawn> => {
  const { unitDays } = best;
  const ahead = { histories: historiesOf(all, unitDays), time: days / unitDays, fitted };
  return drawnSteps(purchaseModel(best.model), best, ahead, random);
};

const historiesOf = ({ frequency, recency, age, clients }: Cohort, unitDays: number): History[] =>
  Array.from(clients, (_, i) => ({ x: frequency[i]!, tx: recency[i]! / unitDays, T: age[i]! / unitDays }));

/** What the purchases that were drawn come to, drawn, too; null without a spend model. */
export interface Spent {
  /** Draws of what each client's purchases come to, discounted. */
  readonly draws: readonly Float32Array[];
  /** Spend per purchase of each client at every set of parameters that the clients leave open. */
  readonly spends: readonly Float64Array[];
}

/** The other part that hangs on chance: it follows the draws of the purchases. */
export function* spentSteps(
  { all }: ForecastClients,
  { spend, months, next }: Pick<Expectation, 'spend' | 'months' | 'next'>,
  counts: Drawn['counts'],
  random: Random,
): Stepwise<Spent | null> {
  if (!spend) return null;
  const sets = yield* spendSets(spend, all, counts[0]!.length, random);
  const spends = spendAtSets(sets, all);
  const discounts = months.map((value, i) => (next[i]! > 0 ? value / next[i]! : 1));
  return { draws: yield* drawnMoney(counts, sets, { cohort: all, discounts }, random), spends };
}

/** Of a limit model parameters are far out, and their ratio still says the mean; what comes of it must be a number. */
function spendAt(spend: SpendFit | null, { frequency, meanValue }: Cohort, i: number): number {
  if (!spend) return NaN;
  const value = expectedSpend(spend.parameters, frequency[i]!, meanValue[i]!);
  return Number.isFinite(value) && value >= 0 ? value : NaN;
}

const NO_ENDS: Interval = { low: NaN, high: NaN };

/** Columns of money. */
export const MONEY = [
  'perPurchase',
  'perPurchaseLow',
  'perPurchaseHigh',
  'worth',
  'worthLow',
  'worthHigh',
  'worthLeast',
  'worthMost',
] as const;
export type MoneyColumn = (typeof MONEY)[number];

/** What figures of money are made of. */
interface MoneyParts {
  readonly expectation: Pick<Expectation, 'months' | 'next' | 'spend'>;
  readonly spent: Spent;
  readonly open: Openness['open'];
  readonly least: Drawn['least'];
}

/** Spend and worth with their intervals, by client of the list; NaN without a spend model. */
export function moneyColumns(all: Cohort, size: number, parts: MoneyParts | null): Record<MoneyColumn, Float64Array> {
  const columns = Object.fromEntries(MONEY.map((id) => [id, new Float64Array(size).fill(NaN)])) as Record<
    MoneyColumn,
    Float64Array
  >;
  if (!parts) return columns;
  const { expectation, spent, open, least } = parts;
  const { months, next, spend } = expectation;
  all.clients.forEach((c, i) => {
    const perPurchase = spendAt(spend, all, i);
    const worth = months[i]! * perPurchase;
    const spends = spent.spends[i]!;
    const each = reaching(ninetyOf(spends), perPurchase);
    const bought = partsOf({ low: open.low[i]!, high: open.high[i]! }, next[i]!);
    const both = ofProduct(worth, bought, partsOf(each, perPurchase));
    columns.perPurchase[c] = perPurchase;
    columns.perPurchaseLow[c] = each.low;
    columns.perPurchaseHigh[c] = each.high;
    columns.worth[c] = worth;
    columns.worthLow[c] = both.low;
    columns.worthHigh[c] = both.high;
    const known = !Number.isNaN(perPurchase) && spends.length > 0;
    const { low, high } = known ? endsOf(spent.draws[i]!) : NO_ENDS;
    // An end between no purchase and one is none, and comes to nothing.
    columns.worthLeast[c] = known && least[i] === 0 ? 0 : low;
    columns.worthMost[c] = high;
  });
  return columns;
}
