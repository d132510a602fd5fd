/** Nodes and weights of a Gauss–Legendre rule on [0, 1]. */
export interface Rule {
  readonly nodes: Float64Array;
  readonly weights: Float64Array;
}

const rules = new Map<number, Rule>();

/** The rule with so many nodes: Legendre's roots by Newton's steps. */
export function gaussLegendre(count: number): Rule {
  const known = rules.get(count);
  if (known) return known;
  const [nodes, weights] = [new Float64Array(count), new Float64Array(count)];
  for (let k = 0; k < count; k++) {
    let x = Math.cos((Math.PI * (k + 0.75)) / (count + 0.5));
    let slope = 0;
    for (let tries = 0; tries < 100; tries++) {
      let [before, here] = [1, x];
      for (let n = 2; n <= count; n++) [before, here] = [here, ((2 * n - 1) * x * here - (n - 1) * before) / n];
      slope = (count * (x * here - before)) / (x * x - 1);
      const step = here / slope;
      x -= step;
      if (Math.abs(step) < 1e-16) break;
    }
    nodes[k] = (1 - x) / 2;
    weights[k] = 1 / ((1 - x * x) * slope * slope);
  }
  const rule = { nodes, weights };
  rules.set(count, rule);
  return rule;
}

/** What is this much smaller than the largest part of an integral does not change its last digit. */
export const NOTHING = 42;

/**
 * How many nodes an integrand takes that falls by `fall` (in logarithms) over a panel of this length in logarithms.
 * Held to the last digits by the tests against a rule of 200.
 */
export function nodesFor(fall: number, length: number): number {
  if (fall < 0.4 && length < 0.2) return 5;
  if (fall < 1 && length < 0.2) return 6;
  if (fall < 2 && length < 1) return 8;
  if (fall < 5 && length < 2) return 12;
  if (fall < 10 && length < 3) return 16;
  return fall < 24 ? 24 : 32;
}

/** Longer stretches are cut into panels of this length: one panel's rule is sure of its digits. */
export const PANEL = 4;
