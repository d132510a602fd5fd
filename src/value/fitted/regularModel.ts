import type { History } from './histories';
import { limitAfterPurchases } from './limits';
import { regularLogLikelihood } from './logLikelihoods';
import { priorAfterPurchases } from './prior';
import type { PurchaseModel } from './purchaseModel';
import {
  fitRegularBuyer,
  regularLikelihoods,
  type RegularParameters,
  regularProbability,
  regularStanding,
} from './regularBuyer';
import { aliveOneByOne, futuresOneByOne } from './manyFutures';
import { drawnPurchases, noTick } from './drawnPurchases';
import { predictionsOfStanding, standingExpected } from './standing';
import { betaDraw, gammaDraw, positive, type Random } from './variates';

const named = (p: ArrayLike<number>): Omit<RegularParameters, 'k'> => ({ r: p[0]!, alpha: p[1]!, a: p[2]!, b: p[3]! });

/** MBG/CNBD-k as one of the models. */
export const regular: PurchaseModel = {
  id: 'mbgk',
  names: ['r', 'α', 'a', 'b', 'k'],
  fit(histories, unitDays, start) {
    const { k, byK: _, ...fit } = fitRegularBuyer(histories, unitDays, start);
    const limit = fit.end === 'limit' ? limitAfterPurchases(named(fit.parameters)) : null;
    const standardErrors = fit.standardErrors && Float64Array.of(...fit.standardErrors, NaN);
    return { ...fit, model: 'mbgk', free: 5, parameters: Float64Array.of(...fit.parameters, k), standardErrors, limit };
  },
  likelihood: (histories, { unitDays, parameters }) => regularLikelihoods(histories, unitDays)(parameters[4]!),
  logLikelihood: (histories, { unitDays, parameters }) => regularLogLikelihood(histories, unitDays, parameters[4]!),
  prior: () => priorAfterPurchases,
  futures: (histories, t) => futuresOneByOne(regular.at)(histories, t),
  aliveOf: (histories) => aliveOneByOne(regular.at)(histories),
  at(parameters) {
    const { r, alpha, a, b } = named(parameters);
    const k = parameters[4]!;
    const standing = (history: History) => regularStanding({ r, alpha, a, b, k }, history);
    const gap = (rate: number, ticks: number, random: Random): number => gammaDraw(ticks, random) / rate;
    /** Purchases until it leaves or the time is over; the first after so many ticks. */
    const run = (own: Readonly<Record<'rate' | 'leaves' | 'first', number>>, T: number, random: Random): History => {
      let [x, tx, logGaps] = [0, 0, 0];
      for (let next = gap(own.rate, own.first, random); tx + next <= T; next = gap(own.rate, k, random)) {
        x++;
        tx += next;
        logGaps += Math.log(next);
        if (random() < own.leaves) break;
      }
      return { x, tx, T, logGaps };
    };
    return {
      alive: (history) => standing(history).alive,
      expected: (history, t) => standingExpected(standing(history), t),
      probability: (count, t) => regularProbability({ r, alpha, a, b, k }, count, t),
      ...predictionsOfStanding(standing),
      simulate(T, random) {
        const leaves = betaDraw(a, b, random);
        const rate = gammaDraw(r, random) / alpha;
        return random() < leaves ? { x: 0, tx: 0, T, logGaps: 0 } : run({ rate, leaves, first: k }, T, random);
      },
      future(history) {
        const { alive, shape, rate, ticks, b: stayed } = standing(history);
        return (t, random) => {
          const place = positive(random);
          if (place >= alive) return 0;
          let had = 0;
          for (let left = random() - ticks[0]!; left >= 0 && had < k - 1; left -= ticks[had]!) had++;
          const time = t / rate;
          const none = noTick(shape + had, time);
          const buyer = { shape: shape + had, time, none, a, b: stayed, first: k - had, k };
          return drawnPurchases(place / alive, buyer, random);
        };
      },
    };
  },
};
