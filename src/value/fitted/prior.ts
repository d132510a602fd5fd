import type { Curvature } from './maximise';

/**
 * What is taken to be likely of parameters before any history is seen, so weak that a few dozen clients outweigh it. Where
 * clients are few, the likelihood alone lets parameters go to 0 or to infinity; with it, what they leave open has an end.
 * - How much clients differ, in their rate (r^−½, its coefficient of variation) and in leaving ((a+b)^−½, or s^−½): half
 *   Cauchy with scale 1 (Gelman 2006, "Prior distributions for variance parameters in hierarchical models")
 * - The mean chance to leave, a/(a+b), or that of leaving within the mean age: every one alike
 * - The mean rate: every order of magnitude alike
 */
export type Prior = (parameters: Float64Array) => Curvature;

/** Of (r, α, a, b): clients leave after purchases. */
export const priorAfterPurchases: Prior = ([r, alpha, a, b]) => {
  const [spread, size] = [halfCauchy(r!), halfCauchy(a! + b!)];
  const [pa, pb] = [a! / (a! + b!), b! / (a! + b!)];
  const both = pa * pb;
  const value = spread.value + size.value + Math.log(both);
  const gradient = [spread.slope, 0, size.slope * pa + 1 - 2 * pa, size.slope * pb + 1 - 2 * pb];
  const bend = (size.slope - 2) * both;
  const own = (p: number, q: number): number => size.bend * p * q;
  // prettier-ignore
  const hessian = [
    spread.bend, 0, 0, 0,
    0, 0, 0, 0,
    0, 0, own(pa, pa) + bend, own(pa, pb) - bend,
    0, 0, own(pa, pb) - bend, own(pb, pb) + bend,
  ];
  return byParameters(value, gradient, hessian, [r!, alpha!, a!, b!]);
};

/**
 * Of (r, α, s, β): clients leave at any moment.
 * @param age mean age, in the parameters' unit of time
 */
export const priorAtAnyTime =
  (age: number): Prior =>
  ([r, alpha, s, beta]) => {
    const [spread, size] = [halfCauchy(r!), halfCauchy(s!)];
    const odds = (s! * age) / beta!;
    const chance = odds / (1 + odds);
    const value = spread.value + size.value + Math.log(chance) + Math.log1p(-chance);
    const slope = 1 - 2 * chance;
    const bend = -2 * chance * (1 - chance);
    // prettier-ignore
    const hessian = [
      spread.bend, 0, 0, 0,
      0, 0, 0, 0,
      0, 0, size.bend + bend, -bend,
      0, 0, -bend, bend,
    ];
    return byParameters(value, [spread.slope, 0, size.slope + slope, -slope], hessian, [r!, alpha!, s!, beta!]);
  };

/** A half Cauchy density of x^−½, by ln x: its logarithm, without a constant, and the derivatives. */
function halfCauchy(x: number): { readonly value: number; readonly slope: number; readonly bend: number } {
  const half = Math.log(x) / 2;
  const tangent = Math.tanh(half);
  // ln cosh, for arguments of any size.
  const value = -(Math.abs(half) + Math.log1p(Math.exp(-2 * Math.abs(half))));
  return { value, slope: -tangent / 2, bend: -(1 - tangent * tangent) / 4 };
}

/** Derivatives by the parameters of a density by their logarithms. */
function byParameters(value: number, slope: number[], bend: number[], parameters: number[]): Curvature {
  const size = parameters.length;
  const hessian = Float64Array.from(bend, (one, at) => {
    const [i, j] = [Math.floor(at / size), at % size];
    return (one - (i === j ? slope[i]! : 0)) / (parameters[i]! * parameters[j]!);
  });
  return { value, gradient: Float64Array.from(slope, (one, k) => one / parameters[k]!), hessian };
}
