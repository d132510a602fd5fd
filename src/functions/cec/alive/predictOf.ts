import { expectedSpend, type History, type Predictions, purchaseModel } from '../../../value';
import { FunctionProblem } from '../../declare';
import type { Positions } from '../../declare/whole';
import { historyProblem, UNIT_DAYS } from '../fit/fitOf';
import { type CellModel, type GivenFit, HISTORY, type TimeUnit } from '../fit/histories';

/** A year in each unit, as the product forecasts it: 52 weeks. */
const YEAR: Readonly<Record<TimeUnit, number>> = { days: 364, weeks: 52, months: 12, years: 1 };
const MOST_TICKS = 12;

interface HistoriesAsked {
  readonly parameters: GivenFit;
  readonly frequency: Positions;
  readonly recency: Positions;
  readonly age: Positions;
  /** Null: that of the fit, else BG/NBD. */
  readonly model: CellModel | null;
}

/**
 * Probability of each history's client being there still.
 * @throws FunctionProblem `sameSize`, `parametersModel`
 */
export function aliveOf(asked: HistoriesAsked): unknown[][] {
  const at = modelOf(asked);
  return eachHistory(asked, (history) => at.alive(history));
}

/**
 * Purchases expected of each history's client in the horizon, in the unit of the fit; a year of it unless given.
 * @throws FunctionProblem `sameSize`, `parametersModel`
 */
export function purchasesOf({ horizon, ...asked }: HistoriesAsked & { readonly horizon: number | null }): unknown[][] {
  const at = modelOf(asked);
  const time = horizon ?? YEAR[asked.parameters.unit ?? 'weeks'];
  return eachHistory(asked, (history) => at.expected(history, time));
}

/**
 * All purchases still to come of each history's client, each discounted at a yearly rate, continuously.
 * @throws FunctionProblem `sameSize`, `parametersModel`
 */
export function discountedOf({ rate, ...asked }: HistoriesAsked & { readonly rate: number }): unknown[][] {
  const at = modelOf(asked);
  const discount = Math.log1p(rate) / YEAR[asked.parameters.unit ?? 'weeks'];
  return eachHistory(asked, (history) => at.discounted(history, discount));
}

/**
 * What is left of each client's relation, if it has not left, in the unit of the fit.
 * @throws FunctionProblem `sameSize`, `parametersModel`
 */
export function lifetimeOf({ result, ...asked }: HistoriesAsked & { readonly result: 'median' | 'mean' }): unknown[][] {
  const at = modelOf(asked);
  const times = eachHistory(asked, (history) => at.lifetime(history)[result]);
  return times.map((row) => row.map((time) => (time === Infinity ? new FunctionProblem('lifetimeOpen') : time)));
}

/**
 * Spend expected of each client per purchase.
 * @throws FunctionProblem `sameSize`
 */
export function spendOf({
  parameters,
  frequency,
  meanValue,
}: Pick<HistoriesAsked, 'parameters' | 'frequency'> & { readonly meanValue: Positions }): unknown[][] {
  const [p, q, gamma] = parameters.parameters as [number, number, number];
  sameSize(frequency, { meanValue });
  return eachPlace(frequency, (k) => {
    const x = frequency.values[k]!;
    if (frequency.instead[k] !== undefined) return frequency.instead[k];
    if (x > 0 && meanValue.instead[k] !== undefined) return meanValue.instead[k];
    if (x > 0 && !(meanValue.values[k]! > 0)) return new FunctionProblem('spendNegative');
    const spend = expectedSpend({ p, q, gamma }, x, meanValue.values[k]!);
    return Number.isNaN(spend) ? new FunctionProblem('spendOpen') : spend;
  });
}

function modelOf({ parameters: { parameters, model: own }, model: wanted }: HistoriesAsked): Predictions {
  const id = wanted ?? own ?? 'bg';
  const regular = id === 'mbgk';
  const k = parameters[4] ?? 1;
  const fits = parameters.length === (regular ? 5 : 4) && Number.isInteger(k) && k <= MOST_TICKS;
  if (!fits || (own !== null && own !== id)) throw new FunctionProblem('parametersModel');
  return purchaseModel(id).at(parameters);
}

/** Each history's answer at its place; an empty frequency or age has an empty answer, an error stays where it is. */
function eachHistory(
  { frequency, recency, age, parameters }: HistoriesAsked,
  answer: (history: History) => number,
): unknown[][] {
  sameSize(frequency, { recency, age });
  const unitDays = UNIT_DAYS[parameters.unit ?? 'weeks'];
  const known = new Map<string, number>();
  return eachPlace(frequency, (k) => {
    const x = frequency.values[k]!;
    // A one-time buyer has no last repeat purchase: its recency may be left empty.
    const isOnce = x === 0 && recency.instead[k] === '';
    for (const { instead } of [frequency, age, ...(isOnce ? [] : [recency])])
      if (instead[k] !== undefined) return instead[k];
    const [tx, T] = [isOnce ? 0 : recency.values[k]!, age.values[k]!];
    if (historyProblem(x, tx, T, unitDays)) return new FunctionProblem('historyOdd', { row: k + 1 });
    const key = `${x} ${tx} ${T}`;
    const found = known.get(key) ?? answer({ x, tx, T });
    known.set(key, found);
    return found;
  });
}

function sameSize(
  { rows, columns }: Positions,
  others: Partial<Record<'recency' | 'age' | 'meanValue', Positions>>,
): void {
  for (const [id, other] of Object.entries(others)) {
    if (other.rows === rows && other.columns === columns) continue;
    const parameter = HISTORY[id as keyof typeof HISTORY].texts.name;
    throw new FunctionProblem('sameSize', { parameter, other: HISTORY.frequency.texts.name });
  }
}

function eachPlace({ rows, columns }: Positions, answer: (k: number) => unknown): unknown[][] {
  return Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, j) => answer(i * columns + j)));
}
