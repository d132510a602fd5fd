import type { History, Predictions, PurchaseModelId } from '../src/value';

/** Parameters that trials draw portfolios from, in weeks: not those that a model is tuned on. */
export const TRUTH: Readonly<Record<PurchaseModelId, readonly number[]>> = {
  bg: [0.6, 6, 0.9, 3],
  mbg: [0.9, 7, 0.9, 2.6],
  pareto: [0.8, 8, 0.7, 10],
  mbgk: [1.2, 3, 0.6, 2, 2],
};

/** Clients that began 20 to 72 weeks ago and have bought on whole days since. */
export const drawnHistories = (truth: Predictions, size: number, random: () => number): History[] =>
  Array.from({ length: size }, () => {
    const drawn = truth.simulate((140 + Math.floor(364 * random())) / 7, random);
    return { ...drawn, tx: Math.round(7 * drawn.tx) / 7 };
  });

/** A seeded source of chance with a period beyond these runs, which draw billions (sfc32 of PractRand, Doty-Humphrey). */
export function longChance(seed: number): () => number {
  let [a, b, c, counter] = [0, seed | 0, 0x9e37_79b9 | 0, 1];
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let k = 0; k < 16; k++) next();
  return next;
}
