import {
  amountEnds,
  chanceEnds,
  countsOfSurvivors,
  fitSurvival,
  residualRenewals,
  retentionAt,
  survivalAt,
  survivalError,
  survivalSlopes,
} from '../../src/value';
import { SeededRandom } from '../../src/portfolio';

const TRUE = { alpha: 0.9, beta: 2.4, c: 1 };

/** How many of some contracts are left after each period, drawn from known parameters. */
function drawn(contracts: number, periods: number, seed: number): number[] {
  const random = new SeededRandom(seed);
  const left = [contracts];
  for (let t = 1; t <= periods; t++) {
    let stay = 0;
    for (let k = 0; k < left[t - 1]!; k++) if (random.next() < retentionAt(TRUE, t)) stay++;
    left.push(stay);
  }
  return left;
}

const FIT = fitSurvival('sbg', countsOfSurvivors([1000, 869, 743, 653, 593, 551, 517, 491]));

test('a figure moves with the parameters as its derivatives say', () => {
  const { alpha, beta } = FIT.parameters;
  const sum = alpha + beta + 2;
  const slopes = survivalSlopes(FIT, (own) => retentionAt(own, 3))!;
  expect(slopes[0]!).toBeCloseTo((-alpha * (beta + 2)) / sum ** 2, 7);
  expect(slopes[1]!).toBeCloseTo((beta * alpha) / sum ** 2, 7);
});

test('the error of a parameter is its standard error', () => {
  const slopes = survivalSlopes(FIT, ({ beta }) => beta);
  expect(survivalError(FIT, slopes)).toBeCloseTo(FIT.standardErrors!.beta, 6);
});

test('intervals stay within what the figure can be, around it', () => {
  const chance = chanceEnds(0.98, 0.05);
  expect(chance.low).toBeGreaterThan(0);
  expect(chance.low).toBeLessThan(0.98);
  expect(chance.high).toBeGreaterThan(0.98);
  expect(chance.high).toBeLessThan(1);
  const amount = amountEnds(100, 90);
  expect(amount.low).toBeGreaterThan(0);
  expect(amount.high).toBeGreaterThan(100);
});

test('a limit model, and a sum without an end, have none', () => {
  const limit = fitSurvival('sbg', countsOfSurvivors([100, 100, 100]));
  expect(limit.covariance).toBeNull();
  expect(survivalSlopes(limit, (own) => survivalAt(own, 1))).toBeNull();
  expect(chanceEnds(0.9, survivalError(limit, null))).toEqual({ low: NaN, high: NaN });
  expect(survivalSlopes(FIT, () => Infinity)).toBeNull();
  expect(amountEnds(Infinity, 1)).toEqual({ low: NaN, high: NaN });
});

test('of 200 drawn portfolios of 400 contracts some nine in ten intervals hold the true figure', () => {
  const truth = [retentionAt(TRUE, 3), residualRenewals(TRUE, 3, 0.1)] as const;
  const held = [0, 0];
  for (let seed = 0; seed < 200; seed++) {
    const fit = fitSurvival('sbg', countsOfSurvivors(drawn(400, 6, 1000 + seed)));
    const chance = survivalError(
      fit,
      survivalSlopes(fit, (own) => retentionAt(own, 3)),
    );
    const left = survivalError(
      fit,
      survivalSlopes(fit, (own) => residualRenewals(own, 3, 0.1)),
    );
    const ends = [
      chanceEnds(retentionAt(fit.parameters, 3), chance),
      amountEnds(residualRenewals(fit.parameters, 3, 0.1), left),
    ];
    ends.forEach(({ low, high }, k) => {
      if (low <= truth[k]! && truth[k]! <= high) held[k]!++;
    });
  }
  for (const count of held) {
    expect(count / 200).toBeGreaterThan(0.84);
    expect(count / 200).toBeLessThan(0.96);
  }
});
