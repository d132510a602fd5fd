import { aliveOneByOne, futuresOneByOne } from './manyFutures';
import { drawnPurchases, noTick } from './drawnPurchases';
import type { History } from './histories';
import { limitAtAnyTime } from './limits';
import {
  fitParetoNbd,
  paretoAlive,
  paretoDiscounted,
  paretoExpected,
  paretoLifetime,
  paretoLikelihood,
  type ParetoParameters,
  paretoProbability,
  paretoRemains,
} from './paretoNbd';
import { paretoLogLikelihood } from './logLikelihoods';
import { priorAtAnyTime } from './prior';
import type { PurchaseModel } from './purchaseModel';
import { exponential, gammaDraw, positive, type Random } from './variates';

const named = (p: ArrayLike<number>): ParetoParameters => ({ r: p[0]!, alpha: p[1]!, s: p[2]!, beta: p[3]! });

const sum = (values: ArrayLike<number>): number => Array.from(values).reduce((total, value) => total + value, 0);

/** Pareto/NBD as one of the models. */
export const pareto: PurchaseModel = {
  id: 'pareto',
  names: ['r', 'α', 's', 'β'],
  fit(histories, unitDays, start) {
    const fit = fitParetoNbd(histories, unitDays, start);
    const limit = fit.end === 'limit' ? limitAtAnyTime(named(fit.parameters)) : null;
    return { ...fit, model: 'pareto', free: 4, limit };
  },
  likelihood: (histories, { unitDays }) => paretoLikelihood(histories, unitDays),
  logLikelihood: (histories, { unitDays }) => paretoLogLikelihood(histories, unitDays),
  prior: ({ age }, unitDays) => priorAtAnyTime(sum(age) / Math.max(1, age.length) / unitDays),
  futures: (histories, t) => futuresOneByOne(pareto.at)(histories, t),
  aliveOf: (histories) => aliveOneByOne(pareto.at)(histories),
  at(parameters) {
    const at = named(parameters);
    const { r, alpha, s, beta } = at;
    const run = (rate: number, T: number, random: Random): History => {
      let [x, tx] = [0, 0];
      for (let time = exponential(random) / rate; time <= T; time += exponential(random) / rate) {
        x++;
        tx = time;
      }
      return { x, tx, T };
    };
    const until = (shape: number, base: number, random: Random): number =>
      (exponential(random) * base) / gammaDraw(shape, random);
    return {
      alive: (history) => paretoAlive(at, history),
      expected: (history, t) => paretoExpected(at, history, t),
      probability: (count, t) => paretoProbability(at, count, t),
      discounted: (history, discount) => paretoDiscounted(at, history, discount),
      remains: (history, t) => paretoRemains(at, history, t),
      lifetime: (history) => paretoLifetime(at, history),
      simulate(T, random) {
        const rate = gammaDraw(r, random) / alpha;
        return { ...run(rate, Math.min(T, until(s, beta, random)), random), T };
      },
      future(history) {
        const alive = paretoAlive(at, history);
        const shape = r + history.x;
        return (t, random) => {
          const place = positive(random);
          if (place >= alive) return 0;
          // When it leaves: a draw at which the chance to be there still has fallen to that.
          const until = (beta + history.T) * Math.expm1(exponential(random) / s);
          const time = Math.min(t, until) / (alpha + history.T);
          // No purchase is the last one for being made.
          const buyer = { shape, time, none: noTick(shape, time), a: 0, b: 1, first: 1, k: 1 };
          return drawnPurchases(place / alive, buyer, random);
        };
      },
    };
  },
};
