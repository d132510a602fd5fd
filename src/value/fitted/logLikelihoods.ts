import { afterPurchases, idleTimes } from './afterPurchases';
import type { BgVariant } from './bgNbd';
import { atLeastSoMany } from './chances';
import { distinctHistories, oneTimeBuyersTogether } from './distinct';
import type { RepeatHistories } from './histories';
import type { LogLikelihood } from './maximise';
import { Leaving } from './paretoNbd';

/*
 * The models' log-likelihoods without derivatives, for the hundreds of parameters that a sample of the posterior tries: the
 * same sums as in `bgLikelihood`, `regularLikelihoods` and `paretoLikelihood`.
 */

/** Factors that are multiplied before the logarithm of their product is taken: each is 1 to 2, so that it stays a number. */
const TOGETHER = 512;

/** BG/NBD or MBG/NBD, of (r, α, a, b). @param unitDays days in the parameters' unit of time */
export function bgLogLikelihood(model: BgVariant, histories: RepeatHistories, unitDays: number): LogLikelihood {
  const extra = model === 'bg' ? 0 : 1;
  const known = afterPurchases(oneTimeBuyersTogether(histories), extra, unitDays);
  const { size, frequency, clients, total, most, atLeast, stayed, times, leaving } = known;
  const { logs, recency: lastAt, age: endAt } = times;
  return (p) => {
    const [R, A, P, B] = [p[0]!, p[1]!, p[2]!, p[3]!];
    times.shift(A);
    const logP = Math.log(P);
    for (let x = 0; x <= most; x++) leaving[x] = logP - Math.log(B + x + extra - 1);
    let value = total * R * Math.log(A) + purchasesMade(atLeast, R, 1) + staying(stayed, P, B);
    let product = 1;
    for (let i = 0; i < size; i++) {
      const x = frequency[i]!;
      const w = clients[i]!;
      const logT = logs[endAt[i]!]!;
      const shape = R + x;
      value -= w * shape * logT;
      if (x + extra === 0) continue;
      const more = leaving[x]! + shape * (logT - logs[lastAt[i]!]!);
      const odds = 1 + Math.exp(more > 0 ? -more : more);
      if (more > 0) value += w * more;
      if (w === 1) product *= odds;
      else value += w * Math.log(odds);
      if (i % TOGETHER === 0) {
        value += Math.log(product);
        product = 1;
      }
    }
    return value + Math.log(product);
  };
}

/** MBG/CNBD-k at a given k, of (r, α, a, b). @param unitDays days in the parameters' unit of time */
export function regularLogLikelihood(histories: RepeatHistories, unitDays: number, k: number): LogLikelihood {
  const distinct = distinctHistories(histories);
  const known = afterPurchases(distinct, 1, unitDays);
  const { size, frequency, clients, total, most, atLeast, stayed, times, leaving } = known;
  const { logs, inverses, recency: lastAt, age: endAt } = times;
  const idle = idleTimes(distinct, unitDays);
  return (p) => {
    const [R, A, P, B] = [p[0]!, p[1]!, p[2]!, p[3]!];
    times.shift(A);
    for (let x = 0; x <= most; x++) leaving[x] = Math.log(P / (B + x));
    let value = total * R * Math.log(A) + purchasesMade(atLeast, R, k) + staying(stayed, P, B);
    for (let i = 0; i < size; i++) {
      const x = frequency[i]!;
      const shape = R + k * x;
      const T = endAt[i]!;
      const logT = logs[T]!;
      const ratio = idle[i]! * inverses[T]!;
      let term = 1;
      let sum = 1;
      for (let j = 1; j < k; j++) {
        term *= ((shape + j - 1) / j) * ratio;
        sum += term;
      }
      const more = leaving[x]! + shape * (logT - logs[lastAt[i]!]!);
      const odds = Math.exp(-Math.abs(more));
      const both = more > 0 ? 1 + sum * odds : sum + odds;
      value += clients[i]! * ((more > 0 ? more : 0) - shape * logT + Math.log(both));
    }
    return value;
  };
}

/** Pareto/NBD, of (r, α, s, β). @param unitDays days in the parameters' unit of time */
export function paretoLogLikelihood(histories: RepeatHistories, unitDays: number): LogLikelihood {
  const { frequency, recency, age, clients, total } = distinctHistories(histories);
  const atLeast = atLeastSoMany(frequency, clients);
  const leaving = new Leaving();
  return (p) => {
    const [R, A, S, B] = [p[0]!, p[1]!, p[2]!, p[3]!];
    leaving.between(A, B);
    const logS = Math.log(S);
    let value = total * (R * Math.log(A) + S * Math.log(B)) + purchasesMade(atLeast, R, 1);
    for (let i = 0; i < frequency.length; i++) {
      const [tx, T, q] = [recency[i]! / unitDays, age[i]! / unitDays, R + frequency[i]!];
      const here = -q * Math.log(A + T) - S * Math.log(B + T);
      const gone = logS + leaving.take(q, S + 1, tx, T);
      const most = Math.max(here, gone);
      value += clients[i]! * (most + Math.log(Math.exp(here - most) + Math.exp(gone - most)));
    }
    return value;
  };
}

/** Σ ln Γ(r + k·x) − ln Γ(r) over clients, of whom so many made at least so many purchases. */
function purchasesMade(atLeast: Float64Array, r: number, k: number): number {
  const most = atLeast.length - 2;
  let sum = 0;
  for (let tick = 0; tick < k * most; tick++) sum += atLeast[Math.floor(tick / k) + 1]! * Math.log(r + tick);
  return sum;
}

/** Σ of the logarithms of the chances to stay that were taken; `chances` as in `chancesNotTaken`. */
function staying(chances: Float64Array, a: number, b: number): number {
  let sum = 0;
  for (let k = 0; k < chances.length; k++) sum += chances[k]! * Math.log((b + k) / (a + b + k));
  return sum;
}
