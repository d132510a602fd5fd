/** A source of chance between 0 and 1, seeded by whoever gives it. */
export type Random = () => number;

/** A uniform draw that is never 0, whose logarithm is finite. */
export const positive = (random: Random): number => {
  for (;;) {
    const u = random();
    if (u > 0) return u;
  }
};

/** A normal draw of mean 0 and variance 1, by a ratio of uniform draws that hardly ever needs a logarithm (Leva 1992). */
export function normal(random: Random): number {
  for (;;) {
    const u = positive(random);
    const v = 1.7156 * (random() - 0.5);
    const x = u - 0.449_871;
    const y = Math.abs(v) + 0.386_595;
    const place = x * x + y * (0.196 * y - 0.254_72 * x);
    if (place < 0.275_97) return v / u;
    if (place <= 0.278_46 && v * v <= -4 * u * u * Math.log(u)) return v / u;
  }
}

/** An exponential draw of rate 1. */
export const exponential = (random: Random): number => -Math.log(positive(random));

/** So many events' chance not to come at all, e^−500, is still a number. */
const PART = 500;

/**
 * How many purchases come at random in a time in which so many are expected: the product of uniform draws falls below e^−mean
 * when the sum of exponential ones goes beyond the mean, and takes no logarithm.
 */
export function purchasesWithin(mean: number, random: Random): number {
  let count = 0;
  for (let left = mean; left > 0; left -= PART) {
    const least = Math.exp(-Math.min(left, PART));
    for (let product = positive(random); product >= least; product *= positive(random)) count++;
  }
  return count;
}

/** A gamma draw of scale 1 for a shape of 1 and more (Marsaglia and Tsang 2000). */
function largeGamma(shape: number, random: Random): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(random);
    const base = 1 + c * x;
    if (base <= 0) continue;
    const v = base * base * base;
    const u = positive(random);
    const square = x * x;
    // Most draws need no logarithm.
    if (u < 1 - 0.0331 * square * square) return d * v;
    if (Math.log(u) < 0.5 * square + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** The logarithm of a gamma draw of scale 1: that of a small shape would end at 0. */
export const logGamma = (shape: number, random: Random): number =>
  // A shape below 1 is a larger one's times a power of a uniform draw.
  shape < 1
    ? Math.log(largeGamma(shape + 1, random)) + Math.log(positive(random)) / shape
    : Math.log(largeGamma(shape, random));

/** A gamma draw of scale 1. */
export const gammaDraw = (shape: number, random: Random): number =>
  shape < 1 ? Math.exp(logGamma(shape, random)) : largeGamma(shape, random);

/** A beta draw, of two gamma draws. */
export function betaDraw(a: number, b: number, random: Random): number {
  if (a >= 1 && b >= 1) {
    const first = largeGamma(a, random);
    return first / (first + largeGamma(b, random));
  }
  const [first, second] = [logGamma(a, random), logGamma(b, random)];
  return 1 / (1 + Math.exp(second - first));
}
