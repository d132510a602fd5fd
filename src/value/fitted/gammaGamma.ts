import { digamma, lnGamma, trigamma } from './gamma';
import { maximise, type Maximum } from './maximise';

/** Spend per purchase: gamma (p) around a client's own mean, whose inverse scale is gamma (q, γ) over clients. */
export interface SpendParameters {
  readonly p: number;
  readonly q: number;
  readonly gamma: number;
}

export interface SpendFit extends Omit<Maximum, 'parameters' | 'standardErrors'> {
  readonly parameters: SpendParameters;
  readonly standardErrors: SpendParameters | null;
  /** Clients with a repeat purchase and a mean above zero: those that were fitted. */
  readonly clients: number;
  /** Correlation of frequency and mean spend among them: the model takes it to be none. NaN for fewer than two. */
  readonly correlation: number;
}

const START = [3, 3, 15];

/**
 * Fits the gamma-gamma model of spend (Fader and Hardie 2013) by maximum likelihood to the repeat purchases.
 * @param meanValue mean of the repeat purchases; clients without one, or with a mean not above zero, are left out
 */
export function fitGammaGamma(
  frequency: ArrayLike<number>,
  meanValue: ArrayLike<number>,
  start: readonly number[] = START,
): SpendFit {
  const used = Array.from({ length: frequency.length }, (_, i) => i).filter(
    (i) => frequency[i]! > 0 && meanValue[i]! > 0,
  );
  const x = Float64Array.from(used, (i) => frequency[i]!);
  const z = Float64Array.from(used, (i) => meanValue[i]!);
  const size = used.length;
  let most = 0;
  for (const count of x) if (count > most) most = count;
  // Gamma functions depend on the count only: once for each, not for each client.
  const counts = new Float64Array(most + 1);
  let fixed = 0;
  for (let i = 0; i < size; i++) {
    counts[x[i]!]!++;
    fixed += x[i]! === 0 ? 0 : -Math.log(z[i]!);
  }
  const { parameters, standardErrors, ...rest } = maximise(
    ([p, q, gamma]) => {
      const [P, Q, G] = [p!, q!, gamma!];
      let value = fixed + size * (Q * Math.log(G) - lnGamma(Q));
      let [gp, gq, gg] = [0, size * (Math.log(G) - digamma(Q)), (size * Q) / G];
      let [hpp, hpq, hpg, hqq, hqg, hgg] = [0, 0, 0, -size * trigamma(Q), size / G, (-size * Q) / (G * G)];
      for (let n = 1; n <= most; n++) {
        const count = counts[n]!;
        if (count === 0) continue;
        const shape = P * n;
        value += count * (lnGamma(shape + Q) - lnGamma(shape));
        const [both, own] = [digamma(shape + Q), digamma(shape)];
        gp += count * n * (both - own);
        gq += count * both;
        const [both2, own2] = [trigamma(shape + Q), trigamma(shape)];
        hpp += count * n * n * (both2 - own2);
        hpq += count * n * both2;
        hqq += count * both2;
      }
      for (let i = 0; i < size; i++) {
        const spent = x[i]! * z[i]!;
        const sum = G + spent;
        const shape = P * x[i]!;
        const ratio = Math.log(spent / sum);
        // (px+q)·ln(γ+xz̄) and px·ln(xz̄) together: their difference is small.
        value += shape * ratio - Q * Math.log(sum);
        gp += x[i]! * ratio;
        gq -= Math.log(sum);
        gg -= (shape + Q) / sum;
        hpg -= x[i]! / sum;
        hqg -= 1 / sum;
        hgg += (shape + Q) / (sum * sum);
      }
      return {
        value,
        gradient: Float64Array.of(gp, gq, gg),
        hessian: Float64Array.of(hpp, hpq, hpg, hpq, hqq, hqg, hpg, hqg, hgg),
      };
    },
    start,
    Math.max(1, size),
  );
  const named = ([p, q, gamma]: Float64Array): SpendParameters => ({ p: p!, q: q!, gamma: gamma! });
  return {
    ...rest,
    parameters: named(parameters),
    standardErrors: standardErrors && named(standardErrors),
    clients: size,
    correlation: correlationOf(x, z),
  };
}

/**
 * Spend per purchase to be expected of a client: its own mean, drawn to that of all. For a client without a repeat
 * purchase that of all. NaN where q ≤ 1 leaves the mean of all without an end and the client has nothing of its own.
 */
export function expectedSpend({ p, q, gamma }: SpendParameters, frequency: number, meanValue: number): number {
  const bought = frequency > 0 ? frequency : 0;
  const weight = p * bought + q - 1;
  return weight > 0 ? (p * (gamma + (bought > 0 ? bought * meanValue : 0))) / weight : NaN;
}

function correlationOf(x: Float64Array, y: Float64Array): number {
  const size = x.length;
  if (size < 2) return NaN;
  const mean = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / size;
  const [mx, my] = [mean(x), mean(y)];
  let [xy, xx, yy] = [0, 0, 0];
  for (let i = 0; i < size; i++) {
    const [dx, dy] = [x[i]! - mx, y[i]! - my];
    xy += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  }
  return xy / Math.sqrt(xx * yy);
}
