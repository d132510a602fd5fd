import { bgAlive, bgLikelihood, type BgParameters, type BgVariant, bgExpected, fitBgNbd, bgProbability } from './bgNbd';
import type { History } from './histories';
import { bgLogLikelihood } from './logLikelihoods';
import type { Predictions, PurchaseModel } from './purchaseModel';
import { priorAfterPurchases } from './prior';
import { aliveAfterPurchases, futuresAfterPurchases } from './manyFutures';
import { drawnPurchases, noTick } from './drawnPurchases';
import { predictionsOfStanding, type Standing } from './standing';
import { betaDraw, exponential, gammaDraw, positive, type Random } from './variates';

const named = (p: ArrayLike<number>): BgParameters => ({ r: p[0]!, alpha: p[1]!, a: p[2]!, b: p[3]! });

/** Every purchase takes one tick. */
const AT_ONCE = [1];

/** BG/NBD or MBG/NBD as one of the models. */
export function bgNbd(id: BgVariant): PurchaseModel {
  return {
    id,
    names: ['r', 'α', 'a', 'b'],
    fit(histories, unitDays, start) {
      const { parameters: p, standardErrors: e, ...rest } = fitBgNbd(id, histories, unitDays, start);
      const listed = ({ r, alpha, a, b }: BgParameters): Float64Array => Float64Array.of(r, alpha, a, b);
      return { ...rest, model: id, free: 4, parameters: listed(p), standardErrors: e && listed(e) };
    },
    at: (parameters) => predictions(id, named(parameters)),
    likelihood: (histories, { unitDays }) => bgLikelihood(id, histories, unitDays),
    logLikelihood: (histories, { unitDays }) => bgLogLikelihood(id, histories, unitDays),
    prior: () => priorAfterPurchases,
    futures: futuresAfterPurchases(id),
    aliveOf: aliveAfterPurchases(id),
  };
}

function predictions(id: BgVariant, parameters: BgParameters): Predictions {
  const { r, alpha, a, b } = parameters;
  /** Purchases at one rate until it leaves or the time is over; the time of the last one, 0 without. */
  const run = (rate: number, leaves: number, T: number, random: Random): History => {
    let [x, tx] = [0, 0];
    for (let at = exponential(random) / rate; at <= T; at += exponential(random) / rate) {
      x++;
      tx = at;
      if (random() < leaves) break;
    }
    return { x, tx, T };
  };
  // Of one that is there still: every chance to leave so far was not taken.
  const standing = (history: History): Standing => ({
    alive: bgAlive(id, parameters, history),
    shape: r + history.x,
    rate: alpha + history.T,
    a,
    b: b + history.x + (id === 'bg' ? 0 : 1),
    k: 1,
    ticks: AT_ONCE,
  });
  return {
    alive: (history) => bgAlive(id, parameters, history),
    expected: (history, t) => bgExpected(id, parameters, history, t),
    probability: (count, t) => bgProbability(id, parameters, count, t),
    ...predictionsOfStanding(standing),
    simulate(T, random) {
      const rate = gammaDraw(r, random) / alpha;
      const leaves = betaDraw(a, b, random);
      return id === 'mbg' && random() < leaves ? { x: 0, tx: 0, T } : run(rate, leaves, T, random);
    },
    future(history) {
      const { alive, shape, rate, b: stayed } = standing(history);
      return (t, random) => {
        const place = positive(random);
        // Below the chance to be there it is a draw of what one does that is.
        if (place >= alive) return 0;
        const time = t / rate;
        const buyer = { shape, time, none: noTick(shape, time), a, b: stayed, first: 1, k: 1 };
        return drawnPurchases(place / alive, buyer, random);
      };
    },
  };
}
