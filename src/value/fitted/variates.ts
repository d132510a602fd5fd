/** A source of chance between 0 and 1, seeded by whoever gives it. */
export type Random = () => number;

/** A uniform draw that is never 0, whose logarithm is finite. */
const positive = (random: Random): number => {
  for (;;) {
    const u = random();
    if (u > 0) return u;
  }
};

/** A normal draw of mean 0 and variance 1 (Box and Muller). */
export function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(positive(random))) * Math.cos(2 * Math.PI * random());
}

/** An exponential draw of rate 1. */
export const exponential = (random: Random): number => -Math.log(positive(random));

/** A gamma draw of scale 1, by the logarithm, so that small shapes do not end at 0 (Marsaglia and Tsang 2000). */
export function logGamma(shape: number, random: Random): number {
  // A shape below 1 is a larger one's times a power of a uniform draw.
  if (shape < 1) return logGamma(shape + 1, random) + Math.log(positive(random)) / shape;
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(random);
    const v = (1 + c * x) ** 3;
    if (v <= 0) continue;
    if (Math.log(positive(random)) < 0.5 * x * x + d - d * v + d * Math.log(v)) return Math.log(d * v);
  }
}

export const gammaDraw = (shape: number, random: Random): number => Math.exp(logGamma(shape, random));

/** A beta draw, of two gamma draws. */
export function betaDraw(a: number, b: number, random: Random): number {
  const [first, second] = [logGamma(a, random), logGamma(b, random)];
  return 1 / (1 + Math.exp(second - first));
}
