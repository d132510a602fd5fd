import type { Language } from '../../../locales/words';
import { type FitLimit, fitGammaGamma, fitSpendOfAmounts, purchaseModel } from '../../../value';
import { FunctionProblem, type Localised, t } from '../../declare';
import { type CellModel, FITTED_MODELS, HISTORY, TIME_UNITS, type TimeUnit } from './histories';

/** Days in each unit. */
export const UNIT_DAYS: Readonly<Record<TimeUnit, number>> = { days: 1, weeks: 7, months: 365.25 / 12, years: 365.25 };
/** Above these a history is a mistake: 300 years, and as many purchases as those have days. */
const LONGEST_DAYS = 300 * 365.25;
/** A number of days that was divided by the unit, and lost some digits, is that number of days again. */
const ROUNDING = 1e-6;

const WORDS = {
  model: t('modelo', 'model'),
  ofMeans: t('Gamma-Gamma', 'Gamma-Gamma'),
  ofAmounts: t('Gamma-Gamma, importes', 'Gamma-Gamma, amounts'),
  error: t('error estándar', 'standard error'),
  unit: t('unidad', 'unit'),
  likelihood: t('log-verosimilitud', 'log-likelihood'),
  clients: t('clientes', 'clients'),
  correlation: t('correlación de frecuencia y gasto', 'correlation of frequency and spend'),
  end: t('final', 'end'),
  interior: t('máximo interior', 'maximum inside'),
  outside: t('límite: sin máximo interior', 'limit: no maximum inside'),
} as const;
const LIMITS: Readonly<Record<FitLimit, Localised>> = {
  nobodyLeaves: t('límite: nadie se va', 'limit: nobody leaves'),
  allLeave: t('límite: todos se van a la primera ocasión', 'limit: all leave at the first chance'),
  someStay: t('límite: unos se van enseguida y otros nunca', 'limit: some leave at once, others never'),
  sameRate: t('límite: todos compran al mismo ritmo', 'limit: all buy at the same rate'),
  sameLeaving: t('límite: todos se van con la misma probabilidad', 'limit: all leave with the same probability'),
  nobodyReturns: t('límite: nadie vuelve a comprar', 'limit: nobody buys again'),
};

/** A history that can be: what stands in the way of one that cannot. */
export function historyProblem(x: number, tx: number, T: number, unitDays: number): 'historyOdd' | null {
  const longest = LONGEST_DAYS / unitDays;
  return tx <= T && T <= longest && x <= LONGEST_DAYS && x > 0 === tx > 0 ? null : 'historyOdd';
}

interface FitAsked {
  readonly frequency: Float64Array;
  readonly recency: Float64Array;
  readonly age: Float64Array;
  readonly model: CellModel;
  readonly unit: TimeUnit;
  readonly language: Language;
}

/**
 * Fits the histories by maximum likelihood and says all that is known of the fit. A row of three empty cells, or of three
 * zeros, which is what the desktop makes of it, says nothing of any parameter and is no client.
 * @throws FunctionProblem `sameSize`, `historyOdd`, `historyPart`, `historyNone`, `noMaximum`
 */
export function fitOf({ frequency, recency, age, model, unit, language }: FitAsked): (string | number)[][] {
  for (const [id, values] of [['recency', recency] as const, ['age', age] as const])
    if (values.length !== frequency.length)
      throw new FunctionProblem('sameSize', {
        parameter: HISTORY[id].texts.name,
        other: HISTORY.frequency.texts.name,
      });
  const unitDays = UNIT_DAYS[unit];
  const days = (time: number): number => {
    const exact = time * unitDays;
    const whole = Math.round(exact);
    return Math.abs(exact - whole) < ROUNDING ? whole : exact;
  };
  const [x, tx, T]: [number[], number[], number[]] = [[], [], []];
  frequency.forEach((count, i) => {
    const last = Number.isNaN(recency[i]!) && count === 0 ? 0 : recency[i]!;
    if (!count && !last && !age[i]!) return;
    if (Number.isNaN(count + last + age[i]!)) throw new FunctionProblem('historyPart', { row: i + 1 });
    if (historyProblem(count, last, age[i]!, unitDays)) throw new FunctionProblem('historyOdd', { row: i + 1 });
    x.push(count);
    tx.push(days(last));
    T.push(days(age[i]!));
  });
  if (!x.some((count) => count > 0)) throw new FunctionProblem('historyNone');
  const { names, fit } = purchaseModel(model);
  const found = fit(
    { frequency: Float64Array.from(x), recency: Float64Array.from(tx), age: Float64Array.from(T) },
    unitDays,
  );
  const { end, limit, standardErrors } = found;
  if (end === 'stopped' || (end === 'limit' && !limit)) throw new FunctionProblem('noMaximum');
  const say = (words: Localised): string => words[language];
  return [
    [say(WORDS.model), FITTED_MODELS.find(({ id }) => id === model)![language], say(WORDS.error)],
    [say(WORDS.unit), TIME_UNITS.find(({ id }) => id === unit)![language], ''],
    ...names.map((name, k) => [name, found.parameters[k]!, standardErrors ? standardErrors[k]! : '']),
    [say(WORDS.likelihood), found.logLikelihood, ''],
    [say(WORDS.clients), found.clients, ''],
    [say(WORDS.end), say(limit ? LIMITS[limit] : WORDS.interior), ''],
  ];
}

/** A geometric mean is above 0 and at most the mean, and of one purchase it is the mean: but for rounding of either. */
const canBeOf = (geometric: number, mean: number, count: number): boolean =>
  geometric > 0 && geometric <= mean * (1 + ROUNDED_MEAN) && (count > 1 || geometric >= mean * (1 - ROUNDED_MEAN));
/** Means rounded to cents, of amounts from one on. */
const ROUNDED_MEAN = 0.005;

/**
 * The same of the model of spend: fitted to the clients' means or, where their geometric means are given, to the amount of
 * every purchase.
 * @throws FunctionProblem `sameSize`, `historyOdd`, `historyNone`, `spendNegative`, `spendGeometric`, `noMaximum`
 */
export function spendFitOf({
  frequency,
  meanValue,
  language,
  geometricMean,
}: Pick<FitAsked, 'frequency' | 'language'> & {
  readonly meanValue: Float64Array;
  readonly geometricMean: Float64Array | null;
}): (string | number)[][] {
  if (geometricMean && geometricMean.length !== frequency.length)
    throw new FunctionProblem('sameSize', {
      parameter: HISTORY.geometricMean.texts.name,
      other: HISTORY.frequency.texts.name,
    });
  if (meanValue.length !== frequency.length)
    throw new FunctionProblem('sameSize', {
      parameter: HISTORY.meanValue.texts.name,
      other: HISTORY.frequency.texts.name,
    });
  frequency.forEach((count, i) => {
    if (count > LONGEST_DAYS) throw new FunctionProblem('historyOdd', { row: i + 1 });
    if (count > 0 && !(meanValue[i]! > 0)) throw new FunctionProblem('spendNegative');
    if (count > 0 && geometricMean && !canBeOf(geometricMean[i]!, meanValue[i]!, count))
      throw new FunctionProblem('spendGeometric', { row: i + 1 });
  });
  if (!frequency.some((count) => count > 0)) throw new FunctionProblem('historyNone');
  const logValue = geometricMean?.map((mean, i) => frequency[i]! * Math.log(mean));
  const found = logValue ? fitSpendOfAmounts({ frequency, meanValue, logValue }) : fitGammaGamma(frequency, meanValue);
  if (found.end === 'stopped') throw new FunctionProblem('noMaximum');
  const say = (words: Localised): string => words[language];
  const { parameters: p, standardErrors: e } = found;
  return [
    [say(WORDS.model), say(found.from === 'means' ? WORDS.ofMeans : WORDS.ofAmounts), say(WORDS.error)],
    ['p', p.p, e ? e.p : ''],
    ['q', p.q, e ? e.q : ''],
    ['γ', p.gamma, e ? e.gamma : ''],
    [say(WORDS.likelihood), found.logLikelihood, ''],
    [say(WORDS.clients), found.clients, ''],
    [say(WORDS.correlation), Number.isNaN(found.correlation) ? '' : found.correlation, ''],
    [say(WORDS.end), say(found.end === 'interior' ? WORDS.interior : WORDS.outside), ''],
  ];
}
