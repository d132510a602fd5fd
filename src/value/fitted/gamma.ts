/** Bernoulli's numbers in Stirling's series: B₂ₖ / (2k(2k−1)). */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360_360, 1 / 156, -3617 / 122_400];
/** B₂ₖ. */
const BERNOULLI = [1 / 6, -1 / 30, 1 / 42, -1 / 30, 5 / 66, -691 / 2730, 7 / 6, -3617 / 510];
const HALF_LOG_TWO_PI = 0.918_938_533_204_672_7;
/** From here on the series are exact to the last digit. */
const LARGE = 12;

/** ln Γ(x) for x above zero. */
export function lnGamma(x: number): number {
  // Recurrence as one product: a logarithm of it loses less than a sum of logarithms.
  let product = 1;
  let y = x;
  for (; y < LARGE; y++) product *= y;
  const inverse = 1 / y;
  const square = inverse * inverse;
  let series = 0;
  for (let k = STIRLING.length - 1; k >= 0; k--) series = series * square + STIRLING[k]!;
  return (y - 0.5) * Math.log(y) - y + HALF_LOG_TWO_PI + series * inverse - Math.log(product);
}

/** ψ(x) = d ln Γ(x)/dx for x above zero. */
export function digamma(x: number): number {
  let sum = 0;
  let y = x;
  for (; y < LARGE; y++) sum -= 1 / y;
  const square = 1 / (y * y);
  let series = 0;
  for (let k = BERNOULLI.length - 1; k >= 0; k--) series = (series + BERNOULLI[k]! / (2 * (k + 1))) * square;
  return sum + Math.log(y) - 0.5 / y - series;
}

/** ψ′(x) for x above zero. */
export function trigamma(x: number): number {
  let sum = 0;
  let y = x;
  for (; y < LARGE; y++) sum += 1 / (y * y);
  const square = 1 / (y * y);
  let series = 0;
  for (let k = BERNOULLI.length - 1; k >= 0; k--) series = (series + BERNOULLI[k]!) * square;
  return sum + (1 + series) / y + 0.5 * square;
}

/** ln Γ(x+a) − ln Γ(x) for x and a above zero: of large x a difference of the two would be their rounding. */
export function lnGammaRise(x: number, a: number): number {
  if (x < LARGE) return lnGamma(x + a) - lnGamma(x);
  const series = (y: number): number => {
    const square = 1 / (y * y);
    let sum = 0;
    for (let k = STIRLING.length - 1; k >= 0; k--) sum = sum * square + STIRLING[k]!;
    return sum / y;
  };
  return (x + a - 0.5) * Math.log1p(a / x) + a * (Math.log(x) - 1) + (series(x + a) - series(x));
}

/** ψ(x+a) − ψ(x) for x and a above zero, with the digits of a small difference. */
export function digammaRise(x: number, a: number): number {
  if (x < LARGE) return digamma(x + a) - digamma(x);
  const series = (y: number): number => {
    const square = 1 / (y * y);
    let sum = 0;
    for (let k = BERNOULLI.length - 1; k >= 0; k--) sum = (sum + BERNOULLI[k]! / (2 * (k + 1))) * square;
    return sum;
  };
  return Math.log1p(a / x) + (0.5 * a) / (x * (x + a)) - (series(x + a) - series(x));
}
